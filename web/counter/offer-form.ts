import type { Understood } from '../../src/counter/consultation.ts';
import type { Level, Period } from '../../src/knowledge/model.ts';
import { h } from '../widget/element.ts';
import { fill } from '../widget/texts.ts';
import type { Texts } from './texts.ts';

/** The form of the offer check: what is filled in becomes the words of a question. */
export interface OfferForm {
  element: HTMLFormElement;
  /** Shows it with what is known already, and puts the focus into it. */
  open(understood: Understood | undefined): void;
  close(): void;
}

/** Makes the form; `ask` is told the words at every change. */
export function createOfferForm(text: Texts, cities: readonly string[], ask: (words: string) => void): OfferForm {
  const { offer } = text;
  const amount = input('amount', { inputmode: 'decimal' });
  const hours = input('hours', { inputmode: 'decimal' });
  const city = input('city', { list: 'cities' });
  const period = h('select', { id: 'period' }, ...optionsOf(offer.periods));
  const level = h('select', { id: 'level' }, h('option', { value: '' }, offer.anyLevel), ...optionsOf(offer.levels));
  const fields = { amount, period, hours, level, city };
  const names = ['amount', 'period', 'hours', 'level', 'city'] as const;
  const element = h(
    'form',
    { class: 'offer-form', 'aria-labelledby': 'offer-title', hidden: '' },
    h('h2', { id: 'offer-title' }, offer.title),
    ...names.map((name) => h('p', {}, h('label', { for: name }, offer.fields[name]), fields[name])),
    h('datalist', { id: 'cities' }, ...cities.map((value) => h('option', { value }))),
  );
  element.oninput = () => tell();
  element.onsubmit = (event) => event.preventDefault();

  function tell(): void {
    const words = wordsOf(
      {
        amount: amount.value.trim(),
        period: period.value as Period,
        hours: hours.value.trim(),
        level: level.value as Level | '',
        city: city.value.trim(),
      },
      text,
    );
    if (words) ask(words);
  }

  return {
    element,
    open(understood) {
      element.reset();
      amount.value = understood?.amount ? write(understood.amount.value) : '';
      period.value = understood?.amount?.period ?? 'month';
      hours.value = understood?.hours ? write(understood.hours) : '';
      level.value = understood?.levels[0] ?? '';
      city.value = understood?.cities[0] ?? '';
      element.hidden = false;
      amount.focus();
    },
    close() {
      element.reset();
      element.hidden = true;
    },
  };
}

function optionsOf(names: Record<string, string>): HTMLElement[] {
  return Object.entries(names).map(([value, name]) => h('option', { value }, name));
}

interface Filled {
  amount: string;
  period: Period;
  hours: string;
  level: Level | '';
  city: string;
}

/** "Angebot: 2350 € im Monat, 38,5 Stunden, Einstieg, Magdeburg"; nothing without an amount. */
function wordsOf({ amount, period, hours, level, city }: Filled, { offer }: Texts): string {
  if (!/\d/.test(amount)) return '';
  return [
    fill(offer.say.amount, { amount: amount.replace(/[€\s]/g, ''), period: offer.say[period] }),
    hours && fill(offer.say.hours, { hours }),
    level && offer.levels[level],
    city,
  ]
    .filter(Boolean)
    .join(', ');
}

/** As it is typed in the language of the page: "38,5" or "38.5". */
function write(value: number): string {
  return value.toLocaleString(document.documentElement.lang, { useGrouping: false });
}

function input(id: string, attributes: Record<string, string>): HTMLInputElement {
  return h('input', { id, type: 'text', autocomplete: 'off', ...attributes });
}
