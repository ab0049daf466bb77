import { isHtml, textOfHtml } from './html.ts';

/**
 * The text of an article file: UTF-8 with or without a byte-order mark, UTF-16, or Windows-1252; bytes that are not valid
 * UTF-8 among others that are (a page glued together) are read as Windows-1252. Of a page in HTML its text. Letters are
 * composed (NFC); line ends stay as they are. All offsets of a profile are into this text.
 */
export function decodeArticle(bytes: Uint8Array, { html = false }: { html?: boolean | undefined } = {}): string {
  const text = decode(bytes).normalize('NFC');
  return html || isHtml(text) ? textOfHtml(text) : text;
}

/** Why bytes or the text decoded from them can be no article, or undefined where they can. */
export function unfitFor(text: string): string | undefined {
  if (text.trim() === '') return 'empty';
  const sample = text.slice(0, 100_000);
  const odd = sample.match(UNREADABLE)?.length ?? 0;
  return odd > sample.length / 200 ? 'binary, not text' : undefined;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: it is these that text does not have.
const UNREADABLE = /[\0-\u0008\u000e-\u001a\u001c-\u001f\ufffd\u007f]/g;

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const unmarked = guessUtf16(bytes);
  if (unmarked) return new TextDecoder(unmarked).decode(bytes);
  try {
    return UTF8.decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return decodeMixed(bytes);
  }
}

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** UTF-16 without a mark: in European text every other byte is zero. */
function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, 1000);
  if (!sample.includes(0) || sample.length < 8) return undefined;
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > sample.length * 0.4 && even === 0) return 'utf-16le';
  return even > sample.length * 0.4 && odd === 0 ? 'utf-16be' : undefined;
}

/**
 * By hand, since TextDecoder of Node 20 reads Windows-1252 as Latin-1: no euro sign, no quotation marks (nodejs/node 56542).
 * Runs of valid UTF-8 stay what they are.
 */
function decodeMixed(bytes: Uint8Array): string {
  const utf8 = new TextDecoder('utf-8');
  const parts: string[] = [];
  let plain = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length > 0) at += length;
    else {
      parts.push(utf8.decode(bytes.subarray(plain, at)), windows1252(bytes[at] ?? 0));
      at++;
      plain = at;
    }
  }
  return parts.join('') + utf8.decode(bytes.subarray(plain));
}

/** How many bytes make a character of UTF-8 from here on, 0 where they make none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length = first >= 0xf0 && first < 0xf5 ? 4 : first >= 0xe0 ? 3 : 2;
  if (first < 0xc2 || first >= 0xf5) return 0;
  for (let next = 1; next < length; next++) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

function windows1252(byte: number): string {
  return byte >= 0x80 && byte < 0xa0 ? (HIGH[byte - 0x80] ?? '') : String.fromCharCode(byte);
}

/** The characters of 0x80 to 0x9f. */
const HIGH = [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'];
