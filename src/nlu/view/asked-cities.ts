import { matchAll } from '../../knowledge/match-all.ts';
import type { CityMatch } from '../entities/city.ts';
import type { Findings } from '../findings.ts';
import { recogniseRelation } from '../slots/relation.ts';
import { withoutCorrected } from '../slots/taken-back.ts';
import { tells } from '../text/hints.ts';
import { distributive, nearWords, whichCity } from '../text/phrases.ts';
import { withoutOrigins } from './destination.ts';

/**
 * The towns that a message asks about: where a sentence that ends in a question mark names some, those of sentences that only tell
 * ("I live in Leipzig.", "Your text on Chemnitz mentions Hamburg.") are left out, unless figures are put beside each other.
 */
export function askedCities(findings: Findings, isCovered: (town: string) => boolean): CityMatch[] {
  const { text, kinds, numbers } = findings;
  const said = withoutCorrected(withoutArticles(findings, isCovered), text.tokens);
  const named = withoutOrigins(withRefused(said, text), findings, isCovered);
  const cities = numbers.amount ? named : withoutHomes(named, text, isCovered);
  if (cities.length < 2 || numbers.amount || kinds.some(({ value }) => value.kind === 'compare')) return cities;
  const sentences = sentencesOf(text.clean);
  if (sentences.length < 2 || recogniseRelation(text)) return cities;
  const placed = cities.map((city) => {
    const at = text.tokens[city.from]?.start ?? 0;
    return { city, sentence: sentences.find(({ from, to }) => from <= at && at < to) };
  });
  if (sentences.some(({ words }) => distributive.test(words))) return cities;
  const meant = placed.filter(({ city }) => !city.negated && isCovered(city.city.id ?? ''));
  const isPast = ({ city, sentence }: (typeof placed)[number]) =>
    !isCovered(city.city.id ?? '') &&
    sentence !== undefined &&
    past.test(sentence.words) &&
    meant.some((other) => other.sentence !== sentence);
  if (placed.some(isPast)) return placed.flatMap((place) => (isPast(place) ? [] : [place.city]));
  const isHome = ({ city, sentence }: (typeof placed)[number]) =>
    !isCovered(city.city.id ?? '') &&
    sentence !== undefined &&
    !sentence.asks &&
    telling.test(sentence.words) &&
    !moving.test(sentence.words) &&
    meant.some((other) => other.sentence !== sentence);
  if (placed.some(isHome)) return placed.flatMap((place) => (isHome(place) ? [] : [place.city]));
  if (!placed.some(({ city, sentence }) => sentence?.asks && !city.negated)) return cities;
  if (sentences.some(({ asks, words }) => asks && meansOthers.test(words))) return cities;
  const told = placed.filter(({ sentence }) => sentence && !sentence.asks && telling.test(sentence.words));
  return placed.flatMap((place) => (told.includes(place) ? [] : [place.city]));
}

/** "I grew up in Görlitz. Which city needs Polish?": a town without an article that is told before a city is looked for. */
function withoutHomes(cities: CityMatch[], text: Findings['text'], isCovered: (town: string) => boolean): CityMatch[] {
  if (cities.length === 0 || tells(nearWords, text) || !tells(whichCity, text)) return cities;
  const sentences = sentencesOf(text.clean);
  const looking = sentences.findIndex(({ words }) => whichCity.pattern.test(words));
  return cities.filter(({ city, from, negated }) => {
    const at = text.tokens[from]?.start ?? 0;
    const place = sentences.findIndex((sentence) => sentence.from <= at && at < sentence.to);
    const isHome = !negated && !isCovered(city.id ?? '') && place < looking;
    return !(isHome && telling.test(sentences[place]?.words ?? ''));
  });
}

/** "Ich will nicht nach Dresden, was verdient man woanders?": the place that is refused is left out. */
function withRefused(cities: CityMatch[], { clean, tokens }: Findings['text']): CityMatch[] {
  if (cities.length === 0 || !elsewhere.test(clean) || comparing.test(clean)) return cities;
  const refuses = (clause: number | undefined) =>
    tokens.some((token) => token.clause === clause && refusing.test(token.word));
  return cities.map((match) => (refuses(tokens[match.from]?.clause) ? { ...match, negated: true } : match));
}

const elsewhere =
  /(?<!\p{L})(?:woanders|wo anders|anderswo|ander\p{L}* (?:st(?:ä|a|ae)dte?n?|orte?n?)|elsewhere|(?:(?:ü|u|ue)brige\p{L}*|restliche\p{L}*|verbleibende\p{L}*) (?:st(?:ä|a|ae)dte?n?|orte?n?|vier|drei)|(?:other|remaining) (?:cities|towns|places|ones|four|three)|rest of (?:them|the)|somewhere else|anywhere else)(?!\p{L})/u;

const comparing = /(?<!\p{L})(?:als|wie|than|compared)(?!\p{L})/u;

const refusing =
  /^(?:nicht|nich|ned|net|nie|niemals|kein\p{L}*|ungern|weg|raus|fort|verlassen|hasse|satt|dont|not|never|no|cant|wont|leave|leaving|hate|away|without|ohne|ausser|except)$/u;

/** "Your text on Chemnitz mentions Hamburg, what do they pay there?": the town of an article, beside one that has none. */
function withoutArticles({ text, cities }: Findings, isCovered: (town: string) => boolean): CityMatch[] {
  const isOfArticle = ({ city, from, to, negated }: CityMatch) =>
    !negated &&
    isCovered(city.id ?? '') &&
    [...text.tokens.slice(Math.max(0, from - 3), from), ...text.tokens.slice(to, to + 1)].some(({ word }) =>
      articles.has(word),
    );
  const others = cities.filter((city) => !isOfArticle(city));
  return others.length > 0 && others.every(({ city }) => !isCovered(city.id ?? '')) ? others : cities;
}

const articles = new Set(['text', 'artikel', 'artikels', 'beitrag', 'seite', 'article', 'articles', 'page', 'piece']);

interface Sentence {
  from: number;
  to: number;
  asks: boolean;
  words: string;
}

function sentencesOf(clean: string): Sentence[] {
  return matchAll(clean, /[^.!?\n]+[.!?\n]*/gu).map(({ index, 0: words }) => ({
    from: index,
    to: index + words.length,
    asks: words.includes('?'),
    words,
  }));
}

/** Where somebody was before, not where they go. */
const past =
  /^(?!.*(?<!\p{L})(?:zieh\p{L}*|umzieh\p{L}*|will|wollen|move|moving|want|going)(?!\p{L})).*(?<!\p{L})(?:(?:i|he|she|we) (?:was|were|worked|lived|grew|come)|i'm from|back in|used to|ich war|war ich|(?:ich|er|sie|wir) (?:komme?n?|kommt|war|waren|habe?) |fr(?:ü|u|ue)her|zuletzt|bisher)(?!\p{L})/su;

/** Where somebody goes is asked about. */
const moving =
  /(?<!\p{L})(?:zieh\p{L}*|umzieh\p{L}*|gehe?n?|will|wollen|m(?:ö|o|oe)cht\p{L}*|wechsel\p{L}*|angebot|bewerb\p{L}*|move|moving|going|want|switch\p{L}*|offer|job in|interview|apply\p{L}*|heading)(?!\p{L})/u;

/** A question that weighs, or that points back: the towns before it are meant too. */
const meansOthers =
  /(?<!\p{L})(?:more|better|less|worse|higher|lower|worth|rather|stay|instead|there|here|both|mehr|besser|weniger|schlechter|h(?:ö|o|oe)her|niedriger|lohnt|lieber|bleiben|dort|hier|da|beide\p{L}*|auch|too|either|also)(?!\p{L})/u;

/** Somebody tells where they are or what a text says. */
const telling =
  /(?<!\p{L})(?:i (?:live|work|am|was|come|moved|grew)|i'?m|we (?:live|are|moved)|my|text|article|page|mention\p{L}*|says?|ich (?:wohne|lebe|arbeite|bin|komme|war|ziehe)|(?:wohne|lebe|arbeite|komme|bin) (?:ich|in|aus|derzeit|noch|gerade|seit)|wir (?:wohnen|leben|sind|kommen)|mein\p{L}*|artikel|seite|steht|erw(?:ä|a|ae)hn\p{L}*)(?!\p{L})/u;
