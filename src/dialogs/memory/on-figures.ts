import type { Amount } from '../../nlu/figures.ts';
import type { Question } from '../../nlu/question.ts';
import type { OnFigures, Slots } from '../../nlu/reading.ts';

/** What a message does to the amount, the hours or the pay by the hour that were named before it. */
export function onFigures(said: Slots, does: OnFigures = {}, before: Question | undefined): Slots {
  return inPeriod(retimed(reckoned(said, does, before), does, before), before);
}

/** "Und 30?" changes the hours that were spoken of, or pay by the hour; "und 5 % mehr?", "und 200 mehr?" raise the amount. */
function reckoned(said: Slots, { number, raise, plus }: OnFigures, before: Question | undefined): Slots {
  const amount = before?.amount;
  if (amount && raise !== undefined)
    return { ...said, amount: raised(amount, { value: Math.round(amount.value * (100 + raise)) / 100, raise }) };
  if (amount && plus !== undefined && before.kind === 'offer')
    return { ...said, amount: raised(amount, { value: amount.value + plus, plus }) };
  if (amount && said.scale && 'times' in said.scale && said.scale.times < 1 && before.kind === 'offer')
    return { ...said, amount: raised(amount, { percent: said.scale.times * 100 }) };
  if (number === undefined || !before) return said;
  if (amount?.period === 'hour') return { ...said, amount: { ...amount, value: number }, hours: before.hours };
  return before.hours === undefined ? said : { ...said, hours: number };
}

/** The amount with what it becomes, and nothing of what it was reckoned out of before. */
function raised(amount: Amount, to: Partial<Amount>): Amount {
  return { ...amount, span: undefined, part: undefined, raise: undefined, plus: undefined, percent: undefined, ...to };
}

/**
 * Hours after an amount: what it is at those hours, where that is wanted or it was said for others ("1.900 für 30 Stunden" – "und was
 * wär Vollzeit?"); else the hours that it is for.
 */
function retimed(said: Slots, { retimed: how }: OnFigures, before: Question | undefined): Slots {
  const { amount, hours: of } = before ?? {};
  if (before?.kind !== 'offer' || !amount || said.amount || said.hours === undefined || said.cities.length > 0)
    return said;
  if (how === 'told') return { ...said, amount: { ...amount, share: undefined, of: undefined, percent: undefined } };
  const told = amount.of ?? of;
  if (amount.share === undefined && how !== 'wanted' && told === undefined) return said;
  if (said.hours === told || amount.period === 'hour') return said;
  return { ...said, amount: { ...amount, share: said.hours, of: told, percent: undefined }, hours: told };
}

/** "So yearly?", "also pro Monat?" after an amount: that amount in another period. */
function inPeriod(said: Slots, before: Question | undefined): Slots {
  const { amount, kind } = before ?? {};
  const { period } = said;
  if (kind !== 'offer' || !amount || said.amount || !period || said.cities.length > 0) return said;
  if (said.kind !== undefined && said.kind !== 'offer') return said;
  return amount.payments ? said : { ...said, period: undefined, amount: { ...amount, asked: period } };
}
