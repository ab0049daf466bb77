import { describe, expect, test } from 'vitest';
import { type Kind, kinds } from '../../src/nlu/question.ts';
import { kindsOf } from './reader.ts';

/** What asks for each kind. The kinds that follow from the knowledge (unknownCity …) are the dialogs' tests. */
const asks: Partial<Record<Kind, string[]>> = {
  salary: [
    'Was verdient man in Dresden?',
    'gehalt dresden',
    'Wie viel Geld gibt es in Potsdam?',
    'was springt da raus in dresden',
    'Wat kriegt man denn in Duisburg?',
    'Wie hoch ist der Verdienst in Chemnitz?',
    'Stundenlohn in Magdeburg',
    'What does one earn in Dresden?',
    'salary dresden',
    'How much money would I get in Potsdam?',
    'what’s the pay like in Duisburg',
    'yo whats the dough like in duisburg',
    'hourly rate in Magdeburg?',
  ],
  skills: [
    'Was muss man in Dresden können?',
    'Welche Fähigkeiten sind gefragt?',
    'Welche Anforderungen gibt es in Potsdam?',
    'Worauf kommt es an in Chemnitz?',
    'Bin ich für den Job geeignet?',
    'Which skills do I need in Dresden?',
    'What are the requirements in Potsdam?',
    'qualifications for duisburg',
  ],
  need: [
    'Brauche ich Englisch in Duisburg?',
    'Muss ich Russisch können?',
    'Ist Geduld wichtig in Dresden?',
    'Do I need SAP in Duisburg?',
    'Is English required in Dresden?',
    'Ist Englisch oder Technik wichtiger?',
    'Gibt es in Chemnitz Start-ups?',
    'any insurance companies?',
    'Arbeitet man mit Social Media?',
    'wo gibt es mehr chat',
    'Wo gibt es Sprachkurse?',
    'Geduld oder Humor: was zählt in Potsdam mehr?',
  ],
  meaning: [
    'Was ist CRM?',
    'Was heißt B2B?',
    'Was bedeutet Belastbarkeit?',
    'Was versteht man unter Soft Skills in Dresden?',
    'Ab wann gilt man als erfahren?',
    'Wie viele Jahre braucht man, bis man mit Erfahrung bezahlt wird?',
    'what does CRM stand for?',
    "what's a ticketing system?",
    'what is a top level?',
    'when do you count as experienced?',
  ],
  tips: [
    'Haben Sie Tipps für den Einstieg in Dresden?',
    'Wie komme ich da rein?',
    'Wie kann ich mein Gehalt steigern?',
    'Was raten Sie mir?',
    'Any tips for getting started in Dresden?',
    'How do I get into the job in Chemnitz?',
    'any advice for Potsdam',
  ],
  tasks: [
    'Wie sieht der Arbeitsalltag in Chemnitz aus?',
    'Was macht man da den ganzen Tag?',
    'Welche Aufgaben hat man in Potsdam?',
    'Wie läuft ein Tag ab in Dresden?',
    'What is the daily work like in Potsdam?',
    'what are my duties in Duisburg',
    'Which tasks are there in Dresden?',
  ],
  market: [
    'Welche Branchen suchen in Duisburg?',
    'Wer stellt in Magdeburg ein?',
    'Wie ist die Lage auf dem Arbeitsmarkt in Dresden?',
    'Which industries are hiring in Dresden?',
    'who is hiring in Chemnitz',
    'What is the job market like in Potsdam?',
  ],
  training: [
    'Welche Weiterbildungen gibt es in Dresden?',
    'Welche Kurse werden angeboten?',
    'Kann ich mich in Potsdam weiterbilden?',
    'Which training is there in Dresden?',
    'courses in Potsdam',
  ],
  outlook: [
    'Wie sind die Aussichten in Dresden?',
    'Kann ich aufsteigen in Potsdam?',
    'Nimmt mir die KI den Job weg?',
    'Hat der Job Zukunft?',
    'What are the prospects in Dresden?',
    'Will AI take the job?',
  ],
  compare: [
    'Vergleichen Sie Dresden mit Potsdam.',
    'Dresden oder Chemnitz: wo verdient man mehr?',
    'Wie unterscheiden sich die Anforderungen in Dresden und Potsdam?',
    'Was verdient man in Dresden und was in Potsdam?',
    'Compare Dresden with Potsdam.',
    'Dresden vs Duisburg',
    'Is Dresden better than Chemnitz?',
  ],
  rank: [
    'Wo verdient man am meisten?',
    'Welche Stadt zahlt Anfängern am besten?',
    'Wo verdient man am wenigsten?',
    'Rangliste der Gehälter',
    'Which city pays the most?',
    'where do beginners earn the least',
    'sort cities by pay',
  ],
  filter: [
    'Wo bekomme ich mindestens 2.400 als Anfänger?',
    'welche städte zahlen ab 3000',
    'Where do I get at least 2,400 as a beginner?',
  ],
  offer: [
    'Mir wurden 2.350 in Magdeburg angeboten, passt das?',
    'Angebot 2400 Dresden Einstieg',
    'Sind 14 Euro die Stunde in Duisburg ok?',
    '2400 dresden',
    'I was offered 2,300 in Dresden, is that fair?',
    'Is 29k a year ok in Chemnitz?',
  ],
  overview: [
    'Geben Sie mir einen Überblick über Potsdam.',
    'Erzähl mir was über den Job in Duisburg',
    'Give me an overview of Dresden.',
    'Tell me about the job in Duisburg',
  ],
  coverage: [
    'Welche Städte und Berufe kennen Sie?',
    'Welche Städte gibt es?',
    'Which cities and occupations do you know?',
  ],
  source: [
    'Woher stammen diese Angaben?',
    'Stimmt das auch?',
    'Woher haben Sie das?',
    'Where do these figures come from?',
    'Are you sure?',
  ],
  minimumWage: ['Wie hoch ist der Mindestlohn?', 'mindestlohn 2027', 'What is the minimum wage?'],
  silent: [
    'Kann ich im Homeoffice arbeiten?',
    'Wie viel Urlaub gibt es in Potsdam?',
    'Was bleibt netto übrig in Dresden?',
    'Gibt es ein 13. Gehalt?',
    'Is there a 13th salary in Dresden?',
    'what about shifts in Duisburg',
    'Can I work from home?',
  ],
  greeting: ['Guten Tag', 'Hallo', 'moin', 'Hello', 'hi there'],
  thanks: ['Vielen Dank!', 'danke', 'Thank you', 'thanks a lot'],
  bye: ['Auf Wiedersehen', 'tschüss', 'goodbye', 'bye'],
  about: ['Wer bist du?', 'Sind Sie ein Mensch?', 'Are you a robot?', 'Who are you?'],
  help: ['Hilfe', 'Was kannst du?', 'What can you do?', 'help'],
  language: ['Auf Englisch bitte', 'In English please', 'Bitte antworten Sie auf Deutsch.', 'German please'],
  restart: ['Vergiss alles', 'Neustart', 'forget everything', 'Start over'],
  person: [
    'Ich möchte mit einem Menschen sprechen.',
    'Ich will einen Berater sprechen',
    'I would like to talk to a person.',
    'can I speak to a human',
  ],
  crisis: ['Ich will nicht mehr leben', 'Ich denke an Selbstmord', 'I want to kill myself', 'thinking about suicide'],
  outOfScope: [
    'Wie wird das Wetter morgen?',
    'Darf mein Chef mir kündigen?',
    'Habe ich Anspruch auf Bürgergeld?',
    'Schreib mir ein Gedicht',
    "What's the weather like?",
    'tell me a joke',
  ],
  reason: [
    'Warum zahlen die in Chemnitz so wenig?',
    'Wieso verdient man in Dresden mehr?',
    'why is the pay so low in Magdeburg?',
  ],
  reaction: [
    'schade',
    'hm ok',
    'na toll',
    'vergiss es',
    'Moment',
    'ok cool',
    'never mind',
    'too bad',
    'one more thing',
  ],
  sympathy: [
    'Ich wurde gefeuert',
    'Habe schon wieder eine Absage bekommen',
    'I got fired yesterday',
    'I just lost my job',
  ],
  notUnderstood: ['asdf qwer yxcv', '!!!', 'lorem ipsum dolor'],
};

describe.each(Object.entries(asks))('%s', (kind, messages) => {
  test.each(messages)('%s', (message) => expect(kindsOf(message)).toEqual([kind]));
});

/** What sounds like a kind and is another. */
const twins: [message: string, not: Kind, is: Kind][] = [
  ['Wie kann ich mehr verdienen?', 'salary', 'tips'],
  ['Wie hoch ist der Mindestlohn?', 'salary', 'minimumWage'],
  ['Was bleibt netto übrig?', 'salary', 'silent'],
  ['Zahlt das Amt mein Gehalt?', 'salary', 'outOfScope'],
  ['Brauche ich Englisch in Duisburg?', 'language', 'need'],
  ['Welche Sprachen braucht man in Dresden?', 'language', 'skills'],
  ['Welche Weiterbildung brauche ich?', 'need', 'training'],
  ['Was muss man in Potsdam den ganzen Tag machen?', 'skills', 'tasks'],
  ['Welche Stadt zahlt ab 3000?', 'rank', 'filter'],
  ['Verdient man in Dresden mehr als in Chemnitz?', 'rank', 'compare'],
  ['Was verdient man am meisten in Dresden?', 'rank', 'salary'],
  ['Seit 2019 dabei: Gehalt in Dresden?', 'offer', 'salary'],
  ['Ich wohne in 09126 Chemnitz, was verdient man?', 'offer', 'salary'],
  ['Hallo, was verdient man in Dresden?', 'greeting', 'salary'],
  ['Danke! Und die Aufgaben?', 'thanks', 'tasks'],
  ['Was machst du den ganzen Tag?', 'about', 'tasks'],
  ['Hilft Englisch in Dresden?', 'help', 'need'],
  ['vergiss es', 'restart', 'reaction'],
  ['Ich habe eine Absage bekommen, was verdient man in Dresden?', 'sympathy', 'salary'],
  ['¿Cuánto se gana en Dresde?', 'outOfScope', 'language'],
  ['Ile zarabia się w Magdeburgu?', 'outOfScope', 'language'],
  ['Gibt es Weiterbildungen in Dresden?', 'need', 'training'],
  ['Welche Branchen gibt es in Dresden?', 'need', 'market'],
  ['Wo gibt es mehr mit Englisch?', 'need', 'rank'],
  ['Was ist ein CRM und muss ich das können?', 'meaning', 'skills'],
  ['Was ist das höchste Gehalt in Potsdam?', 'meaning', 'salary'],
  ['Was bedeutet KI für den Job in Dresden?', 'meaning', 'outlook'],
  ['Wie lange dauert die Einarbeitung?', 'meaning', 'silent'],
  ['Nicht das Gehalt in Dresden, sondern die Anforderungen', 'salary', 'skills'],
  ['not the pay in Dresden, the tasks', 'salary', 'tasks'],
  ['Gehalt ist mir egal, wie sind die Aussichten in Potsdam?', 'salary', 'outlook'],
  ['nicht das Gehalt in Dresden, das Gehalt in Potsdam', 'skills', 'compare'],
  ['Nicht nur das Gehalt, auch die Aufgaben in Dresden', 'skills', 'salary'],
  ['Bringt mich die Arbeit um den Feierabend? Was sind die Aufgaben?', 'crisis', 'tasks'],
];

describe('what only sounds like it', () => {
  test.each(twins)('%s: not %s but %s', (message, not, is) => {
    expect(kindsOf(message)).not.toContain(not);
    expect(kindsOf(message)).toContain(is);
  });
});

test.each([
  ['Ich möchte beruflich neu anfangen', 'restart'],
  ["I'm a beginner", 'restart'],
  ['Er spricht Polnisch.', 'language'],
])('%s does not ask for %s', (message, kind) => expect(kindsOf(message)).not.toContain(kind));

test('every kind that words ask for has rows here', () => {
  const follow: Kind[] = ['unknownCity', 'unknownOccupation', 'whichOccupation'];
  expect(kinds.filter((kind) => !(kind in asks) && !follow.includes(kind))).toEqual([]);
});
