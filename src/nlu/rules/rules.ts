import type { Asked } from '../intent/asked.ts';
import type { View } from '../view/view.ts';
import { aspect } from './aspect.ts';
import { degreePay } from './degree-pay.ts';
import {
  acceptsPlace,
  bareSlots,
  changedSlots,
  ellipsis,
  nearby,
  pointsBack,
  sameAgain,
  whichOfThat,
} from './ellipsis.ts';
import { guessed } from './guessed.ts';
import { helpsThat, worthThat } from './helps.ts';
import { lacks } from './lacks.ts';
import { allowed } from './lawful.ts';
import { liftedPay } from './lifted-pay.ts';
import { meaning } from './meaning.ts';
import { heldToFloor, onAnotherDay, owed } from './minimum-wage.ts';
import { moreOfIt } from './more-of-it.ts';
import { newcomer } from './newcomer.ts';
import { offerAgain } from './offer-again.ts';
import { headroom, pairPays } from './pair.ts';
import { amount, converted, countedOn, figureAsked, payPeriod, reach, reason, toldOfOffer } from './pay.ts';
import { claims, givenFor, moneywise, negotiating, wholeRange } from './pay-claim.ts';
import { betterPayers, lifting } from './pay-more.ts';
import { beyondOne, eachPays, furthest, inFront, ofFound, onlyMoney, orderOfNamed } from './pay-order.ts';
import { crisis, person } from './person.ts';
import { better, compare, differs, fits, inCommon, ofBoth, rank } from './places.ts';
import { pointed } from './pointed.ts';
import { about, coverage, everything, help, language, otherLanguage, restart, source, wording } from './program.ts';
import { related } from './relation.ts';
import { scaled } from './scaled.ts';
import { nothing, outOfScope, silent, unknownOccupation } from './scope.ts';
import { farewell, reaction, social } from './social.ts';
import { positioned, soughtCity, unfigured } from './sought-city.ts';
import { existence, facet, likelyTopic, need, onlyThat, preferred, topics } from './topics.ts';
import { unnamed } from './unnamed.ts';
import { languagesOfEach, whereHelps, whereNamed, whereThat } from './where.ts';
import { whoseElse } from './whose.ts';
import { otherTime } from './working-time.ts';

type Rule = (view: View) => Asked[] | undefined;

/** What a message may ask, in order; the first rule that fits wins. */
export const rules: readonly Rule[] = [
  crisis,
  person,
  restart,
  language,
  otherLanguage,
  otherTime,
  scaled,
  reaction,
  farewell,
  countedOn,
  newcomer,
  whoseElse,
  onAnotherDay,
  heldToFloor,
  owed,
  outOfScope,
  offerAgain,
  reach,
  amount,
  meaning,
  toldOfOffer,
  wholeRange,
  negotiating,
  claims,
  degreePay,
  moneywise,
  givenFor,
  unfigured,
  positioned,
  pairPays,
  headroom,
  beyondOne,
  betterPayers,
  lifting,
  inCommon,
  eachPays,
  furthest,
  onlyMoney,
  inFront,
  ofFound,
  orderOfNamed,
  preferred,
  lacks,
  silent,
  sameAgain,
  acceptsPlace,
  onlyThat,
  aspect,
  allowed,
  converted,
  pointsBack,
  nearby,
  related,
  ofBoth,
  differs,
  better,
  fits,
  languagesOfEach,
  whereHelps,
  existence,
  soughtCity,
  whichOfThat,
  rank,
  coverage,
  reason,
  source,
  whereNamed,
  whereThat,
  helpsThat,
  liftedPay,
  need,
  worthThat,
  pointed,
  unnamed,
  compare,
  changedSlots,
  topics,
  payPeriod,
  about,
  help,
  figureAsked,
  wording,
  everything,
  bareSlots,
  moreOfIt,
  guessed,
  likelyTopic,
  facet,
  unknownOccupation,
  ellipsis,
  social,
  nothing,
];
