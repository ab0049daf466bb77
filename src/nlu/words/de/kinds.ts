import type { Words } from '../words.ts';

/** Cues that ask for a kind of question. */
export const kinds: Words['kinds'] = {
  salary: {
    sure: `so abwirft, das abwirft, da abwirft, wirft das ab, wirft der job ab, wirft _ so ab, einstiegsspanne*, anfangsspanne*, verdienstspanne*, lohnspanne*, einstiegszahl*, einstiegsbetr*, einstiegssumme*, welcher betrag, welche summe, welche gehaltsspanne, gehallt, *gehlat, *gehatl, *gehallt, *gehlt, *geahlt, *ghealt, jahresbrutto*, monatsbrutto*, kommt da raus, käme _ raus, käme _ heraus, käme raus, realistische forderung, gehaltsforderung*, forderung wäre, forderung realistisch, kommt dabei raus, was macht das im, macht das im jahr, macht das im monat, macht das pro, macht das aufs, macht das auf das, kann ich verlangen, könnte ich verlangen, könnte ich _ verlangen, darf ich verlangen, könnte ich damit verlangen, kann ich damit verlangen, kann man verlangen, kostet ein mitarbeiter*, kostet eine mitarbeiter*, kostet eine kraft, kostet mich ein, kosten mitarbeiter*, personalkosten, gehaltsbudget*, jahresbudget*, kostet uns, kosten uns, bandbreite*, welche spanne, welche gehaltsspanne, welchen rahmen, mtl, steigerbar*, kralle, benchmark*, marktüblich*, marktgerecht*, gehaltsband*, realistische spanne, was gibt zum einstieg, was gibt am anfang, was gibt für anfänger, beim gehalt sagen, beim gehalt angeben, beim gehalt nennen, *gehalt*, *gehälter*, lohn, löhne, lohns, *lohn, *löhne, lohnhöhe, lohnniveau, lohnmäßig, verdien*, *verdienst*, verdeen*, verdient, vergüt*, *vergütung,
      *bezahlung, bezahl*, gezahlt, ausgezahlt, *einkommen, entgelt*, salär, kohle, kohletechnisch, knete, geldtechnisch, geldmäßig, gehaltstechnisch, schotter, moneten, zaster, penunze*, asche verdien*, verdienstmöglichkeit*,
      was springt _ raus, springt _ raus, springt _ rum, springt _ dabei, kommt _ rum, kommt _ raus, kommt _ heraus, bleibt _ hängen, wie viel krieg*, wieviel krieg*, was krieg*, was kriegt, was kriag*,
      wie viel bekomm*, wieviel bekomm*, was bekomm*, was zahl*, zahlen die, zahlt ihr, zahlen sie, wird gezahlt, was gibt _ geld, was geld, wie geld, welches geld, wie viel geld, wieviel geld, wie viel euro, wieviel euro,
      wie viel gibt, finanziell, geldlich, davon leben, brutto, gehaltsspanne, was ich haben will, was ich haben möchte, was man haben will, was ich verdienen will, was ich verdienen möchte, portemonnaie, portmonee, geldbeutel, rausholen, rauszuholen, rausgeholt, in der tasche, auf dem lohnzettel, was hat man _ monat, was habe ich _ monat, was bringt _ ein, was wirft _ ab, womit _ rechnen, womit ich _ rechnen kann, womit er _ rechnen kann, womit sie _ rechnen kann, womit kann _ rechnen, womit könnte _ rechnen, womit darf _ rechnen, womit kann ich _ rechnen, womit darf ich rechnen, mit was kann ich rechnen, käme _ zusammen, kommt _ zusammen,
      wie hoch ist der verdienst, wie wird _ bezahlt, cash, tarif*`,
    likely:
      'geld, vom geld her, was gibt man mir, was gibt man ihm, was gibt man ihr, was gibt man uns, was gibt man da, was gibt man dort, was geben die, was geben sie, was gäbe man, was gibt für, was gibt dafür, was gibt es dafür, was kriegt man dafür, was bekommt man dafür, was gibt als, was gibt mit, zahlt, zahlen, wie viel gibt, wieviel gibt, was gibt es da, was gäbe, was gäbs, was gäb es, spanne, mehr haben, mehr hätte, mehr hätt, euro, bekommt, bekomme, kriegt, kriege, krieg, kriegen, bekommen, bekäme, bekomm, was ist drin, drin, drin ist, was liegt drin, was wäre drin',
    hint: 'wie viel, wieviel, hoch',
  },
  skills: {
    sure: `pluspunkt*, was noch zählt, was für mich, etwas für mich, für mich geeignet, passt _ zu mir, passt _ zu ihm, passt _ zu ihr, passe ich _ dazu, wäre _ was für ihn, wäre _ was für sie, liegt mir das, skill*, softskill*, fähigkeit*, *kompetenz, *kompetenzen, *kenntnis, *kenntnisse, eigenschaft*, anforderung*, qualifikation*, voraussetzung*, was muss _ können, was müssen _ können, was muss man _ mitbringen,
      mitbringen, was sollte _ können, können sollte, können muss, drauf haben, worauf kommt es _ an, worauf kommt es an, welche stärken, stärken, eignung, eignet, geeignet, was brauch* _ dafür, was brauch*, was wird _ verlangt,
      was wird _ gefordert, was wird erwartet, wird erwartet, was erwarten, verlangen die, verlangt, was verlangt, erwartet werden, pack ich das, schaff ich das, der richtige typ, bin ich der typ, bin eher, charakter, talent*, was muss ich _ haben, profil, worauf legen _ wert, worauf _ wert leg*, worauf die _ wert leg*, worauf man _ wert legt, gefragte eigenschaften`,
    likely:
      'können, brauche ich, brauch ich, braucht man, brauchen, muss man, wichtig*, bringen, mit sich bringen, gefragt, sprachen, sprache, fremdsprach*, wissen',
  },
  tips: {
    sure: `bekommen arbeit, finden arbeit, kriegen arbeit, ich finden job, ich bekommen job, sollte _ da zeigen, sollte _ dort zeigen, damit sie ihn nehmen, damit sie mich nehmen, damit sie sie nehmen, damit die mich nehmen, damit die ihn nehmen, tipp, tipps, tip, tips, ratschl*, ratschlag, hast du rat, einen rat, rat geben, empfehl*, wie komme ich _ rein, wie komm ich _ rein, wie steige ich _ ein, wie schaffe ich, wie schaffe ich den einstieg, einstieg schaffen, wie fange ich _ an, wo fange ich _ an, wo fang ich _ an, wo soll ich anfangen, womit fange ich an, wie bewerbe ich, bewerbungstipp*, vorstellungsgespräch*, verhandl*, *verhandlung*,
      worauf soll*, worauf muss ich achten, worauf achten, worauf _ achten, was soll* _ beachten, mehr verdienen, mehr rausholen, mehr herausholen, mehr gehalt bekommen, mehr lohn bekommen, gehaltserhöhung*, gehalt steigern, gehalt _ steigern, gehalt erhöhen, quereinst*, quereinstieg*, umsatteln, umsteig*, umstieg*, wechseln in, reinkommen, reinzukommen, fuß fassen,
      wie punkte*, punkten, wie überzeug*, chance* _ verbessern, chancen erhöhen, noch eine chance, hab ich _ chance, habe ich _ chance, chance für, leute wie mich, jemanden wie mich, jemand wie ich, was für leute, was für menschen, eine chance, vorbereiten, vorbereitung, ans herz legen, trau mich, traue mich, angst, wie gehe ich _ vor, was rätst, was raten, was würdest du, auftreten, gut ankommen, mehr geld _ bekomm*, mehr gehalt, mehr lohn, mehr geld, mehr fordern, mehr verlangen, mehr kohle, lohn steigern, besser verdien*, was hebt, erfolgreich*`,
    likely:
      'bewerb*, wie werde ich, chance, chancen, rein, starten, neuanfang, einarbeitung, eingearbeitet, einlernen, angelernt',
  },
  tasks: {
    sure: `normaler tag, normalen tag, normaler arbeitstag, tag _ vorstellen, was ist das eigentlich, was ist das genau, was ist das für ein job, was ist das für ein beruf, was für ein job, fürn job, fürn beruf, aufgabe*, *aufgaben, tätigkeiten, *alltag*, alltag, arbeitsalltag, tagesablauf*, tagesgeschäft, typischer tag, ein tag, den ganzen tag, ganzen tach, janzen tach, tag so ab, tag aus, was macht man, was machen die _ tag, was machen die, was machst du den ganzen tag, was mache ich _ da, was macht _ eigentlich, was macht einer, was macht eine, was muss man _ machen, was muss ich _ machen, was tut man, was tun die, was hat man _ zu tun,
      zu tun, was arbeitet man, nur telefonieren, nur am telefon, nur quasseln, nur quatschen, arbeitsinhalt*, worin besteht, anliegen, welche anfragen, bloß am telefon, nur am hörer, umgangston, wie ist der ton, ruppig, was fällt _ an, was steht _ an, wie läuft der tag, wie sieht die arbeit, wie sieht der arbeitstag, wie sieht der tag, wie sieht der job, wie sieht ein tag, zuständig, kanäle*, kanal, den lieben langen tag`,
    likely:
      'tätigkeit, machen, macht, mach, machn, tun, tag, arbeit aussieht, telefonier*, ablauf, anspruchsvoll, stressig, stress, hart, anstrengend, haken, schattenseite*, nachteil*, langweilig, abwechslungs*, eintönig',
  },
  market: {
    sure: `welche firma da, welche firmen da, firma da gibt, firmen da gibt, welche firma gibt, welche firmen gibt, welche betriebe gibt, was für firmen gibt, welche firma sucht, welche firmen suchen, wo gibt es mehr jobs, wo gibt es mehr stellen, wo gibts mehr jobs, wo gibts mehr stellen, wo gibt mehr jobs, wo gibt mehr stellen, mehr jobs, mehr stellen, mehr arbeitsplätze, mehr arbeit, die meisten jobs, die meisten stellen, am meisten jobs, am meisten stellen, gibt es überhaupt jobs, gibt es da überhaupt jobs, gibt es dort überhaupt jobs, überhaupt jobs, überhaupt stellen, branche*, *branchen, arbeitgeber*, wirtschaftszweig*, *sektor*, wer sucht, wer stellt _ ein, wer stellt ein, stellen _ ein, nachfrage, arbeitsmarkt*, jobmarkt, marktlage, *markt, konkurrenz*, konkurrier*, gegen wen, bewerben sich, wettbewerb*, mitbewerber*, welche unternehmen, welche firmen, welche betriebe, was für firmen, was für unternehmen, was für betriebe, was für läden, welche läden, bei wem, für wen arbeit*, für wen _ arbeit*, für wen denn, für wen so, für wen _ tätig, wo kann man _ arbeiten, wo arbeitet man, wer beschäftigt, industrie*, wirtschaft*, gesucht werden, werden gesucht, wird gesucht, stellenmarkt*, jobchancen, berufschancen, jobaussichten, krisenfest, krisensicher, wer bietet, wer braucht, bewerber viele, viele bewerber, bewerberfeld`,
    likely:
      'unternehmen, firmen, firma, betriebe, sucht, suchen, gesucht, stellen, jobs, gefragt, chancen, einstellen, sicher, lage, läden',
  },
  training: {
    sure: `*weiterbild*, *weitergebildet*, *fortgebildet*, *fortbild*, *schulung*, kurs, kurse, *kurse, *kurs, zertifi*, lehrgang*, lehrgänge, seminar*, *seminare, workshop*, umschul*, weiterqualifi*, sich _ qualifizieren, qualifizierung*, dazulernen, dazu lernen, weiterlernen, bildet _ weiter, bilden _ weiter, weiter bilden, einarbeitung*, eingearbeitet, bildet _ fort, kümmert sich, an die hand, betreut, aneignen, training, trainings, lernangebot*, lernen kann, was soll ich lernen, was sollte ich lernen, was muss ich lernen, was kann ich _ lernen, was kann man _ lernen, bildungsangebot*, was neues lernen, bildungsträger, bildungsgutschein`,
    likely: 'lernen, gelernt, qualifizieren, ausbildung',
  },
  outlook: {
    sure: `*entwicklungsweg*, *karriereweg*, *berufsweg*, *aufstiegsweg*, zukunft*, *zukunft, zukunftssicher*, karriere*, *karriere*, aufstieg*, aufsteig*, aufgestiegen, perspektiv*, *perspektiven, entwicklungsmöglichkeit*, entwicklungschance*, aufstiegschance*, aussicht*, totes gleis, abstellgleis, wege nach oben, weg nach oben, nach oben kommen, chef werden, chefin werden, mehr verantwortung, verantwortung übernehmen, sackgasse, sprungbrett, wo geht _ hin, wohin entwickel*, wohin _ entwickel*, wie entwickelt, weiterkommen, weiter kommen, hocharbeiten, hoch arbeiten, teamleit*, teamlead*, team leiter, gruppenleit*, führungskraft*, ki, künstliche intelligenz, künstlichen intelligenz, künstlicher intelligenz, inteligenz, chatbot*, chatgpt, roboter, ein bot nicht, bots nicht, bot nicht, algorithm*, automatisier*, digitalisier*, ersetzt*, ersetzen, überflüssig, arbeit weg, jobs weg, job weg, stellen weg, stelle weg, weggenommen, wegfallen, langfristig, in zehn jahren, in fünf jahren, in 10 jahren, in 5 jahren, stirbt _ aus, auslaufmodell, fallen _ weg, prognose, wandel, trend*, technik verändert`,
    likely:
      'entwicklung, entwickeln, leiter, wachsen, maschine, maschinen, computer, technik, bots, digital*, software, später mal, geht da noch was, führung',
  },
  compare: {
    sure: `vergleich*, differenz*, nebeneinander*, nebeneinander stell*, gegenüberzustell*, direkter vergleich, unterschied*, unterscheid*, versus, vs, gegenüberstell*, im gegensatz, gegenüber, oder lieber, besser als, mehr als in, weniger als in, was ist besser, wo ist es besser, im verhältnis zu, nebeneinander`,
    likely: 'besser, lieber, mehr als, schlechter, lohnt, lohnenswert, lohnend, rentiert',
  },
  rank: {
    sure: 'niedrigste* einstieg*, höchste* einstieg*, niedrigste* gehalt*, höchste* gehalt*, bessere zahl*, höhere zahl*, höchste zahl*, höheren betrag, höchsten betrag, bessere spanne, höhere spanne, rangliste*, ranking, rangfolge, reihenfolge, am meisten, am besten bezahlt, am besten verdien*, am wenigsten, meistens geld, spitzenreiter, schlusslicht, welche stadt zahlt, wo zahlen, wo gibt _ am meisten, bestzahlend*, best bezahlt*, bestbezahlt*, wo gibt _ mehr, wo verdient man mehr, wo kriegt man mehr, platz eins, an der spitze, sortier*, wo _ am besten, wo _ am höchsten',
    likely:
      'am teuersten, teuerste*, am günstigsten, günstigste*, am billigsten, höchste*, niedrigste*, beste*, schlechteste*, meiste*, wenigste, wenigsten, geringste*, größte*, lukrativ*',
  },
  filter: {
    sure: 'wo bekomme ich mindestens, welche städte zahlen mindestens, wo mindestens, kommen in frage, kommt in frage',
    likely: '',
  },
  offer: {
    sure: `angebot, angebote, angeboten, bieten mir, bietet mir, bieten _ an, bietet _ an, geboten, vertrag, arbeitsvertrag, unterschreib*, annehmen, zusagen, passt das, ist das fair, fair, marktüblich, branchenüblich, angemessen, in ordnung, realistisch, unter wert, über den tisch, verarsch*, abgezockt, zu wenig, zu niedrig, zu hoch, hoch gegriffen, gerechtfertigt, gehaltsvorstellung, gehaltswunsch, kann ich _ verlangen, kann ich _ fordern, soll ich _ fordern, was soll ich fordern, was kann ich fordern, was soll* _ verlang*, was soll* _ forder*, gegenangebot*, gegenforderung*, gegenvorschlag*, dagegenhalten, welche zahl, welchen betrag, welche summe, was soll ich verlangen, lohnvorschlag, gehaltsvorschlag`,
    likely:
      'okay, ok, üblich, normal, gut, schlecht, viel, wenig, passt, geht das, drin, möglich, machbar, fordern, verlangen, biete, bieten, bietet, zahlen mir, nachbesser*, sagt, taugt, taugt das',
  },
  overview: {
    sure: `auf mich zukommt, auf ihn zukommt, auf sie zukommt, auf uns zukommt, auf einen zukommt, da _ zukommt, überblick*, übersicht*, zusammenfass*, steckbrief*, allgemeine infos, infos über, infos zu, infos zum, informationen über, informationen zu, informationen zum, erzähl* _ über, erzähl* mir was, erzähl* _ von, was ist das für*, was isn das, was für ein beruf, was für ein job, was weißt du über, was kannst du _ über, worum gehts, worum geht es, alles über, alles zum, alles zu, kurzprofil, berufsbild, beschreib*, stell _ vor, wie ist es in, wie ist der job, wie ist die arbeit, wie ist das so`,
    likely: 'infos, info, informationen, erzähl*',
  },
  coverage: {
    sure: `was kennst du, was kennen sie, welche ecken, was erzählen, was du erzählen, alles erzählen, wozu _ erzählen, liste bitte, städteliste, welcher beruf, welchen beruf, für welchen beruf, in welchen städten, in welchen orten, was hast _ städte*, was hast _ berufe*, was hast du _ sonst, was habt ihr _ sonst, was haben sie _ sonst, welche städte kennst, welche städte _ drin, welche städte hast, welche städte gibt, welche orte kennst, welche orte hast, welche städte deck*, welche städte, für welche städte, zu welchen städten, welche orte, für welche orte, zu welchen orten, welche berufe, zu welchen berufen, für welche berufe, zu was für berufen, was für berufe, was für städte, welche artikel, worüber weißt, worüber kannst, was weißt du alles, was weißt du, wozu kannst, wovon hast, was hast du _ drin, was hast du so, deine daten, andere städte, anderen städte, anderen orte, welche regionen, abgedeckt, was ist abgedeckt, deckst du, auskunft geben, welche themen kennst, welche themen deckst, zu welchen themen, welche jobs kennst, welche jobs`,
    likely: 'kennst du, kennen sie, hast du was',
  },
  source: {
    sure: `textstelle, die stelle zeigen, zeig die stelle, stimmt nicht, stimmt so nicht, das ist falsch, kann nicht sein, sind sie sicher, bist du sicher, quelle*, *quelle, woher, wo hast du das her, wo steht das, wo kommt das her, wo haben sie das, worauf stützt, worauf basier*, beleg*, nachweis*, wie kommst du darauf, wie kommst du drauf, wie kommen sie darauf, stimmt das, ist das sicher, wie verlässlich, verlässlich sind, sind verlässlich, ist verlässlich, wie zuverlässig, zuverlässig sind, ist zuverlässig, verlässliche quelle*, wer sagt das, kann man dem trauen, wie aktuell, von wann, ausgedacht, erfunden, datengrundlage, grundlage, beruhen, beruht, basieren, zitat, wie sicher ist, glaubwürdig`,
    likely: '',
  },
  minimumWage: {
    sure: 'mindestlohn*, gesetzlicher mindest*, lohnuntergrenze, gesetzliche untergrenze',
  },
  greeting: {
    sure: 'hallo, hallöchen, halli hallo, hi, hey, servus, moin, moinsen, moin moin, grüezi, tach, tachchen, guten tag, guten morgen, guten abend, gudn tach, grüß gott, grüß dich, grüß sie, glück auf, na, hallo zusammen, nabend, mahlzeit, tag auch, huhu, jo, yo, ey, gude',
  },
  thanks: {
    sure: 'danke*, dank, dankeschön, merci, vielen dank, besten dank, herzlichen dank, danke ihnen, bedanke mich, weitergeholfen, thx, super danke, danke dir, passt danke, top danke, alles klar, das wars, hat geholfen, sehr hilfreich, sehr nett, klasse, prima, perfekt, super, vergelts gott, bedankt, bedanke',
  },
  reaction: {
    sure: 'cool, aha, ach so, achso, verstehe, verstanden, gut zu wissen, schade, na toll, mist, oje, ohje, oh je, puh, tja, naja, hm, hmm, egal, vergiss es, abbrechen, moment, moment mal, warte, warte mal, sekunde, noch eine frage, eine frage noch, noch was, ja, nein, nee, nö, jo, jup, jep, stimmt, genau, ok, okay, na gut, entschuldigung, sorry, lol, haha*, krass, wow, heftig, ups, zurück, richtig, klar, logisch, weiß nicht, keine ahnung, frechheit, unverschämt',
  },
  sympathy: {
    sure: 'heul nur noch, heule nur noch, weine nur noch, nur noch am heulen, nicht mehr schlafen, schreit mich an, mich _ anschreit, gemobbt, mobbing, fix und fertig, gefeuert, entlassen worden, wurde entlassen, bin entlassen, wurde gekündigt, bin gekündigt, gekündigt worden, gekündigt bekommen, job verloren, arbeit verloren, stelle verloren, absage, absagen, abgelehnt worden, wurde abgelehnt, depression*, depressiv*, burnout, burn out, verzweifelt, bin verzweifelt, weiß nicht weiter, weiß nicht mehr weiter, zu blöd, zu dumm für, bin traurig, halte das nicht mehr aus, halt das nicht mehr aus, kann nicht mehr',
  },
  bye: {
    sure: 'tschüss*, tschüs, tschau, ciao, auf wiedersehen, wiedersehen, bis bald, bis dann, bis später, angenehmen tag, schönen tag, schönen nachmittag, verabschiede*, schönen tag noch, schönen abend, schönes wochenende, ade, bye, machs gut, mach es gut, servus bis, pfiat*, feierabend, bis zum nächsten mal, auf wiederhören, schönen feierabend',
  },
  about: {
    sure: `bist du chatgpt, bist du gpt, bist du siri, bist du alexa, bist du copilot, sind sie chatgpt, wer bist du, wer sind sie, was bist du, wer spricht, bist du ein mensch, bist du ein bot, sind sie ein mensch, bist du echt, bist du eine ki, bist du ne ki, bist du künstlich*, bist du ein roboter, sind sie ein roboter, ein mensch, echter mensch, mit wem rede ich, mit wem schreibe ich, mit wem spreche ich, wie heißt du, wie heißen sie, dein name, stell dich vor, stellen sie sich vor, wer hat dich, wer steckt, maschine oder mensch, mensch oder maschine, bist du dumm, was machst du, wer bischn du, wer schreibt, wer antwortet, bot oder mensch, mensch oder bot, datenschutz*, speicherst du, speichern sie, was speicher*`,
  },
  help: {
    sure: 'hilfe, help, was kannst du, was können sie, wie funktionier*, wie geht das hier, was kann ich _ fragen, was kann ich dich, was darf ich fragen, wobei kannst du, wobei können sie, womit kannst du, wie kannst du mir helfen, kannst du mir helfen, können sie mir helfen, kannst du helfen, wie benutze ich, anleitung, was kannst du für mich, was bietest du, menü, befehle, ich brauche hilfe, beispiele',
  },
  language: {
    sure: 'können wir deutsch, können wir englisch, können wir auf deutsch, können wir auf englisch, englisch sprechen, english sprechen, wir englisch, wir english, nur englisch bitte, nur deutsch bitte, lieber deutsch, lieber englisch, doch deutsch, doch englisch, auf englisch, in englisch, englisch bitte, bitte englisch, sprich englisch, sprichst du englisch, sprechen sie englisch, können sie _ deutsch, können sie _ englisch, kannst du _ deutsch, kannst du englisch, können sie englisch, auf deutsch, deutsch bitte, bitte deutsch, wieder deutsch, sprich deutsch, sprache wechseln, andere sprache, sprache ändern, sprache umstellen, welche sprachen sprichst, welche sprachen kannst, welche sprachen sprechen sie, auf türkisch antworten, auf russisch antworten, auf _ antworten, englisch antwort*, englisch schreib*, englisch weiter*, englisch reden, lieber auf englisch, lieber auf deutsch, antworte auf, englische antwort, auf arabisch, auf türkisch, auf russisch, auf polnisch, auf ukrainisch, auf französisch, auf spanisch, switch to german',
  },
  restart: {
    sure: 'auf anfang, zurück auf null, zurück auf los, zurück zum anfang, fang neu an, fangen wir neu an, noch einmal neu, nochmal neu, noch mal neu, nochmal anfangen, noch einmal anfangen, von neuem, neues thema, neustart, neu starten, von vorn, von vorne, nochmal von vorn*, neu anfangen bitte, vergiss alles, vergiss das, vergiss bitte, vergiss was, vergiss mich, vergiss meine, vergiss unser*, alles vergessen, vergessen sie alles, vergessen sie das, vergessen sie bitte, vergessen sie mich, vergessen sie meine, lösch*, zurücksetzen, gespräch zurück, unterhaltung zurück, setz* _ zurück, setzen sie _ zurück, reset, restart, neues gespräch, neue unterhaltung, neuer klient, neuer kunde, neue kundin, nächster klient, nächster kunde, alles löschen, fangen wir _ an, fang _ von vorn, alles auf anfang, auf null',
  },
  crisis: {
    sure: 'nicht mehr leben, will sterben, möchte sterben, umbringen, bring mich um, mich töten, suizid*, selbstmord*, selbst töten, mir was antun, mir etwas antun, keinen sinn mehr im leben, ritze mich, mich verletzen',
  },
  person: {
    sure: `richtigen person, richtige person, echten person, echte person, jemand aus der personal*, jemand von der personal*, jemanden aus der personal*, fleisch und blut, mit einem menschen, mit nem menschen, mit einer person, mit jemandem sprechen, mit jemandem reden, mit jemand* _ sprechen, mit jemand* _ reden, jemanden sprechen, jemand sprechen, echte person, echten person, echter person, echten menschen, richtigen menschen, richtigem menschen, echtem menschen, mensch sprechen, menschlichen ansprech*, menschlichen berater*, menschlichen kontakt, ansprechpartner*, ansprechperson*, berater sprechen, beraterin sprechen, mitarbeiter sprechen, mit einem mitarbeiter, mit einem berater, mit einer beraterin, verbinde* mich, verbind* mich, durchstellen, kontakt*, telefonnummer*, rufnummer*, hotline nummer, anrufen kann, persönlich beraten, persönlich sprechen, persönliche beratung, persönlichen termin, persönlich* _ gespräch, termin vereinbaren, termin ausmachen, termin machen, termin buchen, termin bekommen, gern* _ termin, brauche _ termin, möchte _ termin, will _ termin, termin bei ihnen, mit wem kann ich, an wen kann ich, wer kann mir persönlich, kollege sprechen, echten kollegen, rückruf, zurückrufen, weiterleiten, keinen bot, kein bot, keinen automat*, beratungsgespräch vereinbaren, mit _ mensch* _ sprech*, mit _ mensch* _ red*, mit der personalabteilung sprechen, an die personalabteilung, zur personalabteilung`,
    likely: 'termin',
  },
};
