/** What stands before a word: `join` lets a cue go on, `comma` only a gap, `stop` ends the sentence. */
export type Separation = 'join' | 'comma' | 'stop';

const [OTHER, LETTER, MARK] = [1, 2, 3];
/** What each UTF-16 unit is, filled when first met; 0 is not known yet. */
const classes = new Uint8Array(65_536);

function classOf(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const known = classes[unit];
  if (known) return known;
  const letter = String.fromCharCode(unit);
  const found = /[\p{L}\p{N}]/u.test(letter) ? LETTER : /[\p{M}\u00ad]/u.test(letter) ? MARK : OTHER;
  classes[unit] = found;
  return found;
}

/** Whether a letter or figure stands there. */
export function beginsWord(text: string, at: number): boolean {
  return classOf(text, at) === LETTER;
}

/** The end of the word that begins at `at`, with the signs of names such as "C++" and "C#". */
export function endOfWord(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && classOf(text, end) !== OTHER) end++;
  while (text[end] === '+' || text[end] === '#') end++;
  return end;
}

const STOP = /[!?;\n]|[.:…](?=\s|["“”»«)]|$)/u;
const COMMA = /[,()\u2012-\u2015]/u;
const separations = new Map<string, Separation>();

/** What stands between the words that end at `last` and begin at `at`. */
export function separation(text: string, last: number, at: number): Separation {
  if (last === 0) return 'stop';
  if (at - last === 1 && text[last] === ' ') return 'join';
  if (at - last > 8) return separate(text.slice(last, at));
  const between = text.slice(last, at);
  const known = separations.get(between);
  if (known) return known;
  const found = separate(between);
  if (separations.size < 5000) separations.set(between, found);
  return found;
}

function separate(between: string): Separation {
  if (STOP.test(between)) return 'stop';
  return COMMA.test(between) ? 'comma' : 'join';
}
