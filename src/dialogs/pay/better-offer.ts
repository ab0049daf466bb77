import { formatEuro, formatNumber } from '../../i18n.ts';
import { flatMap } from '../../knowledge/flat-map.ts';
import type { Question } from '../../nlu/question.ts';
import type { Block } from '../answer.ts';
import type { Context } from '../dialog.ts';
import { fromMonth, monthlyOf } from './reckon.ts';
import { writeEuro } from './write.ts';

/** Of two amounts for two cities, which is the higher, in euro a month at the hours of each; nothing where one is net. */
export function betterOffer(questions: readonly Question[], context: Context): Block[] {
  const offers = flatMap(questions, ({ kind, amount, cities, hours }) => {
    const [city] = cities;
    if (kind !== 'offer' || !amount || amount.net || !city || cities.length > 1) return [];
    return [{ city: city.name, monthly: monthlyOf(amount, hours), hours }];
  });
  const [high, low] = offers.sort((a, b) => b.monthly - a.monthly);
  if (!high || !low || offers.length !== 2 || questions.length !== 2 || high.city === low.city) return [];
  const values = { first: high.city, second: low.city, amount: writeEuro(high.monthly - low.monthly, context) };
  const same = Math.round(high.monthly) === Math.round(low.monthly);
  const text = context.t(same ? 'offer.same' : 'offer.higher', values);
  return [{ type: 'text', text }, ...byTheHour(offers, context)];
}

interface Offer {
  city: string;
  monthly: number;
  hours: number | undefined;
}

/** Which is the higher by the hour, where each has hours of its own. */
function byTheHour(offers: readonly Offer[], context: Context): Block[] {
  const hourly = flatMap(offers, ({ hours, ...offer }) =>
    hours === undefined ? [] : [{ ...offer, hours, pay: fromMonth(offer.monthly, 'hour', { hours }) }],
  );
  const [high, low] = hourly.sort((a, b) => b.pay - a.pay);
  if (!high || !low || high.hours === low.hours || high.pay === low.pay) return [];
  const { variety } = context;
  const values = {
    first: high.city,
    second: low.city,
    pay: formatEuro(variety, high.pay),
    less: formatEuro(variety, low.pay),
    hours: formatNumber(variety, high.hours),
    others: formatNumber(variety, low.hours),
  };
  return [{ type: 'text', text: context.t('offer.higherHourly', values) }];
}
