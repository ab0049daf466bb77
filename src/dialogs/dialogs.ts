import type { Kind } from '../nlu/question.ts';
import { about } from './about.ts';
import { bye } from './bye.ts';
import { compare } from './compare.ts';
import { coverage } from './coverage.ts';
import { crisis } from './crisis.ts';
import type { Dialog } from './dialog.ts';
import { filter } from './filter.ts';
import { greeting } from './greeting.ts';
import { help } from './help.ts';
import { language } from './language.ts';
import { market } from './market.ts';
import { meaning } from './meaning.ts';
import { minimumWage } from './minimumWage.ts';
import { need } from './need.ts';
import { notUnderstood } from './notUnderstood.ts';
import { offer } from './offer.ts';
import { outlook } from './outlook.ts';
import { outOfScope } from './outOfScope.ts';
import { overview } from './overview.ts';
import { person } from './person.ts';
import { rank } from './rank.ts';
import { reaction } from './reaction.ts';
import { reason } from './reason.ts';
import { restart } from './restart.ts';
import { salary } from './salary.ts';
import { silent } from './silent.ts';
import { skills } from './skills.ts';
import { source } from './source.ts';
import { sympathy } from './sympathy.ts';
import { tasks } from './tasks.ts';
import { thanks } from './thanks.ts';
import { tips } from './tips.ts';
import { training } from './training.ts';
import { unknownCity } from './unknownCity.ts';
import { unknownOccupation } from './unknownOccupation.ts';
import { whichOccupation } from './whichOccupation.ts';

/** The dialog of each kind of question; a kind without one does not compile. */
export const dialogs: Record<Kind, Dialog> = {
  about,
  bye,
  compare,
  coverage,
  crisis,
  filter,
  greeting,
  help,
  language,
  market,
  meaning,
  minimumWage,
  need,
  notUnderstood,
  offer,
  outlook,
  outOfScope,
  overview,
  person,
  rank,
  reaction,
  reason,
  restart,
  salary,
  silent,
  skills,
  source,
  sympathy,
  tasks,
  thanks,
  tips,
  training,
  unknownCity,
  unknownOccupation,
  whichOccupation,
};
