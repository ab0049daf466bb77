import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { exampleSchema } from '../knowledge/model.ts';
import { readJsonLines } from '../knowledge/read-json.ts';
import { loadKnowledge } from '../knowledge/store.ts';
import { trainKinds } from '../nlu/understand.ts';

const data = (path: string) => fileURLToPath(new URL(`../../data/${path}`, import.meta.url));
const model = trainKinds(loadKnowledge(data('')), readJsonLines(data('examples.jsonl'), exampleSchema));
writeFileSync(data('kind-model.json'), `${JSON.stringify(model)}\n`);
console.log(`data/kind-model.json: ${model.kinds.length} kinds`);
