import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { knowledgeFileSchema } from './model.ts';
import { isPack } from './pack/frame.ts';
import { openPack } from './pack/pack.ts';
import { indexProfiles, type Profiles } from './profiles.ts';
import { type IsChecked, readJson } from './read-json.ts';

/** Loads a knowledge file of either kind, JSON or pack; throws with the file and what is wrong with it. */
export function loadProfiles(file: string, isChecked?: IsChecked): Profiles {
  if (isPack(readStart(file))) return openPack(file, readFileSync(file));
  return indexProfiles(readJson(file, knowledgeFileSchema, isChecked).profiles);
}

function readStart(file: string): Uint8Array {
  const start = new Uint8Array(16);
  const handle = openSync(file, 'r');
  try {
    readSync(handle, start);
  } finally {
    closeSync(handle);
  }
  return start;
}
