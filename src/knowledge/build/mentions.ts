import type { ConceptMatcher } from '../concepts.ts';
import type { Facet, Mention, Span } from '../model.ts';
import type { Article } from './article.ts';
import { createPieces, PASSING, type Piece, type Placed } from './pieces.ts';
import type { Scene } from './scene.ts';
import { layOutWords } from './scenes.ts';
import type { SkillJudge } from './skill-judge.ts';
import { judgeByRules, type Verdict } from './verdicts.ts';
import { createWeigh } from './weigh.ts';

/** Reads the concepts an article names in its headings and running text, each with every place, in the order of first naming. */
export type ReadMentions = (article: Article) => Mention[];

/** How mentions are read. */
export interface MentionOptions {
  /** Also what an article asks for that no concept names. */
  further: boolean;
  /** Weighs what the rules make of it. */
  judge?: SkillJudge | undefined;
  /** Finds what is said in particular. */
  matchDetails: ConceptMatcher;
}

/** Makes a reader of mentions. */
export function createMentions(
  matchConcepts: ConceptMatcher,
  { further, judge, matchDetails }: MentionOptions,
): ReadMentions {
  const readVerdicts = createVerdicts(matchConcepts, further);
  const weigh = judge && createWeigh(judge);
  return (article) => {
    const told = readVerdicts(article);
    const weights = judge?.weigh(layOut(told));
    const mentions = createList();
    let sentence = 0;
    for (const [number, { verdict, piece, from }] of told.entries()) {
      const weight = piece.heading ? undefined : weights?.[sentence++];
      const places = weigh && weight ? weigh(verdict, weight) : verdict.places;
      const waved = isWavedAway(piece, told[number + 1]?.piece);
      for (const { facet, concept, at } of places) {
        if (!waved || !PASSING.has(facet)) mentions.add(facet, concept, [at[0] + from, at[1] + from]);
      }
      piece.details ??= matchDetails(piece.words);
      for (const { concept, at } of piece.details) mentions.add('detail', concept.id, [at[0] + from, at[1] + from]);
    }
    return mentions.list;
  };
}

/** Mentions with every place, in the order of first naming. */
function createList(): { list: Mention[]; add: (facet: Facet, concept: string, at: Span) => void } {
  const list: Mention[] = [];
  const byConcept = new Map<string, Mention[]>();
  const add = (facet: Facet, concept: string, at: Span) => {
    const same = byConcept.get(concept) ?? [];
    const known = same.find((mention) => mention.facet === facet);
    if (known) {
      known.at.push(at);
      return;
    }
    const mention: Mention = { facet, concept, at: [at] };
    list.push(mention);
    same.push(mention);
    byConcept.set(concept, same);
  };
  return { list, add };
}

/** "Verkaufstalent? Das überlassen wir anderen." */
function isWavedAway({ text, heading }: Piece, next: Piece | undefined): boolean {
  return !heading && next?.heading === false && text.length < 60 && text.endsWith('?') && WAVED_AWAY.test(next.text);
}

const WAVED_AWAY =
  /^(?:nein|nicht|nie(?:mand)?|kein\p{L}*|kaum|fehlanzeige|sache de[rs]|das überl\p{L}*|steht (?:in keine\p{L}*|nirgends)|das (?:macht|machen|erledig\p{L}*|ist sache)|war einmal|muss (?:man|hier|keiner|niemand)|braucht (?:man|hier|es|keiner|niemand)|no|not|never|hardly|nobody|leave that|that is (?:for|left))(?!\p{L})(?! (?:nur|zuletzt|only|just))/iu;

/** A sentence or heading where it stands, with what the rules make of it. */
export interface Told extends Placed {
  verdict: Verdict;
}

/** Makes a reader of what the rules make of each sentence and heading of an article. */
export function createVerdicts(matchConcepts: ConceptMatcher, further: boolean): (article: Article) => Told[] {
  const readPieces = createPieces(matchConcepts);
  return (article) => {
    const pieces = readPieces(article);
    return pieces.map(({ piece, from, topic, place }, at) => {
      const near =
        namesAbility(pieces[at - 2]) ||
        namesAbility(pieces[at - 1]) ||
        namesAbility(pieces[at + 1]) ||
        namesAbility(pieces[at + 2]);
      const known = near ? piece.verdicts.near : piece.verdicts.far;
      if (known) return { piece, from, topic, place, verdict: known };
      const verdict = judgeByRules(piece, near, further);
      piece.verdicts[near ? 'near' : 'far'] = verdict;
      return { piece, from, topic, place, verdict };
    });
  };
}

function namesAbility(placed: Placed | undefined): boolean {
  return placed !== undefined && !placed.piece.heading && placed.piece.passing.length > 0;
}

/** The sentences laid out for weighing, without the headings. */
export function layOut(told: readonly Told[]): Scene[] {
  const sentences = told.filter(({ piece }) => !piece.heading);
  return sentences.map(({ verdict, topic, place }, at) => {
    verdict.words ??= layOutWords(verdict);
    const quarter = Math.floor((4 * at) / sentences.length);
    return { words: verdict.words, language: verdict.piece.language, topic, quarter, place };
  });
}
