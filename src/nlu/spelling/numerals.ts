/**
 * A German number word of a dialect as it is written ("zwoadausndfuffzich": zweitausendfuenfzig), folded; undefined where a
 * word is no number.
 */
export function numeralHeard(word: string): string | undefined {
  if (word.length > longest) return undefined;
  const plain = word.replaceAll('funf', 'fuenf').replaceAll('zwolf', 'zwoelf');
  let rest = word;
  let written = '';
  let counts = false;
  while (rest !== '') {
    const [piece, as] =
      pieces.map(([sound, number]) => [sound.exec(rest)?.[0] ?? '', number] as const).find(found) ?? [];
    if (!piece || as === undefined) return undefined;
    const joins = as === 'und';
    if (joins && (!counts || rest === piece)) return undefined;
    written += as;
    counts ||= !joins;
    rest = rest.slice(piece.length);
  }
  return counts && written !== plain ? written : undefined;
}

function found([piece]: readonly [string, string]): boolean {
  return piece !== '';
}

/** Whether a folded word is a number word as `numeralHeard` writes them. */
export function isNumeral(word: string): boolean {
  return standard.test(word);
}

const ten = 'z(?:i(?:g|ch|sch|k)|g|sch)';
const five = 'f(?:u|i|ue|o|uu)(?:ff?|mf|nf|em)';

const pieces: readonly (readonly [RegExp, string])[] = [
  [/^(?:zwan|zwon|twin)(?:tig|zi(?:g|ch|sch|k)|zg|zsch)/, 'zwanzig'],
  [/^(?:drei|droi|dree|dor)(?:ss|sz)(?:i(?:g|ch|sch|k)|g|sch)/, 'dreissig'],
  [new RegExp(`^(?:vier|fier|fea|via|fia)${ten}`), 'vierzig'],
  [new RegExp(`^${five}${ten}`), 'fuenfzig'],
  [new RegExp(`^sech${ten}`), 'sechzig'],
  [new RegExp(`^${five}z(?:ehn|eh|ea|een)`), 'fuenfzehn'],
  [/^t[au]wintig/, 'zwanzig'],
  [/^[td]au?s(?:e|a)?n?[dt]/, 'tausend'],
  [/^h[uo]n(?:d|n)?(?:e?r[td]|a[td]|ard)/, 'hundert'],
  [/^zwo(?![ainl])/, 'zwo'],
  [/^zw(?:ei|oa|ee|oi|ai)|^twee/, 'zwei'],
  [/^(?:drei|droi|dree|drai)/, 'drei'],
  [/^(?:vier|fier|via|fia(?=.))/, 'vier'],
  [new RegExp(`^${five}e?(?![a-z]$)`), 'fuenf'],
  [/^(?:sechs|segs|seks|sexe?)(?=$|.)/, 'sechs'],
  [/^(?:sieb(?:e?n|m)|siem|simm)/, 'sieben'],
  [/^(?:acht|achd|ocht)e?/, 'acht'],
  [/^(?:neun|nein(?=.{3}))/, 'neun'],
  [/^(?:zehn|zehne|zeen|zea|tein)/, 'zehn'],
  [/^zw(?:oe|o|e)lf/, 'zwoelf'],
  [/^(?:ein|oan|een|oa)/, 'ein'],
  [/^(?:und|un|en|a)(?=.{3})/, 'und'],
];

const standard =
  /^(?:ein|zwei|zwo|drei|vier|fuenf|sechs|sieben|acht|neun|zehn|elf|zwoelf|und|zwanzig|dreissig|vierzig|fuenfzig|sechzig|fuenfzehn|hundert|tausend)+$/;

/** Longer words are no numbers that people write. */
const longest = 40;
