import type { Answer } from '../../src/dialogs/answer.ts';
import type { Converse } from '../../src/dialogs/converse.ts';

/** The smallest core there can be: says back what it heard and how often it was spoken to, in the language of the locale. */
export const echo: Converse = ({ text, locale }, memory) => {
  if (text === 'fail') throw new Error('asked to fail');
  const turn = (memory?.sources.length ?? 0) + 1;
  const language = memory?.language ?? (locale?.startsWith('en') ? 'en' : 'de');
  const sources = Array.from({ length: turn }, (_, index) => ({
    title: `Artikel ${index + 1}`,
    section: undefined,
    file: 'a.txt',
  }));
  const answer: Answer = {
    language,
    kind: 'greeting',
    outcome: 'social',
    blocks: [{ type: 'text', text: `${turn}: ${text}` }],
    suggestions: ['Was verdient man in Dresden?', 'Was muss ich können?'],
    sources: sources.slice(0, 1),
  };
  return {
    answer,
    gaps: [],
    memory: text === 'forget' ? undefined : { schema: 1, language, wished: false, questions: [], sources },
  };
};
