import { readFileSync } from 'node:fs';

/** A grammar for articles about pay: `article(n)` is the n-th of `count`, always the same, with the figures it states. */
export function createGrammar({ occupations = 2500, cities = 80, dataDir = 'data' } = {}) {
  const read = (file) => JSON.parse(readFileSync(`${dataDir}/${file}`, 'utf8'));
  const jobs = nameOccupations(read('occupations.json'), occupations);
  const towns = read('towns.json')
    .filter(({ population }) => population)
    .sort((a, b) => b.population - a.population)
    .slice(0, cities);
  const words = wordsOf(read);
  return {
    count: jobs.length * towns.length,
    occupations: jobs,
    towns,
    article(number) {
      const job = jobs[Math.floor(number / towns.length)];
      const town = towns[number % towns.length];
      return write({ job, town: town.name.replace(/ \(.*\)$/, ''), number, words });
    },
  };
}

/** The catalogue's names, then the same in fields of their own: names that share words. */
function nameOccupations(catalogue, count) {
  const names = catalogue.map(({ de }) => de[0]);
  const special = FIELDS.flatMap((field) => names.map((name) => `${name} ${field}`));
  return [...new Set([...names, ...special])].slice(0, count);
}

const FIELDS = ['im Anlagenbau', 'für Bahntechnik', 'in der Luftfahrt', 'für Windkraft', 'im Messebau'];

function wordsOf(read) {
  const labels = (facet, language) => read(`concepts/${facet}.json`).map((concept) => concept[language]);
  const of = (language) => ({
    skill: labels('skill', language),
    tool: labels('tool', language),
    driver: labels('driver', language),
    industry: labels('industry', language),
  });
  return { de: of('de'), en: of('en') };
}

/** Numbers that look random and are the same in every run (mulberry32). */
function createDice(seed) {
  let state = (seed + 1) * 0x9e3779b9;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    one: (list) => list[Math.floor(next() * list.length)],
    between: (low, high, step) => low + Math.floor((next() * (high - low)) / step) * step,
    chance: (share) => next() < share,
  };
}

function write({ job, town, number, words }) {
  const dice = createDice(number);
  const language = dice.chance(0.15) ? 'en' : 'de';
  const rules = GRAMMAR[language];
  const low = dice.between(2300, 3300, 50);
  const figures = {
    low,
    high: low + dice.between(200, 500, 50),
    more: low + 600,
    most: low + dice.between(900, 1400, 50),
    top: low + dice.between(1700, 2300, 100),
    rent: dice.between(610, 980, 10),
    bonus: dice.between(300, 900, 50),
  };
  const money = (value) => (language === 'de' ? value.toLocaleString('de-DE') : value.toLocaleString('en-US'));
  const fill = (text) => text.replace(/\{(\w+)\}/g, (_, slot) => slotOf(slot));
  const slotOf = (slot) => {
    if (slot === 'job') return job;
    if (slot === 'town') return town;
    if (slot in figures) return money(figures[slot]);
    return dice.one(words[language][slot]);
  };
  const sections = rules.sections.map(({ heading, lines, count }) => {
    const left = [...lines];
    const picked = Array.from({ length: count }, () => left.splice(left.indexOf(dice.one(left)), 1)[0]);
    return `${fill(dice.one(heading))}\n${picked.map(fill).join(' ')}`;
  });
  const pay = [
    fill(dice.one(rules.entry)),
    fill(dice.one(rules.experienced)),
    dice.chance(0.7) ? fill(dice.one(rules.top)) : '',
    dice.chance(0.5) ? fill(dice.one(rules.noise)) : '',
  ];
  const text = [
    fill(rules.title),
    ...sections.slice(0, 2),
    `${fill(dice.one(rules.payHeading))}\n${fill(dice.one(rules.payOpening))} ${pay.filter(Boolean).join(' ')}`,
    ...sections.slice(2),
  ].join('\n\n');
  const salary = [
    ['entry', figures.low, figures.high],
    ['experienced', figures.more, figures.most],
    ...(pay[2] ? [['top', null, figures.top]] : []),
  ];
  return { name: `${number}.txt`, text: `${text}\n`, occupation: job, city: town, salary };
}

const GRAMMAR = {
  de: {
    title: '{job} Jobs und Stellenangebote in {town}',
    payHeading: ['Gehalt in {town}', 'Was am Monatsende bleibt', 'Lohn und Verdienst', 'So wird bezahlt'],
    payOpening: [
      'Über Geld wird in {town} ungern gesprochen, dabei lohnt sich der Blick auf die Zahlen vor jeder Bewerbung.',
      'Wie viel am Ende auf dem Konto ankommt, hängt vom Betrieb, von der Größe des Hauses und vom eigenen Werdegang ab.',
      'Die Spannen sind breiter, als viele glauben, denn jeder Arbeitgeber rechnet auf seine eigene Weise.',
    ],
    entry: [
      'Wer neu anfängt, verdient zwischen {low} € und {high} € im Monat.',
      'Berufseinsteiger bekommen {low} bis {high} Euro brutto im Monat.',
      'Für den Einstieg werden meist {low} bis {high} Euro monatlich gezahlt, je nach {industry}.',
    ],
    experienced: [
      'Mit einigen Jahren Erfahrung steigt das Gehalt auf {more} bis {most} Euro, vor allem mit {driver}.',
      'Erfahrene Kräfte erhalten zwischen {more} € und {most} €.',
      'Nach mehreren Jahren im Beruf sind {more} bis {most} Euro brutto üblich.',
    ],
    top: [
      'Wer ein Team leitet, kann bis zu {top} Euro verdienen.',
      'In leitender Stellung sind bis zu {top} € Gehalt möglich.',
    ],
    noise: [
      'Die Miete für eine kleine Wohnung liegt in {town} bei {rent} Euro.',
      'Zu Weihnachten gibt es in manchen Häusern eine Prämie von {bonus} Euro.',
      'Ein Lehrgang kostet rund {bonus} Euro und wird oft vom Betrieb übernommen.',
    ],
    sections: [
      {
        heading: ['Ein Tag in {town}', 'Der Alltag', 'Was den Beruf ausmacht'],
        count: 5,
        lines: [
          'Der Morgen beginnt in {town} früh, oft noch bevor die ersten Straßenbahnen gut gefüllt sind.',
          'Wer als {job} arbeitet, kennt die Gesichter im Haus und weiß, wo welches Werkzeug liegt.',
          'Kaum ein Tag gleicht dem anderen, und doch kehren manche Handgriffe jede Woche wieder.',
          'Zwischen den Terminen bleibt Zeit für ein Gespräch, das manchmal mehr klärt als jede Mail.',
          'Am Nachmittag wird es ruhiger, dann werden Listen geprüft und die nächsten Schritte besprochen.',
          'Viele Betriebe liegen am Rand der Stadt, gut erreichbar mit dem Rad oder dem Bus.',
          'Im Sommer ist mehr los als im Winter, darauf stellen sich alle rechtzeitig ein.',
          'Die Kollegen schätzen es, wenn jemand mitdenkt und nicht auf jede Anweisung wartet.',
        ],
      },
      {
        heading: ['Was gefragt ist', 'Fähigkeiten und Kenntnisse', 'Anforderungen'],
        count: 5,
        lines: [
          'Gefragt sind {skill}, {skill} und {skill}.',
          'Ohne {skill} geht es nicht, das sagen fast alle Arbeitgeber in der Region.',
          'Wichtig ist außerdem {skill}, denn Fehler fallen schnell auf.',
          'Wer mit {tool} umgehen kann, hat in vielen Betrieben einen Vorteil.',
          'Kenntnisse in {tool} werden inzwischen häufig erwartet.',
          'Dazu kommt {skill}, besonders wenn es einmal eng wird.',
          'Neben {skill} zählt auch {skill}, was sich in der Probezeit rasch zeigt.',
          'Manche Häuser legen Wert auf {skill}, andere eher auf Erfahrung mit {tool}.',
        ],
      },
      {
        heading: ['Der Arbeitsmarkt in {town}', 'Wer hier einstellt', 'Regionale Besonderheiten'],
        count: 4,
        lines: [
          'In {town} suchen vor allem Betriebe aus dem Bereich {industry} nach Personal.',
          'Auch {industry} und {industry} melden offene Stellen.',
          'Die Zahl der Bewerbungen ist zuletzt gesunken, wer sich meldet, bekommt meist rasch Antwort.',
          'Kleine Häuser werben mit kurzen Wegen, große mit festen Strukturen und einem Tarifvertrag.',
          'Wer aus dem Umland pendelt, sollte die Fahrzeit nicht unterschätzen.',
          'Quereinsteiger haben Chancen, wenn sie bereit sind, sich in den Stoff einzuarbeiten.',
        ],
      },
      {
        heading: ['Weiterbildung', 'Wie es weitergeht', 'Ausblick'],
        count: 4,
        lines: [
          'Kurse zu {skill} bietet die Kammer mehrmals im Jahr an.',
          'Wer weiterkommen will, besucht Lehrgänge zu {tool} oder macht den nächsten Abschluss.',
          'Die Digitalisierung verändert den Beruf langsamer, als manche behaupten, aber stetig.',
          'In fünf Jahren wird vieles anders aussehen, gebraucht werden gute Leute trotzdem.',
          'Ein Gespräch mit der Leitung lohnt sich, bevor man sich für einen Weg entscheidet.',
          'Am Ende bleibt es ein Beruf mit Zukunft, auch und gerade in {town}.',
        ],
      },
    ],
  },
  en: {
    title: '{job} jobs and vacancies in {town}',
    payHeading: ['Pay in {town}', 'What the job pays', 'Salary and wages'],
    payOpening: [
      'People in {town} rarely talk about money, yet it pays to know the figures before you apply.',
      'What ends up in your account depends on the employer, on the size of the firm and on your own record.',
    ],
    entry: [
      'Newcomers earn between €{low} and €{high} a month.',
      'Starters can expect {low} to {high} euros gross per month.',
    ],
    experienced: [
      'With some years of experience the salary rises to {more} to {most} euros, above all with {driver}.',
      'Experienced staff get between €{more} and €{most}.',
    ],
    top: ['Those who lead a team can earn up to {top} euros.', 'In management up to €{top} is possible.'],
    noise: [
      'The rent for a small flat in {town} is about {rent} euros.',
      'At Christmas some firms pay a bonus of {bonus} euros.',
    ],
    sections: [
      {
        heading: ['A day in {town}', 'Daily work'],
        count: 4,
        lines: [
          'The morning in {town} starts early, often before the first trams are full.',
          'Whoever works as a {job} knows the faces in the house and where to find each tool.',
          'Hardly any day is like another, and still some tasks come back every week.',
          'In the afternoon things slow down, lists are checked and the next steps are agreed.',
          'Many firms are at the edge of town, easy to reach by bike or by bus.',
        ],
      },
      {
        heading: ['What is asked for', 'Skills and requirements'],
        count: 4,
        lines: [
          'Employers ask for {skill}, {skill} and {skill}.',
          'Without {skill} it does not work, nearly everybody says so.',
          'It helps to know {tool}, since most firms use it every day.',
          'Knowledge of {tool} is expected more and more often.',
          'Besides {skill} it is {skill} that counts, which soon shows.',
        ],
      },
      {
        heading: ['The market in {town}', 'Who hires here'],
        count: 3,
        lines: [
          'In {town} it is above all {industry} that looks for people.',
          'The number of applications has fallen, so most people get an answer soon.',
          'Small firms offer short ways, large ones a collective agreement.',
          'Career changers have a chance if they are ready to learn.',
        ],
      },
      {
        heading: ['Training', 'What comes next'],
        count: 3,
        lines: [
          'Courses in {skill} are offered several times a year.',
          'Who wants to get on takes a course in {tool} or the next certificate.',
          'In five years much will look different, yet good people will still be needed.',
          'It is worth a talk with the manager before you choose a way.',
        ],
      },
    ],
  },
};
