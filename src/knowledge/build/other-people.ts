import { fold } from '../fold.ts';
import type { Occupation, Span } from '../model.ts';
import type { Find, NamedOccupation, Person } from './named.ts';
import type { Names } from './names.ts';
import { foldedNames, includesWhole, isAssisted, ownNames, related, shareStem } from './related.ts';

/** The people that a text names by an occupation; where work is done is nobody. */
export function peopleIn(text: string, names: Names, find: Find): Person[] {
  const own = ownNames(names);
  return find
    .occupations(text)
    .filter(({ at }) => !LOCATIVE.test(text.slice(0, at[0])) && !ROLE.test(text.slice(0, at[0])))
    .map(({ occupation, at }) => {
      const written = fold(text.slice(...at));
      const kin = !isAssisted(occupation, own);
      return {
        at,
        own:
          occupation.id === names.occupation?.id || (kin && foldedNames(occupation).some((name) => related(name, own))),
        single: SINGLE.test(text.slice(0, at[0])),
        related: kin && own.some((mine) => shareStem(written, mine)),
        alike: kin && isAlike(written, own[0] ?? ''),
      };
    });
}

function isAlike(written: string, own: string): boolean {
  return written.slice(0, 4) === own.slice(0, 4) || shareStem(written, own);
}

/** Another occupation than the article's that a text names, and not its own; see Others. */
export function otherOccupation(text: string, names: Names, find: Find, apart = false): NamedOccupation | undefined {
  const own = ownNames(names);
  const named = find
    .occupations(text)
    .filter(({ at }) => !isPlace(text, at) && !ROLE.test(text.slice(0, at[0])) && !isStatus(text, at));
  const isOwn = (occupation: Occupation) =>
    occupation.id === names.occupation?.id ||
    (!(apart && names.occupation) &&
      !isAssisted(occupation, own) &&
      foldedNames(occupation).some((name) => related(name, own)));
  const told = named.findLast(({ at, occupation }) => TOLD_OF.test(text.slice(at[1])) && !isOwn(occupation));
  const first = told ?? named.find(({ occupation }) => !isOwn(occupation));
  if (!told && named.some(({ occupation, at }) => isOwn(occupation) && !BESIDE.test(text.slice(0, at[0]))))
    return undefined;
  const at = first?.at ?? findPerson(text, own);
  if (!at) return undefined;
  const assisted = first !== undefined && isAssisted(first.occupation, own);
  if (assisted && PAYS.test(text.slice(at[1]))) return undefined;
  const name = text.slice(...at);
  return {
    name,
    at,
    told: told !== undefined,
    single: SINGLE.test(text.slice(0, at[0])),
    related: !assisted && own.some((mine) => shareStem(fold(name), mine)),
  };
}

/** "Anwälte zahlen 2.400 Euro": those who pay. */
const PAYS = /^\p{L}*(?: \p{L}+){0,3} (?:zahl|biet|geben|gibt|pay|offer)/u;

/** "Hinter den Dachdeckern" is where, unless it is told what is paid there: "…, wo 20,40 Euro gezahlt werden". */
function isPlace(text: string, at: Span): boolean {
  return LOCATIVE.test(text.slice(0, at[0])) && !TOLD_OF.test(text.slice(at[1]));
}

/** "…, der mit Diplom auf", "…, wo": a clause about somebody, up to the end. */
const TOLD_OF =
  /^\p{L}*(?: (?:mit|with|in|im|aus|from|of) [^,;.:–]{3,40})?, (?:der|die|das|wo|bei denen|denen|dem|who|which|where)(?!\p{L})[^,;.:–]*$/u;

/** "Über dem Straßenbauer steht …": what the own occupation is held against. */
const BESIDE = /(?<!\p{L})(?:über|unter|neben|above|below|beside|next to|over) (?:de[mnr]|the) $/iu;

/** "Als Beamter", "as a civil servant": how somebody is employed, not as what. */
function isStatus(text: string, [from, to]: Span): boolean {
  return STATUS.test(text.slice(from, to)) && AS.test(text.slice(0, from));
}

const STATUS = /^(?:verbeamtet|beamt|civil servant|public servant)/iu;
const AS = /(?<!\p{L})(?:als|as)(?: an?| eine?)? $/iu;

/** "An der Rezeption" is where, not who; "wie ein Künstler" is how; "beim kleinen Maschinenbauer" is for whom. */
const LOCATIVE =
  /(?<!\p{L})(?:(?:an|in|auf|hinter|vor|at|in|behind) (?:der|dem|den|the|einer|einem)|(?:wie|like) (?:eine?|an?)|(?:beim|bei (?:einem|dem)) (?:kleine|große|mittelständische|örtliche|regionale|hiesige|größte|größere|kleinere)[nm]) $/iu;

/** "Wer im Büro als Planer arbeitet", "etwa als Vorsteherin": a post that the article's own people take. */
const ROLE =
  /(?:(?<!\p{L})(?:wer|who)(?: [\p{L}-]+){0,6}|(?<!\p{L})(?:etwa|beispielsweise|zum beispiel|z\. ?b\.|for example|for instance|such as|oder|or)|,) (?:als|as)(?: (?:ein|eine|a|an|the))?(?: \p{L}+(?:e|er|en|te|ed|ior))? $/iu;

/** A word for people of many occupations, none of which is the article's: "der Ingenieur". */
function findPerson(text: string, own: readonly string[]): Span | undefined {
  if (!SOMEBODY.test(text)) return undefined;
  const [found] = text.matchAll(PERSON);
  if (
    !found ||
    PRAISED.test(text.slice(0, found.index)) ||
    ROLE.test(text.slice(0, found.index)) ||
    own.some((name) => includesWhole(name, fold(found[1] ?? '')))
  )
    return undefined;
  return [found.index, found.index + found[0].length];
}

/** "Ein guter Verkäufer" is one of the article's own. */
const PRAISED =
  /(?<!\p{L})(?:gute[rn]?|tüchtige[rn]?|starke[rn]?|fleißige[rn]?|erfolgreiche[rn]?|good|strong|successful|able) $/iu;
/** Without one of these there is none. */
const SOMEBODY =
  /rzt|Ingenieur|Lehrer|Sachbea|Informat|Laborant|Verkäufer|Beamt|Monteur|Akadem|ahrer|Schlosser|Elektron|Straßenb|Weichen|engineer|teacher|doctor|clerk|scientist|river|itter|echanic|icker|acker|mitarbeiter|berater|uard|leaner|orter|ecturer|ditor|onductor|[Cc]hefs? [a-z]/;

const PERSON =
  /(?<!\p{L})(\p{L}*[Aa]rzt|\p{L}*[Ää]rzt|Ingenieur|Lehrer|Sachbearbeiter|Informatiker|Laborant|Verkäufer|Beamt|Monteur|Akademiker|\p{L}{4,}[Ff]ahrer|Schlosser|Elektroniker|Straßenbahner|Weichensteller|\p{L}{5,}mitarbeiter|\p{L}{5,}berater|engineer|teacher|doctor|clerk|scientist|[Dd]river|[Ff]itter|[Mm]echanic|[Pp]icker|[Pp]acker|[Gg]uard|[Cc]leaner|[Pp]orter|[Ll]ecturer|[Ee]ditor|[Cc]onductor|[Cc]hef(?=s? (?:earn|get|make|receive|take|are|start|next|can)(?!\p{L})))(?:in|innen|en|e|er|s|n)?(?!\p{L})/gu;

/** True where the article's own occupation is the first that a text names. */
export function namesOwnFirst(text: string, names: Names, find: Find): boolean {
  const own = fold(names.occupationName ?? '').slice(0, -1);
  const place = own.length < 3 ? -1 : fold(text).indexOf(own);
  const [first] = find.occupations(text);
  if (first?.occupation.id === names.occupation?.id && first) return true;
  return place >= 0 && (!first || place <= first.at[0]);
}

const SINGLE = /(?<!\p{L})(?:eine?[rmn]?|de[rmn]|die|das|mein[er]?|an?|the|my)(?: \p{L}+){0,1} $/iu;
