import { hash } from 'node:crypto';
import { createArticleMatcher, createDetailMatcher, furtherRequirements } from '../concepts.ts';
import type { Concept, Occupation, PayModel, Profile, Section, SkillModel, Span, Town } from '../model.ts';
import { slugOf } from '../occupation-names.ts';
import { createOccupations } from '../occupations.ts';
import { type Article, type Part, readArticle } from './article.ts';
import { decodeArticle, unfitFor } from './decode.ts';
import { createJudge, judgeByRules } from './judge.ts';
import { createMentions } from './mentions.ts';
import { createOthers } from './others.ts';
import type { Pay } from './pay-found.ts';
import { createPlaces } from './places.ts';
import { readPay } from './salary.ts';
import { createSkillJudge } from './skill-judge.ts';
import { overlaps } from './text.ts';

/** An article as it was loaded. */
export interface ArticleFile {
  name: string;
  bytes: Uint8Array;
  /** Of the bytes, where somebody has reckoned it already. */
  sha256?: string;
  /** A page in HTML; a file that begins like one is read as one anyway. */
  html?: boolean;
}

/** The facts the reader needs: concepts, towns and the catalogue of occupations. */
export interface Facts {
  concepts: readonly Concept[];
  towns: readonly Town[];
  occupations: readonly Occupation[];
  /** Tells pay from other money; the rules do alone where it is undefined. */
  payModel?: PayModel | undefined;
  /** Tells abilities that are asked for from others; the rules do alone where it is undefined. */
  skillModel?: SkillModel | undefined;
}

/** What was read from one article; `profile` is undefined where occupation or town could not be told. */
export interface Reading {
  file: string;
  text: string;
  profile: Profile | undefined;
  unplaced: Pay['unplaced'];
  /** What a person should look at, in words. */
  problems: string[];
}

/** Builds a reader of articles; the facts are indexed once. */
export function createReader(facts: Facts): (file: ArticleFile) => Reading {
  const places = createPlaces(facts.towns);
  const occupations = createOccupations(facts.occupations);
  const matchConcepts = createArticleMatcher(facts.concepts);
  const further = facts.concepts.some(({ id }) => id === furtherRequirements);
  const skillJudge = facts.skillModel && createSkillJudge(facts.skillModel);
  const matchDetails = createDetailMatcher(facts.concepts);
  const readMentions = createMentions(matchConcepts, { further, judge: skillJudge, matchDetails });
  const judge = facts.payModel ? createJudge(facts.payModel) : judgeByRules;
  return ({ name, bytes, html, sha256 = hash('sha256', bytes) }) => {
    const text = decodeArticle(bytes, { html });
    const unfit = unfitFor(text);
    if (unfit) return { file: name, text, profile: undefined, unplaced: [], problems: [unfit] };
    const article = readArticle(text, name, { places, occupations });
    const pay = readPay(article, { matchConcepts, judge, others: createOthers(article.names, places, occupations) });
    const profile = toProfile(article, name, sha256, pay, () => readMentions(article));
    return { file: name, text: article.text, profile, unplaced: pay.unplaced, problems: problemsOf(article) };
  };
}

/** Reads articles into profiles, sorted by occupation, city and file. */
export function buildKnowledge(
  files: readonly ArticleFile[],
  facts: Facts,
): { profiles: Profile[]; readings: Reading[] } {
  const readings = files.map(createReader(facts));
  const profiles = readings.flatMap(({ profile }) => profile ?? []);
  profiles.sort((a, b) => compare(keyOf(a), keyOf(b)));
  return { profiles, readings };
}

function keyOf({ occupation, city, source }: Profile): string {
  return `${occupation}\n${city}\n${source.file}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function toProfile(
  { names, title, language, sections, text }: Article,
  file: string,
  sha256: string,
  { salary, unquantified }: Pay,
  mentions: () => Profile['mentions'],
): Profile | undefined {
  if (names.occupationName === undefined || names.cityName === undefined) return undefined;
  return {
    occupation: names.occupation?.id ?? slugOf(names.occupationName),
    occupationName: names.occupationName,
    city: names.town?.id ?? slugOf(names.cityName),
    cityName: names.cityName,
    source: { title, file, sha256, language, date: dateOf(text) },
    salary,
    unquantified,
    mentions: mentions(),
    sections: sections.map((part) =>
      toSection(
        part,
        salary.map(({ at }) => at),
      ),
    ),
  };
}

/** A section in which pay was found is about pay, whatever its heading says. */
function toSection({ heading, topic, at }: Part, pay: readonly Span[]): Section {
  return { heading, topic: pay.some((place) => overlaps(place, at)) ? 'salary' : topic, at };
}

function problemsOf({ names, sections }: Article): string[] {
  const problems: [boolean, string][] = [
    [names.occupationName === undefined, 'no occupation found in header, file name or text'],
    [names.cityName === undefined, 'no town found in header, file name or text'],
    [names.cityName !== undefined && !names.town, `town "${names.cityName}" is not in the gazetteer`],
    [sections.length === 0, 'no running text found'],
  ];
  return problems.flatMap(([is, problem]) => (is ? [problem] : []));
}

const DAY = /\d-\d\d-\d|\d\.\d{1,2}\.\d{4}/;
const DATED =
  /(?:stand|veröffentlicht|aktualisiert|published|updated|datum|date)[^\n\d]{0,25}(?:(\d{4})-(\d\d)-(\d\d)|(\d{1,2})\.(\d{1,2})\.(\d{4}))/i;

/** The day the article says it is of, as an ISO date. */
function dateOf(text: string): string | null {
  const found = DAY.test(text) ? text.match(DATED) : undefined;
  if (!found) return null;
  const [, year = found[6], month = found[5], day = found[4]] = found;
  return `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
}
