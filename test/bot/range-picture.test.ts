import { expect, test } from 'vitest';
import { drawRange } from '../../src/bot/channels/range-picture.ts';

const shown = {
  label: 'Einstieg',
  figure: '2.200–2.700 €',
  unit: 'im Monat',
  detail: undefined,
  range: { min: 2200, max: 2700, period: 'month' },
  scale: { min: 1800, max: 3600 },
  ticks: [{ label: 'Potsdam', min: 2300, max: 2900 }],
  marker: { value: 2400, label: 'Angebot' },
} as const;
const drawn = { ...shown, ticks: [...shown.ticks] };

test('whatever is to be seen makes another picture, and the same figures the same one', () => {
  const all = [
    drawn,
    { ...drawn, range: { ...drawn.range, min: null } },
    { ...drawn, range: { ...drawn.range, max: null } },
    { ...drawn, scale: { min: 1800, max: 4000 } },
    { ...drawn, ticks: [] },
    { ...drawn, ticks: [{ label: 'Potsdam', min: 2400, max: 2900 }] },
    { ...drawn, marker: undefined },
    { ...drawn, marker: { value: 3000, label: 'Angebot' } },
  ];
  const pictures = all.map((each) => drawRange(each));
  expect(new Set(pictures).size).toBe(all.length);
  expect(all.map((each) => drawRange(structuredClone(each)))).toEqual(pictures);
});
