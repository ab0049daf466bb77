// Written by scripts/locales.mjs; do not edit.
import deAbout from './de/about.json' with { type: 'json' };
import deBye from './de/bye.json' with { type: 'json' };
import deCard from './de/card.json' with { type: 'json' };
import deChat from './de/chat.json' with { type: 'json' };
import deCompare from './de/compare.json' with { type: 'json' };
import deCounter from './de/counter.json' with { type: 'json' };
import deCoverage from './de/coverage.json' with { type: 'json' };
import deCrisis from './de/crisis.json' with { type: 'json' };
import deDemo from './de/demo.json' with { type: 'json' };
import deFacts from './de/facts.json' with { type: 'json' };
import deFilter from './de/filter.json' with { type: 'json' };
import deGreeting from './de/greeting.json' with { type: 'json' };
import deHandoff from './de/handoff.json' with { type: 'json' };
import deHelp from './de/help.json' with { type: 'json' };
import deLanguage from './de/language.json' with { type: 'json' };
import deMarket from './de/market.json' with { type: 'json' };
import deMinimumWage from './de/minimumWage.json' with { type: 'json' };
import deNeed from './de/need.json' with { type: 'json' };
import deNotUnderstood from './de/notUnderstood.json' with { type: 'json' };
import deOffer from './de/offer.json' with { type: 'json' };
import deOutOfScope from './de/outOfScope.json' with { type: 'json' };
import deOutlook from './de/outlook.json' with { type: 'json' };
import deOverview from './de/overview.json' with { type: 'json' };
import dePage from './de/page.json' with { type: 'json' };
import dePay from './de/pay.json' with { type: 'json' };
import dePerson from './de/person.json' with { type: 'json' };
import deRank from './de/rank.json' with { type: 'json' };
import deReaction from './de/reaction.json' with { type: 'json' };
import deReason from './de/reason.json' with { type: 'json' };
import deRestart from './de/restart.json' with { type: 'json' };
import deSalary from './de/salary.json' with { type: 'json' };
import deShell from './de/shell.json' with { type: 'json' };
import deSilent from './de/silent.json' with { type: 'json' };
import deSkills from './de/skills.json' with { type: 'json' };
import deSource from './de/source.json' with { type: 'json' };
import deStatus from './de/status.json' with { type: 'json' };
import deSuggest from './de/suggest.json' with { type: 'json' };
import deSympathy from './de/sympathy.json' with { type: 'json' };
import deTasks from './de/tasks.json' with { type: 'json' };
import deTeams from './de/teams.json' with { type: 'json' };
import deTechnology from './de/technology.json' with { type: 'json' };
import deThanks from './de/thanks.json' with { type: 'json' };
import deTips from './de/tips.json' with { type: 'json' };
import deTraining from './de/training.json' with { type: 'json' };
import deUnknownCity from './de/unknownCity.json' with { type: 'json' };
import deUnknownOccupation from './de/unknownOccupation.json' with { type: 'json' };
import deWhichOccupation from './de/whichOccupation.json' with { type: 'json' };
import deWidget from './de/widget.json' with { type: 'json' };
import deWords from './de/words.json' with { type: 'json' };
import enAbout from './en/about.json' with { type: 'json' };
import enBye from './en/bye.json' with { type: 'json' };
import enCard from './en/card.json' with { type: 'json' };
import enChat from './en/chat.json' with { type: 'json' };
import enCompare from './en/compare.json' with { type: 'json' };
import enCounter from './en/counter.json' with { type: 'json' };
import enCoverage from './en/coverage.json' with { type: 'json' };
import enCrisis from './en/crisis.json' with { type: 'json' };
import enDemo from './en/demo.json' with { type: 'json' };
import enFacts from './en/facts.json' with { type: 'json' };
import enFilter from './en/filter.json' with { type: 'json' };
import enGreeting from './en/greeting.json' with { type: 'json' };
import enHandoff from './en/handoff.json' with { type: 'json' };
import enHelp from './en/help.json' with { type: 'json' };
import enLanguage from './en/language.json' with { type: 'json' };
import enMarket from './en/market.json' with { type: 'json' };
import enMinimumWage from './en/minimumWage.json' with { type: 'json' };
import enNeed from './en/need.json' with { type: 'json' };
import enNotUnderstood from './en/notUnderstood.json' with { type: 'json' };
import enOffer from './en/offer.json' with { type: 'json' };
import enOutOfScope from './en/outOfScope.json' with { type: 'json' };
import enOutlook from './en/outlook.json' with { type: 'json' };
import enOverview from './en/overview.json' with { type: 'json' };
import enPage from './en/page.json' with { type: 'json' };
import enPay from './en/pay.json' with { type: 'json' };
import enPerson from './en/person.json' with { type: 'json' };
import enRank from './en/rank.json' with { type: 'json' };
import enReaction from './en/reaction.json' with { type: 'json' };
import enReason from './en/reason.json' with { type: 'json' };
import enRestart from './en/restart.json' with { type: 'json' };
import enSalary from './en/salary.json' with { type: 'json' };
import enShell from './en/shell.json' with { type: 'json' };
import enSilent from './en/silent.json' with { type: 'json' };
import enSkills from './en/skills.json' with { type: 'json' };
import enSource from './en/source.json' with { type: 'json' };
import enStatus from './en/status.json' with { type: 'json' };
import enSuggest from './en/suggest.json' with { type: 'json' };
import enSympathy from './en/sympathy.json' with { type: 'json' };
import enTasks from './en/tasks.json' with { type: 'json' };
import enTeams from './en/teams.json' with { type: 'json' };
import enTechnology from './en/technology.json' with { type: 'json' };
import enThanks from './en/thanks.json' with { type: 'json' };
import enTips from './en/tips.json' with { type: 'json' };
import enTraining from './en/training.json' with { type: 'json' };
import enUnknownCity from './en/unknownCity.json' with { type: 'json' };
import enUnknownOccupation from './en/unknownOccupation.json' with { type: 'json' };
import enWhichOccupation from './en/whichOccupation.json' with { type: 'json' };
import enWidget from './en/widget.json' with { type: 'json' };
import enWords from './en/words.json' with { type: 'json' };
import dePlainAbout from './de-plain/about.json' with { type: 'json' };
import dePlainBye from './de-plain/bye.json' with { type: 'json' };
import dePlainCompare from './de-plain/compare.json' with { type: 'json' };
import dePlainCounter from './de-plain/counter.json' with { type: 'json' };
import dePlainCoverage from './de-plain/coverage.json' with { type: 'json' };
import dePlainCrisis from './de-plain/crisis.json' with { type: 'json' };
import dePlainFacts from './de-plain/facts.json' with { type: 'json' };
import dePlainFilter from './de-plain/filter.json' with { type: 'json' };
import dePlainGreeting from './de-plain/greeting.json' with { type: 'json' };
import dePlainHandoff from './de-plain/handoff.json' with { type: 'json' };
import dePlainHelp from './de-plain/help.json' with { type: 'json' };
import dePlainLanguage from './de-plain/language.json' with { type: 'json' };
import dePlainMarket from './de-plain/market.json' with { type: 'json' };
import dePlainMinimumWage from './de-plain/minimumWage.json' with { type: 'json' };
import dePlainNeed from './de-plain/need.json' with { type: 'json' };
import dePlainNotUnderstood from './de-plain/notUnderstood.json' with { type: 'json' };
import dePlainOffer from './de-plain/offer.json' with { type: 'json' };
import dePlainOutOfScope from './de-plain/outOfScope.json' with { type: 'json' };
import dePlainOutlook from './de-plain/outlook.json' with { type: 'json' };
import dePlainOverview from './de-plain/overview.json' with { type: 'json' };
import dePlainPay from './de-plain/pay.json' with { type: 'json' };
import dePlainPerson from './de-plain/person.json' with { type: 'json' };
import dePlainRank from './de-plain/rank.json' with { type: 'json' };
import dePlainReaction from './de-plain/reaction.json' with { type: 'json' };
import dePlainReason from './de-plain/reason.json' with { type: 'json' };
import dePlainRestart from './de-plain/restart.json' with { type: 'json' };
import dePlainSalary from './de-plain/salary.json' with { type: 'json' };
import dePlainShell from './de-plain/shell.json' with { type: 'json' };
import dePlainSilent from './de-plain/silent.json' with { type: 'json' };
import dePlainSkills from './de-plain/skills.json' with { type: 'json' };
import dePlainSource from './de-plain/source.json' with { type: 'json' };
import dePlainSuggest from './de-plain/suggest.json' with { type: 'json' };
import dePlainSympathy from './de-plain/sympathy.json' with { type: 'json' };
import dePlainTasks from './de-plain/tasks.json' with { type: 'json' };
import dePlainTeams from './de-plain/teams.json' with { type: 'json' };
import dePlainTechnology from './de-plain/technology.json' with { type: 'json' };
import dePlainThanks from './de-plain/thanks.json' with { type: 'json' };
import dePlainTips from './de-plain/tips.json' with { type: 'json' };
import dePlainTraining from './de-plain/training.json' with { type: 'json' };
import dePlainUnknownCity from './de-plain/unknownCity.json' with { type: 'json' };
import dePlainUnknownOccupation from './de-plain/unknownOccupation.json' with { type: 'json' };
import dePlainWhichOccupation from './de-plain/whichOccupation.json' with { type: 'json' };
import dePlainWords from './de-plain/words.json' with { type: 'json' };

/** All texts in "de", by file name. */
export const de = {
  about: deAbout,
  bye: deBye,
  card: deCard,
  chat: deChat,
  compare: deCompare,
  counter: deCounter,
  coverage: deCoverage,
  crisis: deCrisis,
  demo: deDemo,
  facts: deFacts,
  filter: deFilter,
  greeting: deGreeting,
  handoff: deHandoff,
  help: deHelp,
  language: deLanguage,
  market: deMarket,
  minimumWage: deMinimumWage,
  need: deNeed,
  notUnderstood: deNotUnderstood,
  offer: deOffer,
  outOfScope: deOutOfScope,
  outlook: deOutlook,
  overview: deOverview,
  page: dePage,
  pay: dePay,
  person: dePerson,
  rank: deRank,
  reaction: deReaction,
  reason: deReason,
  restart: deRestart,
  salary: deSalary,
  shell: deShell,
  silent: deSilent,
  skills: deSkills,
  source: deSource,
  status: deStatus,
  suggest: deSuggest,
  sympathy: deSympathy,
  tasks: deTasks,
  teams: deTeams,
  technology: deTechnology,
  thanks: deThanks,
  tips: deTips,
  training: deTraining,
  unknownCity: deUnknownCity,
  unknownOccupation: deUnknownOccupation,
  whichOccupation: deWhichOccupation,
  widget: deWidget,
  words: deWords,
};

/** All texts in "en", by file name. */
export const en = {
  about: enAbout,
  bye: enBye,
  card: enCard,
  chat: enChat,
  compare: enCompare,
  counter: enCounter,
  coverage: enCoverage,
  crisis: enCrisis,
  demo: enDemo,
  facts: enFacts,
  filter: enFilter,
  greeting: enGreeting,
  handoff: enHandoff,
  help: enHelp,
  language: enLanguage,
  market: enMarket,
  minimumWage: enMinimumWage,
  need: enNeed,
  notUnderstood: enNotUnderstood,
  offer: enOffer,
  outOfScope: enOutOfScope,
  outlook: enOutlook,
  overview: enOverview,
  page: enPage,
  pay: enPay,
  person: enPerson,
  rank: enRank,
  reaction: enReaction,
  reason: enReason,
  restart: enRestart,
  salary: enSalary,
  shell: enShell,
  silent: enSilent,
  skills: enSkills,
  source: enSource,
  status: enStatus,
  suggest: enSuggest,
  sympathy: enSympathy,
  tasks: enTasks,
  teams: enTeams,
  technology: enTechnology,
  thanks: enThanks,
  tips: enTips,
  training: enTraining,
  unknownCity: enUnknownCity,
  unknownOccupation: enUnknownOccupation,
  whichOccupation: enWhichOccupation,
  widget: enWidget,
  words: enWords,
};

/** All texts in Einfache Sprache, by file name. */
export const dePlain: typeof de = {
  about: { ...deAbout, ...dePlainAbout },
  bye: { ...deBye, ...dePlainBye },
  card: deCard,
  chat: deChat,
  compare: { ...deCompare, ...dePlainCompare },
  counter: { ...deCounter, ...dePlainCounter },
  coverage: { ...deCoverage, ...dePlainCoverage },
  crisis: { ...deCrisis, ...dePlainCrisis },
  demo: deDemo,
  facts: { ...deFacts, ...dePlainFacts },
  filter: { ...deFilter, ...dePlainFilter },
  greeting: { ...deGreeting, ...dePlainGreeting },
  handoff: { ...deHandoff, ...dePlainHandoff },
  help: { ...deHelp, ...dePlainHelp },
  language: { ...deLanguage, ...dePlainLanguage },
  market: { ...deMarket, ...dePlainMarket },
  minimumWage: { ...deMinimumWage, ...dePlainMinimumWage },
  need: { ...deNeed, ...dePlainNeed },
  notUnderstood: { ...deNotUnderstood, ...dePlainNotUnderstood },
  offer: { ...deOffer, ...dePlainOffer },
  outOfScope: { ...deOutOfScope, ...dePlainOutOfScope },
  outlook: { ...deOutlook, ...dePlainOutlook },
  overview: { ...deOverview, ...dePlainOverview },
  page: dePage,
  pay: { ...dePay, ...dePlainPay },
  person: { ...dePerson, ...dePlainPerson },
  rank: { ...deRank, ...dePlainRank },
  reaction: { ...deReaction, ...dePlainReaction },
  reason: { ...deReason, ...dePlainReason },
  restart: { ...deRestart, ...dePlainRestart },
  salary: { ...deSalary, ...dePlainSalary },
  shell: { ...deShell, ...dePlainShell },
  silent: { ...deSilent, ...dePlainSilent },
  skills: { ...deSkills, ...dePlainSkills },
  source: { ...deSource, ...dePlainSource },
  status: deStatus,
  suggest: { ...deSuggest, ...dePlainSuggest },
  sympathy: { ...deSympathy, ...dePlainSympathy },
  tasks: { ...deTasks, ...dePlainTasks },
  teams: { ...deTeams, ...dePlainTeams },
  technology: { ...deTechnology, ...dePlainTechnology },
  thanks: { ...deThanks, ...dePlainThanks },
  tips: { ...deTips, ...dePlainTips },
  training: { ...deTraining, ...dePlainTraining },
  unknownCity: { ...deUnknownCity, ...dePlainUnknownCity },
  unknownOccupation: { ...deUnknownOccupation, ...dePlainUnknownOccupation },
  whichOccupation: { ...deWhichOccupation, ...dePlainWhichOccupation },
  widget: deWidget,
  words: { ...deWords, ...dePlainWords },
};
