import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** The dialogues in test/dialogues, each as the list of what the user says. */
export function readDialogues(folder = 'test/dialogues') {
  const files = existsSync(folder)
    ? readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.jsonl'))
    : [];
  return files
    .sort()
    .flatMap((name) => readFileSync(`${folder}/${name}`, 'utf8').split('\n').filter(Boolean))
    .map((line) => JSON.parse(line).turns.map(({ say }) => say));
}
