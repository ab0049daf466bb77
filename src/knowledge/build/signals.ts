import { createCueMatcher } from '../cues.ts';
import type { Level, Span } from '../model.ts';

/**
 * What the words around a figure say of it: a level, that it is pay, something else than pay, pay of the past or of
 * elsewhere, an addition to pay, the most one can reach, or more pay without a figure.
 */
export type Sign = Level | 'pay' | 'notPay' | 'past' | 'elsewhere' | 'addition' | 'ceiling' | 'unquantified';

/** A sign and where it stands. */
export interface SignMatch {
  sign: Sign;
  at: Span;
}

/** Finds the signs in a text of either language; where several fit, the longest wins. */
export function findSigns(text: string): SignMatch[] {
  return match(text).map(({ value, at }) => ({ sign: value, at }));
}

const CUES: Record<Sign, string> = {
  apprentice:
    'auszubildende*, azubi*, lehrling*, lehrjahr*, ausbildungsjahr*, ausbildungsvergütung*, ausbildungsgehalt*, ausbildungsentgelt*, lehrlingsgehalt*, lehrlingslohn, während der ausbildung, während der lehre, in der ausbildung, in der lehre, wer lernt, apprentice*, apprenticeship*, trainee pay, training allowance, year of training, during training, during _ apprenticeship, in _ apprenticeship, vocational trainee*',
  entry:
    'einstieg*, *einstieg, *einstiegs*, *einsteiger*, steigt _ ein, steigen _ ein, einsteigt, einsteigen, *anfänger*, *anfang, anfangs*, anfängt, fängt _ an, fangen _ an, beginn*, startet, starten, startgehalt*, start, frisch aus*, frischling*, neuling*, ausgelernt*, nach der ausbildung, nach _ ausbildung, nach der lehre, nach _ prüfung, nach dem studium, nach _ abschluss, nach _ examen, direkt nach, absolvent*, ohne erfahrung, ohne berufserfahrung, ohne vorerfahrung, wenig erfahrung, kaum erfahrung, erste stelle, ersten stelle, erste anstellung, ersten job, erster job, erstem job, ersten jahr, erstes jahr, probezeit, junior*, quereinsteiger*, ungelernt*, starter*, starting, start, starts, entry, entry level, beginner*, newcomer*, novice*, begin, begins, beginning, fresh out*, straight out of, straight from, fresh from, first job, first year, first position, graduate*, newly qualified, after training, after _ apprenticeship, after _ training, no experience, without experience, little experience, opening salary, career changer*, for a start, set out, setting out, new hire*, new recruit*, career start*',
  experienced:
    'erfahrung, erfahrungen, erfahrene*, erfahren, berufserfahrung*, *erfahrung, *erfahrene*, nach einigen jahren, nach ein paar jahren, nach mehreren jahren, nach _ jahren, nach _ jahr, nach _ berufsjahren, einigen jahren, paar jahren, _x_jahre dabei, jahre dabei, jahren dabei, länger dabei, lange dabei, routinier*, routiniert*, alte hasen, alter hase, gestanden*, langjährig*, mit den jahren, mit der zeit, mit routine, dienstjahr*, berufsjahr*, etabliert*, jahren im beruf, jahre im beruf, jahren praxis, jahre praxis, eingearbeitet*, altgedient*, später, experienced, experience, years of experience, after a few years, after some years, after several years, after _ years, years in the job, years on the job, years in, seasoned, established, veteran*, old hand*, over time, mid career, later on, with time, senior*, a few years',
  specialist:
    'spezialis*, *spezialis*, spezialgebiet*, spezialwissen, fachweiterbildung*, zusatzqualifikation*, zusatzausbildung*, fachwirt*, weiterbildung*, fortbildung*, zertifi*, zertifikat*, techniker, meister*, meisterbrief*, geprüfte*, nische*, fachspez*, experte*, experten*, expertise, spezielle*, specialis*, specialized, specialised, speciali*, specialist*, certif*, further training, additional qualification*, extra qualification*, niche*, expert*, advanced training, master craftsman*, further qualification*',
  top:
    'leitung*, *leitung, *leitende*, leitend*, leiter, leiterin, *leiter, *leiterin, *leitern, führung*, führungs*, *führung, spitze, spitzen*, *chef, *chefs, *chefin, chefposten, team leader*, team lead*, leads a team, leading a team, leadership, leadership role*, manager*, management role*, head of, lead role*, top, top end, top earner*, top salaries, top of _ scale, at the top, supervisor*, supervis*, foreman, verantwortung für ein team, personalverantwortung, teamverantwortung, obergrenze, oberste*, ganz oben, highest, bereichsverantwortung, shift leader*, ward manager*, leitet, leiten, topverdiener*',
  pay: '*gehalt*, *gehält*, *lohn*, *löhn*, *verdien*, vergüt*, *vergütung*, *entgelt*, bezahl*, *bezahlung*, einkommen*, *einkommen, brutto*, netto*, *brutto, geld, bezüge, konto, monatsende, zahlt, zahlen, gezahlt, überweis*, salar*, *salary, earn*, pay*, paid, wage*, income*, gross, net pay, remunerat*, make, takes home, take home, money, compensat*, bank account, payslip*',
  notPay:
    '*miete*, mieten, kaltmiete, warmmiete, wohnung*, *prämie*, bonus*, *bonus, boni, *zulage*, *zuschlag*, *zuschläge*, *pauschale*, *urlaubsgeld*, *weihnachtsgeld*, sonderzahlung*, einmalzahlung*, jahressonderzahlung*, *kosten*, kostet, *gebühr*, *investi*, *umsatz*, *umsätze*, rechnung*, *budget*, *preis, preise, *zuschuss*, förderung*, fördergeld*, fördermittel*, bafög, sparen, ersparnis*, *ticket, *kredit*, schulden, schaden*, schäden, *versicherung, *beitrag, auftragswert, warenwert, auftrag über, auftragsvolumen, kaution, *spende*, *steuer*, freibetrag*, trinkgeld*, gutschein*, wert von, im wert, *mindestlohn*, minijob*, *grenze, stipendi*, einkauf*, *anschaff*, maschine*, spesen, fahrtkosten, kilometergeld, dienstwagen, urlaub*, werkzeug*, schulgeld, lehrgang*, lehrgangs*, seminar*, kurs, kurse, kurses, meisterkurs*, meisterschule, darlehen*, strafe*, bußgeld*, abfindung*, rente*, kindergeld, wohngeld, bürgergeld, arbeitslosengeld, rent, rents, flat, apartment*, bonus*, bonuses, allowance*, supplement*, premium*, surcharge*, holiday pay, christmas bonus, one off, lump sum, cost*, costs, fee, fees, tuition, invest*, revenue*, turnover, invoice*, budget*, price*, grant*, subsid*, scholarship*, loan*, debt*, voucher*, tip, tips, ticket*, pass costs, worth of, minimum wage, fine, insurance, deposit*, course, courses, damage*, pension*, spent, spend*, sale*',
  past: 'vorjahr*, letztes jahr, letzten jahr, im letzten jahr, vergangenen jahr, vergangenes jahr, früher, damals, vor _ jahren, vor einem jahr, einst, seinerzeit, bis vor kurzem, noch vor, last year*, years ago, a year ago, used to, previously, formerly, back then, in the past, at the time, previous year',
  elsewhere:
    'bundesweit*, deutschlandweit*, bundesdurchschnitt*, bundesschnitt, im bundesgebiet, landesweit*, anderswo, andernorts, woanders, im westen, im süden, im norden, im osten, in süddeutschland, in norddeutschland, in westdeutschland, in ostdeutschland, westdeutsch*, im landesdurchschnitt, durchschnitt aller berufe, alle berufe, aller beschäftigten, nationwide, national average, national figure*, germany wide, across germany, in germany as a whole, elsewhere, in the west, in the south, in the north, in switzerland, in der schweiz, in österreich, in bayern, in bavaria, all occupations, all jobs',
  addition:
    'mehr, drauf, obendrauf, extra, zusätzlich, plus, aufschlag*, weniger, unterschied, differenz, abstand, erhöht sich um, steigt um, lohnplus, more, on top, extra, additional, less, difference, increase of, raise of, rise of, gap, increment*',
  ceiling:
    'sogar, auch mal, realistisch, anpeil*, angepeilt, erreich*, erreichbar, erreichen, möglich, drin, in reichweite, denkbar, machbar, werden können, schaff*, knacken, kratz*, in der spitze, even, reach, reaches, possible, within reach, feasible, achievable, attainable, can go as high, top out*, tops out*, peak*, hit',
  unquantified:
    'ein paar hundert mehr, ein paar hunderter mehr, ein paar hundert euro mehr, paar hundert mehr, paar hunderter _ drauf, einige hundert mehr, einige hundert euro mehr, klar geht da was, geht da was, geht da noch was, da geht noch was, geht noch mehr, geht noch etwas, geht noch was, nach oben geht, ist nach oben offen, nach oben offen, mal drüber, auch drüber, auch darüber, mal darüber, etwas drüber, luft nach oben, spielraum nach oben, deutlich mehr, spürbar mehr, merklich mehr, noch mehr drin, mehr drin, ist mehr drin, noch etwas drauf, legt noch etwas drauf, legen noch etwas drauf, legt noch was drauf, gibt es mehr, mehr geld, noch eine schippe drauf, a few hundred more, a few hundred euros more, a couple of hundred more, several hundred more, room to grow, room for more, more is possible, sky is the limit, noticeably more, considerably more, significantly more, a bit more, somewhat more, a little more, above that, pay more, pays more, earn more, earns more, goes higher, go higher',
};

const match = createCueMatcher(
  (Object.entries(CUES) as [Sign, string][]).map(([value, cues]) => ({
    value,
    cues: cues
      .split(', ')
      .map((cue) => cue.trim())
      .filter((cue) => !cue.startsWith('_')),
  })),
);
