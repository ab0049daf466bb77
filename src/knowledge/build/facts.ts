import { join } from 'node:path';
import { z } from 'zod';
import { loadConcepts } from '../concepts.ts';
import { occupationSchema, payModelSchema, townSchema } from '../model.ts';
import { readJson } from '../read-json.ts';
import type { ArticleFile, Facts } from './build.ts';
import { listArticles, loadArticle } from './sources.ts';

/** Loads what the reader of articles needs from the data folder. */
export function loadFacts(dataDir: string): Facts {
  return {
    ...loadNames(dataDir),
    payModel: readJson(join(dataDir, 'pay-model.json'), payModelSchema),
    skillModel: readJson(join(dataDir, 'skill-model.json'), payModelSchema),
  };
}

/** The facts without what was trained on them. */
export function loadNames(dataDir: string): Facts {
  return {
    concepts: loadConcepts(join(dataDir, 'concepts')),
    towns: readJson(join(dataDir, 'towns.json'), z.array(townSchema)),
    occupations: readJson(join(dataDir, 'occupations.json'), z.array(occupationSchema)),
  };
}

/** Loads the articles of a folder that can be read, by name. */
export function loadArticles(dir: string): ArticleFile[] {
  const loaded = Array.from(listArticles(dir), loadArticle);
  return loaded.flatMap((article) => ('bytes' in article ? [article] : []));
}
