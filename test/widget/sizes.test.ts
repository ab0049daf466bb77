import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { bundleWeb } from '../../scripts/build.mjs';

const folder = 'dist-widget-sizes';

test('the loader has at most 3 KB, all of the widget at most 25 KB, with gzip', async () => {
  await bundleWeb(folder);
  const [loader = 0, chat = 0] = ['widget.js', 'widget/chat.js'].map(
    (file) => gzipSync(readFileSync(`${folder}/${file}`), { level: 9 }).length,
  );
  expect(loader).toBeLessThanOrEqual(3 * 1024);
  expect(loader + chat).toBeLessThanOrEqual(25 * 1024);
});
