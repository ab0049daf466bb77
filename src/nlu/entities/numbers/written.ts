import { evenText } from '../../../knowledge/build/text.ts';

/** "Ein K.-o.-Kriterium" is no thousand. */
const knockout = /(?<!\p{L})k\. ?-? ?o(?:\.|(?!\p{L}))/giu;

/** A message with its amounts in figures: "zwei tausend vier hundert", "2,3 brutto", "36-38k", "2 grand" and the like. */
export function writeAmounts(clean: string): string {
  return writeOutThousands(joinNumberWords(withoutDialect(evenText(clean.replace(knockout, 'ko')))))
    .replace(/(\d{3,})er(?!\p{L})/gu, '$1')
    .replace(moneySlang, 'euro')
    .replace(slangAndCents, 'euro')
    .replace(sharedThousands, '$1k$2')
    .replace(shortThousands, '$&k')
    .replace(besideThousands, '$&k')
    .replace(onlyThousands, '$&k');
}

/** "Zwoatausendsechshundert", "dreidausendfimfhunnert". */
function withoutDialect(even: string): string {
  return even.replace(spokenNumber, (word) =>
    word
      .replace(/dausend|dausnd|tausnd/gu, 'tausend')
      .replace(/hunn?(?:ert|ad|erd)|hundat/gu, 'hundert')
      .replace(/zwoa|zwee|zwoi|zwo(?=tausend|hundert|und)/gu, 'zwei')
      .replace(/fimf|fümf|fuimf|fuffe?/gu, 'fünf')
      .replace(/(?:ach|oacht)(?=hundert)/gu, 'acht'),
  );
}

const spokenNumber = /(?<!\p{L})\p{L}*(?:[dt]aus[e]?nd|hunn?(?:ert|ad|erd)|hundat|hundert)\p{L}*(?!\p{L})/gu;

/** What people call euros behind a number. */
const moneySlang =
  /(?<=\d(?:k| ?grand| ?tausend)? )(?:quid|bucks|tacken|öcken|mücken|piepen|kröten|ocken|flocken)(?!\p{L})/gu;

/** "Fourteen quid fifty": before the cents, a number in words stands in front as well. */
const slangAndCents =
  /(?<=\p{L} )(?:quid|bucks)(?= (?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?!\p{L}))/gu;

/** "2,3 brutto", "angebot 2,4": thousands, as people write them for short. */
const shortThousands =
  /(?<![\d.,])([1-9][.,]\d{1,2})(?= ?(?:brutto|gross|angeboten|geboten|offered|netto|be?zahl\p{L}*|zahl\p{L}*)(?!\p{L}))|(?<=(?:angebot|gehalt|biete[nt]|geboten|offer(?:s|ed|ing)?|salary|pay(?:s|ing)?|zahl(?:en|t))(?: (?:von|of|mir|uns|ihm|ihr|me|us|him|her|so|rund|etwa|around|about))* )([1-9][.,]\d)(?![\d.,])(?! ?(?:std|stunden|hours|%|prozent|percent|jahre|years|mio|k|tausend|tsd))/gu;

/** "2.9k in Potsdam, 3.0 in Dresden": beside thousands such a number is thousands too. */
const besideThousands =
  /(?<![\d.,])[1-9][.,]\d(?![\d.,])(?! ?(?:std|stunde|hour|h(?!\p{L})|%|prozent|percent|jahr|year|yr|mio|k(?!\p{L})|tausend|tsd|¤|eur))(?=.*\d ?k(?!\p{L})|(?<=\d ?k(?!\p{L}).*))/gu;

/** "And what if they go up to 2.5?", "und bei 2,75?": the one number of a short message that goes on. */
const onlyThousands =
  /(?<=^(?:und|and|what|oder|or|wenn|bei|dann|then|okay|ok|nein|nee|no|also|for|für|mit|at|if|statt|doch|lieber|eher)(?!\p{L})[^\d¤]{0,40})(?:[1-4][.,]\d|[2-4][.,]\d\d)(?![\d.,])(?! ?(?:std|stund|hour|hrs|h(?!\p{L})|%|prozent|percent|jahr|year|yr|mio|k(?!\p{L})|tausend|tsd|mal|times|km|min|tag|day|woch|week|monat|month|er(?!\p{L})|mehr|more|¤|eur|schnitt|note))(?=[^\d¤]{0,25}$)/u;

/** "36-38k": both are thousands. */
const sharedThousands = /(?<![\d.,])(\d{2,3})( ?(?:-|–|bis|to) ?\d{2,3} ?(?:k|tsd|tausend)(?!\p{L}))/gu;

const germanNumber =
  /^(?:ein|eins|zwei|zwo|drei|vier|fünf|fuenf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|dreissig|sechzig|siebzig|hundert|tausend|und|zig)+$/;

/** Dictation splits number words: "zwei tausend vier hundert" becomes one word. */
function joinNumberWords(even: string): string {
  if (!mayJoin.test(even)) return even;
  return even.replace(/(?<!\p{L})\p{L}+(?: \p{L}+)+/gu, (run) => {
    const words = run.split(' ');
    return words.reduce((text, word, index) => `${text}${joins(words[index - 1], word) ? '' : ' '}${word}`);
  });
}

/** What one of two words that are joined has. */
const mayJoin = /hundert|tausend|zig|(?:ß|ss)ig/u;

function joins(before: string | undefined, word: string): boolean {
  if (before && euros.test(before) && cents.test(word)) return true;
  if (!before || !germanNumber.test(before) || before === 'und' || !germanNumber.test(word) || word === 'und')
    return false;
  return /(?:hundert|tausend)$/.test(before) || /^(?:hundert|tausend)/.test(word);
}

/** "Vierzehn fünfzig": euros and cents as they are said. */
const euros = /^(?:elf|zwölf|zwoelf|(?:drei|vier|fünf|fuenf|sech|sieb|acht|neun)zehn)$/;
const cents = /^(?:zwanzig|drei(?:ß|ss)ig|(?:vier|fünf|fuenf|sech|sieb|acht|neun)zig)$/;

const digitWords = ['null', 'eins', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];

/** "zwofünf", "zweivier", "zwodreihundert": thousands and hundreds, as people say amounts of pay. */
function writeOutThousands(even: string): string {
  return even.replace(
    /(?<!\p{L})(?:(zwei|zwo|drei|vier)-?|zwo )(?<!zwei-(?=drei)|drei-(?=vier)|vier-(?=fünf))(eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun)(?:hundert)?(?!\p{L}|-| (?:jahre?n?|stunden?|tagen?|monaten?|leute|mal))/gu,
    (_, thousands: string | undefined, hundreds: string) => {
      const digit = thousands === undefined || thousands === 'zwo' ? 2 : digitWords.indexOf(thousands);
      return String(digit * 1000 + digitWords.indexOf(hundreds) * 100);
    },
  );
}
