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
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
