import type { Text } from '../text/text.ts';
import type { View } from '../view/view.ts';

/** Who an adviser writes of, in the first words of a note. */
const person =
  /^\W*(?:(?:hallo|hi|also|guten (?:tag|morgen)|bei mir sitzt|vor mir sitzt|hier sitzt|neben mir sitzt|(?:ich )?(?:habe?|hab) (?:hier|gerade)|(?:i have|ive got|i've got|i'm with|im with|here with me|sitting with) (?:here )?|gerade|hier|mein[e]?[nm]?|unser[e]?|eine?[nr]?|my|our|a|bg)\W+){0,5}(?:kund(?:e|in)?|kd|klient(?:in)?|bewerber(?:in)?|ratsuchende[r]?|teilnehmer(?:in)?|tn|tn'in|client|candidate|applicant|jobseeker|claimant)(?!\p{L})/u;

/** "58," or "42 J.": an age among the items of a note. */
const age =
  /(?:^|[\s,;(])(?:(?:ü|ue?|über) ?)?(?:1[6-9]|[2-6]\d)(?: ?(?:j(?:ahre)?|yrs?|years?|yo|y\/o)\.?(?: alt| old)?)?(?=\s*[,;)])/u;

/** The items of a note are set apart by commas. */
const leastItems = 2;

/** Whether a message is a note on a client ("Kundin 42, Verkäuferin, MD, 30 Std"): the trade in it is what they come from. */
export function isClientNote({ clean }: Text): boolean {
  const items = (clean.match(/[,;]/g) ?? []).length;
  return items >= leastItems && (person.test(clean) || age.test(clean));
}

/** What the answer is not about: the trade in a note on a client, or what a covered occupation is held against. */
export function originOf(view: View): string | undefined {
  const { text, occupations, asksOccupation, isCovered, heldAgainst } = view;
  const covers = occupations.some(({ occupation }) => isCovered(occupation.id));
  const compared = asksOccupation.find(
    ({ id, name, candidates }) => !isCovered(id) && !candidates && isCompared(name, text.clean),
  );
  if (covers) return heldAgainst ?? compared?.name;
  return occupations.length === 0 || asksOccupation.length > 0 || !isClientNote(text)
    ? undefined
    : occupations[0]?.occupation.name;
}

/** "Mehr als ein Koch", "or as a nurse": beside what is covered. */
function isCompared(name: string, clean: string): boolean {
  const [before = '', after = ''] = clean.split(name.toLowerCase(), 2);
  return besides.test(before) || /^(?: \p{L}+){0,2} (?:oder|or|vs|versus)(?!\p{L})/u.test(after);
}

const besides =
  /(?<!\p{L})(?:mehr|weniger|besser|schlechter|more|less|better|worse|oder|or|vs|versus|statt|instead)(?: (?:als|than|of|wie|ein\p{L}*|an?|as|im|in|die|der|the|so))* $/u;

/** Whether a text asks what people of a trade earn: "was Maurer dort verdienen", "what do plumbers get". */
export function asksPayOf(name: string, { clean }: Text): boolean {
  if (!paid.test(clean)) return false;
  const [, after = ''] = clean.split(
    new RegExp(
      `(?:was|wie ?viel|what|how much)(?: (?:do|does|ein|eine|so|a|an|die|the))* ${name.toLowerCase()}(?!\\p{L})`,
      'u',
    ),
  );
  return paidSoon.test(after);
}

const paid = /verdien|krieg|bekomm|earn|get|make/u;
const paidSoon = new RegExp(`^[^.?!]{0,24}(?:${paid.source})`, 'u');
