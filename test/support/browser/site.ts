import type { Browser } from 'playwright-core';
import { beforeAll, beforeEach } from 'vitest';
import { buildProgram } from '../build-program.ts';
import { startBuiltServer } from '../built-server.ts';
import { cleanUpAfterAll } from '../clean-up.ts';
import { launchChromium } from './chromium.ts';

/** The built program and a browser to look at it with, both there while tests run. */
export interface Site {
  readonly url: string;
  readonly browser: Browser;
}

/**
 * Builds and starts the program and a browser for the tests of a file, and ends them afterwards; where no browser starts,
 * the tests are skipped with the reason. Call it where tests are declared.
 */
export function serveSite(environment: Record<string, string> = {}): Site {
  buildProgram();
  const cleanUp = cleanUpAfterAll();
  let site: Site | undefined;
  let reason: string | undefined;
  beforeAll(async () => {
    const launched = await launchChromium();
    reason = launched.reason;
    if (!launched.browser) return;
    const { browser } = launched;
    cleanUp(() => browser.close());
    const { url } = await startBuiltServer({ environmentOf: () => environment, cleanUp });
    site = { url, browser };
  }, 60_000);
  beforeEach(({ skip }) => {
    if (reason) skip(reason);
  });
  const started = (): Site => {
    if (!site) throw new Error('the site is there only while tests run');
    return site;
  };
  return {
    get url() {
      return started().url;
    },
    get browser() {
      return started().browser;
    },
  };
}
