import { describe, expect, test } from 'vitest';
import { accessibilityFaults } from '../support/browser/accessibility-faults.ts';
import { serveSite } from '../support/browser/site.ts';
import { type Visit, visit } from './visit.ts';

const site = serveSite();

const entryQuestion = 'Was verdient man als Einsteiger in Dresden?';

describe('for everybody', () => {
  test('it is used with the keyboard alone', async () => {
    const { page, launcher, input, suggestions, answers, panel } = await visit(site, '/demo');
    await page.keyboard.press('Shift+Tab');
    expect(await launcher.evaluate((button: HTMLElement) => button.matches(':focus-visible'))).toBe(true);
    await page.keyboard.press('Enter');
    await answers.first().waitFor();
    await page.keyboard.type(entryQuestion);
    await page.keyboard.press('Enter');
    await answers.nth(1).waitFor();
    await page.keyboard.press('Shift+Tab');
    expect(await suggestions.last().evaluate((button: HTMLElement) => button.matches(':focus-visible'))).toBe(true);
    await page.keyboard.press('Enter');
    await answers.nth(2).waitFor();
    expect(await input.evaluate((field: HTMLElement) => field.matches(':focus'))).toBe(true);
    await page.keyboard.press('Escape');
    expect(await panel.isVisible()).toBe(false);
    expect(await launcher.evaluate((button: HTMLElement) => button.matches(':focus-visible'))).toBe(true);
  });

  test('it is a tree of a dialog, a log and named messages', async () => {
    const visitor = await visit(site, '/demo');
    await visitor.open();
    await visitor.ask(entryQuestion);
    const tree = await visitor.panel.ariaSnapshot();
    // What the bot says is not the widget's business: only where it stands.
    const outline = tree.replace(/ paragraph: .*/g, ' paragraph').replace(/^( {6}- button) .*/gm, '$1');
    expect(outline.split('\n')).toEqual([
      '- dialog "Karrierelotse":',
      '  - heading "Karrierelotse" [level=2]',
      '  - paragraph',
      '  - button "English"',
      '  - button "Chat schließen"',
      '  - log "Gesprächsverlauf":',
      '    - paragraph:',
      '      - text: Hier antwortet ein automatischer Assistent, kein Mensch. Bitte nennen Sie keine Namen, Adressen oder anderen persönlichen Angaben.',
      '      - link "Datenschutzhinweise (öffnet ein neues Fenster)":',
      '        - /url: /demo?lang=de#privacy',
      '    - button "In Einfacher Sprache, bitte."',
      '    - article "Antwort des Assistenten":',
      ...Array(2).fill('      - paragraph'),
      '    - article "Ihre Nachricht":',
      '      - paragraph',
      '    - article "Antwort des Assistenten":',
      ...Array(3).fill('      - paragraph'),
      expect.stringMatching(/^ {6}- 'img "Skala von .* bis .*\. Zum Vergleich: .*"'$/),
      '      - paragraph',
      '      - img "Achtung"',
      '      - paragraph',
      '      - group: "Quelle: Customer Service in Dresden"',
      '    - group "Vorschläge für Ihre nächste Frage":',
      ...Array(3).fill('      - button'),
      '  - textbox "Ihre Frage":',
      '    - /placeholder: Ihre Frage …',
      '  - button "Senden"',
      '  - status:',
      '    - paragraph',
    ]);
  });

  test('an answer is announced once, shortly, outside of the log', async () => {
    const visitor = await visit(site, '/demo');
    await visitor.open();
    await visitor.page.evaluate(() => {
      const live = document.querySelector('karrierelotse-chat')?.shadowRoot?.querySelector('[role=status]');
      const heard: string[] = [];
      Object.assign(window, { heard });
      if (live)
        new MutationObserver(() => heard.push(live.textContent)).observe(live, { childList: true, subtree: true });
    });
    await visitor.ask(entryQuestion);
    const heard = await visitor.page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    expect(heard).toHaveLength(1);
    expect(heard[0]).toMatch(/^Antwort des Assistenten: .*2\.200–2\.700\s€ im Monat/);
    expect(heard[0]?.length).toBeLessThan(320);
    expect(await visitor.log.getAttribute('aria-live')).toBe('off');
    expect(await visitor.log.locator('[aria-live], [role=status], [role=alert]').count()).toBe(0);
  });

  test.each([
    ['closed', {}, async () => {}],
    ['open', {}, open],
    ['with a salary', {}, (visitor: Visit) => openAndAsk(visitor, entryQuestion)],
    ['with a table', {}, (visitor: Visit) => openAndAsk(visitor, 'Vergleichen Sie Dresden mit Potsdam.')],
    ['with facts', {}, (visitor: Visit) => openAndAsk(visitor, 'Was muss man in Dresden können?')],
    ['with an error', {}, openAndFail],
    ['dark', { colorScheme: 'dark' }, (visitor: Visit) => openAndAsk(visitor, entryQuestion)],
    ['dark with an error', { colorScheme: 'dark' }, openAndFail],
    ['on a phone', { viewport: { width: 360, height: 640 }, isMobile: true, hasTouch: true }, open],
    ['in forced colours', { forcedColors: 'active' }, (visitor: Visit) => openAndAsk(visitor, entryQuestion)],
  ] as const)('axe finds nothing: %s', async (_, options, prepare) => {
    const visitor = await visit(site, '/demo', { reducedMotion: 'reduce', ...options });
    await prepare(visitor);
    expect(await accessibilityFaults(visitor.page)).toEqual([]);
  });

  test('axe finds nothing: in English', async () => {
    const visitor = await visit(site, '/demo?lang=en', { reducedMotion: 'reduce' });
    await openAndAsk(visitor, 'What do people earn in Dresden?');
    expect(await accessibilityFaults(visitor.page)).toEqual([]);
  });

  test('targets are at least 24 px, suggestions 44 px', async () => {
    const visitor = await visit(site, '/demo', { hasTouch: true });
    await openAndAsk(visitor, entryQuestion);
    const heights = await visitor.panel
      .locator('button, summary')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
    const suggested = await visitor.suggestions.evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect().height),
    );
    expect(Math.min(...suggested)).toBeGreaterThanOrEqual(44);
  });

  test.each([
    ['320 px wide', { viewport: { width: 320, height: 568 } }],
    ['at 200 %', { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 }],
    ['at 400 %', { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }],
  ])('nothing is cut off: %s', async (_, options) => {
    const visitor = await visit(site, '/demo', options);
    await openAndAsk(visitor, 'Vergleichen Sie Dresden mit Potsdam und Duisburg.');
    await visitor.ask('Was verdient man in Dresden?');
    const { page, log, panel, input } = visitor;
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(await log.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    expect(await log.evaluate((element) => element.clientHeight)).toBeGreaterThan(80);
    const [frame, field] = [await panel.boundingBox(), await input.boundingBox()];
    expect((field?.y ?? 0) + (field?.height ?? 0)).toBeLessThanOrEqual((frame?.y ?? 0) + (frame?.height ?? 0));
  });

  test('on a phone it is a sheet over the whole page, which cannot be reached behind it', async () => {
    const visitor = await visit(site, '/demo', {
      viewport: { width: 390, height: 844 },
      isMobile: true,
      hasTouch: true,
    });
    await visitor.open();
    await expect.poll(() => visitor.panel.boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 });
    expect(await visitor.panel.evaluate((dialog) => dialog.matches(':modal'))).toBe(true);
    await visitor.page.keyboard.press('Escape');
    expect(await visitor.panel.isVisible()).toBe(false);
  });
});

function open(visitor: Visit): Promise<void> {
  return visitor.open();
}

async function openAndAsk(visitor: Visit, question: string): Promise<void> {
  await visitor.open();
  await visitor.ask(question);
}

async function openAndFail(visitor: Visit): Promise<void> {
  await visitor.open();
  await visitor.page.context().setOffline(true);
  await visitor.input.fill(entryQuestion);
  await visitor.input.press('Enter');
  await visitor.log.getByRole('button', { name: 'Erneut senden' }).waitFor();
  await visitor.warning.waitFor();
}
