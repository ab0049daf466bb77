import { describe, expect, test } from 'vitest';
import { decodeArticle } from '../../src/knowledge/build/decode.ts';
import { baseName } from '../../src/knowledge/occupation-names.ts';
import { read } from './reader.ts';

const PROSE =
  'Morgens um drei beginnt die Arbeit, und wer Geduld mitbringt, hat abends noch Freude daran, denn der Teig braucht seine Zeit und lässt sich von niemandem hetzen.';

describe('occupation and town are read', () => {
  test.each([
    [`Bäcker Jobs und Stellenangebote in Dresden\n${PROSE}`, 'x.txt', 'Bäcker', 'dresden', 'from the first header'],
    [
      `JETZT BEWERBEN! Bäcker Jobs und Stellenangebote in Dresden\n${PROSE}`,
      'x.txt',
      'Bäcker',
      'dresden',
      'behind a call to apply',
    ],
    [
      `Beruf Bäcker/in in Halle\n${PROSE}`,
      'x.txt',
      'Bäcker',
      'halle-saale',
      'from the second header, gender form, short name',
    ],
    [`Data Analyst jobs and vacancies in Munich\n${PROSE}`, 'x.txt', 'Data Analyst', 'muenchen', 'in English'],
    [
      `Home › Berufe › Handwerk\n12 Treffer\nKoch (m/w/d) | Hotel Elbe | 2.900 €\nBäcker (m/w/d) Jobs in Dresden\n${PROSE}`,
      'x.txt',
      'Bäcker',
      'dresden',
      'after clutter',
    ],
    [`Bäcker (Brotmacher) Jobs in Dresden\n${PROSE}`, 'x.txt', 'Bäcker', 'dresden', 'with a synonym in brackets'],
    [`Bäcker / Brotmacher Jobs in Dresden\n${PROSE}`, 'x.txt', 'Bäcker', 'dresden', 'with a synonym behind'],
    [`Bäcker: Jobs in Dresden\n${PROSE}`, 'x.txt', 'Bäcker', 'dresden', 'with a colon'],
    [`3D-Bäcker Jobs in Dresden\n${PROSE}`, 'x.txt', '3D-Bäcker', 'dresden', 'beginning with a figure'],
    [
      `Bäckerinnen und Bäcker gesucht: Backstuben in Dresden\n${PROSE} Backstuben gibt es viele.`,
      'x.txt',
      'Bäcker',
      'dresden',
      'from who is called for',
    ],
    [
      `Bäcker in Hinterbach: wo andere Urlaub machen\n${PROSE} Viele kommen aus Leipzig, manche gehen nach Leipzig.`,
      'baecker-hinterbach.txt',
      'Bäcker',
      'hinterbach',
      'from title and file name, a place on no list',
    ],
    [PROSE, 'baecker-dresden.txt', 'Bäcker', 'dresden', 'from the file name'],
    [
      PROSE,
      'Glasapparatebauer_in_Dresden.txt',
      'Glasapparatebauer',
      'dresden',
      'from the file name, not in the catalogue',
    ],
    [
      `Früh auf in Dresden\n${PROSE} Ein Bäcker in Dresden schläft am Nachmittag, jeder Bäcker tut das.`,
      'beitrag-7.txt',
      'Bäcker',
      'dresden',
      'from the text',
    ],
  ])('%s', (text, file, occupation, city) => {
    expect(read(text, file).profile).toMatchObject({ occupationName: occupation, city });
  });
  test('says what is missing where nothing names them', () => {
    const { profile, problems } = read(PROSE, 'notiz.txt');
    expect(profile).toBeUndefined();
    expect(problems).toHaveLength(2);
  });
});

describe('the base form of a name', () => {
  test.each([
    ['Mechatroniker (m/w/d)', 'Mechatroniker'],
    ['Bäcker/in', 'Bäcker'],
    ['Erzieher:in', 'Erzieher'],
    ['Kaufmann/-frau', 'Kaufmann'],
    ['Florist/Floristin', 'Florist'],
    ['Bäckerin und Bäcker', 'Bäcker'],
    ['Medizinische Fachangestellte (MFA)', 'Medizinische Fachangestellte'],
    ['Gesundheits- und Krankenpfleger/-in', 'Gesundheits- und Krankenpfleger'],
    ['Kaufmann/Kauffrau für Büromanagement', 'Kaufmann für Büromanagement'],
    ['Koch', 'Koch'],
    ['Anlagenmechaniker SHK', 'Anlagenmechaniker SHK'],
  ])('%s', (name, expected) => expect(baseName(name)).toBe(expected));
});

describe('an article is taken apart', () => {
  test('headings open sections, adverts in front and behind are left out', () => {
    const text = `Jetzt bewerben\nBäcker Jobs in Dresden\nWas man können muss\n${PROSE}\nDas liebe Geld\nAnfänger bekommen 2.200 Euro, mehr ist es in den ersten Jahren nicht, und das weiß in der Backstube auch jeder.\nÄhnliche Jobs\n© 2026`;
    const { profile } = read(text);
    expect(profile?.sections.map(({ heading, topic }) => [heading && text.slice(...heading), topic])).toEqual([
      ['Was man können muss', 'skills'],
      ['Das liebe Geld', 'salary'],
    ]);
  });
  test('a skill in a list of courses is training, a task in a list of skills a skill', () => {
    const { profile } = read(
      `Bäcker Jobs in Dresden\nWeiter\nInterne Programme, Workshops zu Gesprächsführung.\nGefragt sind Geduld, Dokumentation und Fleiß.`,
    );
    expect(profile?.mentions.map(({ facet, concept }) => `${facet} ${concept}`)).toEqual([
      'training conversation',
      'skill patience',
      'skill documentation',
    ]);
  });
  test.each([
    ['Am Ende war die Geduld der Gäste längst aufgebraucht.', 'the only one far and wide, where nothing is asked for'],
    ['Die Geduld endet hier um sechs.', 'a thing of the story'],
    [
      'Wie viel Geduld hat ein Gast, der um sechs Uhr in der Schlange steht? Das weiß hier keiner so genau zu sagen.',
      'in a question',
    ],
  ])('a quality is named in passing: %s (%s)', (sentence) => {
    expect(read(`Bäcker Jobs in Dresden\n${sentence}`).profile?.mentions.map(({ facet }) => facet)).toEqual(['aside']);
  });
  test.each([
    ['Hier braucht es keine Geduld, sondern Kraft.', 'denied'],
    ['Neulich grüßte ein freundlicher Nachbar vom Balkon herunter.', 'an adjective in passing'],
  ])('a quality is not named: %s (%s)', (sentence) => {
    expect(read(`Bäcker Jobs in Dresden\n${sentence}`).profile?.mentions).toEqual([]);
  });
  test.each([
    ['Gefragt ist vor allem Geduld.', 'where it is asked for'],
    ['In diesem Beruf, das sagt hier jeder, der ihn lange genug macht, ist Geduld von Vorteil.', 'where it helps'],
    [
      'Und Geduld, denn der Teig braucht seine Zeit und lässt sich von niemandem hetzen, auch nicht vom Chef.',
      'where a list goes on',
    ],
    ['In der Backstube zeigen sich Geduld und Dokumentation.', 'in a list'],
    ['Wer Geduld hat, verdient schon am Anfang 2.300 Euro.', 'where pay depends on it'],
  ])('a quality is named: %s (%s)', (sentence) => {
    const mentions = read(`Bäcker Jobs in Dresden\n${sentence}`).profile?.mentions;
    expect(mentions).toContainEqual(expect.objectContaining({ concept: 'patience', facet: 'skill' }));
  });
  test('bullets and neighbouring rows are part of the article', () => {
    const text = `Bäcker Jobs in Dresden\n${PROSE}\n- Freundlichkeit\nKann: Dokumentation, Gesprächsführung\nWill: Ruhe`;
    const concepts = read(text).profile?.mentions.map(({ concept }) => concept);
    expect(concepts).toEqual(['patience', 'friendliness', 'documentation', 'conversation']);
  });
  test('a quality in a heading alone is not named', () => {
    const text = `Bäcker Jobs in Dresden\nMit viel Geduld\n${PROSE.replace('Geduld', 'Zeit')}`;
    expect(read(text).profile?.mentions).toEqual([]);
  });
  test('the language is that of the text', () => {
    expect(
      read(`Bäcker Jobs in Dresden\nThe work of a baker is hard and the night is long, but it is never dull.`).profile
        ?.source.language,
    ).toBe('en');
  });
});

describe('bytes become text', () => {
  test.each([
    ['UTF-8', [0xc3, 0xa4, 0x20, 0xe2, 0x82, 0xac], 'ä €'],
    ['UTF-8 with a byte-order mark', [0xef, 0xbb, 0xbf, 0x61], 'a'],
    ['Windows-1252', [0xe4, 0x20, 0x80, 0x20, 0x84, 0x96, 0x93], 'ä € „–“'],
    ['UTF-16 with a byte-order mark', [0xff, 0xfe, 0xe4, 0x00], 'ä'],
    ['letters in two parts', [0x61, 0xcc, 0x88], 'ä'],
  ])('%s', (_, bytes, text) => expect(decodeArticle(Uint8Array.from(bytes))).toBe(text));
});
