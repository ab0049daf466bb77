import type { CityMatch } from '../entities/city.ts';
import type { Findings } from '../findings.ts';

/**
 * Without the towns that only tell where somebody is from, where another is told to be where they go: "gebürtiger Dresdner, zieh
 * nach Leipzig", "I worked in Chemnitz. I've moved to Magdeburg"; where a town without an article is told, "ein Bäcker aus Leipzig".
 */
export function withoutOrigins(
  cities: CityMatch[],
  { text }: Pick<Findings, 'text'>,
  isCovered: (town: string) => boolean,
): CityMatch[] {
  const named = cities.filter(({ negated }) => !negated);
  if (named.length < 2 || weighs.test(text.clean)) return cities;
  const goals = new Set(named.filter((match) => isGoal(match, text)).map(nameOf));
  if (goals.size === 1) return cities.filter((match) => match.negated || goals.has(nameOf(match)));
  if (!named.some(({ city }) => isCovered(city.id ?? ''))) return cities;
  return cities.filter(
    (match) => isCovered(match.city.id ?? '') || !/^(?:aus|from)$/.test(text.tokens[match.from - 1]?.word ?? ''),
  );
}

function nameOf({ city: { id, name } }: CityMatch): string {
  return id ?? name;
}

/** "Ziehe zu meiner Freundin nach Leipzig", "nach Dresden ziehen", "moved to Magdeburg", "settle in Potsdam". */
function isGoal({ from, to }: CityMatch, { clean, tokens }: Findings['text']): boolean {
  const before = clean.slice(0, tokens[from]?.start ?? 0).toLowerCase();
  const after = clean.slice(tokens[to - 1]?.end ?? 0).toLowerCase();
  return movesTo.test(before) || (/(?<!\p{L})nach $/u.test(before) && goes.test(after));
}

const movesTo =
  /(?<!\p{L})(?:(?:um)?zieh(?:e|en|t)?|gezogen|umgezogen|gehe?|gehen|wechsle|wechsel[nt]?)(?!\p{L})[^.!?]{0,40}(?<!\p{L})nach $|(?<!\p{L})(?:mov(?:e|ed|es|ing)|relocat(?:e|ed|es|ing)|off)(?!\p{L})[^.!?]{0,20}(?<!\p{L})to $|(?<!\p{L})settl(?:e|ed|ing)(?: down)? in $/u;

const goes = /^(?: \p{L}+){0,2} (?:(?:um)?zieh\p{L}*|(?:um)?gezogen|umzuziehen|(?:ge)?wechsel\p{L}*|versetzt|gehen?)(?!\p{L})/u;

/** Two towns are held against each other. */
const weighs =
  /(?<!\p{L})(?:als|than|mehr|weniger|besser|more|less|better|oder|or|vergl\p{L}*|compare\p{L}*|unterschied\p{L}*|difference|lohn(?:t|en)|worth|beide\p{L}*|both|bleib\p{L}*|stay\p{L}*|hier(?=.*dort)|dort(?=.*hier)|here(?=.*there)|auch|too|also|stattdessen|instead|wo)(?!\p{L})/iu;
