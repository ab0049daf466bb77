/** How many shifts of sound a word is taken through. */
const mostShifts = 3;

/** More spellings of a word are not tried. */
const mostTried = 600;

/** What a folded word may mean: 2 for words of the vocabulary, 1 for other words of the language, 0 for none. */
export type Weigh = (word: string) => number;

/**
 * The word of standard German that a word of a dialect is the sound of ("verdeana": verdienen, "zwanzich": zwanzig), by the
 * fewest shifts that lead to a known word; undefined where none does.
 */
export function heardAs(word: string, weigh: Weigh, most = mostShifts): string | undefined {
  if (word.length < shortest || word.length > longest || !/^[a-z]+$/.test(word)) return undefined;
  const tried = new Set([word]);
  let level = [word];
  for (let depth = 1; depth <= most && depth <= word.length - 2; depth++) {
    const sounds = most === 1 ? sure : shifts;
    level = level
      .flatMap((from) => shifted(from, sounds))
      .filter((next) => tried.size < mostTried && !tried.has(next) && tried.add(next));
    const [best] = level
      .map((next) => ({ next, weight: weigh(next) }))
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight);
    if (best) return best.next;
  }
  return undefined;
}

/** A compound of two words that are heard each ("kundndeanst": kundendienst). */
export function inParts(word: string, hear: (part: string) => string | undefined, weigh: Weigh): string | undefined {
  for (let cut = 4; cut <= word.length - 4; cut++) {
    const [first, second] = [hear(word.slice(0, cut)), hear(word.slice(cut))];
    if (first && second && weigh(first + second) > 0) return first + second;
  }
  return undefined;
}

const shortest = 4;
const longest = 18;

/** A word with one sound shifted, in every way that there is. */
function shifted(word: string, sounds: typeof shifts): string[] {
  return sounds.flatMap(([sound, ...instead]) =>
    [...word.matchAll(sound)].flatMap(({ 0: found, index }) =>
      instead.map((letters) => word.slice(0, index) + letters + word.slice(index + found.length)),
    ),
  );
}

type Shift = readonly [RegExp, ...string[]];

/** Sounds of dialects in folded words, with those of standard German that they may stand for; typos are hardly so. */
const sure: readonly Shift[] = [
  // Endings that are swallowed or opened: "machn", "Kundnservice", "Bäcka", "schaffa", "Buggl".
  [/(?<=[^aeiou])n(?=$|[bcdfghjklmpqrstvwxz])/g, 'en'],
  [/(?<=n)n$/g, 'en'],
  [/^ei(?=[bfgkmpstz])/g, 'ein'],
  [/nn(?=e)/g, 'nd'],
  [/(?<=[lr])n$/g, 'en'],
  [/(?<=.[^aeiou])a$/g, 'er', 'en', 'e'],
  [/(?<=^.{2,}[^aeiou])[ea](?=[^aeioun][a-z]{3})/g, 'en'],
  [/(?<=[^aeioul])l$/g, 'el'],
  [/(?<=^.{3,}[^aeiou])e[td]$/g, 'en', 't'],
  [/le$/g, ''],
  // Prefixes without their vowel: "gschafft", "bsonders".
  [/^g(?=[bcdfghkmpqstvwz])/g, 'ge'],
  [/^b(?=[cdfghkmnpqstvwz])/g, 'be'],
  [/(?<=^(?:an|ab|auf|aus|ein|mit))g(?=[bcdfghkmpqstvwz])/g, 'ge'],
  [/^o(?=[bfgkmps])/g, 'an'],
  // Consonants of the middle of Germany, of Berlin and of the Ruhr.
  [/j(?=[aeioulrn])/g, 'g'],
  [/dd/g, 'tt'],
  [/gg/g, 'ck'],
  [/bb/g, 'pp'],
  [/d/g, 't'],
  [/g(?=[aeioulrn])/g, 'k'],
  [/(?<=[a-z])b|^b(?=[lr])/g, 'p'],
  [/ch(?=$|[dst])/g, 'g', 'gt'],
  [/sch$/g, 'ch', 'g', 'st'],
  [/sch(?=[a-z])/g, 'ch', 's'],
  // Vowels of the south.
  [/oa/g, 'ei', 'ah', 'a'],
  [/oi/g, 'ei', 'al', 'el', 'ol'],
  [/ui/g, 'iel', 'il'],
  [/ia/g, 'ie', 'u', 'ur', 'ir'],
  [/ea/g, 'ie', 'er', 'e'],
  [/ua/g, 'u', 'ur'],
  [/ei/g, 'eu'],
  // Vowels of the east and the north.
  [/oo/g, 'au', 'o', 'u', 'a'],
  [/ee/g, 'ei', 'ie', 'e', 'o'],
  [/aa/g, 'a', 'ei', 'ag'],
  [/uu/g, 'au', 'u'],
  [/(?<=[a-z])ie(?=r)/g, 'u'],
  [/uff/g, 'auf'],
];

/** The same with those that a slip of the finger may be as well. */
const shifts: readonly Shift[] = [
  ...sure,
  [/o(?![aoiu])/g, 'a', 'u'],
  [/u(?![aieu])/g, 'o'],
  [/(?<![aeiou])i(?![aeiou])/g, 'u', 'ie'],
  [/(?<![aeiou])e(?=[^aeiou]{2})/g, 'o'],
  [/ww?(?=[aeio])/g, 'b'],
  // Consonants of the north.
  [/(?<=[aeiou])k(?=[aeious]|$)/g, 'ch'],
  [/(?<=[aeiou])p(?=[aeiou])|(?<=l)p/g, 'f'],
  [/(?<=[aeiou])v(?=[aeiou])/g, 'b'],
  [/(?<=[aeiou])t(?=[aeiou]|$)/g, 's', 'ss'],
];
