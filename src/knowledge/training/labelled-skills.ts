import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Article, readArticle } from '../build/article.ts';
import type { Facts } from '../build/build.ts';
import { decodeArticle } from '../build/decode.ts';
import { loadArticles } from '../build/facts.ts';
import { createVerdicts, layOut } from '../build/mentions.ts';
import { createPlaces } from '../build/places.ts';
import { overlaps } from '../build/text.ts';
import { createArticleMatcher } from '../concepts.ts';
import type { Span } from '../model.ts';
import { createOccupations } from '../occupations.ts';
import { tunedParts } from './labelled.ts';
import { placesOf } from './train-pay.ts';
import type { LabelledScenes } from './train-skills.ts';

const quotes = z.array(z.object({ quote: z.string() })).default([]);
const goldSchema = z.object({
  file: z.string(),
  skills: quotes,
  skills_optional: quotes,
  training: quotes,
  industries: quotes,
});

/** Reads an article for training. */
export type ReadScenes = (text: string, name: string, labelOf: (at: Span) => boolean | undefined) => LabelledScenes;

/** Everything that the model of skills is trained on: articles by other hands, and sentences made up. */
export function loadSkillExamples(root: string, facts: Facts): LabelledScenes[] {
  const readScenes = createReadScenes(facts);
  const articles = tunedParts.flatMap((part) => loadLabelledScenes(join(root, 'test/articles', part), readScenes));
  return [...articles, ...loadSentences(join(root, 'data/skill-sentences.txt'), readScenes)];
}

/** Builds a reader of articles for training. */
export function createReadScenes({ towns, occupations, concepts }: Facts): ReadScenes {
  const known = { places: createPlaces(towns), occupations: createOccupations(occupations) };
  const readVerdicts = createVerdicts(createArticleMatcher(concepts), true);
  return (text, name, labelOf) => {
    const article: Article = readArticle(text, name, known);
    const told = readVerdicts(article);
    const from = told.filter(({ piece }) => !piece.heading).map((one) => one.from);
    const scenes = layOut(told);
    const labels = scenes.map(({ words }, at) =>
      words.tokens.map(({ at: [start, end] }) => labelOf([start + (from[at] ?? 0), end + (from[at] ?? 0)])),
    );
    return { scenes, labels };
  };
}

/** Loads the articles of a folder with what a person read in them (a `.json` beside each `.txt`). */
export function loadLabelledScenes(dir: string, readScenes: ReadScenes): LabelledScenes[] {
  const bytes = new Map(loadArticles(dir).map((file) => [file.name, file.bytes]));
  const golds = readdirSync(dir).filter((name) => name.endsWith('.json'));
  return golds.sort().map((name) => {
    const gold = goldSchema.parse(JSON.parse(readFileSync(join(dir, name), 'utf8')));
    const text = decodeArticle(bytes.get(gold.file) ?? new Uint8Array(), {});
    const spans = (all: z.infer<typeof quotes>) => all.flatMap(({ quote }) => placesOf(quote, text));
    const asked = spans(gold.skills);
    const beside = spans([...gold.skills_optional, ...gold.training, ...gold.industries]);
    return readScenes(text, gold.file, labelBy(asked, beside));
  });
}

function labelBy(asked: readonly Span[], beside: readonly Span[]): (at: Span) => boolean | undefined {
  return (at) => {
    if (asked.some((span) => overlaps(span, at))) return true;
    return beside.some((span) => overlaps(span, at)) ? undefined : false;
  };
}

/** Sentences, one paragraph a line after its language: "de Man braucht [Geduld]." */
function loadSentences(file: string, readScenes: ReadScenes): LabelledScenes[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => /^(?:de|en) /.test(line)).map((line) => readMarked(line.slice(3), readScenes));
}

function readMarked(marked: string, readScenes: ReadScenes): LabelledScenes {
  const asked: Span[] = [];
  let text = '';
  for (const piece of marked.split(/(?=\[)|\]/)) {
    const isAsked = piece.startsWith('[');
    const words = isAsked ? piece.slice(1) : piece;
    if (isAsked) asked.push([text.length, text.length + words.length]);
    text += words;
  }
  return { ...readScenes(text, 'sentence.txt', labelBy(asked, [])), alone: true };
}
