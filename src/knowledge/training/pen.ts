import type { Level, Period } from '../model.ts';
import type { Dice } from './dice.ts';
import type { WrittenArticle } from './write-articles.ts';

/** Puts figures into the slots of a text, all of one article, and notes where and what they are. */
export function createPen(language: 'de' | 'en', dice: Dice): (text: string) => Omit<WrittenArticle, 'name'> {
  const write = createFigures(language, dice);
  return (text) => {
    const figures: WrittenArticle['figures'] = [];
    let done = '';
    let from = 0;
    for (const found of text.matchAll(SLOT)) {
      const [slot, name = '', form = ''] = found;
      done += text.slice(from, found.index);
      from = found.index + slot.length;
      const written = write(name, form);
      figures.push({ at: [done.length, done.length + written.length], level: LEVELS[name.replace(/\d$/, '')] });
      done += written;
    }
    return { text: `${done}${text.slice(from)}\n`, figures };
  };
}

/** Figures that go together: of one beginners' pay, one span of time, with or without currency. */
function createFigures(language: 'de' | 'en', dice: Dice): (name: string, form: string) => string {
  const start = dice.between(1900, 3600, 10);
  const period: Period = dice.chance(0.65) ? 'month' : dice.chance(0.6) ? 'year' : 'hour';
  const bare = dice.chance(0.4) ? 0.5 : 0.05;
  const trainee = dice.between(800, 1250, 10);
  const money = createMoney(language, dice);
  const share = ([low, high]: readonly [number, number]) => low + ((high - low) * dice.below(100)) / 100;
  return (name, form) => {
    const own = OWN[name];
    if (own && name.startsWith('a')) return pay('month', trainee * share(own), form);
    if (own) return pay(SPANS[name] ?? period, start * share(own), form);
    const like = LIKE[name];
    if (like) return pay(period, start * share(like), '');
    const [low, high, step] = SIZES[name] ?? [10, 100, 1];
    return money(dice.between(low, high, step), dice.chance(0.12));
  };

  function pay(kind: Period, month: number, form: string): string {
    const steps = { month: dice.chance(0.7) ? 50 : 10, year: dice.chance(0.7) ? 1000 : 500, hour: 0.5 };
    const value = (amount: number) => Math.round((amount * FACTOR[kind]) / steps[kind]) * steps[kind];
    const said = dice.chance(0.4) ? ` ${dice.one(WORDS[language][kind])}` : '';
    const [low, high] = [value(month), value(month * (1.06 + dice.below(12) / 100))];
    const without = dice.chance(bare);
    if (form || high <= low) return money(low, without) + said;
    if (dice.chance(0.3)) return money(low, without) + said;
    if (dice.chance(0.3)) return `${dice.one(WORDS[language].about)} ${money(low, without)}${said}`;
    return `${money(low, true)}${dice.one(WORDS[language].to)}${money(high, without)}${said}`;
  }
}

/** Writes an amount, without its currency where that is wanted. */
function createMoney(language: 'de' | 'en', dice: Dice): (value: number, without: boolean) => string {
  return (value, without) => {
    const number = value.toLocaleString(language, {
      minimumFractionDigits: value % 1 ? 2 : 0,
      maximumFractionDigits: 2,
    });
    if (without) return number;
    if (language === 'en') return dice.chance(0.6) ? `€${number}` : `${number} euros`;
    return `${number} ${dice.chance(0.75) ? 'Euro' : '€'}`;
  };
}

/** What a month's pay is in each span of time; of hours a week has 40. */
const FACTOR: Record<Period, number> = { month: 1, year: 12, hour: 3 / 520 };

const SLOT = /\{([a-z]+\d?)([<>]?)\}/g;

/** `any` is pay of which nothing says the level. */
const LEVELS: Record<string, Level | 'any'> = {
  p: 'any',
  a: 'apprentice',
  e: 'entry',
  x: 'experienced',
  s: 'specialist',
  t: 'top',
  h: 'any',
  y: 'top',
};

/** Pay that is said by the hour or the year, whatever the article's other figures are for. */
const SPANS: Record<string, Period> = { h: 'hour', y: 'year' };

/** What a level gets, as a share of what beginners get, or of the first year's apprentices. */
const OWN: Record<string, [number, number]> = {
  a1: [1, 1],
  a2: [1.05, 1.12],
  a3: [1.15, 1.3],
  p: [1, 1.4],
  e: [1, 1],
  x: [1.12, 1.35],
  s: [1.3, 1.7],
  t: [1.5, 2.2],
  h: [1, 1.3],
  y: [1.5, 2],
};

/** Pay of others, as a share of what beginners get here. */
const LIKE: Record<string, [number, number]> = {
  otown: [0.85, 1.4],
  ocup: [0.65, 2.2],
  old: [0.35, 0.9],
  nat: [0.9, 1.7],
  net: [0.58, 0.8],
};

/** From, to and steps of other money. */
const SIZES: Record<string, [number, number, number]> = {
  rent: [380, 1500, 10],
  fee: [300, 9800, 50],
  big: [8000, 900_000, 1000],
  small: [2, 60, 0.1],
  bonus: [150, 4000, 50],
  allow: [20, 420, 5],
  turn: [80_000, 5_000_000, 10_000],
  hourly: [38, 130, 1],
  minimum: [12, 14, 0.1],
  fine: [25, 500, 5],
  mini: [520, 990, 1],
};

const WORDS = {
  de: {
    month: ['im Monat', 'brutto', 'monatlich', 'brutto im Monat', 'pro Monat'],
    year: ['im Jahr', 'jährlich', 'brutto im Jahr'],
    hour: ['die Stunde', 'pro Stunde', 'in der Stunde'],
    to: [' bis ', ' bis ', '–'],
    about: ['rund', 'etwa', 'gut', 'knapp', 'um die', 'ungefähr'],
  },
  en: {
    month: ['a month', 'gross', 'per month', 'monthly'],
    year: ['a year', 'per year', 'annually'],
    hour: ['an hour', 'per hour'],
    to: [' to ', ' to ', '–'],
    about: ['around', 'about', 'roughly'],
  },
};
