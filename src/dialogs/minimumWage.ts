import { formatEuro, formatNumber } from '../i18n.ts';
import type { Block } from './answer.ts';
import type { Dialog } from './dialog.ts';
import { enumerate } from './lists.ts';
import { floorPerMonth, fullTime, minimumWageOn } from './pay.ts';
import { exampleOf } from './suggest.ts';

/** The statutory minimum wage on the day of the question, its next step, and whom it does not cover. */
export const minimumWage: Dialog = ({ hours = fullTime }, context) => {
  const { knowledge, language, variety, t, today } = context;
  const { rates, exceptions } = knowledge.minimumWage;
  const rate = minimumWageOn(today, knowledge.minimumWage);
  const next = rates.find(({ from }) => from > today);
  const month = (value: number) => formatEuro(variety, Math.round(floorPerMonth(value, hours)));
  const lines = [
    rate === undefined
      ? t('minimumWage.none')
      : t('minimumWage.rate', {
          rate: formatEuro(variety, rate),
          hours: formatNumber(variety, hours),
          month: month(rate),
        }),
    ...(next
      ? [
          t('minimumWage.next', {
            date: writeDate(next.from, language),
            rate: formatEuro(variety, next.rate),
            month: month(next.rate),
          }),
        ]
      : []),
  ];
  const names = exceptions.map(({ plain, ...name }) => (variety === 'de-plain' && plain) || name[language]);
  return {
    outcome: 'answered',
    blocks: [
      ...lines.map((text): Block => ({ type: 'text', text })),
      enumerate('minimumWage.exceptions', { list: names }, context),
      { type: 'text', text: t('minimumWage.source') },
    ],
    suggestions: [...exampleOf(context), t('suggest.rank'), t('suggest.person')],
    sources: [],
  };
};

/** An ISO date in words: "1. Januar 2027". */
function writeDate(date: string, language: 'de' | 'en'): string {
  return dateFormats[language].format(new Date(`${date}T12:00:00Z`));
}

const dateFormats = {
  de: new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
};
