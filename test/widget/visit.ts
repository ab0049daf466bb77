import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { openTab } from '../support/browser/open-tab.ts';
import type { Site } from '../support/browser/site.ts';

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

/** Opens a page with the widget, as `openTab` does. */
export async function visit(site: Site, path: string, options: BrowserContextOptions = {}): Promise<Visit> {
  return describePage(await openTab(site, path, options));
}

/** The widget's parts on a page that is open already. */
export function describePage(page: Page): Visit {
  const widget = page.locator('karrierelotse-chat');
  const log = widget.getByRole('log');
  const answers = log.locator('article.bot');
  const input = widget.locator('textarea');
  const launcher = widget.locator('.launch');
  return {
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
}
