/**
 * The text of an article file: UTF-8 with or without a byte-order mark, UTF-16 with one, or Windows-1252 where the bytes
 * are not valid UTF-8. Letters are composed (NFC); line ends stay as they are. All offsets of a profile are into this text.
 */
export function decodeArticle(bytes: Uint8Array): string {
  return decode(bytes).normalize('NFC');
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return decodeWindows1252(bytes);
  }
}

/** By hand, since TextDecoder of Node 20 reads Windows-1252 as Latin-1: no euro sign, no quotation marks (nodejs/node 56542). */
function decodeWindows1252(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) =>
    byte >= 0x80 && byte < 0xa0 ? HIGH[byte - 0x80] : String.fromCharCode(byte),
  ).join('');
}

/** The characters of 0x80 to 0x9f. */
const HIGH = [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'];
