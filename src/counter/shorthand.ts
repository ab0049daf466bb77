import { fold } from '../knowledge/fold.ts';
import { groupBy } from '../knowledge/group-by.ts';
import type { Language, Town } from '../knowledge/model.ts';
import type { Knowledge } from '../knowledge/store.ts';
import { abbreviations } from '../nlu/words/abbreviations.ts';

/** Writes out what advisers abbreviate, in a language: "dd einst" → "Dresden Einstieg". What it does not know stays as it is. */
export type Shorthand = (text: string, language: Language) => string;

/** Makes a shorthand out of the abbreviations of the vocabulary and the licence plates of German towns. */
export function createShorthand({ towns, commonWords, profilesIn }: Knowledge): Shorthand {
  const plates = platesOf(towns);
  const names = new Set(towns.map(({ name }) => fold(name)));
  const ordinary = new Set([...commonWords.de, ...commonWords.en].map(fold));
  const isCovered = ({ id }: Town) => profilesIn(id).length > 0;
  const isKeyword = (word: string) =>
    /^\d/.test(word) || keywords.has(fold(word)) || codeOf(word) !== undefined || names.has(fold(word));

  return (text, language) => {
    const words = text.match(wordPattern) ?? [];
    const shouted = words.every((word) => word === word.toUpperCase());
    const terse = words.every((word) => isKeyword(word) || plates.has(word.toLowerCase()));
    const isSentence = words.some((word) => sentenceWords.has(fold(word)));
    const writeOut = (word: string) => {
      const code = codeOf(word);
      if (code) return code[language];
      const town = plates.get(word.toLowerCase());
      return town && isMeant(word, town) ? town.name.replace(/ \(.*\)$/, '') : word;
    };
    return words.length > longest ? text : addHours(text.replace(wordPattern, writeOut), language);

    function isMeant(word: string, town: Town): boolean {
      const inCapitals = word === word.toUpperCase() && !shouted;
      if (isCovered(town)) return terse || inCapitals || (word.length > 1 ? !ordinary.has(fold(word)) : !isSentence);
      return inCapitals ? word.length > 1 : terse && !ordinary.has(fold(word)) && !isKeyword(word);
    }
  };
}

const hours: Record<Language, string> = { de: 'Stunden', en: 'hours' };

function codeOf(word: string): Record<Language, string> | undefined {
  return abbreviations[word.toLowerCase()]?.counter;
}

/** What is longer is a sentence, in which "du" is no town. */
const longest = 10;

const wordPattern = /[\p{L}\d]+(?:[.,]\d+)?/gu;

/** A bare number that can only be weekly hours, beside one that is pay: "2350 md anf 38,5". */
function addHours(text: string, language: Language): string {
  if (!/\d{4}/.test(text)) return text;
  return text.replace(
    /(?<![\d.,])(?:[1-3]\d|4[0-8])(?:[.,]\d{1,2})?(?![\d.,]|\s*(?:\p{L}|€|%|\/))/gu,
    `$& ${hours[language]}`,
  );
}

/** Towns by their plates in lower case; a plate that may stand for several towns is not in there. */
function platesOf(towns: readonly Town[]): Map<string, Town> {
  return new Map(
    [...groupBy(towns, ({ plate = '' }) => plate.toLowerCase())].flatMap(([plate, candidates]) => {
      const town = plate === '' ? undefined : townOf(plate, candidates);
      return town ? [[plate, town] as const] : [];
    }),
  );
}

/** Of the towns that share a plate the one whose name begins with it, of several the largest; else the only one with its letters. */
function townOf(plate: string, candidates: readonly Town[]): Town | undefined {
  const letters = new RegExp(`^${[...plate].join('.*')}`, 'i');
  const named = candidates.filter(({ name }) => name.toLowerCase().startsWith(plate));
  const lettered = candidates.filter(({ name }) => letters.test(name));
  const [first] = [...named].sort((a, b) => (b.population ?? 0) - (a.population ?? 0));
  const [only, ...others] = lettered.length > 0 ? lettered : candidates;
  return first ?? (others.length === 0 ? only : undefined);
}

/** Folded words of whole sentences, in which a single letter is no town. */
const sentenceWords = new Set(
  (
    'ich du er wir ihr man was wer wie wo wann warum welche ist sind bin bist hat habe hast kann kannst muss will mochte ' +
    'verdient verdiene bitte i you he she we they what who how where when why which is are am do does did have has can ' +
    'could would want need please the a'
  ).split(' '),
);

/** Folded words that ask by themselves, so that a single letter beside them is a town. */
const keywords = new Set(
  (
    'einsteiger einsteigerin anfanger anfangerin beginner entry erfahrung erfahren experienced experience spezialist ' +
    'spezialisierung specialist gehalt lohn verdienst salary pay wage skills fahigkeiten anforderungen aufgaben tasks ' +
    'weiterbildung training markt arbeitsmarkt market branchen industries ausblick outlook tipps tips vergleich vergleiche ' +
    'compare versus mindestlohn stunde stunden hours monat month jahr year brutto gross teilzeit vollzeit angebot offer ' +
    'mit in im und and h'
  ).split(' '),
);
