import type { ConceptMatcher } from '../concepts.ts';
import { type Facet, type Level, levels, type Salary, type Span, type Unquantified } from '../model.ts';
import { wordsIn } from '../words.ts';
import { type Article, type Paragraph, type Part, wordsOf } from './article.ts';
import type { Candidate, Read } from './candidate.ts';
import { type Clause, splitClauses } from './clauses.ts';
import type { Judge } from './judge.ts';
import { nextLevel, perMonth, saidLevel } from './level.ts';
import type { Money } from './money.ts';
import type { Others } from './others.ts';
import { doubtsPay, PAST, UNSAID } from './pay.ts';
import type { Sign, SignMatch } from './signals.ts';
import { overlaps } from './text.ts';

/** The pay an article states, the pay it promises without figure, and figures that look like pay but could not be placed. */
export interface Pay {
  salary: Salary[];
  unquantified: Unquantified[];
  unplaced: { at: Span; reason: string }[];
}

/** Reads the pay of the article's own occupation and town out of its running text. */
export function readPay(article: Article, tools: Tools): Pay {
  const pay: Found = { salary: [], unquantified: [], unplaced: [], candidates: [] };
  const parts = article.sections.filter(({ at }) => MONEY.test(article.even.slice(...at)));
  for (const part of parts)
    for (const paragraph of part.paragraphs)
      if (part.topic === 'salary' || MONEY.test(article.even.slice(...paragraph.at)))
        readParagraph(article, part, paragraph, tools, pay);
  settle(pay);
  return { ...placeAll(pay.candidates, article, tools), unquantified: pay.unquantified };
}

/** Gives each figure the level that the judge finds, each level and figure once; the others are left unplaced. */
function placeAll(candidates: readonly Candidate[], article: Article, tools: Tools): Omit<Pay, 'unquantified'> {
  const levels = tools.judge(candidates, article, tools.others);
  const salary: Salary[] = [];
  const unplaced: Pay['unplaced'] = [];
  for (const [at, candidate] of candidates.entries()) {
    const { clause, money, reason = UNSURE } = candidate;
    const level = levels[at];
    const row = level && toSalary(clause, money, level);
    const floor = salary.at(-1);
    if (!row) unplaced.push({ at: money.at, reason });
    else if (floor && levels[at - 1] && closes(candidate, candidates[at - 1], floor)) {
      floor.max = row.max;
      floor.at = [floor.at[0], row.at[1]];
    } else if (floor && levels[at - 1] && restates(candidate, candidates[at - 1]))
      salary[salary.length - 1] = { ...floor, min: row.min, max: row.max };
    else if (!salary.some((known) => same(known, row)))
      salary.push({
        ...row,
        drivers: driversIn(candidate.paragraph, ownPart(article, clause.at, money.at), tools, WITH_STEPS),
      });
  }
  return { salary, unplaced };
}

/** "Mindestens 2.700 Euro. Mehr als 2.950 zahlt niemand": the least and the most of one level. */
function closes(
  { money, said, paragraph, clause, sentence }: Candidate,
  before: Candidate | undefined,
  floor: Salary,
): boolean {
  const [least, most] = [floor.min, money.max];
  if (before?.paragraph !== paragraph || before.money.form !== 'from' || money.form !== 'upTo') return false;
  if (said !== undefined || floor.max !== null || least === null || most === null) return false;
  if (money.at[0] > clause.at[0] || clause.at[0] > sentence[0]) return false;
  return money.period === floor.period && least < most && most <= 1.6 * least;
}

/** "65.000 Euro, mehr als 65.000 habe ich nie gesehen": the second time says what it meant. */
function restates({ money, paragraph, sentence }: Candidate, before: Candidate | undefined): boolean {
  if (before?.paragraph !== paragraph || before.sentence[0] !== sentence[0]) return false;
  const value = money.max ?? money.min;
  return (
    before.money.form === 'plain' && money.form !== 'plain' && money.form !== 'range' && before.money.max === value
  );
}

const UNSURE = 'unlike the pay of other articles';

/** What the rules make of the figures once all are read. */
function settle(pay: Found): void {
  const odd = new Map(pay.salary.map((salary) => [salary, oddityOf(salary, pay.salary)]));
  const kept = pay.salary.filter((salary) => odd.get(salary) === undefined);
  for (const candidate of pay.candidates) {
    const { salary } = candidate;
    if (!salary) continue;
    const reason = odd.get(salary);
    candidate.reason = reason;
    candidate.salary = reason ? undefined : settleFirst(salary, kept);
  }
}

/** Parts without any of these say nothing of pay; "helfen" is none. */
const MONEY = /€|\d|hundert|tausend|thousand|hundred|zehn|teen|(?<!\p{L})(?:elf|zwölf|zwoelf|twelve)/u;

/** A figure whose level nothing says is a beginner's where a higher one is said to be that of the experienced. */
function settleFirst(salary: Read, all: readonly Read[]): Read {
  const higher = (other: Read) => !other.assumed && other.level === 'experienced' && perMonth(other) > perMonth(salary);
  return salary.assumed && salary.level === 'experienced' && all.some(higher) ? { ...salary, level: 'entry' } : salary;
}

type Found = Omit<Pay, 'salary'> & { salary: Read[]; candidates: Candidate[] };

/** What reading pay needs to know beyond the article. */
export interface Tools {
  matchConcepts: ConceptMatcher;
  others: Others;
  judge: Judge;
}

const DRIVERS: ReadonlySet<Facet> = new Set<Facet>(['driver', 'skill', 'tool', 'language', 'training', 'industry']);

/** What a figure is tied to may be a step as well. */
const WITH_STEPS: ReadonlySet<Facet> = new Set<Facet>([...DRIVERS, 'career']);

/** What the text before says of a figure: the level it was speaking of, that pay is the subject, what the sentence is about. */
interface Context {
  part: Part;
  paragraph: Paragraph;
  sentence: Span;
  signs: readonly SignMatch[];
  /** Where the sentence begins. */
  from: number;
  /** The sentence tells the occupation from others that it is taken for. */
  confused: boolean;
  level: Level | undefined;
  pay: boolean;
  others: Others;
  /** The figure before it in the same sentence: placed as pay, or why it was not. */
  before: 'pay' | { reason: string } | undefined;
}

function readParagraph(article: Article, part: Part, paragraph: Paragraph, tools: Tools, pay: Found): void {
  let level: Level | undefined;
  let figure: number | undefined;
  const texts = { text: article.text, even: article.even, words: wordsOf(paragraph) };
  const sentences = paragraph.sentences.map((sentence) => {
    const clauses = splitClauses(texts, sentence, tools.others.isOwnWord, figure);
    const last = clauses.findLast(({ money }) => money)?.money;
    figure = last ? (last.max ?? last.min ?? undefined) : figure;
    return clauses;
  });
  const signs = sentences.flat().flatMap((clause) => clause.signs);
  const others = { ...tools.others, ...tools.others.within(article.text.slice(...paragraph.at)) };
  let expected = part.topic === 'salary' || isAboutPay(sentences.flat());
  for (const [index, clauses] of sentences.entries()) {
    const found = pay.salary.length;
    const sentence = paragraph.sentences[index] ?? paragraph.at;
    const confused =
      (CONFUSED.test(article.even.slice(...sentence)) && tools.others.isOfOthers(article.text.slice(...sentence))) ||
      asksOfOthers(article.text, paragraph.sentences[index - 1], sentence, tools.others);
    let before: Context['before'];
    for (const [at, clause] of clauses.entries()) {
      const context = {
        part,
        paragraph,
        sentence,
        signs,
        from: sentence[0],
        confused,
        level: at === 0 ? level : undefined,
        pay: expected,
        before,
        others,
      };
      before = readClause(article, clause, context, tools, pay);
    }
    expected ||= pay.salary.length > found || clauses.some(({ signs }) => signs.some(({ sign }) => sign === 'pay'));
    const past = typeof before === 'object' && before.reason === PAST;
    level = clauses.some(({ money }) => money)
      ? past
        ? saidLevel(article.even, clauses.at(-1)?.signs ?? [], undefined)
        : undefined
      : (saidLevel(article.even, clauses.at(-1)?.signs ?? [], undefined) ?? level);
  }
}

/** "Nicht zu verwechseln mit", "is a different trade". */
const CONFUSED =
  /verwechs|in einen topf|ein eigener beruf|ein anderer beruf|ganz anderer beruf|confuse|mistake[ns]? for|(?:different|another|separate) (?:trade|occupation|profession|job)/u;

/** "Und die Köche? Verdienen …": the answer is about whom the question was. */
function asksOfOthers(text: string, before: Span | undefined, sentence: Span, { peopleIn }: Others): boolean {
  if (!before || before[1] - before[0] > 50 || text[before[1] - 1] !== '?') return false;
  const asked = peopleIn(text.slice(...before));
  const named = peopleIn(text.slice(...sentence));
  return asked.some(({ own, related }) => !own && !related) && ![...asked, ...named].some(({ own }) => own);
}

/** A paragraph with a figure by a word for pay, or with figures by two levels, is about pay. */
function isAboutPay(clauses: readonly Clause[]): boolean {
  const figures = clauses.filter(({ money }) => money);
  const levelled = figures.filter(({ signs }) => signs.some(({ sign }) => levels.some((level) => level === sign)));
  return levelled.length >= 2 || figures.some(({ signs }) => signs.some(({ sign }) => sign === 'pay'));
}

function readClause(article: Article, clause: Clause, context: Context, tools: Tools, pay: Found): Context['before'] {
  const text = article.text.slice(...clause.at);
  const { money } = clause;
  if (!money) {
    const promised = clause.unquantified && !isOfLess(article.even, clause);
    const certain = promised && context.pay && !context.others.otherTown(text) && !isOfOthers(text, context);
    if (certain) pay.unquantified.push(toUnquantified(article, context.paragraph, clause, tools));
    return context.before;
  }
  const saidHere = inTraining(article.even, clause, context.from, saidLevel(article.even, clause.signs, money.at));
  const said = saidHere ?? context.level;
  const seen = {
    part: context.part,
    paragraph: context.paragraph,
    sentence: context.sentence,
    signs: context.signs,
    clause,
    money,
    said: saidHere,
    carried: context.level,
    expected: context.pay,
  };
  const special = SPECIAL.test(article.even.slice(clause.at[0], money.at[0]));
  const level = said ?? nextLevel(pay.salary, money, { listed: context.before === 'pay', special });
  const doubt = context.confused ? 'pay of another occupation' : doubtOf(article, clause, money, context);
  const apart = toldApart(article, context.sentence);
  const elsewhere =
    apart || doubt === undefined || doubt === UNSAID
      ? whoseElse(text, clause, money, { said: saidHere, before: pay.salary, apart }, context.others)
      : undefined;
  const reason = elsewhere ?? doubt;
  if (reason || !level) {
    const why = reason ?? 'nothing says whose pay it is';
    pay.candidates.push({ ...seen, reason: why, salary: undefined });
    return { reason: why };
  }
  const salary = { ...toSalary(clause, money, level), assumed: said === undefined, periodSaid: money.periodSaid };
  const known = pay.salary.find((one) => same(one, salary));
  if (!known) pay.salary.push(salary);
  pay.candidates.push({ ...seen, reason: undefined, salary: known ?? salary });
  return 'pay';
}

/** "Deutlich weniger": no promise. */
function isOfLess(even: string, { signs }: Clause): boolean {
  const said = signs.filter(({ sign }) => sign === 'unquantified');
  return said.length > 0 && said.every(({ at }) => LESS.test(even.slice(...at)));
}

const LESS = /weniger|less/;

/** "Der Architekt verdient mehr": another occupation's. */
function isOfOthers(text: string, { others }: Context): boolean {
  const people = others.peopleIn(text);
  return people.some(({ own, related, single }) => !own && !related && single) && !people.some(({ own }) => own);
}

/** Who can do something, or who is told apart, is a specialist: "wer schweißen kann", "ein Intonateur, der den Klang formt". */
const SPECIAL = /(?<!\p{L})(?:wer|who) |, (?:der|die|das) /u;

/** The first year of a sentence that speaks of training is one of training: "Ausbildung: 1.100 Euro im ersten Jahr". */
function inTraining(even: string, { signs }: Clause, from: number, level: Level | undefined): Level | undefined {
  const year = signs.find(({ sign, at }) => sign === 'entry' && YEAR.test(even.slice(...at)));
  return level === 'entry' && year && TRAINING.test(even.slice(from, year.at[0])) ? 'apprentice' : level;
}

const YEAR = /^(?:ersten jahr|erstes jahr|first year)$/u;
const TRAINING =
  /(?<!nach der |nach abgeschlossener |after |after the )(?<!\p{L})(?:ausbildung|lehre|azubi|auszubildende|apprentice|training)(?!.*(?:danach|anschließend|after|then))/u;

/** How a sentence tells others apart from the article's own people: it sets them against each other, or names another job. */
function toldApart({ even }: Article, [from, to]: Span): Apart | undefined {
  const sentence = even.slice(from, to);
  const next = even.slice(to).match(/^\s*(?:das|dies|that|this) [^.!?]{0,80}/)?.[0] ?? '';
  if (OWN_JOB.test(sentence) || OWN_JOB.test(next)) return 'another job';
  if (COMPARISON.test(sentence)) return 'comparison';
  return CONTRAST.test(sentence) ? 'contrast' : undefined;
}

type Apart = 'another job' | 'comparison' | 'contrast';

/** "Zum Vergleich: Steuerfachwirte …": all that follows is of others. */
const COMPARISON = /^\W*(?:zum vergleich|im vergleich dazu|for comparison|by comparison)(?!\p{L})/u;

const CONTRAST =
  /(?<!\p{L})(?:dagegen|hingegen|zum vergleich|im vergleich|by contrast|in contrast|for comparison|by comparison)(?!\p{L})/u;

/** "Das ist aber ein eigener Beruf", "but that is a different role". */
const OWN_JOB =
  /(?<!\p{L})(?:(?:ist|sind|wäre) (?:aber |jedoch |allerdings |freilich )?(?:schon )?ein(?:en)? (?:eigener|eigenes|anderer|anderes) (?:beruf|berufsbild|job)|that(?:'s| is|,? however, is) (?:a different|another) (?:role|job|occupation|profession)|haben einen eigenen tarif)(?!\p{L})/u;

/** The town or the people that the figure is of, where they are not the article's. */
function whoseElse(...found: Parameters<typeof otherPerson>): string | undefined {
  const [text, , , , others] = found;
  return prefix('pay in', others.otherTown(text)) ?? prefix('pay of another occupation:', otherPerson(...found));
}

function prefix(words: string, name: string | undefined): string | undefined {
  return name === undefined ? undefined : `${words} ${name}`;
}

/**
 * Somebody of another occupation whom the figure is of. Where the occupation's name says the level ("Vorarbeiter"), where
 * a high level is said, or where several people ("Rechtsfachwirte") get a step more than the figure before, it is the
 * article's own occupation further on.
 */
function otherPerson(
  text: string,
  { at, signs }: Clause,
  money: Money,
  { said, before, apart }: { said: Level | undefined; before: readonly Salary[]; apart: Apart | undefined },
  others: Others,
): string | undefined {
  if (apart === 'another job') return apart;
  if (apart === 'comparison' && !others.peopleIn(text).some(({ own, alike }) => own && alike))
    return 'others, for comparison';
  const lead = text.slice(0, money.at[0] - at[0]);
  const other = others.otherOccupation(lead, apart !== undefined);
  if (other && apart) return other.name;
  if (!other || said === 'specialist' || said === 'top' || SAYS.test(lead.slice(other.at[1]))) return undefined;
  const span: Span = [other.at[0] + at[0], other.at[1] + at[0]];
  if (signs.some((match) => levels.some((level) => level === match.sign) && touches(match.at, span))) return undefined;
  const last = before.at(-1);
  const step = last ? perMonth(money) / perMonth(last) : 0;
  if (said) return other.related && !(said === 'entry' && other.single) ? undefined : other.name;
  return (other.related || !other.single) && step > 1 && step <= 1.5 ? undefined : other.name;
}

/** Overlaps, or stands right before: "Senior-Administratoren". */
function touches(level: Span, name: Span): boolean {
  return overlaps(level, name) || name[0] - level[1] === 1;
}

/** After a colon that does not follow the name at once somebody speaks: "Disponenten sagen: im ersten Jahr 2.500 Euro". */
const SAYS = /^[^:]*\p{L}[^:]*: (?:\p{L}+ ){2}/u;

/** Why a figure does not go with the article's others. */
function oddityOf(salary: Read, all: readonly Read[]): string | undefined {
  if (salary.level === 'apprentice') return undefined;
  const others = all.filter((other) => other !== salary && other.level !== 'apprentice');
  if (isOddPeriod(salary, others)) return 'another span of time than the other figures';
  return isOutOfProportion(salary, others) ? "out of proportion to a beginner's pay" : undefined;
}

/** An article keeps to one span of time: a sum that is of another one by its size alone is something else. */
function isOddPeriod(salary: Read, others: readonly Read[]): boolean {
  const alike = others.filter(({ period }) => period === salary.period);
  const twin = others.some(({ level, period }) => level === salary.level && period !== salary.period);
  const alone = alike.length === 0 && others.length >= 2 && salary.level === 'top';
  return !salary.periodSaid && (salary.assumed || twin || alone) && others.length - alike.length > alike.length + 1;
}

/** With experience nobody gets less than nine tenths, and hardly anybody more than four times, of what beginners get. */
function isOutOfProportion(salary: Read, others: readonly Read[]): boolean {
  const start = others.find(({ level, assumed }) => level === 'entry' && !assumed);
  if (!start || salary.level === 'entry') return false;
  const ratio = perMonth(salary) / perMonth({ ...start, max: start.min ?? start.max });
  return ratio < 0.9 || ratio > 4;
}

/** A figure that nothing is said of shares the fate of the one before it in the sentence. */
function doubtOf(article: Article, clause: Clause, money: Money, context: Context): string | undefined {
  const anew =
    CONTRARY.test(article.even.slice(clause.at[0], money.at[0])) && clause.signs.some(({ sign }) => sign === 'gets');
  const silent = !anew && !clause.signs.some(({ sign, at }) => at[1] <= money.at[0] && !SILENT.has(sign));
  if (silent && typeof context.before === 'object') return context.before.reason;
  return doubtsPay(clause, money, article.even, { expected: context.pay, listed: context.before === 'pay' });
}

/** "…, while biotech companies offer …": somebody else's turn. */
const CONTRARY = /^,? ?(?:während|wohingegen|while|whereas) /u;

const SILENT: ReadonlySet<Sign> = new Set<Sign>(['gets', 'stands', 'neutral', 'today', 'addition', 'ceiling']);

function toSalary({ signs, at }: Clause, money: Money, level: Level): Salary {
  const reached = money.form === 'plain' && !money.approximate && signs.some(({ sign }) => sign === 'ceiling');
  const { max, period, approximate } = money;
  return { level, min: reached ? null : money.min, max, period, approximate, drivers: [], at };
}

function toUnquantified(article: Article, paragraph: Paragraph, { at }: Clause, tools: Tools): Unquantified {
  const promise = { drivers: driversIn(paragraph, at, tools), at };
  return HUNDREDS.test(article.even.slice(...at)) ? { ...promise, size: 'hundreds' } : promise;
}

const HUNDREDS =
  /(?:paar|einige|mehrere|wenige|etliche) hundert|hunderter|(?:few|several|couple of|some) hundreds?|hundreds (?:more|extra)/;

/** The part of a clause that speaks of its figure: what follows a semicolon or begins anew ("wobei …") is about something else. */
function ownPart({ even }: Article, [from, to]: Span, figure: Span): Span {
  const before = even.slice(from, figure[0]).lastIndexOf(';');
  const after = even.slice(figure[1], to).search(ANEW);
  return [before < 0 ? from : from + before + 1, after < 0 ? to : figure[1] + after];
}

const ANEW = /;|,? (?:wobei|während|wohingegen|obwohl|whereas|while|although)(?!\p{L})/u;

function driversIn(paragraph: Paragraph, at: Span, { matchConcepts }: Tools, facets = DRIVERS): string[] {
  const ids = matchConcepts(wordsIn(wordsOf(paragraph), at)).flatMap(({ concept }) =>
    facets.has(concept.facet) ? [concept.id] : [],
  );
  return [...new Set(ids)];
}

function same(a: Salary, b: Salary): boolean {
  return a.level === b.level && a.min === b.min && a.max === b.max && a.period === b.period;
}
