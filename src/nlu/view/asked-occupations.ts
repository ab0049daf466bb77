import type { Span } from '../../knowledge/model.ts';
import { asksOfActivity } from '../entities/occupation/activity.ts';
import { askedField, leftFor } from '../entities/occupation/field.ts';
import { paidFor, sentenceAt } from '../entities/occupation/paid-for.ts';
import type { OccupationMatch } from '../entities/occupation.ts';
import { recognisePost } from '../entities/post.ts';
import type { Findings, Recognisers } from '../findings.ts';
import type { OccupationRef } from '../question.ts';
import { asksPayOf, isClientNote } from '../slots/client-note.ts';
import { isInFocus } from '../text/focus.ts';
import { justBefore } from '../text/near.ts';

/** Occupations that are asked about: covered ones first of all, others where a question or the whole message is about them. */
export function askedOccupations(
  findings: Findings,
  tools: Pick<Recognisers, 'isCovered' | 'isCoveredWord' | 'fields' | 'coversFew'>,
): OccupationRef[] {
  const left = leftFor(findings, tools.fields);
  if (left) return [left];
  const named = namedOccupations(findings, tools);
  if (named.length > 0 || namesCovered(findings, tools)) return named;
  const field = askedField(findings, tools.fields);
  if (field) return [field];
  return tools.coversFew && asksOfActivity(findings) ? [described] : named;
}

/** Work that is told by what one does there; nobody's name for it is known. */
const described: OccupationRef = { name: '', field: true };

/** Whether a message names a covered occupation, or part of its name. */
export function namesCovered(
  { text, occupations }: Findings,
  { isCovered, isCoveredWord }: Pick<Recognisers, 'isCovered' | 'isCoveredWord'>,
): boolean {
  return (
    occupations.some(({ occupation }) => isCovered(occupation.id)) ||
    text.tokens.some(({ word }) => isCoveredWord(word))
  );
}

function namedOccupations(
  { text, marks, occupations, concepts, focus, before }: Findings,
  { isCovered, isCoveredWord }: Pick<Recognisers, 'isCovered' | 'isCoveredWord'>,
): OccupationRef[] {
  if (occupations.length === 0) return [];
  const isNamed = occupations.some(({ occupation }) => isCovered(occupation.id));
  const isHinted = text.tokens.some(
    ({ word }, at) => isCoveredWord(word) && !occupations.some(({ from, to }) => from <= at && at < to),
  );
  const changes =
    occupations.some(({ occupation, part }) => part === 'asked' && isCovered(occupation.id)) ||
    marks.some(({ value }) => value.mark === 'change');
  const placeOf = ({ from, to }: OccupationMatch): Span => [
    text.tokens[from]?.start ?? 0,
    text.tokens[to - 1]?.end ?? 0,
  ];
  const inFocus = (match: OccupationMatch) => isInFocus(focus.asked, placeOf(match));
  const isMet = (match: OccupationMatch) =>
    meetsPeople.test(match.occupation.name.toLowerCase()) &&
    ((!payOf.test(justBefore(text.clean, placeOf(match)[0])) && !asksPayOf(match.occupation.name, text)) ||
      recognisePost(text) !== undefined);
  // "process coach", "machine builders": in the articles these are steps and employers of the occupation that they cover.
  const isAside = (match: OccupationMatch) => {
    const [from, to] = placeOf(match);
    const known = concepts.some(({ at }) => at[0] <= from && to <= at[1]);
    const met = isMet(match);
    return text.tokens.length > fewWords && !match.occupation.candidates && (known || met);
  };
  const sentenceOf = (match: OccupationMatch) => sentenceAt(text, placeOf(match)[0]);
  const named = occupations.filter(({ occupation }) => isCovered(occupation.id)).map(sentenceOf);
  const paid = named.length > 0 ? paidFor(occupations, text, isCovered) : [];
  if (paid.length > 0) return paid.map(({ occupation }) => occupation);
  return occupations
    .filter((match) => isCovered(match.occupation.id) || named.length === 0 || named.includes(sentenceOf(match)))
    .filter(
      (match) =>
        isCovered(match.occupation.id) ||
        (inFocus(match) && !isAside(match) && !isHinted) ||
        (!isNamed && !isHinted && text.tokens.length <= longStory && !isMet(match)),
    )
    .filter(({ occupation: { id, name } }) => isCovered(id) || !isClientNote(text) || asksPayOf(name, text))
    .filter((match) => !(before && match.part === 'own' && past.test(justBefore(text.clean, placeOf(match)[0]))))
    .filter(({ occupation: { id, candidates }, part }) => !isNamed || part !== 'own' || isCovered(id) || candidates)
    .filter(({ part }) => part === 'asked' || (part === 'own' && !changes && text.tokens.length <= shortStory))
    .map(({ occupation }) => occupation);
}

/** "Sorry, no experience, I was a bookkeeper": in a talk, what somebody has been is told. */
const past =
  /(?<!\p{L})(?:i was|i've been|i have been|used to be|worked as|war ich|ich war|bin ich|war)(?: \p{L}+){0,2} $/u;

/** In fewer words, people whom one deals with are what is asked about ("gehalt recruiter"). */
const fewWords = 5;

/** People whom one deals with when looking for work; in a story they are not what is asked about. */
const meetsPeople =
  /recruit|headhunt|personal|\bhr\b|coach|berat|vermittl|advis|counsel|lotse|manager|(?<!pastry |sous[- ]?|head |as a |as )chef|boss|leiter|lead|lehrer|teacher|arzt|ärzt|doctor/;

/** "Was verdient ein …", "what does a … earn", "Gehalt als …": the pay of these people is asked for, whoever they are. */
const payOf =
  /(?<!\p{L})(?:(?:verdien\p{L}*|krieg\p{L}*|bekomm\p{L}*|bek(?:ä|a)me|gehalt|lohn|verdienst|salary|pay|wages?|earn\p{L}*|do(?:e)?s|would|as|als)(?: (?:man|so|denn|eigentlich|ein\p{L}*|n|ne|nem|nen|eines|a|an|for|of|von|als|as))*|(?:verdien\p{L}*|gehalt|lohn|verdienst|salary|pay) (?:der|die|des|of the)) $/u;

/** In a message of more words, what is beside the question is not asked about. */
const longStory = 60;

/** In a longer message, what somebody is belongs to the story; in a short one it is what they ask about. */
const shortStory = 20;
