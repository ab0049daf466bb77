/** The value of a number word, or undefined where the words make none. */
export function readNumberWords(words: string): number | undefined {
  const text = words.trim();
  return readSpoken(text) ?? readGerman(text.replace(/\s/g, '')) ?? readEnglish(text);
}

const GERMAN_ONES = new Map(
  Object.entries({
    ein: 1,
    eins: 1,
    eine: 1,
    zwei: 2,
    drei: 3,
    vier: 4,
    fünf: 5,
    fuenf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
    neun: 9,
    zehn: 10,
  }),
);
const GERMAN_MORE = new Map(
  Object.entries({
    elf: 11,
    zwölf: 12,
    zwoelf: 12,
    dreizehn: 13,
    vierzehn: 14,
    fünfzehn: 15,
    fuenfzehn: 15,
    sechzehn: 16,
    siebzehn: 17,
    achtzehn: 18,
    neunzehn: 19,
  }),
);
const GERMAN_TENS = new Map(
  Object.entries({
    zwanzig: 20,
    dreißig: 30,
    dreissig: 30,
    vierzig: 40,
    fünfzig: 50,
    fuenfzig: 50,
    sechzig: 60,
    siebzig: 70,
    achtzig: 80,
    neunzig: 90,
  }),
);
const ENGLISH = new Map(
  [
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
      ' ',
    ),
    'twenty thirty forty fifty sixty seventy eighty ninety'.split(' '),
  ].flatMap((names, tens) => names.map((name, at): [string, number] => [name, tens ? (at + 2) * 10 : at + 1])),
);

/** "Sechzehnfünfzig", "sixteen fifty": euros and cents as they are said. */
function readSpoken(text: string): number | undefined {
  const [, whole = '', part = ''] = text.match(SPOKEN) ?? [];
  const [euros, cents] = [whole, part].map(
    (name) => GERMAN_MORE.get(name) ?? GERMAN_TENS.get(name) ?? ENGLISH.get(name),
  );
  return euros === undefined || cents === undefined ? undefined : euros + cents / 100;
}

const SPOKEN = new RegExp(
  `^(${[...GERMAN_MORE.keys(), ...[...ENGLISH.keys()].slice(9, 18)].join('|')}) ?(${[...GERMAN_TENS.keys(), ...[...ENGLISH.keys()].slice(19)].join('|')})$`,
);

function germanNames(): string[] {
  return [...GERMAN_MORE.keys(), ...GERMAN_TENS.keys(), ...GERMAN_ONES.keys()].sort((a, b) => b.length - a.length);
}

function englishNames(): string[] {
  return [...ENGLISH.keys()].sort((a, b) => b.length - a.length);
}

function readGerman(word: string): number | undefined {
  const [, thousands, rest] = word.match(/^(.*)tausend(?:und)?(.*)$/) ?? [];
  if (thousands !== undefined && rest !== undefined) return combine(thousands ? readHalf(thousands) : 1, 1000, rest);
  return readHalf(word);
}

function readHalf(word: string): number | undefined {
  if (word === 'anderthalb') return 1.5;
  const whole = word.endsWith('einhalb') ? readHundreds(word.slice(0, -'einhalb'.length)) : undefined;
  return whole === undefined ? readHundreds(word) : whole + 0.5;
}

function readHundreds(word: string): number | undefined {
  const [, hundreds, rest] = word.match(/^(.*)hundert(?:und)?(.*)$/) ?? [];
  if (hundreds !== undefined && rest !== undefined) return combine(hundreds ? readTens(hundreds) : 1, 100, rest);
  return readTens(word);
}

function combine(count: number | undefined, unit: number, rest: string): number | undefined {
  const more = rest ? readHundreds(rest) : 0;
  return count === undefined || more === undefined || more >= unit ? undefined : count * unit + more;
}

function readTens(word: string): number | undefined {
  const simple = GERMAN_ONES.get(word) ?? GERMAN_MORE.get(word) ?? GERMAN_TENS.get(word);
  if (simple !== undefined) return simple;
  const [, one, ten] = word.match(/^(\p{L}+?)und(\p{L}+)$/u) ?? [];
  const ones = GERMAN_ONES.get(one ?? '');
  const tens = GERMAN_TENS.get(ten ?? '');
  return ones === undefined || tens === undefined ? undefined : ones + tens;
}

function readEnglish(text: string): number | undefined {
  let total = 0;
  let part = 0;
  for (const word of text.replace(/ and a half/, ' half').split(/[ -]+/)) {
    if (word === 'and') continue;
    if (word === 'a' || word === 'an') part = 1;
    else if (word === 'half') part += 0.5;
    else if (word === 'hundred') part = (part || 1) * 100;
    else if (word === 'thousand') [total, part] = [total + (part || 1) * 1000, 0];
    else {
      const value = ENGLISH.get(word);
      if (value === undefined) return undefined;
      part += value;
    }
  }
  return total + part || undefined;
}

/** A pattern for number words of either language in even text: "zweitausendvierhundert", "two thousand four hundred". */
export const numberWords: string = (() => {
  const german = `(?:${['anderthalb', 'einhalb', 'hundert', 'tausend', 'und', ...germanNames()].join('|')})+`;
  const names = englishNames().join('|');
  const and = String.raw`(?<=hundred |thousand )and(?= (?:${names})(?:[- ](?:${names}))?(?! (?:hundred|thousand)|\p{L}|-))`;
  const english = String.raw`(?:an? (?=hundred|thousand)|(?:${names})(?:[ -]|\b))(?:(?:${names}|hundred|thousand|and a half|${and})(?:[ -](?=\p{L})|\b))*`;
  return `(?:${german}(?: (?:ein)?hundert)?|${english})(?!\\p{L})`;
})();
