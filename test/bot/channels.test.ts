import type { Activity } from 'botbuilder';
import { describe, expect, test } from 'vitest';
import { channels, rendererOf } from '../../src/bot/channels/channels.ts';
import type { Answer, Block } from '../../src/dialogs/answer.ts';
import { createTranslator } from '../../src/i18n.ts';
import { answers } from '../support/answers.ts';
import { cardOf, readCard, sayingsOf } from '../support/read-card.ts';

const translator = createTranslator();
const surroundings = (answer: Answer, group: boolean) => ({ t: translator(answer.language), group });

describe.each(Object.entries(channels))('contract of %s', (name, render) => {
  describe.each([false, true])('in a group: %s', (group) => {
    test.each(Object.entries(answers))('loses no text: %s', (_, answer) => {
      const shown = readable(render(answer, surroundings(answer, group)));
      expect(textsOf(answer).filter((text) => !shown.includes(text))).toEqual([]);
    });

    test.each(Object.entries(answers))('names the sources after everything else that is said: %s', (_, answer) => {
      const lines = readable(render(answer, surroundings(answer, group))).split('\n');
      const source = lines.findIndex((line) => /^(Quellen?|Sources?): /.test(line));
      const said = textsOf({ ...answer, sources: [] }).filter(Boolean);
      expect(source >= 0).toBe(answer.sources.length > 0);
      expect(lines.slice(source).filter((line) => source >= 0 && said.includes(line))).toEqual([]);
    });

    test.each(Object.entries(answers))('offers every suggestion, as a button or in the text: %s', (_, answer) => {
      const activity = render(answer, surroundings(answer, group));
      const suggested = activity.suggestedActions?.actions?.map(({ value }) => String(value)) ?? [];
      const buttons = [...suggested, ...sayingsOf(cardOf(activity))];
      const shown = readable(activity);
      expect(answer.suggestions.filter((text) => !buttons.includes(text) && !shown.includes(`- ${text}`))).toEqual([]);
    });

    test.each(Object.entries(answers))('keeps within its size: %s', (_, answer) => {
      const limit = name === 'directLine' || name === 'teams' ? 40_000 : 20_000;
      // 20 kB is below every limit that we know. Direct Line, which carries the answer twice, allows 256 kB; Teams, whose
      // cards have their text twice, 80 kB in UTF-16.
      expect(2 * JSON.stringify(render(answer, surroundings(answer, group))).length).toBeLessThan(limit);
    });

    test('is one message: no second activity, no empty lines at its ends', () => {
      for (const answer of Object.values(answers)) {
        const { text = '' } = render(answer, surroundings(answer, group));
        expect(text).toBe(text.trim());
        expect(text).not.toMatch(/undefined|\n{3}/);
      }
    });
  });
});

test('plain text reads like this', () => {
  const answer = answers['every kind of block'];
  expect(answer && channels.text(answer, surroundings(answer, true)).text).toMatchInlineSnapshot(`
    "Kundenservice in Dresden

    Als Einsteiger liegen Sie zwischen 2.200 und 2.700 €.

    Dresden, Einstieg: 2.200–2.700 € im Monat
    brutto oder netto sagt der Artikel nicht

    Dresden, Spitze: bis 3.500 €

    Das liegt unter dem Mindestlohn.

    Zahlen aus dem Artikel.

    Das hebt das Gehalt:
    - Sprachen
    - SAP

    - Geduld

    Auf einen Blick
    - Stadt: Dresden

    Vergleich
    - Dresden: Einstieg 2.200–2.700 €; Erfahren 2.800–3.200 €
    - Potsdam: Einstieg 2.300–2.800 €; Erfahren keine Angabe

    Quellen: Customer Service Jobs und Stellenangebote in Dresden, Abschnitt „Gehalt“; Beruf Customer Service in Potsdam

    Fragen Sie zum Beispiel:
    - Und in Potsdam?
    - Welche Fähigkeiten brauche ich?
    - Woher stammen die Zahlen?"
  `);
});

test('suggested actions are for the web; Teams has its buttons in the card, others have lines', () => {
  const answer = answers['every kind of block'];
  if (!answer) throw new Error('no answer');
  const buttons = (channel: string, group: boolean) =>
    rendererOf(channel)(answer, surroundings(answer, group)).suggestedActions?.actions?.length ?? 0;
  expect([buttons('msteams', false), buttons('msteams', true)]).toEqual([0, 0]);
  expect(['emulator', 'directline', 'webchat'].map((channel) => buttons(channel, false))).toEqual([3, 3, 3]);
  expect(['email', 'sms', '__proto__', ''].map((channel) => buttons(channel, false))).toEqual([0, 0, 0, 0]);
});

test('Teams gets no markup out of texts', () => {
  const answer = answers['markup and odd characters in texts'];
  expect(answer && cardOf(channels.teams(answer, surroundings(answer, true)))?.body[0]?.text).toBe(
    'I know nothing of "&lt;b&gt;\\[x\\](http://evil)&lt;/b&gt; \\*a\\* \\_b\\_ \\`c\\` \\# \\| \\~ \\\\ &amp; &amp;lt;".',
  );
});

/** Every text of an answer that a reader must get. A column's name over the first column is left out: its cells say what they are. */
function textsOf(answer: Answer): string[] {
  return answer.blocks.flatMap(textsOfBlock).concat(answer.sources.map(({ title }) => title));
}

function textsOfBlock(block: Block): string[] {
  switch (block.type) {
    case 'heading':
    case 'text':
    case 'note':
      return [block.text];
    case 'list':
      return [block.title ?? '', ...block.items];
    case 'facts':
      return [block.title ?? '', ...block.facts.flatMap(({ label, value }) => [label, value])];
    case 'table':
      return [block.title, ...block.columns.slice(1), ...block.rows.flat()];
    // Ticks and marker are the graphic's: what they mean stands in other blocks.
    case 'range':
      return [block.label, block.figure, block.unit, block.detail ?? ''];
  }
}

/** What a reader sees of an activity: its text, its card. */
function readable(activity: Partial<Activity>): string {
  return [activity.text ?? '', readCard(cardOf(activity))].filter(Boolean).join('\n');
}
