import { titles } from '../../text/addressing.ts';
import type { Token } from '../../text/text.ts';
import type { OccupationMatch } from '../occupation.ts';

/** "Ich bin gelernter Koch", "I was a nurse": within four words before the name; "als Köchin suche ich". */
export function partOf(tokens: readonly Token[], from: number): OccupationMatch['part'] {
  const clause = tokens[from]?.clause;
  const before = tokens
    .slice(Math.max(0, from - 4), from)
    .some(
      ({ word, clause: other }, at, near) =>
        clause === other &&
        ((ownWords.has(word) && !isGermanIn(word, from - near.length + at, from)) ||
          (word === 'was' && near[at - 1]?.word === 'i')),
    );
  if (isLearnt(tokens, from) || isEmployer(tokens, from)) return 'role';
  const past = tokens
    .slice(Math.max(0, from - 4), from)
    .some(({ word, clause: other }) => clause === other && pastWords.includes(word));
  if (past || speaksFor(tokens, from) || titles.includes(tokens[from - 1]?.word ?? '')) return 'role';
  if (isTrainedAs(tokens, from) || workedAs(tokens, from) || isOfYears(tokens, from)) return 'role';
  if (isOwnTime(tokens, from) || mustBe(tokens, from)) return 'role';
  const asOne = tokens[from - 1]?.word === 'als';
  if (asOne && tokens.slice(from + 1, from + 4).some(({ word, clause: other }) => clause === other && word === 'ich'))
    return 'role';
  if (wouldLearn(tokens, from) || comesFrom(tokens, from)) return 'role';
  return before || isFollowedByYears(tokens, from) || isSomebodys(tokens, from) || isBesideAge(tokens, from)
    ? 'own'
    : 'asked';
}

const pastWords =
  'war gelernter gelernte ehemaliger ehemalige fruher former formerly ex gelernt worked gearbeitet zuletzt vorher davor vormals ehemals einst previously retired'.split(
    ' ',
  );

const ownWords = new Set([
  ...pastWords,
  ...'bin bisher arbeitete used im am currently derzeit momentan aktuell ausgebildete ausgebildeter arbeite komme been vom exfreund freund mann boyfriend trained qualified experience erfahrung from hintergrund background wife sister brother'.split(
    ' ',
  ),
]);

/** "Meine Mutter ist Köchin", "my cousin is a plumber", "she is a logistics clerk": told of somebody. */
function isSomebodys(tokens: readonly Token[], from: number): boolean {
  const clause = tokens[from]?.clause;
  const before = tokens.slice(Math.max(0, from - longestSubject), from).filter((token) => token.clause === clause);
  return ofSomebody.test(before.map(({ word }) => `${word} `).join(''));
}

const longestSubject = 7;

const ofSomebody =
  /(?:^| )(?:(?:meine?|unsere?|my|our|his|her|ihre?|seine?) (?:\p{L}+ ){1,2}|(?:er|sie|he|she) )(?:ist|is|arbeitet|works?|macht|jobbt)(?: (?:als|as|seit|since|von|beruf|by|trade|eigentlich|derzeit|gerade|noch|currently|an?|eine?|the|gute|guter|\p{L}*gelernte[rn]?|qualified|trained))* $|(?:meine?|unsere?) (?:mutter|vater|mama|papa|mann|frau|partner(?:in)?|schwester|bruder|sohn|tochter|oma|opa|tante|onkel|cousin|cousine|freundin|nachbar(?:in)?) $/u;

/** "Als Quereinsteiger aus der Altenpflege", "coming from nursing". */
function comesFrom(tokens: readonly Token[], from: number): boolean {
  const [before, farther, first] = [1, 2, 3].map((back) => tokens[from - back]?.word ?? '');
  const isPlaced = farther === 'aus' && /^(?:der|dem)$/.test(before ?? '') && !/^(?:raus|weg)$/.test(first ?? '');
  return isPlaced || (before === 'from' && /^(?:coming|come|fresh|switching|changing)$/.test(farther ?? ''));
}

/** "Was müsste ich als Stahlarbeiter dafür noch lernen?": what else than that trade. */
function wouldLearn(tokens: readonly Token[], from: number): boolean {
  if (!/^(?:als|as|a|an)$/.test(tokens[from - 1]?.word ?? '')) return false;
  const words = tokens.filter(({ clause }) => clause === tokens[from]?.clause).map(({ word }) => word);
  const somebody = words.some((word) => /^(?:ich|er|sie|i|he|she|man|mir|ihm|ihr)$/.test(word));
  return somebody && words.some((word) => forThat.has(word));
}

const forThat = new Set(
  'dafur dazu hierfur hinzulernen dazulernen umlernen umsteigen umsatteln trotzdem there'.split(' '),
);

/** "Kann ich im Kundenservice …": not "I'm". */
function isGermanIn(word: string, at: number, from: number): boolean {
  return word === 'im' && at === from - 1 && at > 0;
}

/** "Koch, 15 Jahre.", "nurse for 10 years": at the beginning of a message. */
function isFollowedByYears(tokens: readonly Token[], from: number): boolean {
  if (from > 1) return false;
  const after = tokens.slice(from + 1, from + 5).map(({ word }) => word);
  const years = after.findIndex((word) => /^(?:jahren?|years?|yrs?)$/.test(word));
  return (
    years > 0 && /^\d{1,2}$/.test(after[years - 1] ?? '') && !after.includes('gehalt') && !after.includes('salary')
  );
}

/** "I'm 24, a supermarket cashier …", "Kundin, 31, Friseurin": behind an age. */
function isBesideAge(tokens: readonly Token[], from: number): boolean {
  const near = tokens.slice(Math.max(0, from - 5), from).map(({ word }) => word);
  const age = near.findLastIndex((word) => /^(?:1[5-9]|[2-6]\d)$/.test(word));
  return age > 0 && aged.test(near[age - 1] ?? '') && near.length - age <= 4;
}

const aged =
  /^(?:im|am|bin|ist|is|he|she|er|sie|client|kd|tn|kund(?:e|in)|klient(?:in)?|teilnehmer(?:in)?|bewerber(?:in)?|candidate|applicant|jobseeker)$/;

/** "Meine Zeit als Kellnerin", "my years as a waitress". */
function isOwnTime(tokens: readonly Token[], from: number): boolean {
  const near = tokens.slice(Math.max(0, from - 6), from).map(({ word }) => word);
  const time = near.findLastIndex((word) => spent.has(word));
  const mine = near
    .slice(Math.max(0, time - 2), time)
    .some((word) => /^(?:mein|ihr|sein|unser)(?:e[rnms]?)?$|^(?:my|her|his|their)$/.test(word));
  return time >= 0 && mine && near.slice(time + 1).some((word) => word === 'als' || word === 'as');
}

/** "Do I need to be a programmer?", "muss ich dafür Informatiker sein?": what somebody is to be able to do. */
function mustBe(tokens: readonly Token[], from: number): boolean {
  const before = tokens
    .slice(Math.max(0, from - 6), from)
    .map(({ word }) => word)
    .join(' ');
  const after = tokens.slice(from + 1, from + 3).map(({ word }) => word);
  const isTobe =
    /(?:need|have|got|required) to be(?: an?| like| some)*(?: \p{L}+)?$|must (?:i|you|one) be(?: an?)*$/u.test(before);
  const muss = /(?:^| )(?:muss|musst|mussen|soll|sollte) (?:ich|man|er|sie|wir)(?: \p{L}+){0,3}$/u.test(before);
  return isTobe || (muss && after.includes('sein'));
}

const spent = new Set(
  'zeit jahre jahren erfahrung erfahrungen arbeit job vergangenheit berufserfahrung praxis leben time years experience past work stint background days career life'.split(
    ' ',
  ),
);

/** "Bei einem Maschinenbauer", "ein Angebot von einem Bäcker", "at a baker's": who employs somebody. */
function isEmployer(tokens: readonly Token[], from: number): boolean {
  if (tokens.slice(Math.max(0, from - 3), from).some(({ word }) => employers.test(word))) return true;
  const described = /(?:en|er)$/.test(tokens[from - 1]?.word ?? '') && !articles.test(tokens[from - 1]?.word ?? '');
  const at = from - (described ? 2 : 1);
  const [article, place] = [tokens[at]?.word ?? '', tokens[at - 1]?.word ?? ''];
  if (!articles.test(article)) return false;
  const offered = tokens.slice(Math.max(0, at - 5), at - 1).some(({ word }) => offers.has(word));
  return place === 'bei' || place === 'at' || (offered && (place === 'von' || place === 'from'));
}

/** "Der neue Arbeitgeber, ein Maschinenbauer, …": right before what they are. */
const employers = /^(?:arbeitgeber|firma|betrieb|unternehmen|employer|company|firm)$/;

const articles = /^(?:einem|einer|nem|ner|an?)$/;
const offers = new Set('angebot zusage vertrag stelle job offer contract brief post'.split(' '));

/** "Ich hab Elektriker gelernt", "gelernt hab ich Bäcker": right beside the name. */
function isLearnt(tokens: readonly Token[], from: number): boolean {
  const after = tokens.slice(from + 1, from + 2).some(({ word }) => word === 'gelernt');
  const before = tokens.slice(Math.max(0, from - 4), from).map(({ word }) => word);
  return after || (before.includes('gelernt') && before.some((word) => word === 'hab' || word === 'habe'));
}

/** "20 Jahre als Logistiker gearbeitet", "als Bäcker gearbeitet": what somebody has done so far. */
function workedAs(tokens: readonly Token[], from: number): boolean {
  const before = tokens.slice(Math.max(0, from - 5), from).map(({ word }) => word);
  const after = tokens.slice(from + 1, from + 4).map(({ word }) => word);
  const years = before.some((word) => /^(?:jahren?|years?|lang|jahrelang)$/.test(word));
  const as = before.at(-1) === 'als' || before.includes('as');
  return (as && after.some((word) => done.has(word))) || (years && as && before.some((word) => done.has(word)));
}

/** "15 Jahre Rezeption, jetzt …", "after 8 years nursing I want …": years of it, and then something new. */
function isOfYears(tokens: readonly Token[], from: number): boolean {
  const years = /^(?:jahren?|years|yrs|jahrelang)$/.test(tokens[from - 1]?.word ?? '');
  return years && tokens.slice(from + 1).some(({ word }) => turns.has(word));
}

const turns = new Set(
  'jetzt nun will mochte wollte suche wechseln wechsle umsteigen quereinstieg now want wants looking switching switch changing moving'.split(
    ' ',
  ),
);

const done = new Set('gearbeitet tatig gewesen geschafft gejobbt verbracht worked working been spent'.split(' '));

/** "Frisch aus der Ausbildung zur Kauffrau", "did a year as a dog groomer": what somebody has behind them. */
function isTrainedAs(tokens: readonly Token[], from: number): boolean {
  const near = tokens.slice(Math.max(0, from - 6), from).map(({ word }) => word);
  const learnt = near.some((word) => training.has(word));
  const done =
    near.some((word) => behind.has(word)) || tokens.slice(from + 1, from + 4).some(({ word }) => broken.test(word));
  return (learnt && done) || (near.includes('did') && near.includes('as'));
}

const training = new Set('ausbildung lehre umschulung apprenticeship retraining studium degree'.split(' '));
const broken = /^(?:abgebrochen|geschmissen|hingeschmissen|gemacht|beendet|abgeschlossen|fertig|hinter)$/;

const behind = new Set(
  'aus nach frisch habe hab hat abgeschlossene abgeschlossen abgeschlossener abgeschlossenen completed after finished did done from'.split(
    ' ',
  ),
);

/** "My caseworker asks", "mein Berater meint": who speaks, not who is asked about. */
function speaksFor(tokens: readonly Token[], from: number): boolean {
  const [before, after] = [tokens[from - 1]?.word ?? '', tokens[from + 1]?.word ?? ''];
  const next = /^(?:und|and)$/.test(after) ? (tokens[from + 2]?.word ?? '') : '';
  return (
    (/^(?:mein|meine|unser|unsere|der|die|my|our|the)$/.test(before) && speaking.test(after)) || speaking.test(next)
  );
}

const speaking =
  /^(?:asks?|says?|said|told|tells|wants|thinks|reckons|claims|sagt|sagte|meint|meinte|fragt|fragte|will|behauptet|erz(?:a|ae)hlt|glaubt|schwort|schwarmt)$/;
