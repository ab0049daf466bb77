import type { Asked } from './asked.ts';
import { bareSlots, changedSlots, ellipsis, nearby, pointsBack, sameAgain } from './rules/ellipsis.ts';
import { guessed } from './rules/guessed.ts';
import { meaning } from './rules/meaning.ts';
import { newcomer } from './rules/newcomer.ts';
import { allowed, amount, figureAsked, liftedPay, payPeriod, reach, reason, related } from './rules/pay.ts';
import { crisis, person } from './rules/person.ts';
import { better, compare, fits, ofBoth, rank } from './rules/places.ts';
import {
  about,
  coverage,
  everything,
  help,
  language,
  otherLanguage,
  restart,
  source,
  wording,
} from './rules/program.ts';
import { nothing, outOfScope, silent, unknownOccupation } from './rules/scope.ts';
import { reaction, social } from './rules/social.ts';
import {
  aspect,
  existence,
  facet,
  likelyTopic,
  need,
  preferred,
  topics,
  whereNamed,
  whereThat,
} from './rules/topics.ts';
import type { View } from './view.ts';

type Rule = (view: View) => Asked[] | undefined;

/** What a message may ask, in order; the first rule that fits wins. */
export const rules: readonly Rule[] = [
  crisis,
  person,
  restart,
  language,
  otherLanguage,
  reaction,
  newcomer,
  outOfScope,
  reach,
  amount,
  meaning,
  preferred,
  silent,
  aspect,
  allowed,
  pointsBack,
  nearby,
  related,
  ofBoth,
  better,
  fits,
  existence,
  rank,
  coverage,
  reason,
  source,
  whereNamed,
  whereThat,
  liftedPay,
  need,
  compare,
  sameAgain,
  changedSlots,
  topics,
  payPeriod,
  about,
  help,
  figureAsked,
  wording,
  everything,
  bareSlots,
  guessed,
  likelyTopic,
  facet,
  unknownOccupation,
  ellipsis,
  social,
  nothing,
];
