import type { CityMatch } from '../entities/city.ts';
import { sentenceAt } from '../entities/occupation/paid-for.ts';
import type { Findings } from '../findings.ts';
import { telling, tells } from '../text/hints.ts';

/**
 * Without the towns that only tell where somebody is from, where another is told to be where they go: "gebürtiger Dresdner, zieh
 * nach Leipzig", "I worked in Chemnitz. I've moved to Magdeburg"; where a town without an article is told, "ein Bäcker aus Leipzig".
 */
export function withoutOrigins(
  cities: CityMatch[],
  { text, numbers }: Pick<Findings, 'text' | 'numbers'>,
  isCovered: (town: string) => boolean,
): CityMatch[] {
  const named = cities.filter(({ negated }) => !negated);
  if (named.length < 2 || tells(weighs, text)) return cities;
  const isMeant = (match: CityMatch) =>
    isGoal(match, text) || (numbers.amounts.length < 2 && offeredIn.test(before(match, text)));
  const meant = named.filter(isMeant);
  const goals = new Set(meant.map(nameOf));
  const last = sentenceAt(text, text.tokens[meant.at(-1)?.from ?? 0]?.start ?? 0);
  const isLater = ({ from }: CityMatch) => sentenceAt(text, text.tokens[from]?.start ?? 0) > last;
  if (goals.size === 1 && !named.some(isLater))
    return cities.filter((match) => match.negated || goals.has(nameOf(match)) || isAddedTo(meant.at(-1), match, text));
  const left = numbers.amount ? [] : named.filter((match) => isLeft(match, text));
  if (left.length > 0 && left.length < named.length) return cities.filter((match) => !left.includes(match));
  if (!named.some(({ city }) => isCovered(city.id ?? ''))) return cities;
  return cities.filter(
    (match) =>
      isCovered(match.city.id ?? '') ||
      !(/^(?:aus|from)$/.test(text.tokens[match.from - 1]?.word ?? '') || spentIn.test(before(match, text))),
  );
}

/** "Ich zieh nach Dresden, was verdient man dort und was in Chemnitz?": named after the goal, and not as where somebody is from. */
function isAddedTo(goal: CityMatch | undefined, match: CityMatch, text: Findings['text']): boolean {
  return goal !== undefined && match.from > goal.from && !isLeft(match, text) && !ofOrigin.test(before(match, text));
}

const ofOrigin =
  /(?<!\p{L})(?:aus|from|von|(?:wohn|leb|arbeit|komm)\p{L}*(?: \p{L}+){0,3}|(?:live|living|work|working|based)(?: \p{L}+){0,2}|(?:i'm|im|i am|bin|sitz\p{L}*)(?: \p{L}+){0,3} (?:in|aus|from)) $/u;

function nameOf({ city: { id, name } }: CityMatch): string {
  return id ?? name;
}

/** "Ziehe zu meiner Freundin nach Leipzig", "nach Dresden ziehen", "moved to Magdeburg", "settle in Potsdam". */
function isGoal(match: CityMatch, text: Findings['text']): boolean {
  const after = text.clean.slice(text.tokens[match.to - 1]?.end ?? 0);
  return movesTo.test(before(match, text)) || (/(?<!\p{L})nach $/u.test(before(match, text)) && goes.test(after));
}

function before({ from }: CityMatch, { clean, tokens }: Findings['text']): string {
  return clean.slice(0, tokens[from]?.start ?? 0);
}

/** "Eine Zusage in Potsdam", "offered a job in Dresden". */
const offeredIn =
  /(?<!\p{L})(?:angebot|zusage|zusagen|vertrag|stelle|bietet|bieten|offer|offered|contract|job)(?!\p{L})[^.!?\d]{0,25}(?<!\p{L})(?:in|aus|from) $/u;

/** "Hab bis jetzt in einem Hotel in Potsdam gearbeitet, …": in a clause of what is over. */
function isLeft({ from }: CityMatch, { tokens }: Findings['text']): boolean {
  const clause = tokens[from]?.clause;
  return tokens.some((token) => token.clause === clause && over.has(token.word));
}

const over = new Set(
  'gearbeitet gejobbt gewesen gewohnt gelebt bisher fruher vorher worked lived used managed ran'.split(' '),
);

/** "A teacher for 15 years in Riga", "acht Jahre lang in einem Hotel in Hof". */
const spentIn =
  /(?<!\p{L})(?:years?|yrs|jahre?n?|months|monate?n?)(?: lang| long)?(?: in \p{L}+(?: \p{L}+){0,2})? in $/u;

const movesTo =
  /(?<!\p{L})(?:(?:um)?zieh(?:e|en|t)?|gezogen|umgezogen|gehe?|gehen|wechsle|wechsel[nt]?)(?!\p{L})[^.!?]{0,40}(?<!\p{L})nach $|(?<!\p{L})(?:will|wollen|m(?:ö|o|oe)chten?|muss|m(?:ü|u|ue)ssen)(?: \p{L}+){0,3} nach $|(?<!\p{L})(?:mov(?:e|ed|es|ing)|relocat(?:e|ed|es|ing)|off)(?!\p{L})[^.!?]{0,20}(?<!\p{L})to $|(?<!\p{L})settl(?:e|ed|ing)(?: down)? in $/u;

const goes =
  /^(?: \p{L}+){0,2} (?:(?:um)?zieh\p{L}*|(?:um)?gezogen|umzuziehen|(?:ge)?wechsel\p{L}*|versetzt|gehen?)(?!\p{L})/u;

/** Two towns are held against each other. */
const weighs = telling(
  /(?<!\p{L})(?:als(?= in )|than|mehr|weniger|besser|more|less|better|oder|or|vergl\p{L}*|compare\p{L}*|unterschied\p{L}*|gegen(?:ü|u|ue)ber\p{L}*|spannen|ranges|difference|lohn(?:t|en)|worth|beide\p{L}*|both|bleib\p{L}*|stay\p{L}*|hier(?=.*dort)|dort(?=.*hier)|here(?=.*there)|auch|too|also|eins|zweites?|another|anderes|stattdessen|instead|wo|where|higher|lower|h(?:ö|o|oe)her|niedriger)(?!\p{L})/u,
);
