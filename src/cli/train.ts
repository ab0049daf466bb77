import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadNames } from '../knowledge/build/facts.ts';
import { exampleSchema } from '../knowledge/model.ts';
import { readJsonLines } from '../knowledge/read-json.ts';
import { loadKnowledge } from '../knowledge/store.ts';
import { loadPayExamples } from '../knowledge/training/labelled.ts';
import { loadSkillExamples } from '../knowledge/training/labelled-skills.ts';
import { trainPay } from '../knowledge/training/train-pay.ts';
import { trainSkills } from '../knowledge/training/train-skills.ts';
import { findSensesOfLabels } from '../nlu/entities/senses.ts';
import { trainAsides } from '../nlu/text/asides.ts';
import { trainKinds } from '../nlu/understand.ts';

const root = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const names = loadNames(root('data'));
const examples = loadPayExamples(root(''), names);
write('pay-model', trainPay(examples, names), `${examples.length} articles`);

const skillExamples = loadSkillExamples(root(''), names);
write('skill-model', trainSkills(skillExamples), `${skillExamples.length} articles and sentences`);

const questions = readJsonLines(root('data/examples.jsonl'), exampleSchema);
const asides = readJsonLines(root('data/asides.jsonl'), exampleSchema);
write('aside-model', trainAsides(asides, questions), `${asides.length} sentences and the questions`);

const { senses, details, concepts } = loadKnowledge(root('data'));
write('senses-of-labels', findSensesOfLabels(senses, [...details, ...concepts]), `${senses.length} senses`);

const kindModel = trainKinds(loadKnowledge(root('data')), questions);
write('kind-model', kindModel, `${kindModel.kinds.length} kinds`);

function write(name: string, model: object, from: string): void {
  writeFileSync(root(`data/${name}.json`), `${JSON.stringify(model)}\n`);
  console.log(`data/${name}.json: ${from}`);
}
