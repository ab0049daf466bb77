import { type Asked, slotCount, whole } from '../intent/asked.ts';
import { isOfStory } from '../intent/guess.ts';
import { isOtherLanguage } from '../language/other-language.ts';
import { neededConcepts } from '../slots/needed.ts';
import { weSpeak } from '../slots/wish.ts';
import { recogniseWording } from '../slots/wording.ts';
import { clauseOf } from '../text/clauses.ts';
import { telling, tells } from '../text/hints.ts';
import { againWords, othersSpeak, whichCity } from '../text/phrases.ts';
import type { View } from '../view/view.ts';
import { fewWords } from './ellipsis.ts';

/** What was said is to be forgotten; a guess never asks for that. */
export function restart(view: View): Asked[] | undefined {
  const tellsLevel =
    view.slot('level').length > 0 && /(?<!\p{L})(?:if|wenn|falls|as|als)(?!\p{L})/u.test(view.text.clean);
  if (!view.sure('restart') || tellsLevel) return undefined;
  return view.places === 0 && view.topics.length === 0 ? whole('restart') : undefined;
}

/** Another language is asked for; "say that in German" wants the last answer again. */
export function language(view: View): Asked[] | undefined {
  const asksMore = view.concepts.some(({ concept }) => concept.facet === 'skill' || concept.facet === 'tool');
  if (
    !view.sure('language') ||
    (tells(othersSpeak, view.text) && !tells(weSpeak, view.text)) ||
    view.topics.length > 0 ||
    view.places > 0 ||
    asksMore ||
    asksBeside(view)
  )
    return undefined;
  const changes = view.slot('level').length + view.slot('period').length + view.slot('hours').length > 0;
  if (changes || view.numbers.hours) return [{ kind: undefined, clauses: [], firm: true }];
  const again =
    (view.before !== undefined && (tells(firstOfAll, view.text) || tells(sayIt, view.text))) ||
    view.text.tokens.some(({ word }) => againWords.has(word)) ||
    (view.before !== undefined && view.text.tokens.length <= fewWords + 1);
  return again ? [{ kind: undefined, clauses: [], orElse: 'language' }] : whole('language');
}

/** "Auf Deutsch weiter: hilft mir Polnisch?": something else is asked in another clause. */
function asksBeside(view: View): boolean {
  if (!view.has('need') || tells(weSpeak, view.text)) return false;
  const needed = neededConcepts(view);
  const clauses = view.kinds.flatMap(({ value, at }) =>
    value.kind === 'language' ? [clauseOf(view.text.tokens, at[0])] : [],
  );
  return view.concepts.some(
    ({ concept, at }) => needed.includes(concept.id) && !clauses.includes(clauseOf(view.text.tokens, at[0])),
  );
}

/** "In English please, I forward it": the answer is wanted again. */
const firstOfAll = telling(
  /^(?:(?:and|und|ok|please|bitte|now|jetzt),? )*(?:in english|auf englisch|auf deutsch|in german)(?!\p{L})/u,
);

/** "My German is not so good, can you say it in English?" */
const sayIt = telling(/(?<!\p{L})(?:say|put|repeat|explain|write|give|tell)(?: me)? it(?!\p{L})/u);

/** A message in a language that is neither German nor English. */
export function otherLanguage(view: View): Asked[] | undefined {
  return isOtherLanguage(view) ? whole('language') : undefined;
}

/** What is covered at all. */
export function coverage(view: View): Asked[] | undefined {
  if (!view.sure('coverage')) return undefined;
  const topics = view.topics.filter(({ kind }) => kind !== 'overview');
  const named = view.has('where') && neededConcepts(view).length > 0;
  return topics.length === 0 && view.places === 0 && !named ? whole('coverage') : undefined;
}

/** Where a figure comes from. */
export function source(view: View): Asked[] | undefined {
  if (!view.sure('source')) return undefined;
  const told = isOfStory(view) || (view.before === undefined && view.places > 0 && tells(afterClaim, view.text));
  const [said] = view.places > 0 && view.before === undefined ? view.points() : [];
  if (said && said.weight >= saidSo) return undefined;
  if (tells(whichCity, view.text) && neededConcepts(view).length > 0) return undefined;
  return !told && view.topics.filter(({ kind }) => kind !== 'overview').length === 0 ? whole('source') : undefined;
}

/** "Stimmt das mit den zweisprachigen Teams?": what the article says of that. */
const saidSo = 4;

/** "… und höre, dass der Support besser zahlt. Stimmt das?" */
const afterClaim = telling(
  /(?<=[^.?!]{30}[.!,] ?)(?:stimmt das|stimmts|ist das (?:so|wahr|richtig)|is (?:that|it) (?:true|so|right))(?: \p{L}+)?\s*\?/u,
);

/** Who or what is answering. */
export function about(view: View): Asked[] | undefined {
  return view.sure('about') ? whole('about') : undefined;
}

/** What can be asked. */
export function help(view: View): Asked[] | undefined {
  if (!view.sure('help')) return undefined;
  const thanks = view.sure('thanks') && view.asking.size === 0;
  const named = neededConcepts(view).length > 0;
  return view.places === 0 && !thanks && !named ? whole('help') : undefined;
}

/** Einfache Sprache, or back from it: the question before in that wording. */
export function wording(view: View): Asked[] | undefined {
  if (!recogniseWording(view)) return undefined;
  return [{ kind: undefined, clauses: [], ...(slotCount(view) === 0 && { orElse: 'language' as const }) }];
}

/** A list that was cut is to be shown in full. */
export function everything(view: View): Asked[] | undefined {
  if (!view.has('everything')) return undefined;
  return [{ kind: undefined, clauses: [], ...(slotCount(view) === 0 && { orElse: 'help' as const }) }];
}
