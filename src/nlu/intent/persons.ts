import { matchAll } from '../../knowledge/match-all.ts';
import type { Span } from '../../knowledge/model.ts';
import { telling, tells } from '../text/hints.ts';
import type { Text } from '../text/text.ts';

/** Who is spoken of in a stretch of a message: the user, or somebody else by the word for them. */
export interface Person {
  who: string;
  at: Span;
}

/** "Me" for whoever writes. */
export const me = 'me';

/** The stretches of a message that are about one person each, in order; what stands before the first is about nobody in particular. */
export function personsIn({ clean }: Pick<Text, 'clean'>): Person[] {
  let last = '';
  const found: { who: string; start: number }[] = [];
  for (const { index, groups = {} } of matchAll(clean, mention)) {
    const { other, pronoun } = groups;
    const who = other ? other.replace(/(?:in|en|n)$/u, '') : pronoun ? last : me;
    if (other) last = who;
    if (who && found.at(-1)?.who !== who) found.push({ who, start: index });
  }
  return found.map(({ who, start }, at) => ({ who, at: [start, found[at + 1]?.start ?? clean.length] }));
}

/** Whose pay a short message asks about: "und seins?", "und mein Mann mit 2.900", "und ich nach 3 Jahren?" */
export function whoseIn(text: Text): 'me' | 'other' | undefined {
  if (tells(theirs, text)) return 'other';
  const persons = new Set(personsIn(text).map(({ who }) => who));
  if (persons.size !== 1) return undefined;
  return persons.has(me) ? 'me' : 'other';
}

const theirs = telling(/(?<!\p{L})(?:seine?[srn]?|ihre?[srn]?|his|hers|theirs|deren)(?= ?(?:$|[?.!,]))/u);

const mention =
  /(?<!\p{L})(?:(?:mein|unser|my|our|sein|ihr|his|her)(?:e|er|em|en|es)? (?:\p{L}+ )?(?<other>mann|frau|ehemann|ehefrau|partner(?:in)?|lebensgef(?:ä|a|ae)hrt\p{L}*|freund(?:in)?|sohn|tochter|bruder|schwester|vater|mutter|papa|mama|kolleg(?:e|in|en)|nachbar(?:in)?|cousin(?:e)?|onkel|tante|bekannte[rn]?|husband|wife|boyfriend|girlfriend|friend|son|daughter|brother|sister|father|mother|dad|mum|mom|colleague|co-?worker|neighbou?r|mate)|(?<pronoun>er|(?<!(?:en|sind) )sie(?! \p{L}+en(?!\p{L}))|he|she)(?='?s?(?!\p{L}))|(?:ich|i|i'm|i'd|i've|meins|mine)(?='?(?!\p{L})))(?!\p{L})/gu;
