import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Mentioning, removeMentions } from '../../src/bot/teams/mentions.ts';

const bot = { id: '28:bot', name: 'Karrierelotse' };
const mention = (text: string | undefined, id = bot.id, name = bot.name) => ({
  type: 'mention',
  text,
  mentioned: { id, name },
});

const cases: [promise: string, activity: Mentioning, words: string][] = [
  [
    'takes its mention out of a group message',
    { text: '<at>Karrierelotse</at> Gehalt Dresden?', entities: [mention('<at>Karrierelotse</at>')] },
    'Gehalt Dresden?',
  ],
  [
    'takes every one of several mentions',
    {
      text: '<at>Karrierelotse</at> Gehalt <at>Karrierelotse</at> Dresden',
      entities: [mention('<at>Karrierelotse</at>'), mention('<at>Karrierelotse</at>')],
    },
    'Gehalt Dresden',
  ],
  [
    'takes repeated mentions of one entity',
    { text: '<at>Karrierelotse</at> a <at>Karrierelotse</at> b', entities: [mention('<at>Karrierelotse</at>')] },
    'a b',
  ],
  [
    'takes a name that Teams split into two tags',
    {
      text: '<at>Der</at>&nbsp;<at>Lotse</at> Gehalt?',
      entities: [mention('<at>Der</at>', bot.id, 'Der'), mention('<at>Lotse</at>', bot.id, 'Lotse')],
    },
    'Gehalt?',
  ],
  [
    'takes a split name with one entity for all of it',
    { text: '<at>Der</at> <at>Lotse</at> Gehalt?', entities: [mention('<at>Der Lotse</at>', bot.id, 'Der Lotse')] },
    'Gehalt?',
  ],
  [
    'takes the second half of a name whose first half has the entity',
    {
      text: '<at>Der</at> <at>Lotse</at> Gehalt?',
      recipient: { id: bot.id, name: 'Der Lotse' },
      entities: [mention('<at>Der</at>')],
    },
    'Gehalt?',
  ],
  [
    'reads &nbsp; as a blank',
    { text: '<at>Karrierelotse</at>&nbsp;Gehalt&nbsp;in&nbsp;Dresden', entities: [mention('<at>Karrierelotse</at>')] },
    'Gehalt in Dresden',
  ],
  [
    'takes a mention whose entity has no text',
    { text: '<at>Karrierelotse</at> Gehalt?', entities: [mention(undefined)] },
    'Gehalt?',
  ],
  ['takes its leading name without any entity', { text: '<at>Karrierelotse</at> Gehalt?', entities: [] }, 'Gehalt?'],
  ['takes its name in a tag with attributes', { text: '<at id="0">karrierelotse</at>, Gehalt?' }, 'Gehalt?'],
  [
    'takes the name that it has in this channel',
    { text: '<at>Jobbot</at> Gehalt?', recipient: { id: bot.id, name: 'Jobbot' } },
    'Gehalt?',
  ],
  ['takes a typed @name in front', { text: '@Karrierelotse: was verdient man?' }, 'was verdient man?'],
  [
    'has no words where there is only a mention',
    { text: '<at>Karrierelotse</at>', entities: [mention('<at>Karrierelotse</at>')] },
    '',
  ],
  ['has no words where there is no text', { entities: [mention('<at>Karrierelotse</at>')] }, ''],
  ['has no words where there is nothing at all', {}, ''],
  [
    'keeps other people by name',
    {
      text: '<at>Karrierelotse</at> was verdient <at>Anna B.</at>?',
      entities: [mention('<at>Karrierelotse</at>'), mention('<at>Anna B.</at>', '29:anna', 'Anna B.')],
    },
    'was verdient Anna B.?',
  ],
  [
    'keeps what somebody else is called',
    { text: '<at>Lotse</at> Gehalt?', entities: [mention('<at>Lotse</at>', '29:x', 'Lotse')] },
    'Lotse Gehalt?',
  ],
  [
    'keeps its name inside a sentence',
    { text: 'Bist du Karrierelotse oder Karrierelotsen?' },
    'Bist du Karrierelotse oder Karrierelotsen?',
  ],
  ['keeps a longer typed name', { text: '@Karrierelotsen Gehalt' }, '@Karrierelotsen Gehalt'],
  ['keeps markup that is no mention', { text: 'a < b und <b>fett</b> &amp; &lt;i&gt;' }, 'a < b und <b>fett</b> & <i>'],
  ['keeps line breaks', { text: '<at>Karrierelotse</at>\r\nGehalt?\n\nUnd Tipps?' }, 'Gehalt?\nUnd Tipps?'],
  [
    'lives with entities of any shape',
    { text: 'Gehalt?', entities: [null, 7, 'x', {}, { type: 'mention' }, { type: 'mention', mentioned: null }] },
    'Gehalt?',
  ],
];

test.each(cases)('%s', (_, activity, words) => {
  expect(removeMentions({ recipient: bot, ...activity })).toBe(words);
});

describe('laws', () => {
  test('a text without markup keeps its words', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[\p{L}\d?.,!-]+$/u), { maxLength: 12 }), (words) => {
        expect(removeMentions({ recipient: bot, text: words.join(' ') })).toBe(words.join(' '));
      }),
    );
  });

  test('any text is read without fault and in time', () => {
    const pieces = fc.array(
      fc.constantFrom('<at>', '</at>', '<at', 'Karrierelotse', '&nbsp;', ' ', '\n', '<', '>', 'x'),
      { maxLength: 3000 },
    );
    fc.assert(
      fc.property(pieces, (parts) => {
        const start = performance.now();
        removeMentions({ recipient: bot, text: parts.join(''), entities: [mention('<at>Karrierelotse</at>')] });
        expect(performance.now() - start).toBeLessThan(500);
      }),
    );
  });
});
