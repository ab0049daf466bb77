import type { Findings } from '../../findings.ts';

/** Whether a message asks what work pays that it describes instead of naming it: "einer, der Regale einräumt", "for walking dogs". */
export function asksOfActivity({ text: { clean }, unexplained }: Findings): boolean {
  const even = clean.toLowerCase();
  if (!ofPay.test(even) || ours.test(even) || leftBehind.test(even)) return false;
  if (whoDoes.test(even) || (relativeDoes.test(even) && ofThem.test(even)) || forDoing.test(even)) return true;
  const described = describes.exec(even);
  if (!described || tellsOfThem.test(described[0])) return false;
  const [from, to] = [described.index, described.index + described[0].length];
  return unexplained.filter(({ start }) => from <= start && start < to).length >= strange;
}

/** So many words that nothing of ours explains are about other work. */
const strange = 2;

/** "Jemandem, der B2B beherrscht", "someone who already knows the trade": who it is, not what they do. */
const tellsOfThem =
  /(?<!\p{L})(?:(?:kenn|beherrsch|sprech|sprich|anf(?:a|ä)ng|beginn|start|begin|lern|learn|komm|com|woll|finish|know|speak|lik|lov|hat|need|brauch|want)(?:t|s|e|es|en|st|ed|ing)?|kann|can|hat|has|have|had|hatte|ist|is|are|been|worked|gearbeitet|gemacht|done|will|möchte|mag|hasst)(?!\p{L})/u;

/** "The guy who tunes pipe organs", "was machen, wo man alte Möbel herrichtet": to the end of the sentence. */
const describes =
  /(?<!\p{L})(?:jemand(?:em|en)?|einer?|leuten?|menschen|typen?|mann|frau|someone|somebody|people|person|guys?|bloke|woman|man|those|anyone|one),? (?:der|die|who|that) [^.?!]{0,200}|(?<!\p{L})(?:was|etwas|something|jobs?|arbeit|beruf|stelle)(?: \p{L}+)?,? (?:wo|bei dem|bei der|in dem|in der|where) (?:man|ich|you|i|we|they) [^.?!]{0,200}/u;

const ofPay =
  /(?<!\p{L})(?:verdien\p{L}*|gehalt|lohn|bezahl\p{L}*|zahl\p{L}*|krieg\p{L}*|bekomm\p{L}*|pay|pays|paid|salar\p{L}*|wages?|earn\p{L}*|makes?|gets?|¤|euro|cash|money|geld|kohle)(?!\p{L})/u;

/** "Mein Rücken macht Pflege nicht mehr mit": what somebody did so far. */
export const leftBehind =
  /(?<!\p{L})(?:nicht mehr|nimmer|no longer|any ?more|was anderes|etwas anderes|something else|something different|raus aus)(?!\p{L})/u;

/** What people in customer service do. */
const ours =
  /kund|anruf|beschwerde|reklamation|bestellung|anfragen|ticket|customer|caller|calls|complaint|enquir|inquir|order|support|service/u;

/** Verbs of work in both languages, umlauts also without their dots. */
const doing = [
  '(?:(?:ein|aus|auf|ab|um)r[äa]um|r[äa]um(?=t|en|e))\\p{L}*',
  '(?:aus)?(?:fahren|fahre|f[äa]hrt|gefahren|liefer(?:n|t|e))',
  '(?:aus)?(?:tragen|tr[äa]gt)',
  '(?:ein|auf|zusammen)?(?:bauen|baut|packen|packt)',
  '(?:back|b[äa]ck|koch|putz|pflück|streich|stapl|stapel|schneid|verleg|ernt|bewach)(?:e|n|en|t|et)',
  '(?:reinig|pfleg|betreu|unterricht|mauer|kassier|sortier|schwei(?:ß|ss)|montier|reparier|installier|programmier|kellner|servier|massier)(?:e|n|en|t|et)',
  '(?:drive|clean|repair|cook|bake|teache|build|deliver|stack|paint|sew|weld|install|operate|harvest|mow|babysit|walk|pack|cut|fixe|code|style|guard)s?',
  '(?:driv|clean|repair|cook|bak|teach|build|deliver|stack|paint|sew|weld|install|operat|harvest|mow|babysitt|walk|pack|cutt|fix|cod|styl|guard)ing',
  'teach|fix|looks? after|looking after|waits? tables|waiting tables|takes? care of',
].join('|');

/** "Jemand, der Pakete ausfährt", "people who drive trams", "Leute, die am Band stehen". */
const whoDoes = new RegExp(
  String.raw`(?<!\p{L})(?:jemand(?:em|en)?|einer?|einem|leuten?|menschen|personen?|wer|someone|somebody|people|person|guys?|woman|man|those|anyone|one)(?: \p{L}+)?,? (?:(?:der|die|das|who|that) )?(?:\p{L}+ ){0,6}(?:${doing}|am (?:fließ)?band (?:steh\p{L}*|arbeit\p{L}*))(?!\p{L})`,
  'u',
);

/** "Meine Frau putzt Büros": asked about where the question is on her. */
const relativeDoes = new RegExp(
  String.raw`(?<!\p{L})(?:meine?|unsere?|my|our|his|her) \p{L}+ (?:\p{L}+ ){0,2}(?:${doing})(?!\p{L})`,
  'u',
);
const ofThem =
  /(?<!\p{L})(?:(?:verdient|kriegt|bekommt) (?:er|sie|man)|(?:er|sie) (?:\p{L}+ ){0,3}(?:verdient|kriegt|bekommt)|(?:does|do|would|should|can|could|will) (?:he|she|they)|(?:he|she|they) (?:earns?|gets?|makes?))(?!\p{L})/u;

/** "Fürs Zeitungaustragen", "mit Haareschneiden", "for walking dogs". */
const forDoing =
  /(?<!\p{L})(?:fürs?|fuers|mit|beim|durch|for|by|with) (?:das |dem )?(?:\p{L}+ )?(?:\p{L}*(?:räumen|raumen|fahren|tragen|putzen|reinigen|backen|kochen|reparieren|pflegen|schneiden|streichen|kassieren|stapeln|sortieren|kellnern|programmieren)|(?:driv|clean|repair|fix|cook|bak|teach|cutt|build|deliver|stack|paint|sew|guard|weld|harvest|mow|babysitt|walk|pack|sort)ing)(?!\p{L})/u;
