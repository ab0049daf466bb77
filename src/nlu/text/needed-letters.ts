/** The place in the source of a pattern up to which it is read. */
interface Reader {
  source: string;
  at: number;
}

/** Fewer letters are in too many words. */
const fewest = 2;

/**
 * Strings of letters of which every text that matches a pattern has at least one within a word; undefined where the pattern
 * needs none that tells. Lower case where case does not count.
 */
export function neededIn(source: string, ignoresCase: boolean): string[] | undefined {
  const strings = readAlternatives({ source: ignoresCase ? lowerLetters(source) : source, at: 0 });
  return strings && shortest(strings) >= fewest ? strings : undefined;
}

/** Lower case but for what stands behind a backslash: "\P" is not "\p". */
function lowerLetters(source: string): string {
  return source.replace(/\\[pP]\{[^}]*\}|\\.|[^\\]/gsu, (piece) =>
    piece.startsWith('\\') ? piece : piece.toLowerCase(),
  );
}

/** What all alternatives need, each its own. */
function readAlternatives(reader: Reader): string[] | undefined {
  const all: string[] = [];
  let open = false;
  for (;;) {
    const strings = readSequence(reader);
    if (strings) all.push(...strings);
    else open = true;
    if (reader.source[reader.at] !== '|') break;
    reader.at++;
  }
  return open ? undefined : all;
}

/** What the most telling piece of a sequence needs. */
function readSequence(reader: Reader): string[] | undefined {
  const { source } = reader;
  let best: string[] | undefined;
  let letters = '';
  const take = (strings: string[] | undefined) => {
    if (strings && (!best || tellsMore(strings, best))) best = strings;
  };
  const endLetters = () => {
    if (letters !== '') take([letters]);
    letters = '';
  };
  while (reader.at < source.length && source[reader.at] !== '|' && source[reader.at] !== ')') {
    const piece = readPiece(reader);
    const { least, repeated } = readQuantifier(reader);
    if (typeof piece !== 'string') endLetters();
    if (typeof piece === 'object' && least > 0) take(piece);
    if (typeof piece === 'string' && least > 0) letters += piece;
    if (least === 0 || repeated) endLetters();
  }
  endLetters();
  return best;
}

/** A letter, what a group needs, or undefined for what needs no letter. */
function readPiece(reader: Reader): string | string[] | undefined {
  const { source, at } = reader;
  const sign = source[at] ?? '';
  if (sign === '(') return readGroup(reader);
  if (sign !== '\\' && sign !== '[') {
    reader.at += sign.length;
    return letter.test(sign) ? sign : undefined;
  }
  const [skipped] =
    /^(?:\\[pPuxk](?:\{[^}]*\}|<[^>]*>)|\\u[\da-fA-F]{4}|\\x[\da-fA-F]{2}|\\.|\[(?:\\.|[^\]\\])*\])/su.exec(
      source.slice(at),
    ) ?? [];
  reader.at += skipped?.length ?? sign.length;
  return undefined;
}

const letter = /\p{L}/u;

function readGroup(reader: Reader): string[] | undefined {
  const [opening = '('] = /^\((?:\?(?:[:=!]|<[=!]|<[^>]*>))?/u.exec(reader.source.slice(reader.at)) ?? [];
  reader.at += opening.length;
  const strings = readAlternatives(reader);
  reader.at++;
  return /[=!]$/.test(opening) ? undefined : strings;
}

function readQuantifier(reader: Reader): { least: number; repeated: boolean } {
  if (!quantifiers.has(reader.source[reader.at] ?? '')) return once;
  const [quantifier] = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/u.exec(reader.source.slice(reader.at)) ?? [];
  if (quantifier === undefined) return once;
  reader.at += quantifier.length;
  return { least: /^(?:[*?]|\{0)/.test(quantifier) ? 0 : 1, repeated: true };
}

const quantifiers = new Set('*+?{');
const once = { least: 1, repeated: false };

function tellsMore(strings: readonly string[], others: readonly string[]): boolean {
  const [own, other] = [shortest(strings), shortest(others)];
  return own > other || (own === other && strings.length < others.length);
}

function shortest(strings: readonly string[]): number {
  return strings.reduce((least, { length }) => Math.min(least, length), Number.POSITIVE_INFINITY);
}
