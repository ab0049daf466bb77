import { describe, expect, test } from 'vitest';
import { serveSite } from '../support/browser/site.ts';
import { openCounter, textOf } from './counter.ts';

const site = serveSite({ LETTERHEAD: 'Jobcenter Musterstadt | Rathausplatz 1 | 01234 Musterstadt' });

/** Prints the answer to a question as the browser does, and measures the sheet as it is printed; lengths in millimetres. */
async function print(query: string) {
  const { page, answers } = await openCounter(site, `/counter?q=${query}`);
  await answers.first().waitFor();
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
  await page.emulateMedia({ media: 'print' });
  const sheet = page.locator('.sheet');
  const measured = await sheet.evaluate((element) => {
    const millimetres = (pixels: number) => (pixels / 96) * 25.4;
    const notes = element.querySelector('.notes')?.getBoundingClientRect();
    const foot = element.querySelector('footer')?.getBoundingClientRect();
    const { top, width } = element.getBoundingClientRect();
    return {
      letters: Number.parseFloat(getComputedStyle(element).fontSize) * 0.75,
      notes: millimetres(notes?.height ?? 0),
      end: millimetres((foot?.bottom ?? 0) - top),
      width: millimetres(width),
      over: element.scrollHeight - element.clientHeight,
    };
  });
  return {
    page,
    sheet,
    text: await textOf(sheet),
    pages: pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length,
    pdf,
    ...measured,
  };
}

describe('the hand-out is one A4 page with room for notes', () => {
  test.each([
    ['one figure', 'dd+einstieg', 11],
    ['one figure, in English only', 'dd+einstieg&lang=en', 11],
    ['an offer', '2350+md+anf+38,5&lang=de', 10],
    ['an offer in both languages', '2350+md+anf+38,5', 8],
    ['an overview', 'dresden', 9],
    ['a comparison in one language', 'potsdam+dresden+vergleich&lang=de', 9],
    ['a comparison in both', 'potsdam+dresden+vergleich', 8],
    ['all towns in both languages', 'alle+vergleich', 8],
    ['all towns in Einfache Sprache', 'alle+vergleich&lang=de&wording=plain', 8],
  ])('%s', async (_, query, smallest) => {
    const { pages, pdf, letters, notes, end, width, over } = await print(query);
    expect(pages).toBe(1);
    expect(pdf).toMatch(/\/MediaBox\s*\[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/);
    expect(over).toBe(0);
    expect(end).toBeLessThan(290);
    expect(Math.round(width)).toBe(210);
    expect(notes).toBeGreaterThan(30);
    expect(letters).toBeGreaterThanOrEqual(smallest - 0.01);
  });
});

test('it carries letterhead, day, question, answer, source, and that it is no entitlement, and nothing of the screen', async () => {
  const { page, text } = await print('dd+einstieg');
  for (const part of [
    'Jobcenter Musterstadt',
    'Rathausplatz 1',
    new Date().toLocaleDateString('de-DE', { dateStyle: 'long' }),
    'Dresden Einstieg',
    '2.200–2.700 €',
    '€2,200–2,700',
    'Customer Service in Dresden, Abschnitt „Gehalt“',
    'Das ist eine Orientierung aus veröffentlichten Artikeln und kein Anspruch.',
    'not an entitlement',
    'Notizen / Notes',
  ])
    expect(text).toContain(part);
  const visible = await page
    .locator('body > *:visible')
    .evaluateAll((parts) => parts.map(({ className }) => className));
  expect(visible.map((name) => name.split(' ')[0])).toEqual(['sheet']);
});

test('what does not fit is left out, and it says so and where it stands', async () => {
  const { text } = await print('alle+vergleich');
  expect(text).toContain('Gekürzt; vollständig unter http');
  expect((await print('dd+einstieg')).text).not.toContain('Gekürzt');
});

test('it is in the language that is chosen before printing', async () => {
  const { page, answers, dialog, press } = await openCounter(site, '/counter?q=dd+einstieg');
  await answers.first().waitFor();
  await press('Alt+p');
  await dialog.getByLabel('English', { exact: true }).check();
  expect(await textOf(dialog)).not.toContain('2.200–2.700');
  await page.emulateMedia({ media: 'print' });
  const text = await textOf(page.locator('.sheet'));
  expect(text).toContain('€2,200–2,700');
  expect(text).not.toContain('2.200–2.700');
});

test('without an answer there is nothing to print', async () => {
  const { page, dialog, press } = await openCounter(site, '/counter');
  await press('Alt+p');
  expect(await dialog.count()).toBe(0);
  expect(await page.locator('.sheet').textContent()).toBe('');
});
