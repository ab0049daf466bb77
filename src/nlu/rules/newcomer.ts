import type { Asked } from '../intent/asked.ts';
import { isPay } from '../kinds.ts';
import type { Kind } from '../question.ts';
import { isFromElsewhere } from '../slots/levels.ts';
import { telling, tells } from '../text/hints.ts';
import { justBefore } from '../text/near.ts';
import { claiming } from '../text/phrases.ts';
import type { View } from '../view/view.ts';

/** "I am a cook, can I go into customer service?": whether people from elsewhere get in, or what counts of what they did. */
export function newcomer(view: View): Asked[] | undefined {
  const { text, topics, numbers, before } = view;
  if (numbers.amount || view.sure('salary') || view.sure('offer') || view.sure('person')) return undefined;
  const [guess] = view.guesses;
  const ofEnd = view.likely('salary') && view.slot('level').some(({ level }) => level === 'top');
  if (ofEnd || (guess?.kind === 'salary' && guess.likelihood >= surelyPay)) return undefined;
  const elsewhere = isFromElsewhere(view);
  if ((elsewhere || tells(ownPast, text)) && tells(ofAllThat, text)) return fromElsewhere('skills', view);
  const other = topics.some(({ kind }) => !waysIn.has(kind));
  if (other || (before !== undefined && tells(goingOn, text))) return undefined;
  const ranks = view.sure('rank') || (view.has('where') && (view.has('most') || view.has('least')));
  if (ranks || view.concepts.some(({ concept }) => concept.facet === 'language')) return undefined;
  const ofUse = tells(ownYears, text) && tells(isOfUse, text);
  const leaves = elsewhere || (view.has('change') && view.places > 0) || (leavesWork(view) && before === undefined);
  const asks = ofUse || movesInto(view) || (elsewhere && tells(mayI, text)) || (leaves && chances.test(text.clean));
  if (asks) return fromElsewhere('tips', view);
  const fresh = startsFresh(view) && tells(mayI, text) && !isPay(before) && !tells(claiming, text);
  return fresh ? [{ kind: 'tips', clauses: [], firm: true, aspects: ['lateral', 'help-at-start'] }] : undefined;
}

/** "Keinerlei Berufserfahrung": the level is told by what somebody lacks. */
function startsFresh({ slots, text }: View): boolean {
  return slots.some(
    ({ value, at }) => value.slot === 'level' && value.level === 'entry' && without.test(text.clean.slice(...at)),
  );
}

const without = /(?<!\p{L})(?:ohne|kein\p{L}*|null|nie|nicht|no|without|zero|never|not|zilch)(?!\p{L})/u;

/** A guess at least so sure asks what somebody from elsewhere would earn. */
const surelyPay = 0.9;

/** The whole message asks it. */
function fromElsewhere(kind: Kind, { text }: View): Asked[] {
  const clauses = [...new Set(text.tokens.map(({ clause }) => clause))];
  return [{ kind, clauses, firm: true, aspects: ['lateral'] }];
}

const waysIn: ReadonlySet<string> = new Set(['overview', 'tips', 'outlook']);

/** "Mein Sohn ist Koch und will raus": told of somebody's work, with no other asked about. */
function leavesWork({ occupations, isCovered, asksOccupation, places }: View): boolean {
  const own = occupations.some(({ occupation, part }) => part !== 'asked' && !isCovered(occupation.id));
  return own && places > 0 && asksOccupation.length < 2;
}

const chances = /(?<!\p{L})(?:chancen?|chances?|any hope|a shot)(?!\p{L})/u;

/** "Go to customer service", "in den Kundenservice wechseln". */
function movesInto({ occupations, isCovered, text }: View): boolean {
  return occupations.some(({ occupation, from }) => {
    if (!isCovered(occupation.id)) return false;
    const ahead = justBefore(text.clean, text.tokens[from]?.start ?? 0);
    return intoBefore.test(ahead) || (/(?:in den|in die|ins|zum) $/u.test(ahead) && tells(wechsel, text));
  });
}

const intoBefore =
  /(?<!\p{L})(?:go|going|come|coming|move|moving|switch|switching|chang(?:e|ing)|transfer)(?: over)? (?:in|into|to)(?: the| a)? $/u;

const wechsel = telling(
  /(?<!\p{L})(?:wechs(?:e?l|le)\p{L}*|umsteigen|kann ich|k(?:ö|o|oe)nnte ich|komme ich|kommt man|kann man)(?!\p{L})/u,
);

const mayI = telling(
  /(?<!\p{L})(?:(?:can|could|may|might|would|will) (?:i|he|she|we|they|my \p{L}+|(?:people|somebody|someone|a person) like me)|(?:kann|k(?:ö|o|oe)nnte|darf) (?:ich|er|sie|man)|possible|m(?:ö|o|oe)glich|passt (?:das|mein\p{L}*)|passe ich|fits?|chances?|chancen?|geht|any hope|make sense|sinnvoll|machbar|drin|realistisch|feasible|doable|realistic|reinkomm\p{L}*|get in)(?!\p{L})/u,
);

const goingOn = telling(
  /^(?:(?:ok|okay|gut|hm|ja|alright|well)[,.]? ){0,2}(?:und|un|and|wenn|falls|if|once|aber|but) /u,
);

const ownPast = telling(
  /(?<!\p{L})(?:i (?:was|worked|have (?:been|worked|spent|done)|used to|did)|ich (?:war|habe|hab)|(?:war|habe|hab) ich)(?!\p{L})/u,
);

/** "Meine Zeit als Kellnerin", "I drove forklifts for ten years": work that somebody has behind them. */
const ownYears = telling(
  /(?<!\p{L})(?:meine?r? (?:ganzen? |alten? |langen? )?(?:zeit|erfahrung(?:en)?|jahre|arbeit|vergangenheit|hintergrund|praxis) (?:als|im|in|aus|vom|beim)|my (?:old |past |long )?(?:time|experience|years|background|past|job|work|stint|days) (?:as|in|at|from)|i (?:drove|drive|ran|cooked|cleaned|packed|sold|cared|cut|built|taught|nursed|waited|served|stacked|picked|delivered) (?:\p{L}+ ){0,4}for (?:\p{L}+|\d+) years?)(?!\p{L})/u,
);

/** "Any use in Chemnitz?", "zählt das was?" */
const isOfUse = telling(
  /(?<!\p{L})(?:any use|of use|any good|useful|counts? for|count (?:there|towards|at all)|worth (?:anything|something)|helps?(?: me)?|an? (?:advantage|asset|plus)|bringt|n(?:ü|u)tzt|hilft|z(?:ä|a)hlt|ist wichtig|anrechnen|angerechnet|vorteil|pluspunkt|was wert)(?!\p{L})/u,
);

/** "What of all this counts there?", "was davon bringt mir was?" */
const ofAllThat = telling(
  /(?<!\p{L})(?:(?:what|which|how much|any)(?: part)? of (?:all )?(?:this|that|it|these|those)|(?:was|wie viel|wieviel|etwas) (?:von (?:dem|alledem|all dem)|davon))(?!\p{L})/u,
);
