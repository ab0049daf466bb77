import { flatMap } from '../../knowledge/flat-map.ts';
import type { Facet, Span } from '../../knowledge/model.ts';
import { telling, tells } from '../text/hints.ts';
import type { View } from '../view/view.ts';
import { neededConcepts } from './needed.ts';

/** Ids of the abilities, tools and languages that a message says somebody lacks ("bin schlecht in Multitasking", "no English at all"). */
export function lackingOf(view: View): string[] {
  const needed = new Set(neededConcepts(view));
  const found = view.concepts.filter(
    ({ concept, at }) => brought.has(concept.facet) && needed.has(concept.id) && isLacking(at, view),
  );
  return [...new Set(flatMap(found, ({ concept }) => concept.id))];
}

/** Whether a message asks if what is needed can be learned there ("or is it learning by doing?", "lernt man das dort?"). */
export function asksToLearn({ text }: View): boolean {
  return tells(learning, text);
}

const learning = telling(
  /(?<!\p{L})(?:learning by doing|on the job|train(?:ed)? (?:me|you|us|up)|(?:teach|show) (?:me|you|us|it|that|people|newcomers)|pick (?:it|that|this|them) up|(?:can|could) (?:i|you|one) (?:still )?learn|be (?:taught|learned|learnt|trained)|(?:lern(?:t|e)|erlern(?:t|e)|kriegt|bekommt) (?:man|ich|mir) (?:das|es|sowas)|(?:kann|k(?:ö|o)nnte) (?:man|ich) (?:das|es|sowas|mir das)(?: \p{L}+){0,3} lernen|nachhol\p{L}*|angelernt|anlern\p{L}*|beigebracht|beibring\p{L}*|lernbar|erlernbar|bringen (?:die|sie) (?:mir|einem|uns|das))(?!\p{L})/u,
);

/** Whether a message names what may stand in somebody's way by itself: an accent, an illness. */
export function isHindered({ concepts }: View): boolean {
  const ofWork = concepts.some(({ concept }) => concept.facet === 'channel' || concept.facet === 'task');
  return !ofWork && concepts.some(({ concept }) => hindrances.has(concept.id));
}

const hindrances: ReadonlySet<string> = new Set(['accent', 'speech-impediment', 'disability', 'reading-difficulties']);

/** What somebody can have or lack. */
const brought: ReadonlySet<Facet> = new Set<Facet>(['skill', 'tool', 'language']);

function isLacking([start, end]: Span, { text }: View): boolean {
  const { clean } = text;
  const [before, own, after] = [clean.slice(0, start), clean.slice(start, end), clean.slice(end)];
  return lackBefore.test(before) || lackAfter.test(after) || lackItself.test(own);
}

const degree =
  '(?:my|meine?n?|so|sehr|viel|besonders|gut|gute[rsn]?|richtig|wirklich|gar|(?:ü|u)berhaupt|sonderlich|gerade|echt|eine?n?|die|der|das|mit|in|im|an|any|much|very|really|that|too|particularly|exactly|a lot of|good|great|enough|the|an|a|at|with|of|own|to|be|bin|am)';

const lackBefore = new RegExp(
  `(?<!\\p{L})(?:ohne|kein\\p{L}*|wenig|kaum|null|nie|nicht|nich|net|fehlt (?:mir|es mir)|mangelt|schlecht|schlechte[rsnm]?|schwach|mies|miese[rsnm]?|no|not|never|without|lack(?:ing|s)?|hardly|barely|little|zero|(?:do|does|did|ca|could|wo|is|are|am|have)(?: ?n[o'’]?t|nt)|cannot|bad|poor|terrible|awful|rubbish|weak|hopeless|useless|struggle|suck|los(?:e|es|ing|t)|verlier[a-z]*|verloren)(?: (?:know|speak|have|do|understand|used|use|sprechen|kann|spreche|habe?))?(?: ${degree})* $`,
  'u',
);

const lackAfter =
  /^ (?:\p{L}+ ){0,2}?(?:liegt mir (?:\p{L}+ )?nicht|liegen mir (?:\p{L}+ )?nicht|fehl(?:t|en)(?: mir)?|(?:habe?|kann|spreche|beherrsche|mag) ich (?:\p{L}+ )?(?:nicht|kaum|nie|null)|(?:ist|sind) (?:\p{L}+ )?(?:nicht (?:so )?(?:mein\p{L}*|gut|toll)|schlecht|mau|schwach|miserabel|eingerostet)|f(?:ä|a)llt mir (?:\p{L}+ )?schwer|(?:is|are) (?:\p{L}+ )?(?:n[o'’]?t my|not (?:very |that |so )?(?:good|great)|bad|poor|weak|rusty|terrible|hard for me|difficult for me)|is ?n[o'’]?t my)(?!\p{L})/u;

/** Words that say themselves that it is not there. */
const lackItself =
  /^(?:nie |noch nie|kein|ohne|never|no |not |without|wenig|little|poor|bad |schlecht|dont|lack|un(?!ter)|im(?=pat)|dis|in(?=flex)|chaot|vergess|forget|j(?:ä|a)hzorn|hitzk|aufbraus|hot|short|quick ?temp|lose|losing|rast|flippe|nerv(?:ö|o)s|laut|selb(?:er|st) laut|werde|wird|ausra|ausfli|explod|impuls|choler|kurze|kragen|platz|zur(?:ü|u)ck|schrei|beherrsch|fassung|snap|shout|yell|blow|fly|anger|angry|tippe langsam|slow|langsam)/u;
