import type { Answer } from '../../dialogs/answer.ts';
import type { Converse } from '../../dialogs/converse.ts';
import type { Translate } from '../../i18n.ts';
import type { Language } from '../../knowledge/model.ts';

/** A question and its answer, as found for a search. */
export interface Hit {
  question: string;
  answer: Answer;
}

/** What a search needs besides its words. */
export interface SearchParts {
  converse: Converse;
  language: Language;
  t: Translate;
  today: string;
}

/**
 * Up to five answers for some words: the one they ask for, and those to what can be asked next. Without words the five that
 * are most useful; none where the words are not understood.
 */
export function search(words: string, parts: SearchParts): Hit[] {
  const asked = words.trim();
  const hits: Hit[] = [];
  const waiting = asked === '' ? startingPoints(parts) : [asked];
  const seen = new Set<string>();
  for (const question of waiting) {
    const { answer } = parts.converse({ text: question, locale: parts.language }, undefined, parts.today);
    const shown = JSON.stringify(answer.blocks);
    if (hits.length === most) break;
    if (!useful.has(answer.outcome) || offTopic.has(answer.kind) || seen.has(shown)) continue;
    seen.add(shown);
    hits.push({ question, answer });
    waiting.push(...answer.suggestions.filter((suggestion) => !waiting.includes(suggestion)));
  }
  return hits;
}

const most = 5;
const useful = new Set<Answer['outcome']>(['answered', 'silent', 'unknown']);
const offTopic = new Set<Answer['kind']>(['person', 'help', 'source', 'language', 'crisis']);

function startingPoints({ converse, t, language, today }: SearchParts): string[] {
  const hello = converse({ text: t('shell.hello'), locale: language }, undefined, today).answer;
  return [t('suggest.rank'), ...hello.suggestions];
}
