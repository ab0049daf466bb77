import type { Span } from '../../knowledge/model.ts';
import { telling, tells } from '../text/hints.ts';
import type { Token } from '../text/text.ts';
import type { View } from '../view/view.ts';

/** What a message asks the meaning of: ids of terms (terms.json) and of concepts; a level is in its own slot. */
export interface Unclear {
  terms: string[];
  concepts: string[];
}

/**
 * Reads what a message wants explained: "Was heißt B2B?", "what is a ticket?", "und SAP?" after such a question. Undefined where
 * it says more than that: "Was ist mit SAP in Duisburg drin?" asks something else.
 */
export function recogniseUnclear(view: View): Unclear | undefined {
  const { text, before, numbers, concepts } = view;
  if (numbers.amount || text.tokens.length > longest) return undefined;
  const [asksFor, asks] = [asksMeaning(text.tokens), tells(whatIs, text)];
  const goesOn = before === 'meaning' && text.tokens.length <= shortFollowUp;
  if (!asksFor && !asks && !goesOn) return undefined;
  const terms = view.terms();
  const named = concepts.filter(({ at }) => !terms.some((term) => meets(at, term.at)));
  const levels = asksFor || tells(aLevel, text) ? view.slots.filter(({ value }) => value.slot === 'level') : [];
  const known = asksFor ? [...terms, ...named, ...levels] : [...terms, ...levels];
  if (known.length === 0 || !saysOnly(known, view)) return undefined;
  return { terms: terms.map(({ value }) => value), concepts: asksFor ? named.map(({ concept }) => concept.id) : [] };
}

/** When a level is reached is asked: "Ab wann gilt man als erfahren?" */
export function asksWhenLevel({ text, numbers, slot }: View): boolean {
  const above = slot('level').some(({ level }) => level === 'experienced' || level === 'specialist');
  return above && !numbers.amount && tells(howLong, text) && counts.test(text.clean);
}

const howLong = telling(
  /(?<!\p{L})(?:ab wann|ab wie ?viele?[nm]?|wie ?viele? jahre|nach wie ?viele?n? jahren|wie lange|wann|when (?:am|is|are|do|does|dos|will|would|can|did)|how many years|how long|at what point|after how (?:many|long)|how much experience)(?!\p{L})/u,
);

const counts =
  /(?<!\p{L})(?:gilt|gelte|gelten|zahlt|zahle|zahlen|als|heisst|bin ich|ist man|bis|until|till|before|count|counts|counted|considered|regarded|classed|seen as|become|becoming|qualify)(?!\p{L})/u;

/** In more words something else is asked. */
const longest = 12;
const shortFollowUp = 4;

const meaningWords = new Set(
  'heisst heissen bedeutet bedeuten bedeutung gemeint meint meinen versteht verstehen erklar erklare erklaren erklart definiere definition mean means meant meaning define definition explain explanation abkurzung begriff'.split(
    ' ',
  ),
);

/** Words that ask for a meaning, or "wofür steht CRM". */
function asksMeaning(tokens: readonly Token[]): boolean {
  const words = new Set(tokens.map(({ word }) => word));
  return [...meaningWords].some((word) => words.has(word)) || standsFor(words);
}

function standsFor(words: ReadonlySet<string>): boolean {
  return (words.has('steht') && words.has('wofur')) || (words.has('stand') && words.has('for'));
}

const whatIs = telling(
  /(?:^|[:.!,] )(?:und |and |ok |okay )*(?:was|what|wat) (?:(?:ist|sind|is|are) |(?=(?:a|an|ein|eine) ))(?!mit |with )/u,
);

/** "What is a top level": with its article, no figure is asked for. */
const aLevel = telling(/(?:was|what|wat) (?:ist |sind |is |are )?(?:denn |eigentlich )?(?:ein|eine|an|a) /u);

const fillers = new Set(
  'und and ok okay also was wat what wie ist sind is are s isn steht wofur stand stands for denn eigentlich genau so uberhaupt mal bitte ein eine einen einem einer der die das den dem mit unter hier da dort bei euch ihr sie man mir uns nochmal du ich es oder the a an of by you they it to me please exactly here level stufe wort word term terms kurzel in im this that context zusammenhang dos do soll n nun jetzt dabei damit noch again actually unterschied zwischen difference between'.split(
    ' ',
  ),
);

/** Whether a message says nothing but what it asks about, places and words that only ask. */
function saysOnly(subjects: readonly { at: Span }[], { text, cities, slots }: View): boolean {
  const known = [...subjects, ...slots.filter(({ value }) => value.slot === 'wording')];
  return text.tokens.every(
    (token, at) =>
      fillers.has(token.word) ||
      meaningWords.has(token.word) ||
      known.some((sign) => meets(sign.at, [token.start, token.end])) ||
      cities.some(({ from, to }) => from <= at && at < to),
  );
}

function meets(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}
