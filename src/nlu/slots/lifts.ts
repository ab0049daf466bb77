import type { Facet, Span } from '../../knowledge/model.ts';
import { once } from '../../knowledge/once.ts';
import { recognisePost } from '../entities/post.ts';
import { isPay } from '../kinds.ts';
import { telling, tells } from '../text/hints.ts';
import { justBefore } from '../text/near.ts';
import type { View } from '../view/view.ts';
import { levelsOf } from './levels.ts';
import { neededConcepts } from './needed.ts';

/** Facets of what can lift pay. */
export const liftingFacets: ReadonlySet<Facet> = new Set<Facet>([
  'language',
  'tool',
  'skill',
  'training',
  'driver',
  'career',
  'industry',
]);

/** Ids of what a message says somebody brings along, as far as it may lift pay; one language counts only under a condition. */
export function liftsOf(view: View): string[] {
  const post = view.text.tokens.length <= mostWords ? recognisePost(view.text) : undefined;
  const names = view.concepts.length + view.told.length > 0 || view.slot('facet').length > 0;
  if (!names) return post ? [post] : [];
  const inName = new Set(neededConcepts(view));
  const levels = view.slots.filter(({ value }) => value.slot === 'level');
  const isLevel = ({ at }: { at: Span }) => levels.some((sign) => sign.at[0] < at[1] && at[0] < sign.at[1]);
  const named = view.concepts
    .filter((match) => !isLevel(match) && !isLacking(match, view) && !isExtra(match, view))
    .map(({ concept }) => concept)
    .filter(
      ({ facet }) =>
        facet !== 'career' || view.text.tokens.length <= shortQuestion || isStep(view) || tells(paysFor, view.text),
    )
    .filter(({ id, facet }) => liftingFacets.has(facet) && (facet === 'driver' || inName.has(id)));
  const languages = named.filter(({ facet, id }) => facet === 'language' && id !== 'german-language');
  const alone = isPay(view.before) && view.text.tokens.length <= shortMessage;
  const counts = once(
    () => languages.length > 1 || alone || tells(condition, view.text) || asksForMore(view) || asksWhetherWorth(view),
  );
  const tongues = view.slots.some(
    (sign) => sign.value.slot === 'facet' && sign.value.facet === 'language' && !isLacking(sign, view),
  );
  const several = tongues && (counts() || tells(manyLanguages, view.text)) ? ['multilingualism'] : [];
  const ids = named.filter(({ facet }) => facet !== 'language' || counts()).map(({ id }) => id);
  return [...new Set([...ids, ...several, ...(post ? [post] : []), ...toldOf(view)])];
}

/** "2.200 plus 150 Euro Schichtzulage": what comes on top of an offer is told with it. */
function isExtra({ concept }: View['concepts'][number], { numbers }: View): boolean {
  return numbers.amount?.extra === true && extras.has(concept.id);
}

const extras: ReadonlySet<string> = new Set(['allowances', 'shift-allowance', 'bonus', 'commission']);

/** "Wechselt nach vier Jahren in ein IT-Projekt. Bis wohin …?": told beside the question, it counts where a level or an amount is named. */
function toldOf(view: View): string[] {
  if (view.told.length === 0 || (levelsOf(view).length === 0 && !view.numbers.amount)) return [];
  return view.told
    .filter((match) => toldFacets.has(match.concept.facet) && !isLacking(match, view) && !isOfOthers(match, view))
    .map(({ concept }) => concept.id)
    .filter((id) => id !== 'german-language' && id !== 'experience');
}

/** "My boyfriend is learning Polish …, what would I make?" */
function isOfOthers({ at }: { at: Span }, { text: { clean }, focus }: View): boolean {
  const clause = justBefore(clean, at[0]).match(/[^,.;!?]*$/u)?.[0] ?? '';
  return others.test(clause) && !focus.asked.some((span) => ofThem.test(clean.slice(...span)));
}

const others =
  /(?<!\p{L})(?:mann|frau|freund(?:in)?|kumpel|bruder|schwester|vater|mutter|sohn|tochter|nachbar(?:in)?|kolleg(?:e|in)|chef(?:in)?|husband|wife|boyfriend|girlfriend|partner|friend|brother|sister|father|mother|dad|mum|mom|son|daughter|neighbou?r|colleague|boss)(?!\p{L})/u;

const ofThem = /(?<!\p{L})(?:er|sie|ihr|ihm|ihn|he|she|him|her|they)(?!\p{L})/u;

const toldFacets: ReadonlySet<Facet> = new Set<Facet>(['language', 'driver']);

/** "Moving from agent to quality management": a step that somebody takes, in a longer question too. */
function isStep({ text }: View): boolean {
  return text.tokens.length <= longestStep && tells(stepping, text);
}

/** "Was man für Qualitätsmanagement kriegt": the career step is what is paid. */
const paysFor = telling(
  /(?<!\p{L})(?:was|wie ?viel|what|how much)(?!\p{L})[^.?!]{0,30} (?:f(?:ü|u|ue)r|als|im|in|for|as) \p{L}{6,}(?!\p{L})[^.?!]{0,40}(?<!\p{L})(?:krieg\p{L}*|bekomm\p{L}*|verdien\p{L}*|zahl\p{L}*|gibt|paid|pays?|earn\p{L}*|get)(?!\p{L})/u,
);

const longestStep = 26;

const stepping = telling(
  /(?<!\p{L})(?:wechsel\p{L}*|aufst(?:ei|ie)g\p{L}*|bef(?:ö|o|oe)rder\p{L}*|mov(?:e|es|ing)|switch\p{L}*|promot\p{L}*|step|schritt)(?!\p{L})/u,
);

/** "Spreche vier Sprachen", "several languages". */
const manyLanguages = telling(
  /(?<!\p{L})(?:[2-9]|zwei|drei|vier|f(?:ü|u|ue)nf|mehrere[nr]?|viele|verschiedene|two|three|four|five|several|multiple|many) (?:fremd)?(?:sprachen|languages)(?!\p{L})/u,
);

/** "Mit Erfahrung, aber ohne Sprachen". */
function isLacking({ at }: { at: Span }, { text }: View): boolean {
  return tells(lacking, text, justBefore(text.clean, at[0]));
}

const lacking = telling(
  /(?<!\p{L})(?:ohne|kein\p{L}*|without|no|not|lacking)(?: (?:die|den|das|diese\p{L}*|meine\p{L}*|the|that|this|my|any|weitere\p{L}*|andere\p{L}*|besondere\p{L}*|gute\p{L}*|other|special))? $/u,
);

/** In more words a post is somebody's who is told of. */
const mostWords = 18;

/** In more words a step is part of a story. */
const shortQuestion = 12;

/** "Und Türkisch?" after pay asks what that brings. */
const shortMessage = 4;

const condition = telling(
  /(?<!\p{L})(?:mit|with|w\/|wenn|if|falls|weil|because|since|bei|having|i (?:also )?(?:got|have|speak|know)|ich (?:kann|spreche)|(?:he|she) (?:speaks|knows)|throw in|fluent|fluently|flie(?:ss|ß)end|dazu|zus(?:ä|a)tzlich|speaking|speakers?|sprachig\p{L}*)(?!\p{L})/u,
);

/** "Bringt mir das mehr?", "do I get more because …": more pay is asked for. */
export function asksForMore({ text }: View): boolean {
  return tells(more, text);
}

/** "What does quality management add?", "was macht das in Euro aus?" */
export function asksWhatItAdds({ text }: View): boolean {
  return tells(adding, text);
}

const adding = telling(
  /(?<!\p{L})(?:was|wat|wie ?viel|what|how much)(?!\p{L})[^.?!]{0,60}(?<!\p{L})(?:adds?|bring\p{L}* (?:mir |das |es )?(?:in euro|an geld|mehr|extra|finanziell|geldlich)|macht (?:das |es |dies |der wechsel |der schritt )?(?:in euro |an geld |finanziell |beim (?:gehalt|lohn|verdienst) )?aus|ausmach\p{L}*|(?:oben)?drauf|on top|worth in (?:money|euros?|pay))(?!\p{L})/u,
);

/** "Was bringt mir SAP?", "is it worth learning Polish?": whether what can be learned pays off. */
export function asksWhetherWorth({ text, concepts }: View): boolean {
  const learnable = concepts.some(({ concept }) => concept.facet === 'language' || concept.facet === 'tool');
  return learnable && text.tokens.length <= shortQuestion && tells(worth, text);
}

const worth = telling(
  /(?<!\p{L})(?:was (?:bringt|bringen|nutzt|nutzen) (?:mir|uns|einem|es|das|mich)?|(?:lohnt|zahlt) (?:es |das )?sich(?!\p{L}).*(?:lern|konnen|kenntnis)\p{L}*|worth (?:learning|it|my while)|what (?:do|does|dos|will|would)(?!\p{L}).* (?:get|bring|do for) me)(?!\p{L})/u,
);

const more = telling(
  /(?<!\p{L})(?:how much (?:extra|more)(?!\p{L})[^.?!]{0,40}(?<!\p{L})(?:bring|add|give)s?|wie ?viel mehr(?!\p{L})[^.?!]{0,40}(?<!\p{L})(?:bring\p{L}*)|(?:lohnt|rentiert|bringt)(?: sich| mir| einem| das| es)?(?: \p{L}+){0,2} (?:beim gehalt|beim lohn|finanziell|geldlich|geld|kohle)|(?:(?:ä|a|ae)ndert|macht)(?: das| dies| sich)?(?: dann| da| jetzt)? (?:was|etwas|daran etwas|daran was|einen unterschied)|(?:ä|a|ae)ndert (?:sich|das)|(?:that|it|this) (?:change|changes|matter|make a difference|make any difference)|(?:bring\p{L}*|krieg\p{L}*|bekomm\p{L}*|verdien\p{L}*|zahl\p{L}*|gibt(?:'?s)?|get|earn|pays?|paid|make|worth|money|geld|lohn|gehalt)(?!\p{L})[^.?!]{0,30}(?<!\p{L})(?:mehr|more|extra|besser|better)|(?:mehr|more|extra|besser bezahlt|better)(?!\p{L})[^.?!]{0,20}(?<!\p{L})(?:geld|lohn|gehalt|kohle|verdien\p{L}*|money|pay|paid|salary|cash|drin))(?!\p{L})/u,
);
