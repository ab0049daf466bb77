import nlp from 'node-nlp';
import { cities, levels } from './words.mjs';

/** node-nlp with an intent a kind, and entities for cities and levels; numbers are its own. */
export async function createNodeNlp(train) {
  const manager = new nlp.NlpManager({
    languages: ['de', 'en'],
    forceNER: true,
    nlu: { log: false },
    // Else it leaves its model in the folder where it runs, and takes up the one of an earlier run.
    autoLoad: false,
    autoSave: false,
    ner: { threshold: 0.85 },
  });
  manager.settings.log = false;
  for (const city of cities) manager.addNamedEntityText('city', city, ['de', 'en'], [city]);
  for (const [level, words] of Object.entries(levels)) manager.addNamedEntityText('level', level, ['de', 'en'], words);
  for (const { say, kind, lang } of train) manager.addDocument(lang, say, kind);
  await manager.train();
  const read = async (text) => manager.process(text);
  return {
    guess: async (text) => {
      const { intent, score } = await read(text);
      return { kind: intent === 'None' ? 'out-of-scope' : intent, score };
    },
    slots: async (text) => {
      const { entities } = await read(text);
      const of = (name) => entities.filter(({ entity }) => entity === name).map(({ option }) => option);
      const numbers = entities
        .filter(({ entity }) => entity === 'number')
        .map(({ resolution }) => Number(resolution?.value));
      return { cities: of('city'), levels: of('level'), amount: numbers.find((number) => number >= 1000) };
    },
  };
}
