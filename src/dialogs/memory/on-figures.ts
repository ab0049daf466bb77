import type { Question } from '../../nlu/question.ts';
import type { OnFigures, Slots } from '../../nlu/reading.ts';

/** What a message does to the amount, the hours or the pay by the hour that were named before it. */
export function onFigures(said: Slots, does: OnFigures = {}, before: Question | undefined): Slots {
  return retimed(reckoned(said, does, before), does, before);
}

/** "Und 30?" changes the hours that were spoken of, or pay by the hour; "und 5 % mehr?" raises the amount. */
function reckoned(said: Slots, { number, raise }: OnFigures, before: Question | undefined): Slots {
  const amount = before?.amount;
  if (amount && raise !== undefined)
    return {
      ...said,
      amount: {
        ...amount,
        value: Math.round(amount.value * (100 + raise)) / 100,
        raise,
        span: undefined,
        part: undefined,
      },
    };
  if (number === undefined || !before) return said;
  if (amount?.period === 'hour') return { ...said, amount: { ...amount, value: number }, hours: before.hours };
  return before.hours === undefined ? said : { ...said, hours: number };
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
