import { fold } from '../fold.ts';
import type { Occupation } from '../model.ts';
import type { Names } from './names.ts';

/** True where two folded names have five letters in a row in common: "Pflegefachkraft", "Krankenpfleger". */
export function shareStem(a: string, b: string): boolean {
  return Array.from({ length: Math.max(0, a.length - 4) }, (_, at) => a.slice(at, at + 5)).some(
    (part) => !COMMON.has(part) && !part.includes(' ') && b.includes(part),
  );
}

/** Parts that many names share without being related. */
const COMMON = new Set([
  'techn',
  'echni',
  'chnik',
  'hnike',
  'niker',
  'assis',
  'ssist',
  'siste',
  'isten',
  'stent',
  'helfe',
  'elfer',
  'arbei',
  'rbeit',
  'beite',
  'eiter',
  'fachk',
  'achkr',
  'chkra',
  'hkraf',
  'kraft',
  'meist',
  'eiste',
  'ister',
  'manag',
  'anage',
  'nager',
  'leite',
  'fuhre',
  'uhrer',
  'ngest',
  'geste',
  'estel',
  'stell',
  'tellt',
  'anges',
  'ellte',
  'fache',
  'berat',
  'erate',
  'rater',
  'zeich',
  'enten',
  'chani',
  'hanik',
  'anike',
  'mecha',
  'echan',
  'ingen',
  'ngeni',
  'genie',
  'enieu',
  'nieur',
  'chnis',
  'hnisc',
  'nisch',
  'ische',
  'train',
  'speci',
  'eciali',
  'engin',
  'ngine',
  'ginee',
  'ineer',
]);

/** A "Lehrlokführer" is a "Lokführer"; a "Tierarzt" is no "Tierarzthelfer". */
export function related(name: string, own: readonly string[]): boolean {
  return own.some((mine, at) => isIn(mine, at, name) || includesWhole(name, mine));
}

/** The name it goes by may end with a wider one ("junior developer"); of its other names ("wine waiter" of a sommelier) only one in a single word may. */
function isIn(mine: string, at: number, name: string): boolean {
  return (at === 0 || !mine.includes(' ')) && includesWhole(mine, name);
}

/** True for those whom the article's own people assist: a lawyer, where they are "Rechtsanwaltsfachangestellte". */
export function isAssisted(occupation: Occupation, own: readonly string[]): boolean {
  return foldedNames(occupation).some(
    (name) => name.length >= 4 && own.some((mine) => mine.startsWith(name) && ASSISTS.test(mine.slice(name.length))),
  );
}

const ASSISTS = /^(?:s|en|e|n)?(?:fachangest|angest|helf|assist|gehilf|fachverk)/;

/** True where a folded name ends with another, but for an ending. */
export function includesWhole(name: string, mine: string): boolean {
  const at = mine ? name.lastIndexOf(mine) : -1;
  return at >= 0 && /^(?:innen|in|ern|er|en|e|n|s)?(?!\p{L})/u.test(name.slice(at + mine.length));
}

/** True where a folded word says which kind of the article's own people: "Unterwasserschweißer". */
export function isOwnKind(word: string, names: Names): boolean {
  const own = ownNames(names).filter((name) => name.length >= 5 && includesWhole(word, name));
  return own.length > 0 && own.every((name) => word.lastIndexOf(name) >= 3);
}

/** The names of the article's own occupation, folded: what it goes by comes first. */
export function ownNames(names: Names): readonly string[] {
  const known = owns.get(names);
  if (known) return known;
  const found = [fold(names.occupationName ?? ''), ...(names.occupation ? foldedNames(names.occupation) : [])];
  owns.set(names, found);
  return found;
}

const owns = new WeakMap<Names, readonly string[]>();

/** All names of an occupation, folded. */
export function foldedNames(occupation: Occupation): readonly string[] {
  const known = folded.get(occupation);
  if (known) return known;
  const found = [...occupation.de, ...occupation.en].map(fold);
  folded.set(occupation, found);
  return found;
}

const folded = new WeakMap<Occupation, readonly string[]>();
