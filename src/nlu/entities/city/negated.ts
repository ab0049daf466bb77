import type { Token } from '../../text/text.ts';
import type { CityMatch } from '../city.ts';

/** "nicht Dresden", "nicht in Dresden", "statt Dresden", "instead of Dresden". */
export function isNegated(tokens: readonly Token[], at: number): boolean {
  const before = [tokens[at - 1]?.word ?? '', tokens[at - 2]?.word ?? ''];
  const near =
    negations.has(before[0] ?? '') ||
    (['in', 'of', 'fur', 'for', 'from', 'von', 'nach', 'to'].includes(before[0] ?? '') &&
      negations.has(before[1] ?? '')) ||
    (before[0] === 'than' && before[1] === 'other') ||
    (before[0] === 'but' && everywhere.has(before[1] ?? '')) ||
    (before[0] === 'auf' && before[1] === 'bis' && tokens.slice(0, at).some(({ word }) => everywhere.has(word)));
  return (
    (near && !isOfClauseBefore(tokens, at) && !isDoubted(tokens, at) && !isHeldAgainst(tokens, at)) ||
    isBeside(tokens, at) ||
    isRefused(tokens, at) ||
    isOut(tokens, at)
  );
}

/** "Duisburg fällt also flach", "Potsdam kommt nicht in Frage", "Dresden is out of the question". */
function isOut(tokens: readonly Token[], at: number): boolean {
  const words = tokens.slice(at + 1, at + 8).map(({ word }) => word);
  return out.test(`${words.join(' ')} `);
}

const out =
  /^(?:fallt (?:\w+ )?(?:flach|weg|raus|aus) |scheidet (?:\w+ )?aus |(?:kommt|kame) (?:\w+ ){0,3}nicht in ?frage |(?:ist|ware) (?:\w+ )?(?:raus|gestrichen|keine option|tabu|(?:mir |uns )?zu weit) |(?:lass|lassen) (?:\w+ ){0,2}(?:weg|aus|aussen vor) |is (?:out |ruled out |off the table |no option |not an option |too far )|drops out |doesn ?t count )/;

/** "Nach Potsdam will ich aber nicht". */
function isRefused(tokens: readonly Token[], at: number): boolean {
  if (!['nach', 'in', 'to'].includes(tokens[at - 1]?.word ?? '')) return false;
  const after = tokens.slice(at + 1, at + 7).map(({ word }) => word);
  const wants = after.slice(0, 1).some((word) => wishes.has(word)) && after[1] === 'ich';
  return wants && after.slice(2).includes('nicht');
}

const wishes = new Set('will mochte mag geh gehe zieh ziehe kann wurde'.split(' '));

/** "Unter 2.400 geh ich nicht, Magdeburg": the refusal ends before the place. */
function isOfClauseBefore(tokens: readonly Token[], at: number): boolean {
  const [before, town] = [tokens[at - 1], tokens[at]];
  return before !== undefined && refusals.has(before.word) && before.clause !== town?.clause && at > 1;
}

const refusals = new Set(['nicht', 'not']);

/** "Außer Duisburg und Potsdam": what is joined to a town that is left out is left out as well. */
export function withChains(found: readonly CityMatch[], tokens: readonly Token[]): CityMatch[] {
  const all: CityMatch[] = [];
  for (const match of found) {
    const last = all.at(-1);
    const between = last ? tokens.slice(last.to, match.from).map(({ word }) => word) : [];
    const joined = last?.negated && isJoined(between, tokens[last.from - 1]?.word ?? '', found, match);
    all.push(joined ? { ...match, negated: true } : match);
  }
  return all;
}

function isJoined(between: readonly string[], word: string, found: readonly CityMatch[], match: CityMatch): boolean {
  if (between.some((each) => !joining.has(each) && !inside.has(each))) return false;
  const more = found.at(-1) !== match;
  return between.some((each) => joining.has(each)) || (between.length === 0 && more && excluding.has(word));
}

const joining = new Set(['und', 'oder', 'noch', 'sowie', 'and', 'or', 'nor']);
const inside = new Set(['in', 'auch', 'nach', 'fur', 'for']);

/** After these a comma goes on with what is left out; after "nicht" it begins what is meant. */
const excluding = new Set(['ausser', 'ohne', 'except', 'excluding', 'besides']);

const negations = new Set([
  ...excluding,
  ...'nicht statt anstatt not instead kein forget apart ausserhalb neither weder'.split(' '),
]);

/** "Anywhere but Dresden", "alle bis auf Dresden". */
const everywhere = new Set(['anywhere', 'everywhere', 'all', 'any', 'anyplace', 'alle', 'alles', 'uberall']);

/** "Was ändert sich, wenn ich in Potsdam statt in Magdeburg arbeite?": the two are held against each other. */
function isHeldAgainst(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 3), at).map(({ word }) => word);
  return before.some((word) => insteadOf.has(word)) && tokens.some(({ word }) => held.test(word));
}

const insteadOf = new Set(['statt', 'anstatt', 'anstelle', 'instead']);
const held =
  /^(?:unterschied\w*|unterscheid\w*|anders|ander[nt]\w*|vergleich\w*|mehr|weniger|besser|schlechter|hoher|gewinn\w*|verlier\w*|lohn(?:t|en|te)|bring\w*|change[sd]?|changing|differ\w*|more|less|better|worse|higher|lower|gain\w*|lose|worth|compar\w*)$/;

/** "Die andere sächsische Stadt neben Chemnitz": another one is meant. */
function isBeside(tokens: readonly Token[], at: number): boolean {
  const [last, one, two] = [tokens[at - 1]?.word ?? '', tokens[at - 2]?.word ?? '', tokens[at - 3]?.word ?? ''];
  const apart =
    last === 'neben' || (last === 'from' && (one === 'aside' || one === 'apart')) || (last === 'to' && one === 'next');
  return apart && two !== '' && tokens.slice(0, at).some(({ word }) => another.has(word));
}

const another = new Set(
  'zweite zweiten andere anderen weitere weiteren sonst noch welche other others second else another'.split(' '),
);

/** "Das glaub ich nicht, zumindest nicht in Potsdam": what is said of the place is doubted, not the place taken back. */
function isDoubted(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 8), at).some(({ word }) => doubts.has(word));
}

const doubts = new Set(
  'glaub glaube glaubt zumindest wenigstens jedenfalls believe doubt bezweifle bezweifel'.split(' '),
);
