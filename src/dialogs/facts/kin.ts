/** Ids of what answers best where an article does not name the concept that is asked about itself. */
export function kinOf(concept: string): ReadonlySet<string> {
  return kin.find(({ asked }) => asked.includes(concept))?.named ?? nothing;
}

const nothing: ReadonlySet<string> = new Set();

/** What people ask whether they can do without. */
export const qualifications: readonly string[] = ['degree', 'apprenticeship', 'school-certificate', 'basic-training'];

/** What articles say of who gets in with or without a certificate. */
const waysIn = [
  'training-helpful',
  'commercial-or-technical-training-helpful',
  'lateral-entry',
  'dropouts-welcome',
  'school-leavers',
  'commercial-background',
  'technical-graduates',
  'degree-beside-trade',
  'mixed-backgrounds',
];

const computers = [
  'it-affinity',
  'technical-understanding',
  'technology-without-fear',
  'digital-competence',
  'ticketing',
  'crm',
  'cloud-tools',
  'getting-into-new-tools',
];

const voices = [
  'multilingualism',
  'intercultural-competence',
  'newcomers-from-abroad',
  'eloquence',
  'voice-strength',
  'friendly-voice',
  'communication',
  'structured-communication',
];

const kin: readonly { asked: readonly string[]; named: ReadonlySet<string> }[] = [
  { asked: qualifications, named: new Set(waysIn) },
  {
    asked: ['previous-experience'],
    named: new Set([
      'experience',
      'experience-counts',
      'experience-as-plus',
      'school-leavers',
      'lateral-entry',
      'mixed-backgrounds',
      'fresh-start',
      'structured-onboarding',
      'guided-start',
    ]),
  },
  {
    asked: ['typing', 'excel', 'office-suite', 'software-skills', 'it-affinity', 'digital-competence'],
    named: new Set(computers),
  },
  {
    asked: ['chatgpt', 'artificial-intelligence', 'ai-tools'],
    named: new Set([
      'ai-skills',
      'training-taken-for-granted',
      'artificial-intelligence',
      'chatbots',
      'ai-everyday',
      'ai-in-chats',
    ]),
  },
  { asked: ['certificates'], named: new Set(['certified-it-courses', 'certified-course']) },
  { asked: ['small-talk'], named: new Set(['rough-tone', 'honest-pragmatic', 'beyond-small-talk', 'quick-wit']) },
  { asked: ['accent', 'dialect', 'speech-impediment', 'language-sense'], named: new Set(voices) },
];
