import { describe, expect, test } from 'vitest';
import { converse, de, plain, say, someDay, talk } from './talk.ts';

describe('Einfache Sprache', () => {
  test('is spoken from the wish on, and the question before is answered again', () => {
    const said = talk('Was verdient man als Einsteiger in Dresden?', 'Einfach bitte');
    expect(said).toMatchObject({ kind: 'salary', wording: 'plain', language: 'de' });
    expect(plain(said.text)).toContain('Am Anfang: 2.200 bis 2.700 Euro im Monat');
  });

  test('says that it is not Leichte Sprache, also to who asked for that', () => {
    for (const wish of [
      'in einfacher Sprache bitte',
      'Können Sie Leichte Sprache?',
      'kannst du das leichter erklären',
    ]) {
      expect(say(wish)).toMatchObject({ kind: 'language', wording: 'plain' });
      expect(say(wish).text).toContain('Das ist keine Leichte Sprache.');
    }
  });

  test('is remembered like the language, through JSON', () => {
    const said = talk('einfach bitte', 'Was verdient man in Potsdam?', 'und in Chemnitz?');
    expect(said.wording).toBe('plain');
    expect(plain(said.text)).toContain('2.100 bis 2.500 Euro');
    expect(said.text).not.toContain('Das ist keine Leichte Sprache.');
  });

  test('ends with "normal bitte", and the question before is answered again', () => {
    const said = talk('einfach bitte', 'Was verdient man als Einsteiger in Dresden?', 'normal bitte');
    expect(said.wording).toBeUndefined();
    expect(said.memory?.wording).toBeUndefined();
    expect(said.text).toContain(de('language.normal'));
    expect(plain(said.text)).toContain('2.200–2.700 €');
  });

  test('is asked for together with a question', () => {
    const said = say('Was muss man in Dresden können? Bitte in einfacher Sprache.');
    expect(said).toMatchObject({ kind: 'skills', wording: 'plain' });
    expect(said.text).toContain('- Gute Nerven\n');
  });

  test('is forgotten with everything else: the next person may read otherwise', () => {
    const forgotten = talk('einfach bitte', 'Vergiss alles');
    expect(forgotten.wording).toBe('plain');
    expect(forgotten.memory).toEqual({ schema: 1, language: 'de', wished: false, questions: [], sources: [] });
    expect(talk('einfach bitte', 'Vergiss alles', 'Hallo').wording).toBeUndefined();
  });

  test('is left for English, and there again in German', () => {
    const english = talk('einfach bitte', 'Was verdient man in Dresden?', 'in English please');
    expect(english).toMatchObject({ language: 'en' });
    expect(english.wording).toBeUndefined();
    const german = say('Und was muss man in Dresden können?', { memory: english.memory });
    expect(german.language).toBe('en');
    expect(say('auf Deutsch bitte', { memory: english.memory }).wording).toBe('plain');
  });

  test('is what a German wish for it means in an English talk', () => {
    const said = talk('What does a beginner earn in Dresden?', 'in English please', 'Einfache Sprache bitte');
    expect(said).toMatchObject({ language: 'de', wording: 'plain' });
  });

  test('does not stand before help in need', () => {
    const said = talk('einfach bitte', 'Ich will nicht mehr leben');
    expect(said).toMatchObject({ kind: 'crisis', wording: 'plain' });
    expect(said.text).toContain('0800 111 0 111');
    expect(said.text).toContain('112');
    expect(talk('Hallo', 'Ich will nicht mehr leben, einfach bitte').text).not.toContain('Leichte Sprache');
  });
});

describe('English', () => {
  test('says that there is no plain English, and what there is', () => {
    const said = talk('What does a beginner earn in Dresden?', 'simpler please');
    expect(said).toMatchObject({ kind: 'salary', language: 'en' });
    expect(said.wording).toBeUndefined();
    expect(said.text).toMatch(/no plainer wording in English.*Einfache Sprache/);
    expect(said.text).toContain('€2,200–2,700');
  });

  test('speaks German where simple German is asked for', () => {
    expect(say('in simple German please')).toMatchObject({ language: 'de', wording: 'plain' });
  });
});

describe('the option', () => {
  const question = { text: 'Was verdient man als Einsteiger in Dresden?' };

  test('asks for a wording without words, and without a word about it', () => {
    const { answer, memory } = converse({ ...question, wording: 'plain' }, undefined, someDay);
    expect(answer.wording).toBe('plain');
    expect(JSON.stringify(answer.blocks)).not.toContain('Leichte Sprache');
    expect(memory?.wording).toBe('plain');
  });

  test('changes what was remembered, and gives way to words', () => {
    const { memory } = say('einfach bitte');
    expect(converse({ ...question, wording: 'normal' }, memory, someDay).answer.wording).toBeUndefined();
    expect(converse({ text: 'normal bitte', wording: 'plain' }, memory, someDay).answer.wording).toBeUndefined();
  });

  test('leaves the normal wording as it is where it is not used', () => {
    expect(converse(question, undefined, someDay).memory?.wording).toBeUndefined();
  });
});

function linesOf(text: string): number {
  return text.match(/^- /gm)?.length ?? 0;
}

describe('a long list', () => {
  test('is cut, says by how much, and is shown in full on request', () => {
    const cut = talk('einfach bitte', 'Was muss man in Dresden können?');
    const rest = Number(cut.text.match(/^- und noch (\d+) weitere$/m)?.[1]);
    expect(rest).toBeGreaterThan(1);
    expect(cut.text).toContain('„alles zeigen“');
    const full = say('alles zeigen', { memory: cut.memory });
    expect(full.kind).toBe('skills');
    expect(full.text).not.toMatch(/weitere|alles zeigen/);
    expect(linesOf(full.text)).toBeGreaterThanOrEqual(linesOf(cut.text) - 1 + rest);
    expect(say('und in Potsdam?', { memory: full.memory }).text).toContain('weitere');
  });

  test('is never cut where nothing can be asked next', () => {
    const { answer } = converse({ text: 'Skills Dresden', wording: 'plain', full: true }, undefined, someDay);
    expect(answer.blocks.some((block) => block.type === 'list' && block.cut)).toBe(false);
  });

  test('is no list that was never shown', () => {
    expect(say('alles zeigen').kind).toBe('help');
  });
});
