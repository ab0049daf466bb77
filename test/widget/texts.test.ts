import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import de from '../../locales/de/widget.json';

test('the widget has no text that nothing uses: each is bytes for every visitor', () => {
  const code = readdirSync('web/widget')
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(`web/widget/${file}`, 'utf8'))
    .join('\n');
  const { launcher, ...chat } = de;
  const unused = [...Object.keys(launcher), ...Object.keys(chat)].filter(
    // `text.retry`, or taken out of the texts: `const { scale: text, compared } = texts[language]`.
    (key) =>
      !new RegExp(
        `text\\.${key}\\b|\\]\\.${key}\\b|\\{[^{}]*\\b${key}\\b[^{}]*\\} = texts|#text\\(\\)\\.${key}\\b`,
      ).test(code),
  );
  expect(unused).toEqual([]);
});
