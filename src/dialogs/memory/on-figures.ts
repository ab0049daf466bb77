import type { Alone } from '../../nlu/entities/numbers/alone.ts';
import type { Amount } from '../../nlu/figures.ts';
import type { Question } from '../../nlu/question.ts';
import type { OnFigures, Slots } from '../../nlu/reading.ts';
import type { Retimed } from '../../nlu/slots/retimed.ts';
import { daysPerWeek, fullTime, nearFullTime } from '../pay/reckon.ts';

/** What a message does to the amount, the hours or the pay by the hour that were named before it. */
export function onFigures(said: Slots, does: OnFigures = {}, before: Question | undefined): Slots {
  return inPeriod(retimed(ofTime(reckoned(said, does, before), does, before), does, before), before);
}

/** "Und 5 % mehr?", "und 200 mehr?" raise the amount; "und 30?" changes what was spoken of. */
function reckoned(said: Slots, { number, raise, plus }: OnFigures, before: Question | undefined): Slots {
  const amount = before?.amount;
  if (amount && raise !== undefined)
    return { ...said, amount: raised(amount, { value: Math.round(amount.value * (100 + raise)) / 100, raise }) };
  if (amount && plus !== undefined && before.kind === 'offer')
    return { ...said, amount: raised(amount, { value: amount.value + plus, plus }) };
  if (amount && said.scale && 'times' in said.scale && said.scale.times < 1 && before.kind === 'offer')
    return { ...said, amount: raised(amount, { percent: said.scale.times * 100 }) };
  return number === undefined || !before ? said : numbered(said, number, before);
}

/** A number alone: payments a year where more than twelve were spoken of, pay by the hour, else hours. */
function numbered(said: Slots, { number, cents }: Alone, { amount, hours, kind }: Question): Slots {
  if (amount?.payments && number >= 12 && number <= 15)
    return { ...said, amount: { ...amount, payments: number }, minor: undefined, hours };
  if (amount && (amount.period === 'hour' || cents))
    return { ...said, amount: { value: number, period: 'hour' }, hours, minor: undefined };
  const ofOffer = kind === 'offer' && amount !== undefined && number >= leastHours;
  return ofOffer || (hours !== undefined && !cents) ? { ...said, hours: number, minor: undefined } : said;
}

/** Fewer weekly hours are said to be hours. */
const leastHours = 10;

/** "2 Stunden mehr", "und 90 Stunden?" after hours of a month, "8 Stunden" after pay by the day: hours that only the talk tells. */
function ofTime(said: Slots, { moreHours, bareHours }: OnFigures, before: Question | undefined): Slots {
  const { amount, hours = fullTime } = before ?? {};
  if (!amount || said.amount) return said;
  if (moreHours !== undefined) return { ...said, hours: hours + moreHours };
  if (bareHours === undefined) return said;
  if (amount.period === 'day' && bareHours <= longestDay) return { ...said, hours: bareHours * daysPerWeek };
  if (!isOfMonth(before?.hours, bareHours)) return said;
  return { ...said, hours: (bareHours * 12) / 52, workingTime: { of: 'month', hours: bareHours } };
}

const longestDay = 10;

/** Whether hours can only be those of a month, or are near to those of a month that were said before. */
function isOfMonth(before: number | undefined, said: number): boolean {
  if (said > mostAWeek) return true;
  const month = ((before ?? 0) * 52) / 12;
  const toldMonth = before !== undefined && before % 0.05 > tiny && Math.abs(month - Math.round(month)) < tiny;
  return toldMonth && said > month / 2;
}

const mostAWeek = 60;
const tiny = 1e-6;

/** The amount with what it becomes, and nothing of what it was reckoned out of before. */
function raised(amount: Amount, to: Partial<Amount>): Amount {
  return {
    ...amount,
    span: undefined,
    part: undefined,
    raise: undefined,
    plus: undefined,
    percent: undefined,
    instead: undefined,
    ...to,
  };
}

/**
 * Hours after an amount: what it is at those hours, where that is wanted or it was said for others ("1.900 für 30 Stunden" – "und was
 * wär Vollzeit?"); else the hours that it is for.
 */
function retimed(said: Slots, { retimed: how, moreHours }: OnFigures, before: Question | undefined): Slots {
  const { amount, hours: of } = before ?? {};
  if (before?.kind !== 'offer' || !amount || said.amount || said.hours === undefined || said.cities.length > 0)
    return said;
  const told = amount.of ?? of;
  const whole = { ...amount, share: undefined, of: undefined, percent: undefined };
  if (how === 'told' || said.workingTime || moreHours !== undefined) return { ...said, amount: whole };
  if (how === 'bare' && told === undefined && amount.share === undefined) return { ...said, amount: whole };
  if (isBoth(how, said.hours, told) && said.hours !== (told ?? fullTime))
    return { ...said, amount: { ...whole, instead: told ?? fullTime } };
  if (amount.share === undefined && how !== 'wanted' && told === undefined) return said;
  if (said.hours === told || amount.period === 'hour') return said;
  return { ...said, amount: { ...amount, share: said.hours, of: told, percent: undefined }, hours: told };
}

/** "2.300 bei 40 Stunden" – "und 37?": full time as before, whose pay may stay or not. */
function isBoth(how: Retimed | undefined, hours: number, told = fullTime): boolean {
  return (how === 'open' || how === 'bare') && hours >= nearFullTime && told >= nearFullTime;
}

/** "So yearly?", "also pro Monat?" after an amount: that amount in another period. */
function inPeriod(said: Slots, before: Question | undefined): Slots {
  const { amount, kind } = before ?? {};
  const { period } = said;
  if (kind !== 'offer' || !amount || said.amount || !period || said.cities.length > 0) return said;
  if (said.kind !== undefined && said.kind !== 'offer') return said;
  return amount.payments ? said : { ...said, period: undefined, amount: { ...amount, asked: period } };
}
