import type { Level, Occupation, Span, Town } from '../model.ts';
import { type Dice, rollDice } from './dice.ts';
import { createPen } from './pen.ts';

/** An article that was made up from sentences, and what its figures are; undefined where one is no pay of it, `any` where it is pay of no level. */
export interface WrittenArticle {
  name: string;
  text: string;
  figures: { at: Span; level: Level | 'any' | undefined }[];
}

/** What articles are made up from: sentences with slots by language and use (see data/pay-sentences.txt), and names. */
export interface Material {
  sentences: ReadonlyMap<string, readonly string[]>;
  occupations: readonly Occupation[];
  towns: readonly Town[];
}

/** Reads sentences from their file: `# de pay` begins those of a language and a use, then one a line. */
export function readSentences(text: string): Material['sentences'] {
  const sentences = new Map<string, string[]>();
  let use = '';
  for (const line of text.split('\n').filter((line) => line.trim())) {
    if (line.startsWith('# ')) use = line.slice(2);
    else sentences.set(use, [...(sentences.get(use) ?? []), line]);
  }
  return sentences;
}

/** Makes up articles; the same count always makes the same. */
export function writeArticles(material: Material, count: number): WrittenArticle[] {
  const dice = rollDice(7);
  const names = {
    occupations: material.occupations.filter(({ de }) => /^\p{L}+(?:er|ist|ent)$/u.test(de[0] ?? '')),
    towns: material.towns.filter(({ name, population }) => (population ?? 0) > 60_000 && /^\p{L}+$/u.test(name)),
  };
  return Array.from({ length: count }, (_, number) => writeArticle(number, material, names, dice));
}

function writeArticle(
  number: number,
  { sentences }: Material,
  { occupations, towns }: Omit<Material, 'sentences'>,
  dice: Dice,
): WrittenArticle {
  const language = dice.chance(0.2) ? 'en' : 'de';
  const of = (use: string) => sentences.get(`${language} ${use}`) ?? [];
  const nameOf = ({ de, en }: Occupation) => (language === 'en' ? (en[0] ?? de[0]) : de[0]) ?? '';
  const [own, other, another] = [dice.one(occupations), dice.one(occupations), dice.one(occupations)];
  const names: Record<string, string> = {
    OWN: nameOf(own),
    OTHER: nameOf(other === own ? another : other),
    OTHERS: nameOf(another) + (language === 'en' ? 's' : ''),
    TOWN: dice.one(towns).name,
    OTOWN: dice.one(towns).name,
  };
  const title = language === 'de' ? 'Beruf {OWN} in {TOWN}' : '{OWN} in {TOWN}';
  const text = [title, ...writeBody(of, dice)]
    .filter(Boolean)
    .join('\n')
    .replace(/\{([A-Z]+)\}/g, (_, name: string) => names[name] ?? '');
  return { name: `written-${number}.txt`, ...createPen(language, dice)(text) };
}

/** A paragraph on pay and one on other things, with other money in both. */
function writeBody(of: (use: string) => readonly string[], dice: Dice): string[] {
  const pay = [...(dice.chance(0.5) ? [dice.one(of('lead'))] : []), dice.one(of('pay'))];
  for (let more = dice.below(3); more > 0; more--) pay.push(dice.one(of('pay')));
  const beside: string[] = [];
  for (let others = dice.below(5); others > 0; others--) {
    const place = dice.chance(0.5) ? pay : beside;
    place.splice(dice.below(place.length + 1), 0, dice.one(of('other')));
  }
  for (let fillers = dice.below(3); fillers > 0; fillers--)
    beside.splice(dice.below(beside.length + 1), 0, dice.one(of('filler')));
  const body = [...(dice.chance(0.6) ? [dice.one(of('heading'))] : []), pay.join(' ')];
  return dice.chance(0.5) ? [beside.join(' '), ...body] : [...body, beside.join(' ')];
}
