import { fold } from '../fold.ts';
import type { Occupations } from '../occupations.ts';
import { remember } from '../remember.ts';
import type { Word } from '../words.ts';
import type { Find, Named, NamedOccupation, Person } from './named.ts';
import type { Names } from './names.ts';
import { namesOwnFirst, otherOccupation, peopleIn } from './other-people.ts';
import { otherTown, townsIn } from './other-towns.ts';
import type { Places } from './places.ts';
import { isOwnKind } from './related.ts';

/** Tells whether a piece of text is about the article's own town and occupation. */
export interface Others {
  /** Another town than the article's that the text names, and not its own. */
  otherTown: (text: string) => string | undefined;
  /** Another occupation than the article's that the text names, and not its own; where it is `apart`, one that shares a name's end with it too. */
  otherOccupation: (text: string, apart?: boolean) => NamedOccupation | undefined;
  /** True where the first occupation that a sentence names is not the article's. */
  isOfOthers: (text: string) => boolean;
  /** The towns that a text names; its words, where they are known, may tell that there are none. */
  townsIn: (text: string, words?: readonly Word[]) => Named[];
  /** The people that a text names by an occupation. */
  peopleIn: (text: string, words?: readonly Word[]) => Person[];
  /** The same for parts of a text: what the whole does not name need not be looked for in them. */
  within: (whole: string, words: readonly Word[]) => Pick<Others, 'otherTown' | 'otherOccupation'>;
  /** True for a word of the occupation's own name, which says no level: "Meister" of a caretaker ("Hausmeister"). */
  isOwnWord: (word: string) => boolean;
  /** True for a folded word that ends with the occupation's name and says which kind: "Lehrlokführer" of "Lokführer". */
  isOwnKind: (word: string) => boolean;
}

/** Knows the article's own town and occupation from others. */
export function createOthers(names: Names, places: Places, occupations: Occupations): Others {
  const words = fold(names.occupationName ?? '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= 4);
  const findTowns = once((text: string) => places.findTowns(text, { adjectives: true }));
  const findOccupations = once((text: string) => occupations.findOccupations(text));
  const whole: Find = { towns: findTowns, occupations: findOccupations };
  return {
    otherTown: (text) => otherTown(text, names, whole),
    otherOccupation: (text, apart) => otherOccupation(text, names, whole, apart),
    isOfOthers: (text) => !namesOwnFirst(text, names, whole),
    townsIn: (text, words) => (words && !places.mayName(words) ? [] : townsIn(text, names, whole)),
    peopleIn: (text, words) => (words && !occupations.mayName(words) ? [] : peopleIn(text, names, whole)),
    within(text, words) {
      const towns = places.mayName(words) && findTowns(text).length > 0;
      const people = occupations.mayName(words) && findOccupations(text).length > 0;
      const find: Find = {
        towns: towns ? (part) => places.findTowns(part, { adjectives: true }) : () => [],
        occupations: people ? occupations.findOccupations : () => [],
      };
      return {
        otherTown: (part) => otherTown(part, names, find),
        otherOccupation: (part, apart) => otherOccupation(part, names, find, apart),
      };
    },
    isOwnWord(word) {
      const folded = foldSign(word);
      return words.some((own) => folded.startsWith(own));
    },
    isOwnKind: once((word: string) => isOwnKind(word, names)),
  };
}

/** The words that are signs are few. */
const foldSign = remember(fold);

/** What was found in a text is kept while the article is read. */
function once<Found>(find: (text: string) => Found): (text: string) => Found {
  const known = new Map<string, Found>();
  return (text) => {
    const found = known.get(text) ?? find(text);
    known.set(text, found);
    return found;
  };
}
