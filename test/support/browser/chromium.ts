import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import packaged from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/**
 * Chromium out of its npm package, or the one that CHROMIUM_PATH names; where it does not start, the reason. Its own
 * font is used, so that pictures look the same on every machine.
 */
export async function launchChromium(): Promise<
  { browser: Browser; reason?: undefined } | { browser?: undefined; reason: string }
> {
  try {
    const executablePath = process.env.CHROMIUM_PATH ?? (await unpack());
    const args = ['--no-sandbox', '--font-render-hinting=none'];
    const env = { ...process.env, FONTCONFIG_FILE: `${cache}/fonts.conf` };
    return { browser: await chromium.launch({ executablePath, args, env }) };
  } catch (error) {
    return { reason: `Chromium does not start here: ${error}` };
  }
}

const cache = resolve('node_modules/.cache/widget-chromium');

/** Unpacks into a folder of our own and moves it into place, since several tests may come here at once. */
async function unpack(): Promise<string> {
  if (existsSync(cache)) return `${cache}/chromium`;
  mkdirSync(resolve('node_modules/.cache'), { recursive: true });
  const folder = mkdtempSync(`${cache}-`);
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    await packaged.executablePath();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  const places = `<dir>${cache}/fonts</dir><cachedir>${cache}/font-cache</cachedir>`;
  writeFileSync(`${folder}/fonts.conf`, `<?xml version="1.0"?><fontconfig>${places}</fontconfig>`);
  if (existsSync(cache)) rmSync(folder, { recursive: true });
  else renameSync(folder, cache);
  return `${cache}/chromium`;
}
