import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { serveSite } from '../support/browser/site.ts';
import { openCounter, textOf } from './counter.ts';

const site = serveSite();

interface Step {
  does: string;
  what: string[];
  /** The last day on which it holds. */
  until: string;
}

/** Consultations with their steps: "- press `Alt+Z` `Enter`", "- see `…` only until 2026-12-31". */
const consultations = readFileSync('docs/consultations.md', 'utf8')
  .split(/^## /m)
  .slice(1)
  .map((part): [title: string, steps: Step[]] => {
    const [title = '', ...lines] = part.split('\n');
    const steps = lines.flatMap((line): Step[] => {
      const [, does, rest = ''] = /^- (type|press|see) (.*)$/.exec(line) ?? [];
      const what = [...rest.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text);
      return does ? [{ does, what, until: /only until (\S+)/.exec(rest)?.[1] ?? '9999' }] : [];
    });
    return [title, steps];
  });

test('there are ten, and each can be played', () => {
  expect(consultations).toHaveLength(10);
  for (const [title, steps] of consultations) {
    expect(steps.filter(({ does }) => does === 'type').length, title).toBeGreaterThan(0);
    expect(steps.filter(({ does }) => does === 'see').length, title).toBeGreaterThan(0);
    expect(
      steps.every(({ what }) => what.length > 0),
      title,
    ).toBe(true);
  }
});

describe('in at most 30 key presses', () => {
  const today = new Date().toISOString().slice(0, 10);

  test.each(consultations)('%s', async (_, steps) => {
    const { page, type, press } = await openCounter(site, '/counter');
    let presses = 0;
    for (const { does, what, until } of steps) {
      for (const words of what) {
        if (does === 'type') {
          await type(words);
          presses += words.length;
        } else if (does === 'press') {
          await press(words);
          presses += words.split('+').length;
        } else if (today <= until) {
          await expect.poll(() => seen(), { timeout: 5000 }).toContain(words);
        }
      }
    }
    expect(presses).toBeLessThanOrEqual(30);

    async function seen(): Promise<string> {
      return `${await textOf(page.locator('body'))}\n${await page.locator('#question').inputValue()}`;
    }
  });
});

test('a whole consultation without a mouse', async () => {
  const { page, field, answers, dialog, press, type } = await openCounter(site, '/counter');
  await page.evaluate(() => {
    addEventListener('beforeprint', () => document.documentElement.setAttribute('data-printed', ''));
  });
  await type('dd einst');
  await expect.poll(() => textOf(answers.first())).toContain('2.200–2.700 €');
  await press('Escape');
  await type('dd p vgl');
  await expect.poll(() => answers.first().locator('.chart').count()).toBe(1);
  await press('Tab');
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('wide');
  await press('/');
  await press('Alt+o');
  await type('2450');
  await press('Tab', 'Tab');
  await type('40');
  await press('Tab', 'Tab');
  await type('Dresden');
  await expect.poll(() => textOf(answers.first())).toContain('Fragen für das Vorstellungsgespräch');
  await press('Alt+o', 'Alt+w');
  await expect.poll(() => textOf(answers.first())).toContain('Das können Sie im Gespräch fragen');
  await press('Alt+m');
  await expect.poll(() => dialog.locator('.code svg').count()).toBe(1);
  await press('Escape', 'Alt+p');
  await expect.poll(() => textOf(dialog)).toContain('Notizen');
  await press('Enter');
  await expect.poll(() => page.locator('html[data-printed]').count()).toBe(1);
  await press('Alt+n');
  expect([await field.inputValue(), new URL(page.url()).search, await answers.count()]).toEqual(['', '', 0]);
});
