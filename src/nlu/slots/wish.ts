import type { Language } from '../../knowledge/model.ts';
import { telling, tells } from '../text/hints.ts';
import { justBefore } from '../text/near.ts';
import type { View } from '../view/view.ts';
import { storyLength } from './cities.ts';
import { recogniseWording } from './wording.ts';

/** The language that is asked for; the last one named ("kein Deutsch, auf Englisch bitte"). */
export function wishOf(view: View): Language | undefined {
  if (!view.sure('language')) return recogniseWording(view)?.language;
  const [, together] = view.text.clean.match(weSpeak.pattern) ?? [];
  if (together) return /english/u.test(together) ? 'en' : 'de';
  if (
    view.has('need') &&
    view.concepts.some(({ concept }) => concept.facet === 'language') &&
    !tells(askedFor, view.text)
  )
    return undefined;
  const { clean } = view.text;
  const named = view.kinds.filter(({ value }) => value.kind === 'language');
  const wanted = named.filter(({ at: [from] }) => !notSpoken.test(justBefore(clean, from)));
  const asked = (wanted.length > 0 ? wanted : named).map(({ at }) => clean.slice(...at));
  if (view.text.tokens.length > storyLength && !tells(askedFor, view.text)) return undefined;
  if (asked.length > 1 && either.test(clean)) return undefined;
  const last = asked.findLast((words) => /englis[ch]|deutsch|german/.test(words));
  if (!last) return undefined;
  return /englis/.test(last) ? 'en' : 'de';
}

/** "Can we speak German?": the two of us, not what somebody speaks. */
export const weSpeak = telling(
  /(?<!\p{L})(?:can|could|may) we (?:speak|talk|write|chat|continue|go on|carry on|keep going|switch)(?!\p{L})(?:(?: in| to)? (german|english|deutsch))?/u,
);

/** "Can I write in German as well, or only in English?": asks which it is. */
const either = /\b(?:or only|as well or|or just|oder nur|oder auch)\b/u;

/** "My colleague doesn't …", "sie spricht kein …": what stands in front of a language that is not wanted. */
const notSpoken = /\b(?:do(?:es|s)?n.?t|can.?t|cannot|not|no|kein|kaum|nicht|barely|hardly)(?: \p{L}+){0,2} *$/u;

/** Words that make naming a language a wish, not a question about it. */
const askedFor = telling(/\b(?:bitte|please|pls|switch|wieder|back to|continue|antwort|answer|reply|schreib|write)/);
