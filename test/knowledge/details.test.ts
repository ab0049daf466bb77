import { expect, test } from 'vitest';
import { createReader } from '../../src/knowledge/build/build.ts';
import { loadFacts } from '../../src/knowledge/build/facts.ts';

const read = createReader(loadFacts('data'));
const detailsOf = (text: string) =>
  read({ name: 'a.txt', bytes: new TextEncoder().encode(`Bäcker Jobs in Dresden\n${text}`) })
    .profile?.mentions.filter(({ facet }) => facet === 'detail')
    .map(({ concept }) => concept);

test.each([
  ['Die Programme wechseln gefühlt jedes Quartal.', 'quarterly-tools'],
  ['Kurse gibt es, doch nicht jeder nutzt sie.', 'not-all-use-it'],
  ['Am Ende zählt vor allem Geduld als Überlebensstrategie.', 'patience-to-survive'],
])('"%s" says %s', (text, detail) => expect(detailsOf(text)).toContain(detail));

test('a detail takes no word from a skill', () => {
  const text = 'Gefragt sind Humor und ein Hang zur Ironie.';
  const { profile } = read({ name: 'a.txt', bytes: new TextEncoder().encode(`Bäcker Jobs in Dresden\n${text}`) });
  expect(profile?.mentions.map(({ concept }) => concept)).toEqual(expect.arrayContaining(['humor', 'irony']));
});
