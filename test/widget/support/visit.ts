import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';

/** A visitor's tab on a page with the widget. */
export interface Visit {
  page: Page;
  launcher: Locator;
  panel: Locator;
  log: Locator;
  input: Locator;
  suggestions: Locator;
  /** The line that says that there is no connection. */
  warning: Locator;
  answers: Locator;
  /** Opens the chat and waits for the greeting. */
  open(): Promise<void>;
  /** Types a question, sends it and waits for one more answer. */
  ask(question: string): Promise<Locator>;
  /** The texts of all messages, whose they are first: "own Und in Potsdam?". */
  said(): Promise<string[]>;
}

/** Opens a page in a new context; when the test ends, nothing may have been blocked by the page's policy or thrown. */
export async function visit(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ locale: 'de-DE', viewport: { width: 1280, height: 900 }, ...options });
  context.setDefaultTimeout(10_000);
  const faults: string[] = [];
  context.on('weberror', (error) => faults.push(String(error.error())));
  context.on('console', (message) => /security policy/i.test(message.text()) && faults.push(message.text()));
  onTestFinished(async () => {
    await context.close();
    expect(faults).toEqual([]);
  });
  const page = await context.newPage();
  await page.goto(url);
  return describePage(page);
}

/** The widget's parts on a page that is open already. */
export function describePage(page: Page): Visit {
  const widget = page.locator('karrierelotse-chat');
  const log = widget.getByRole('log');
  const answers = log.locator('article.bot');
  const input = widget.locator('textarea');
  const launcher = widget.locator('.launch');
  const visitor: Visit = {
    page,
    launcher,
    panel: widget.locator('.panel'),
    log,
    input,
    suggestions: log.locator('.suggestions button'),
    warning: widget.locator('.status', { hasText: /keine Verbindung|no connection/ }),
    answers,
    async open() {
      await launcher.click();
      await answers.first().waitFor();
    },
    async ask(question) {
      const before = await answers.count();
      await input.fill(question);
      await input.press('Enter');
      const answer = answers.nth(before);
      await answer.waitFor();
      return answer;
    },
    said: () =>
      log
        .locator('article')
        .evaluateAll((articles) =>
          articles.map((article) => `${article.className} ${article.querySelector('p, h3, caption')?.textContent}`),
        ),
  };
  return visitor;
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds against WCAG 2.2 A and AA and its best practices, one line each; the widget is looked into. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document);
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.html}`));
  });
}
