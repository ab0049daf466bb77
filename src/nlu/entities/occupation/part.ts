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
  return before || isFollowedByYears(tokens, from) ? 'own' : 'asked';
}

const pastWords = 'war gelernter gelernte ehemaliger ehemalige fruher former ex gelernt worked gearbeitet'.split(' ');

const ownWords = new Set([
  ...pastWords,
  ...'bin bisher arbeitete used im am currently derzeit momentan aktuell ausgebildete ausgebildeter arbeite komme been vom exfreund freund mann boyfriend trained qualified experience erfahrung from hintergrund background wife sister brother'.split(
    ' ',
  ),
]);

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
  const described = /(?:en|er)$/.test(tokens[from - 1]?.word ?? '') && !articles.test(tokens[from - 1]?.word ?? '');
  const at = from - (described ? 2 : 1);
  const [article, place] = [tokens[at]?.word ?? '', tokens[at - 1]?.word ?? ''];
  if (!articles.test(article)) return false;
  const offered = tokens.slice(Math.max(0, at - 5), at - 1).some(({ word }) => offers.has(word));
  return place === 'bei' || place === 'at' || (offered && (place === 'von' || place === 'from'));
}

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
  const learnt = near.includes('ausbildung') || near.includes('lehre') || near.includes('apprenticeship');
  const done = near.some((word) => behind.has(word));
  return (learnt && done) || (near.includes('did') && near.includes('as'));
}

const behind = new Set(
  'aus nach frisch habe hab hat abgeschlossene abgeschlossen abgeschlossener abgeschlossenen completed after finished did done from'.split(
    ' ',
  ),
);

/** "My caseworker asks", "mein Berater meint": who speaks, not who is asked about. */
function speaksFor(tokens: readonly Token[], from: number): boolean {
  const [before, after] = [tokens[from - 1]?.word ?? '', tokens[from + 1]?.word ?? ''];
  return (
    /^(?:mein|meine|unser|unsere|der|die|my|our|the)$/.test(before) &&
    /^(?:asks?|says?|said|told|wants|sagt|sagte|meint|meinte|fragt|fragte|will)$/.test(after)
  );
}
