from common import *

art('elektroniker-betriebstechnik-salzgitter','''
Elektroniker für Betriebstechnik Jobs und Stellenangebote in Salzgitter
Beruf Elektroniker für Betriebstechnik in Salzgitter
Strom, Stahl und Stillstand: Als Elektroniker für Betriebstechnik in Salzgitter
Wenn in Salzgitter eine Anlage steht, hört man es. Dann ist es nämlich ruhig, und Ruhe kostet im Hüttenwerk rund 80.000 Euro die Stunde. Es gibt Berufe, in denen man den eigenen Wert mühsam erklären muss. Dieser gehört nicht dazu.
Wo gearbeitet wird
Die Stadt ist eigentlich ein Verbund aus 31 Stadtteilen, zusammengehalten von Schloten und Schnellstraßen. Der Stahlkonzern ist der größte Arbeitgeber, dahinter folgen die Motorenfertigung, der Schienenfahrzeugbau und ein Lkw-Werk. Auch der Anlagenbau, mehrere Zulieferer und die Klärwerke beschäftigen Betriebselektroniker. Seit die Hochöfen schrittweise durch Direktreduktion mit Wasserstoff ersetzt werden, ist ein Projektvolumen von über zwei Milliarden Euro in der Stadt unterwegs. Ein Teil davon fließt in Kabel, Schaltschränke und Antriebe. Irgendjemand muss sie anschließen.
Der Alltag besteht aus Wartung, Fehlersuche und Umbau. Frühmorgens wird die Schicht übergeben, dann geht es mit dem Fahrrad durch die Halle, die länger ist als manche Fußgängerzone. Ein defekter Näherungsschalter ist in zehn Minuten getauscht. Ihn zu finden, dauert bisweilen zwei Stunden, und in diesen zwei Stunden steht immer ein Meister daneben, der fragt, wie lange es noch dauert.
Was Betriebe erwarten
Voraussetzung ist eine abgeschlossene Ausbildung als Elektroniker, Mechatroniker oder Energieanlagenelektroniker. Fachlich stehen SPS-Kenntnisse an erster Stelle, genauer: Siemens S7 und zunehmend das TIA Portal. Wer Schaltpläne lesen kann, Frequenzumrichter parametriert und sich in der Antriebstechnik auskennt, hat das Vorstellungsgespräch halb gewonnen. In den Energiebetrieben wird außerdem die Schaltberechtigung bis 30 kV verlangt. Grundlagen in Profinet und Messtechnik runden das Bild ab.
Dazu kommen Eigenschaften, die sich schlechter zertifizieren lassen. Systematisches Vorgehen, Verantwortungsbewusstsein, ein kühler Kopf. Bereitschaft zur Wechselschicht ist in der Instandhaltung selbstverständlich; Höhentauglichkeit wird bei Kranen betriebsärztlich geprüft. Ein Staplerschein schadet nicht. Türkisch auch nicht, aber verlangt hat es noch niemand.
Was am Monatsende bleibt
Die Metall- und Stahltarife bestimmen das Niveau. Auszubildende starten mit 1.240 Euro im ersten Jahr, im zweiten sind es 1.290 Euro, im dritten 1.370 Euro und zuletzt 1.420 Euro. Nach bestandener Prüfung zahlen tarifgebundene Betriebe in der Regel zwischen 3.300 und 3.550 Euro brutto im Monat. Mit Erfahrung in der Instandhaltung sind 3.800 bis 4.300 Euro üblich, Schichtzulagen nicht mitgerechnet. Automatisierungsprofis, die selbst programmieren, erreichen etwa 4.700 Euro. Industriemeister Elektrotechnik mit eigener Schichtgruppe verdienen bis zu 68.000 Euro im Jahr.
Ganz anders sieht es bei Personaldienstleistern aus: Dort beginnt der Stundenlohn bei 18,60 Euro, und er bleibt häufig auch in der Nähe. Mechatroniker bewegen sich im gleichen Tarif auf gleicher Höhe. Industriemechaniker mit Facharbeiterbrief steigen mit 3.250 Euro ein. Für die vollkontinuierliche Schicht kommen erhebliche Zuschläge hinzu, die niemand pauschal beziffern mag. Die jährliche Sonderzahlung betrug zuletzt 1.000 Euro, das Deutschlandticket wird mit 15 Euro bezuschusst.
Lernen, bis der Strom kommt
Technik altert schnell, Wissen auch. Die Werke schicken ihre Leute regelmäßig in TIA-Lehrgänge, zur Ausbildung als befähigte Person für Prüfungen nach DGUV V3 und neuerdings zu Schulungen im Umgang mit Wasserstoff. Klassischer Aufstieg bleibt der Industriemeister Elektrotechnik; wer lieber am Schreibtisch plant, wählt den staatlich geprüften Techniker. Die Kursgebühren von etwa 5.900 Euro lassen sich über das Aufstiegs-BAföG zur Hälfte erstatten.
Leben zwischen Hütte und See
Man zieht nicht wegen der Architektur nach Salzgitter. Man bleibt aber erstaunlich oft. Ein Reihenhaus bekommt man in Lebenstedt noch für 230.000 Euro, eine ordentliche Dreizimmerwohnung für 520 Euro kalt. Und am Salzgittersee, an einem Sommerabend, wenn die Hütte am Horizont glüht, sieht das Ganze beinahe romantisch aus. Bis das Bereitschaftstelefon klingelt. Wer darüber lachen kann und neugierig auf neue Anlagen bleibt, ist hier richtig.
''','Elektroniker für Betriebstechnik',['Elektronikerin für Betriebstechnik','Betriebselektroniker','Elektroniker'],'Salzgitter','de',
[S('apprentice',1240,1240,'month',False,'erstes Jahr','Auszubildende starten mit 1.240 Euro im ersten Jahr'),
 S('apprentice',1290,1290,'month',False,'zweites Jahr','im zweiten sind es 1.290 Euro'),
 S('apprentice',1370,1370,'month',False,'drittes Jahr','im dritten 1.370 Euro'),
 S('apprentice',1420,1420,'month',False,'zuletzt','zuletzt 1.420 Euro'),
 S('entry',3300,3550,'month',False,'nach bestandener Prüfung, Tarif','Nach bestandener Prüfung zahlen tarifgebundene Betriebe in der Regel zwischen 3.300 und 3.550 Euro brutto im Monat'),
 S('experienced',3800,4300,'month',False,'Erfahrung in der Instandhaltung','Mit Erfahrung in der Instandhaltung sind 3.800 bis 4.300 Euro üblich'),
 S('specialist',4700,4700,'month',True,'Automatisierung, selbst programmieren','Automatisierungsprofis, die selbst programmieren, erreichen etwa 4.700 Euro',['top','experienced']),
 S('top',None,68000,'year',False,'Industriemeister mit eigener Schichtgruppe','Industriemeister Elektrotechnik mit eigener Schichtgruppe verdienen bis zu 68.000 Euro im Jahr',['specialist']),
 S('entry',18.6,None,'hour',False,'Personaldienstleister','Dort beginnt der Stundenlohn bei 18,60 Euro',[None,'experienced'])],
[('vollkontinuierliche Schicht','Für die vollkontinuierliche Schicht kommen erhebliche Zuschläge hinzu')],
[80000,31,2000000000,30,3250,1000,15,5900,230000,520],
['Ausbildung Elektroniker|abgeschlossene Ausbildung','SPS-Kenntnisse','Siemens S7','TIA Portal','Schaltpläne lesen','Frequenzumrichter','Antriebstechnik','Schaltberechtigung|Schaltberechtigung bis 30 kV','Profinet','Messtechnik','systematisches Vorgehen|Systematisches Vorgehen','Verantwortungsbewusstsein','kühler Kopf','Bereitschaft zur Wechselschicht','Höhentauglichkeit','Neugier|neugierig auf neue Anlagen'],
['Staplerschein','Fehlersuche','Wartung','Humor|Wer darüber lachen kann','Türkisch'],[],
['TIA-Lehrgänge','befähigte Person DGUV V3|befähigte Person für Prüfungen nach DGUV V3','Wasserstoff-Schulungen|Schulungen im Umgang mit Wasserstoff','Industriemeister Elektrotechnik','Techniker|staatlich geprüften Techniker'],
['Stahlkonzern','Motorenfertigung','Schienenfahrzeugbau','Lkw-Werk','Anlagenbau','Zulieferer','Klärwerke','Personaldienstleister|Personaldienstleistern','Energiebetriebe|Energiebetrieben'],note='Türkisch ist ausdrücklich nicht verlangt; tr unter languages wäre ein Fehler.')

art('speditionskaufmann-hof','''
Kaufmann für Spedition und Logistikdienstleistung (m/w/d) Jobs und Stellenangebote in Hof
Beruf Kaufmann für Spedition und Logistikdienstleistung (m/w/d) in Hof
Am Telefon mit halb Europa
Hof liegt ungefähr dort, wo sich drei Bundesländer und ein Nachbarstaat die Hand geben. Für Touristen ist das nebensächlich. Für die Logistik ist es ein Geschenk. A 9, A 72 und A 93 treffen sich vor der Haustür, bis zur tschechischen Grenze sind es zwanzig Minuten, und im Güterverkehrszentrum wird noch verladen, wenn die Wirte in der Altstadt längst die Stühle hochstellen.
Wer hier als Speditionskaufmann oder Speditionskauffrau arbeitet, sitzt selten still, obwohl der Beruf einen Schreibtisch hat. Es werden Frachten kalkuliert, Fahrer umdisponiert, Zollpapiere korrigiert und Kunden vertröstet. Manchmal alles innerhalb eines Telefonats.
Wer sucht?
Rund 60 Speditionen zählt die Region, vom Familienbetrieb mit acht Lkw bis zum Konzern mit eigener Schulungsabteilung. Daneben stellen Textilhersteller, ein Automobilzulieferer und der Onlinehandel Leute für die Versandabwicklung ein. Eine Spedition aus Hof hat im vergangenen Jahr 145 Millionen Euro umgesetzt, so viel wie nie. Sie sucht zwölf Disponenten auf einen Schlag und findet vier.
Das Profil
Am Anfang steht die kaufmännische Ausbildung, am liebsten die einschlägige. Quereinsteiger aus dem Großhandel haben Chancen, sofern sie geografische Kenntnisse mitbringen. Das klingt altmodisch, ist aber ernst gemeint: Wer nicht weiß, dass zwischen Ostrava und Opole eine Grenze liegt, verplant sich. Verlangt werden ferner Kenntnisse im Zollrecht, der sichere Umgang mit ATLAS und ein Transportmanagementsystem, bei vielen Häusern CargoSoft. Incoterms muss man auswendig können. Excel ohnehin.
Englisch ist Pflicht. Tschechisch oder Polnisch verschaffen einen Vorsprung, den man bei der Gehaltsverhandlung nutzen darf. Und menschlich? Verhandlungsgeschick, Belastbarkeit, Organisationstalent. Dazu ein Tonfall, der einen Fahrer nach elf Stunden Stau noch zum Lachen bringt, ohne dass der Kunde in der anderen Leitung mithört.
Über Zahlen
Spediteure rechnen gern, nur über das eigene Gehalt reden sie ungern. Also der Reihe nach. Auszubildende erhalten in Oberfranken 1 010 Euro im ersten, 1 080 Euro im zweiten und 1 160 Euro im dritten Jahr. Nach dem Abschluss liegt das Angebot meist zwischen 2 600 und 2 800 Euro im Monat. Wer drei bis fünf Jahre Disposition hinter sich hat, darf mit 3 100 bis 3 500 Euro rechnen. In der Zollabteilung und im Seefrachtgeschäft werden Fachleute mit rund 3 900 Euro bezahlt. Niederlassungsleiter? Da sind 75 000 Euro im Jahr und ein Dienstwagen keine Seltenheit.
Zum Vergleich, weil die Frage am Stammtisch verlässlich gestellt wird: Ein Fernfahrer bekommt derzeit um die 3 000 Euro, allerdings mit Spesen. Fachkräfte für Lagerlogistik liegen bei 2 550 Euro. Und in Plauen, vierzig Kilometer weiter, zahlt man Disponenten ungefähr ein Zehntel weniger als hier. Für Samstagsdienste gibt es eine Pauschale von 80 Euro. Eine Ladung Autositze von Hof nach Valencia kostet den Kunden 2 450 Euro; was daran verdient wird, bleibt Betriebsgeheimnis. In kleineren Häusern ist das Gehalt Verhandlungssache, und die Verhandlung findet auf dem Hof statt. Auf dem Betriebshof, wohlgemerkt.
Weiterlernen
Die IHK für Oberfranken bietet den Fachwirt für Güterverkehr und Logistik an, zwei Jahre lang freitagabends und samstags. Beliebt sind außerdem Seminare zum Gefahrgutrecht, die Schulung zum Zollbeauftragten und Sprachkurse in Tschechisch. Die Hochschule Hof hat einen dualen Studiengang Logistik im Programm. Wer ihn absolviert, bekommt von einzelnen Unternehmen ein Stipendium von 300 Euro im Monat.
Und sonst?
Die Mieten sind niedrig. Für 480 Euro gibt es drei Zimmer mit Balkon und Blick auf den Theresienstein. Die Würste sind legendär, das Wetter weniger, Einheimische nennen die Gegend Bayerisch Sibirien und meinen es zärtlich. Beruflich gilt: Wer bei Chaos lebendig wird und trotzdem pünktlich abrechnet, den lässt man hier nicht mehr weg.
''','Kaufmann für Spedition und Logistikdienstleistung',['Kauffrau für Spedition und Logistikdienstleistung','Kaufmann für Spedition und Logistikdienstleistung (m/w/d)','Speditionskaufmann','Speditionskauffrau','Spediteur','Disponent'],'Hof','de',
[S('apprentice',1010,1010,'month',False,'erstes Jahr','1 010 Euro im ersten'),
 S('apprentice',1080,1080,'month',False,'zweites Jahr','1 080 Euro im zweiten'),
 S('apprentice',1160,1160,'month',False,'drittes Jahr','1 160 Euro im dritten Jahr'),
 S('entry',2600,2800,'month',False,'nach dem Abschluss','Nach dem Abschluss liegt das Angebot meist zwischen 2 600 und 2 800 Euro im Monat'),
 S('experienced',3100,3500,'month',False,'drei bis fünf Jahre Disposition','Wer drei bis fünf Jahre Disposition hinter sich hat, darf mit 3 100 bis 3 500 Euro rechnen'),
 S('specialist',3900,3900,'month',True,'Zollabteilung, Seefracht','In der Zollabteilung und im Seefrachtgeschäft werden Fachleute mit rund 3 900 Euro bezahlt'),
 S('top',75000,75000,'year',False,'Niederlassungsleiter','Da sind 75 000 Euro im Jahr und ein Dienstwagen keine Seltenheit',['specialist'])],
[('kleinere Häuser','In kleineren Häusern ist das Gehalt Verhandlungssache')],
[60,145000000,3000,2550,80,2450,300,480],
['kaufmännische Ausbildung','geografische Kenntnisse','Zollrecht|Kenntnisse im Zollrecht','ATLAS','Transportmanagementsystem','CargoSoft','Incoterms','Excel','Englisch','Verhandlungsgeschick','Belastbarkeit','Organisationstalent'],
['Tschechisch','Polnisch','Tonfall|ein Tonfall, der einen Fahrer nach elf Stunden Stau noch zum Lachen bringt','pünktliche Abrechnung|pünktlich abrechnet','Umgang mit Chaos|bei Chaos lebendig wird','Frachten kalkulieren|Frachten kalkuliert'],['en','cs','pl'],
['Fachwirt für Güterverkehr und Logistik','Gefahrgutrecht|Seminare zum Gefahrgutrecht','Zollbeauftragter|Schulung zum Zollbeauftragten','Sprachkurse Tschechisch|Sprachkurse in Tschechisch','duales Studium Logistik|dualen Studiengang Logistik'],
['Speditionen','Textilhersteller','Automobilzulieferer','Onlinehandel'],note='Die Gehälter der Disponenten in Plauen ("ungefähr ein Zehntel weniger") sind kein Betrag.')

art('hebamme-marburg','''
Beruf: Hebamme (w/m/d) in Marburg
Der erste Mensch, den man trifft
Man kann einen Beruf an seinen Uhrzeiten erkennen. Bäcker haben drei Uhr nachts, Lehrer die große Pause. Hebammen haben alle. In Marburg kommen im Jahr ungefähr 1.900 Kinder zur Welt, die wenigsten während der Bürozeiten, und immer ist jemand dabei, der das schon oft gesehen hat und trotzdem nicht abgestumpft ist.
Klinik, Praxis, Küchentisch
Das Universitätsklinikum auf den Lahnbergen ist der größte Arbeitgeber. Ein hebammengeleiteter Kreißsaal wurde dort gerade eingerichtet, 1,4 Millionen Euro hat der Umbau gekostet. Daneben gibt es ein Geburtshaus, mehrere Hebammenpraxen und die Familienzentren der Stadt. Viele Kolleginnen mischen: halbe Stelle im Kreißsaal, dazu Wochenbettbesuche mit dem Fahrrad, bergauf und bergab, vor allem bergauf. Wer Marburg kennt, weiß, dass die Oberstadt ihre eigenen Vorstellungen von Barrierefreiheit hat.
Was eine Hebamme mitbringen muss
Der Zugang führt heute über das duale Studium, ältere Examen gelten selbstverständlich weiter. Die Erlaubnis zum Führen der Berufsbezeichnung ist in jedem Fall vorzulegen. Kliniken fragen nach sicherer CTG-Auswertung, Erfahrung mit Wassergeburten und nach Reanimationstraining für Neugeborene. Kenntnisse in der Stillberatung sind fast überall Bedingung. Dokumentiert wird digital, im Klinikum mit Orbis, also sollte man vor der Tastatur keine Wehen bekommen.
Und dann das, was keiner prüfen kann. Ruhe ausstrahlen. Entscheidungen treffen, auch unbequeme. Einfühlungsvermögen, klar, aber auch Durchsetzungskraft, denn die Oberärztin ist ebenfalls müde. Wer freiberuflich arbeitet, braucht einen Führerschein, ein Mindestmaß an kaufmännischem Denken und Selbstorganisation. In einer Universitätsstadt mit vielen internationalen Familien hilft Englisch jeden Tag; Arabisch und Dari werden in den Anzeigen des Gesundheitsamts gewünscht.
Reden wir über Geld
Das tun Hebammen selten, was ein Teil des Problems ist. Studierende erhalten während der drei bis vier Jahre eine Vergütung, sie beginnt bei 1.340 Euro und endet bei gut 1.500 Euro im Monat. Berufsanfängerinnen in der Klinik werden nach Tarif eingruppiert und bekommen anfangs 3.450 Euro brutto. Nach acht, neun Jahren im Kreißsaal werden daraus 3.900 bis 4.200 Euro. Leitende Hebammen verdienen ab 4.600 Euro, mit Personalverantwortung für ein großes Team auch mehr. Im Geburtshaus wird als Honorar abgerechnet; pro Stunde bleiben nach Abzug der Kosten etwa 28 Euro, sagt eine, die es seit Langem macht und Tabellen mag.
Hier lohnt genaues Hinsehen. Die Haftpflichtversicherung für Freiberuflerinnen mit Geburtshilfe kostet mittlerweile über 12.000 Euro im Jahr. Ein Sicherstellungszuschlag der Kassen gleicht vieles aus, nicht alles. Für einen Wochenbettbesuch werden 59,30 Euro vergütet, die Anfahrt extra. Wer nur die Umsätze sieht, 70.000 Euro oder mehr, übersieht leicht, was davon wieder abgeht. Das Klinikum lockt mit einer Prämie von 3.000 Euro für neue Kolleginnen und mit einem Kitaplatz, was vielen wichtiger ist. Gesundheits- und Krankenpflegerinnen, die auf der Wochenstation arbeiten, steigen mit 3.250 Euro ein. Ärztinnen in der Weiterbildung liegen, man ahnt es, bei 5.300 Euro und haben auch keinen Schlaf.
Lernen nach dem Examen
Die Berufsordnung schreibt Fortbildungsstunden vor, in Hessen jährlich mindestens zwanzig. Gefragt sind Kurse in Akupunktur, das Qualifikationsprogramm zur Familienhebamme und die Weiterbildung zur Praxisanleiterin. Für Leitungsaufgaben wird ein Masterstudium empfohlen; ein Abschluss in Hebammenwissenschaft öffnet zudem die Tür zur Lehre. An der Hochschule in Fulda kostet das Semester 340 Euro Beitrag, Bahnfahrt inklusive.
Was bleibt
Kein anderer Beruf in dieser Stadt wird so oft auf der Straße gegrüßt. Auf dem Wochenmarkt laufen Dreijährige vorbei, die man kannte, bevor sie einen Namen hatten. Das bezahlt keine Miete, die in Marburg für sechzig Quadratmeter ohnehin bei 690 Euro liegt. Aber es erklärt, warum so viele bleiben, obwohl sie jedes Jahr im November verkünden, dass nun endgültig Schluss sei. Dann klingelt das Telefon. Alle fünf Minuten, sagt die Stimme. Na dann.
''','Hebamme',['Hebammen','Hebamme (w/m/d)','Entbindungspfleger'],'Marburg','de',
[S('apprentice',1340,1500,'month',True,'Studierende, Beginn bis Ende des dualen Studiums','sie beginnt bei 1.340 Euro und endet bei gut 1.500 Euro im Monat'),
 S('entry',3450,3450,'month',False,'Klinik, Tarif','Berufsanfängerinnen in der Klinik werden nach Tarif eingruppiert und bekommen anfangs 3.450 Euro brutto'),
 S('experienced',3900,4200,'month',False,'nach acht, neun Jahren im Kreißsaal','Nach acht, neun Jahren im Kreißsaal werden daraus 3.900 bis 4.200 Euro'),
 S('top',4600,None,'month',False,'leitende Hebammen','Leitende Hebammen verdienen ab 4.600 Euro',['specialist']),
 S(None,28,28,'hour',True,'Geburtshaus, Honorar nach Abzug der Kosten','pro Stunde bleiben nach Abzug der Kosten etwa 28 Euro',['experienced'])],
[('Personalverantwortung für ein großes Team','mit Personalverantwortung für ein großes Team auch mehr')],
[1900,1400000,12000,59.3,70000,3000,3250,5300,340,690],
['Erlaubnis zum Führen der Berufsbezeichnung','CTG-Auswertung|sicherer CTG-Auswertung','Wassergeburten|Erfahrung mit Wassergeburten','Reanimationstraining|Reanimationstraining für Neugeborene','Stillberatung','Orbis','Ruhe ausstrahlen','Entscheidungen treffen','Einfühlungsvermögen','Durchsetzungskraft','Führerschein','kaufmännisches Denken|kaufmännischem Denken','Selbstorganisation','Englisch'],
['duales Studium|duale Studium','Arabisch','Dari','digitale Dokumentation|Dokumentiert wird digital'],['en','ar','fa'],
['Akupunktur|Kurse in Akupunktur','Familienhebamme|Qualifikationsprogramm zur Familienhebamme','Praxisanleiterin|Weiterbildung zur Praxisanleiterin','Masterstudium','Hebammenwissenschaft|Abschluss in Hebammenwissenschaft'],
['Universitätsklinikum','Geburtshaus','Hebammenpraxen','Familienzentren','Gesundheitsamt|Gesundheitsamts'],note='Dari ist als fa kodiert (prs ebenso richtig); Arabisch und Dari sind gewünscht, nicht verlangt. 1.340 und 1.500 dürfen zwei Einträge sein.')

art('qa-engineer-jena','''
QA Engineer jobs and vacancies in Jena
Occupation QA Engineer in Jena
Paid to be suspicious: working as a QA engineer in Jena
Some people open a new app and admire the colours. Others immediately type a negative number into the quantity field. If you belong to the second group, Jena has a chair for you, probably an ergonomic one.
Why here of all places
Jena is small, hilly and unreasonably full of microscopes. Optics made the town famous; software is quietly paying a growing share of its bills. Around 13,000 people work in digital companies between the Saale and the motorway. E-commerce software has been written here since the nineties, medical imaging firms need embedded code that does not guess, and the photonics suppliers on the Beutenberg have discovered that a laser without firmware is just an expensive lamp. Two banks run development centres as well. All of them share one problem: they ship faster than they test.
The job has changed accordingly. Ten years ago a tester clicked through a spreadsheet. Today you sit in the same stand-up as the developers, argue about acceptance criteria and write code that breaks other code on purpose. It is a diplomatic profession. You tell gifted people that their work is broken, several times a day, and you would like to have lunch with them afterwards.
What you should bring
Test automation comes first in nearly every advert. Selenium is still around, Playwright is catching up, and for interfaces you should know your way around REST APIs and Postman. Solid Java or Python is expected, along with Git and some experience of CI pipelines. SQL helps you find out whether the bug lives in the data. In medical technology, knowledge of ISO 13485 is mandatory and exploratory testing alone will not impress an auditor. An ISTQB certificate is requested so regularly that you may as well get it over with.
The human side is less glamorous but just as decisive. Employers mention attention to detail, curiosity and clear writing, because a bug report nobody understands is merely a complaint. Tact is worth gold. Fluent English is taken for granted in international teams; German at B1 is required by the medical firms, whose documentation is still stubbornly local.
What it pays
Thuringia is not Munich, and nobody pretends otherwise. Graduates start at 42,000 to 46,000 euros a year. With three to five years of automation experience, salaries move between 52,000 and 60,000 euros. Specialists in performance or security testing reach about 66,000 euros, and a test manager responsible for several teams can earn up to 78,000 euros. Library assistants at the university get 16 euros an hour, which in this town covers rent and a surprising number of bratwursts.
A few figures float around that you should not confuse with your own. Backend developers start at 49,000. A freelance tester charges 85 euros an hour but pays for the quiet months. The annual bonus at the largest shop software vendor was 2,500 euros last time, and a start-up on the Inselplatz has just raised 11 million euros, none of which has reached the coffee machine. There is a relocation allowance of 1,500 euros for candidates from abroad. Public research institutes pay by pay group, and they will explain the group to you at length before they mention the amount.
Getting better at breaking things
Training budgets are generous by local standards: 1,200 euros per head and year is common. Most people spend it on the ISTQB Advanced Level, a Playwright workshop or a course in load testing with JMeter. The university offers a part-time master's degree in computer science, and the local testing meetup is free, including the pizza. If you would rather lead than click, scrum master training is a popular detour.
A word on living
A two-room flat costs around 620 euros cold, more in the centre, and the hills keep you fit whether you like it or not. Berlin is ninety minutes away by train, in theory. In practice you will test the timetable too, and file a bug.
So, is it worth it? If you enjoy being right but can say so gently, if you like learning tools that will be obsolete in three years, and if you do not mind that your best days are the ones on which nothing happens, then yes. Nobody throws a party for the crash that did not occur. You will know, though.
''','QA Engineer',['QA engineer','Tester','tester','Test Engineer','Softwaretester'],'Jena','en',
[S('entry',42000,46000,'year',False,'graduates','Graduates start at 42,000 to 46,000 euros a year'),
 S('experienced',52000,60000,'year',False,'three to five years of automation experience','With three to five years of automation experience, salaries move between 52,000 and 60,000 euros'),
 S('specialist',66000,66000,'year',True,'performance or security testing','Specialists in performance or security testing reach about 66,000 euros'),
 S('top',None,78000,'year',False,'test manager responsible for several teams','a test manager responsible for several teams can earn up to 78,000 euros',['specialist'])],
[('public research institutes','Public research institutes pay by pay group')],
[13000,16,49000,85,2500,11000000,1500,1200,620],
['test automation|Test automation','Selenium','Playwright','REST APIs','Postman','Java','Python','Git','CI pipelines','SQL','ISO 13485|knowledge of ISO 13485','ISTQB certificate','attention to detail','curiosity','clear writing','tact|Tact','English|Fluent English','German|German at B1'],
['exploratory testing','acceptance criteria','diplomacy|diplomatic profession','learning tools|like learning tools','performance or security testing'],['en','de'],
['ISTQB Advanced Level','Playwright workshop','load testing with JMeter|course in load testing with JMeter',"part-time master's degree|part-time master's degree in computer science",'scrum master training','testing meetup|local testing meetup'],
['E-commerce software','medical imaging|medical imaging firms','photonics suppliers','banks|Two banks','research institutes|Public research institutes','start-up'])

art('vocational-school-teacher-goettingen','''
Vocational school teacher in Göttingen
Chalk, welding fumes and second chances
The bell rings at ten to eight. In room 114 sit twenty-three future car mechatronics technicians, four of whom were up until five repairing something that was not theirs to repair. In room 115, across the corridor, the care assistants are discussing wound dressings. Somewhere between the two stands a person with a coffee mug that says Pause. Welcome to vocational education.
Göttingen is known for its university and its Nobel laureates, but on any weekday more than 9,000 young people attend its vocational schools. There are three large ones run by the district, a college for nursing attached to the medical centre, and private academies for cosmetics, media and physiotherapy. Measured against their needs, applications arrive in homeopathic doses. Metalwork, electrical engineering and nursing are the subjects in which headteachers start smiling when you merely ask for directions.
Who can do this
The regular route is a master's degree in vocational education followed by eighteen months of preparatory service. Lateral entry is possible if you hold a university degree in a shortage subject and have at least two years of professional practice. Either way you need subject knowledge that survives questions from people who did the job yesterday. Classroom management is the skill everyone mentions first and nobody can define. Patience, fairness and humour come next. Schools expect digital competence, which in practice means Moodle, a tablet and the ability to continue when neither works. Experience in inclusive teaching is welcome. German at C2 is non-negotiable for civil servants, and a certificate of good conduct must be on file.
One headmaster put it like this: "I can teach an engineer how to teach. I cannot teach him to like teenagers." So, liking teenagers it is.
What you earn
Teachers in Lower Saxony are paid by table, which takes the suspense out of it. Trainee teachers in preparatory service receive about 1,580 euros a month. As a civil servant you begin in pay grade A13 at roughly 4,750 euros gross. After fifteen years or so, the same grade pays 5,600 to 5,900 euros. Those who are not granted civil servant status are employed under the collective agreement in E13 and start at 4,629 euros. Heads of department in A15 earn up to 7,100 euros. Private academies negotiate freely and pay anything from 3,100 to 3,800 euros, and they know perfectly well why they do not print it in the advert.
Do not mix this up with other numbers you will hear in the staff room. Primary school teachers are now on A13 as well. Instructors for practical lessons, who have a master craftsman's certificate rather than a degree, start at 3,500 euros. Substitute lessons are paid at 38 euros an hour beyond the third one each month. The state has promised 25 million euros for workshops in southern Lower Saxony, and the roof of the gym alone will swallow 900,000. Students at private academies pay tuition of 290 euros a month and sometimes let you feel it. A parking permit costs 30 euros, a grievance in itself.
Learning never stops, obviously
Every teacher is obliged to attend further training. The state institute offers courses in digital didactics, language-sensitive teaching and conflict mediation. Lateral entrants complete a pedagogical qualification programme over two years. If you want to run a department one day, the leadership academy in Hildesheim is the usual stop, and additional qualifications in German as a second language are paid for by the district.
Is it for you?
There will be mornings when nobody has done anything and afternoons full of forms. There will also be the apprentice who failed twice, passed the third time, and turns up two years later with a company van and his name on it. He will honk. You will pretend not to be moved. A flat in the Südstadt costs about 780 euros, the bicycle will be stolen at some point, and the summer holidays really are as long as people say. Just do not tell the mechanics.
''','Vocational School Teacher',['Vocational school teacher','Teacher','Berufsschullehrer','Berufsschullehrerin'],'Göttingen','en',
[S('apprentice',1580,1580,'month',True,'trainee teachers in preparatory service','Trainee teachers in preparatory service receive about 1,580 euros a month',['entry']),
 S('entry',4750,4750,'month',True,'civil servant, A13','As a civil servant you begin in pay grade A13 at roughly 4,750 euros gross'),
 S('experienced',5600,5900,'month',False,'A13 after fifteen years','After fifteen years or so, the same grade pays 5,600 to 5,900 euros'),
 S('entry',4629,4629,'month',False,'employed, collective agreement E13','employed under the collective agreement in E13 and start at 4,629 euros'),
 S('top',None,7100,'month',False,'heads of department, A15','Heads of department in A15 earn up to 7,100 euros',['specialist']),
 S(None,3100,3800,'month',False,'private academies','Private academies negotiate freely and pay anything from 3,100 to 3,800 euros',['entry','experienced'])],
[],[9000,3500,38,25000000,900000,290,30,780],
["master's degree|master's degree in vocational education",'preparatory service|eighteen months of preparatory service','subject knowledge','classroom management|Classroom management','patience|Patience','fairness','humour','digital competence','Moodle','German|German at C2','certificate of good conduct','liking teenagers'],
['professional practice|two years of professional practice','university degree','inclusive teaching|Experience in inclusive teaching','tablet'],['de'],
['digital didactics|courses in digital didactics','language-sensitive teaching','conflict mediation','pedagogical qualification programme','leadership academy','German as a second language'],
['vocational schools','college for nursing','private academies'],city_also=['Goettingen'],note='Name und Stadt nur in Überschrift und Text; keine Kopfzeilen.')

art('baecker-bamberg','''
Bäcker Jobs und Stellenangebote in Bamberg
Mehl, Musik und Mitternacht: Vom Backen in Bamberg
Um zwei Uhr nachts gehört Bamberg den Bäckern und den Studenten. Die einen kommen, die anderen gehen, und an der Laderampe in der Gärtnerstadt tauschen sie manchmal ein paar Worte und eine misslungene Breze. Gegen fünf ist die Stadt dann wieder Weltkulturerbe und tut, als wäre nichts gewesen.
Ein Beruf mit schlechter Presse
Man hat dem Handwerk so oft den Tod bescheinigt, dass es sich inzwischen weigert, zur eigenen Beerdigung zu erscheinen. Gewiss, von den Backstuben, die es um 1990 gab, ist etwa jede dritte übrig. Doch die verbliebenen haben Schlangen vor der Tür, und in den Schlangen stehen Leute, die für ein Sauerteigbrot ohne Murren 7,80 Euro zahlen. Vor zehn Jahren wäre dafür eine Bürgerinitiative gegründet worden.
Angestellt wird von Handwerksbäckereien, zwei Filialisten aus dem Landkreis und einer Großbäckerei im Hafen. Hotels suchen fürs Frühstück, die Brauereigasthöfe für die Laugenstangen, und eine Rehaklinik hat entdeckt, dass frische Brötchen die Genesung beschleunigen. Wissenschaftlich belegt ist das nicht. Widersprochen hat bislang aber auch kein Patient.
Was man können sollte
Nun ja, backen. Bäckerinnen und Bäcker brauchen ein Gefühl für Teig, das sich nicht aus Videos lernen lässt, obwohl es viele versuchen. Verlangt werden Kenntnisse in der Sauerteigführung, die Bedienung von Etagenöfen und das Aufarbeiten von Hand. In der Großbäckerei kommt die Steuerung der Anlagen hinzu, samt HACCP und der Einsicht, dass man dort eher Maschinenführer ist. Frühaufsteher haben es leichter, wobei das Wort verharmlosend klingt für jemanden, dessen Wecker um halb eins läutet.
Körperliche Fitness ist nötig, ein Mehlsack wiegt immer noch 25 Kilo. Sauberkeit versteht sich. Kreativität wird in den kleinen Betrieben geschätzt, Tempo in den großen, Teamfähigkeit in allen, denn morgens um drei gibt es keine Mediation. Wer Allergene im Schlaf aufsagen kann, darf an die Rezepte. Und rechnen muss man, im Kopf, mit nassen Händen.
Vom Lohn der Nacht
Hier wird es ernst, sofern das bei einem Gewerbe möglich ist, dessen bekanntestes Produkt innen hohl ist. Azubis bekommen seit der jüngsten Tariferhöhung 1.020 Euro im ersten, 1.090 Euro im zweiten und 1.230 Euro im dritten Lehrjahr. Frischgebackene Gesellen, Verzeihung, fangen zwischen 2.400 und 2.600 Euro an. Mit ein paar Jahren am Ofen sind knapp 2.900 Euro zu holen, in der Großbäckerei samt Schicht sogar bis 3.200 Euro. Backstubenleiter bringen es auf 3.400 bis 3.800 Euro im Monat. Aushilfen hinter der Verkaufstheke bekommen 14 Euro die Stunde und dürfen die Reste mitnehmen. Bäckermeister mit Filialverantwortung sprechen über ihr Einkommen nicht, fahren aber auffallend gepflegte Kombis.
Die Nachtzuschläge, 25 Prozent und steuerfrei, machen aus einem mäßigen Lohn einen annehmbaren. Zur Einordnung: Fachverkäuferinnen vorn im Laden liegen bei 2.200 Euro, Konditoren bei 2.450 Euro, und der Brauer, der um die gleiche Zeit aufsteht, bei 3.300 Euro. Den Brauer darf man beneiden. In Bamberg tun es alle. Wer eine Backstube übernehmen will, sollte 250.000 Euro auftreiben oder eine Tante haben. Der Freistaat gibt einen Meisterbonus von 3.000 Euro dazu. Die Energiekosten einer mittleren Bäckerei sind zuletzt auf 6.500 Euro im Monat gestiegen, was erklärt, warum so mancher Chef auf das Wort Ofen gereizt reagiert.
Dazulernen
An der Akademie in Lochham wird man Brotsommelier, ein Titel, der in der Verwandtschaft lange für Heiterkeit sorgt. Ernsthafter klingt der Betriebswirt des Handwerks. Die Meisterschule dauert in Vollzeit wenige Monate, und die Innung veranstaltet Kurse zu glutenfreiem Backen. Sie sind ausgebucht. Bezahlt werden sie, das spricht für die Betriebe, meistens vom Chef.
Zum Schluss, solange es noch warm ist
Niemand muss Bäcker werden. Man schläft zur falschen Zeit, man riecht nach Roggen, und auf Hochzeiten nickt man beim Dessert ein. Aber man hat um sechs Uhr früh etwas in der Hand, das duftet und das gebraucht wird. Von wie vielen Tabellen lässt sich das sagen? Eben. Die Dachwohnung in der Königstraße kostet zwar 590 Euro, doch das Frühstück ist frei. Auf Lebenszeit.
''','Bäcker',['Bäckerin','Bäcker/in','Handwerksbäcker'],'Bamberg','de',
[S('apprentice',1020,1020,'month',False,'erstes Lehrjahr','1.020 Euro im ersten'),
 S('apprentice',1090,1090,'month',False,'zweites Lehrjahr','1.090 Euro im zweiten'),
 S('apprentice',1230,1230,'month',False,'drittes Lehrjahr','1.230 Euro im dritten Lehrjahr'),
 S('entry',2400,2600,'month',False,'frischgebackene Gesellen','fangen zwischen 2.400 und 2.600 Euro an'),
 S('experienced',2900,2900,'month',True,'ein paar Jahre am Ofen','Mit ein paar Jahren am Ofen sind knapp 2.900 Euro zu holen'),
 S('experienced',None,3200,'month',False,'Großbäckerei samt Schicht','in der Großbäckerei samt Schicht sogar bis 3.200 Euro',['specialist','top',None]),
 S('top',3400,3800,'month',False,'Backstubenleiter','Backstubenleiter bringen es auf 3.400 bis 3.800 Euro im Monat',['specialist','experienced'])],
[('Bäckermeister mit Filialverantwortung','Bäckermeister mit Filialverantwortung sprechen über ihr Einkommen nicht')],
[1990,7.8,14,25,2200,2450,3300,250000,3000,6500,590],
['Gefühl für Teig','Sauerteigführung','Etagenöfen|Bedienung von Etagenöfen','Aufarbeiten von Hand','Steuerung der Anlagen','HACCP','Frühaufsteher','körperliche Fitness|Körperliche Fitness','Sauberkeit','Kreativität','Tempo','Teamfähigkeit','Allergene','Rechnen|rechnen muss man'],
['Backen|backen'],[],
['Brotsommelier','Betriebswirt des Handwerks','Meisterschule','Kurse zu glutenfreiem Backen'],
['Handwerksbäckereien','Filialisten','Großbäckerei','Hotels','Brauereigasthöfe','Rehaklinik'])

art('fachkraft-abwassertechnik-bottrop','''
Sie sind hier: Startseite / Städte / Bottrop / Umwelt & Entsorgung
132 Treffer – sortieren nach: Datum | Entfernung | Gehalt
Anlagenmechaniker Rohrsysteme (m/w/d) – Bottrop – 3.450 € – gesponsert
Teamassistenz Wasserwirtschaft – Essen – 2.700 € bis 3.000 € – vor 6 Std.
Suchauftrag speichern
Fachkraft für Abwassertechnik Jobs und Stellenangebote in Bottrop
Beruf Fachkraft für Abwassertechnik in Bottrop
Das größte Comeback des Ruhrgebiets riecht inzwischen nach nichts
Die Emscher war einmal der schmutzigste Fluss der Republik, und in Bottrop wusste man das mit geschlossenen Augen. Heute schwimmen wieder Groppen darin. Dazwischen liegen dreißig Jahre Arbeit, 436 Kilometer Kanäle und Kosten von 5,5 Milliarden Euro. Und Menschen, über die selten geschrieben wird, weil ihr Arbeitsplatz hinter einem Zaun liegt: Fachkräfte für Abwassertechnik.
Arbeitgeber am Fluss
In Bottrop steht eine der größten Kläranlagen Europas, erkennbar an den blauen Faultürmen. Betrieben wird sie von einem Wasserverband, der zugleich der wichtigste Arbeitgeber ist. Hinzu kommen die städtischen Entwässerungsbetriebe, Chemieunternehmen mit eigener Vorbehandlung, eine Kokerei und mehrere Dienstleister für Kanalinspektion. Auch Ingenieurbüros nehmen gern Leute mit Praxis, da jemand die Pläne auf Wirklichkeit prüfen muss.
Die Arbeit selbst ist vielseitiger als ihr Ruf. Proben ziehen, Pumpen warten, Schlamm entwässern, Blockheizkraftwerke überwachen. Am Morgen steht man in Gummistiefeln am Rechen, am Nachmittag vor acht Bildschirmen in der Leitwarte. Es gibt Kolleginnen, die behaupten, am Klärschlamm die Bundesligaergebnisse ablesen zu können. Überprüft hat es niemand.
Anforderungen
Vorausgesetzt wird eine umwelttechnische Ausbildung; Chemikanten, Elektroniker und Anlagenmechaniker werden ebenfalls genommen und nachgeschult. Gefordert sind Kenntnisse der Verfahrenstechnik, Grundlagen der Laboranalytik und die Fähigkeit, ein Prozessleitsystem zu bedienen. Wer als elektrotechnisch unterwiesene Person arbeiten darf, ist im Vorteil. Unverzichtbar: der Führerschein der Klasse B, für den Kanalbetrieb besser C1E.
Die Stellenanzeigen nennen außerdem Zuverlässigkeit, Hygienebewusstsein und Teamarbeit. Atemschutztauglichkeit wird untersucht, Schichtbereitschaft vorausgesetzt. Ekelgrenzen sollten verschiebbar sein. Ein gewisses Umweltinteresse schadet nicht, und Schwimmen muss man können, das steht tatsächlich in der Anzeige und ist kein Scherz.
Bezahlung nach Tabelle
Der Verband und die Stadt zahlen nach Tarif, und zwar nach dem TV-V beziehungsweise dem TVöD. In der Ausbildung sind es 1.218 Euro im ersten Jahr, danach 1.268 Euro, im dritten 1.314 Euro. Nach der Übernahme erfolgt die Eingruppierung meist in Entgeltgruppe 5, das entspricht 3.180 Euro. Mit Berufserfahrung und Entgeltgruppe 7 sind 3.500 bis 3.900 Euro zu erwarten. Für Schichtführer in der Leitwarte stehen 4.300 Euro in der Tabelle, und Abwassermeister beziehen zwischen 4.600 und 5.200 Euro. Private Kanalinspekteure zahlen nach Stunde, ab 17 Euro, in der Spitze 22 Euro.
Wer in Rufbereitschaft ist, erhält zusätzlich 110 Euro pro Wochenende. Im November wird eine Jahressonderzahlung fällig, deren Höhe von der Entgeltgruppe abhängt. Eine Leistungsprämie von bis zu 900 Euro ist möglich. Zum Vergleich: Chemikanten in der Kokerei bekommen mit Schicht um die 4.100 Euro, Umweltingenieure beim selben Verband steigen mit 54.000 Euro jährlich ein. Die Abwassergebühr für einen Vierpersonenhaushalt liegt übrigens bei 742 Euro im Jahr. Dafür, dass man nie wieder daran denken muss, ist das geschenkt.
Weiterkommen
Die DWA ist die Adresse, an der niemand vorbeikommt. Sie bietet den Klärwärter-Grundkurs für Quereinsteiger, Lehrgänge zur Stickstoffelimination sowie den Sachkundekurs für Kanalinspektion. Der geprüfte Abwassermeister dauert berufsbegleitend rund zwei Jahre. Die Prüfungsgebühren, zuletzt 680 Euro, übernimmt der Verband bei Bestehen. Weil künftig Phosphor aus dem Schlamm zurückgewonnen werden muss, sind Seminare dazu auf Monate belegt. In das neue Verfahren investiert der Standort 75 Mio. Euro.
Noch ein Wort zum Ansehen
Auf Partys sagt man am besten, man sei in der Wasserwirtschaft. Nach dem zweiten Bier darf man erzählen, was man schon alles aus dem Rechen gezogen hat, und ab da gehört einem der Abend. Sicher ist die Stelle ohnehin: Geduscht wird auch in der Rezession. Eine bezahlbare Wohnung findet sich in Bottrop noch, 60 Quadratmeter für 430 Euro sind keine Legende. Wer anpackt, Verantwortung übernimmt und sich für Technik begeistert, wird am Fluss mit offenen Armen empfangen. Nach dem Händewaschen.
''','Fachkraft für Abwassertechnik',['Fachkräfte für Abwassertechnik','Umwelttechnologe für Abwasserbewirtschaftung','Abwassertechniker'],'Bottrop','de',
[S('apprentice',1218,1218,'month',False,'erstes Jahr','In der Ausbildung sind es 1.218 Euro im ersten Jahr'),
 S('apprentice',1268,1268,'month',False,'zweites Jahr','danach 1.268 Euro'),
 S('apprentice',1314,1314,'month',False,'drittes Jahr','im dritten 1.314 Euro'),
 S('entry',3180,3180,'month',False,'Entgeltgruppe 5, nach der Übernahme','Nach der Übernahme erfolgt die Eingruppierung meist in Entgeltgruppe 5, das entspricht 3.180 Euro'),
 S('experienced',3500,3900,'month',False,'Entgeltgruppe 7 mit Berufserfahrung','Mit Berufserfahrung und Entgeltgruppe 7 sind 3.500 bis 3.900 Euro zu erwarten'),
 S('specialist',4300,4300,'month',False,'Schichtführer in der Leitwarte','Für Schichtführer in der Leitwarte stehen 4.300 Euro in der Tabelle',['top','experienced']),
 S('top',4600,5200,'month',False,'Abwassermeister','Abwassermeister beziehen zwischen 4.600 und 5.200 Euro',['specialist']),
 S(None,17,22,'hour',False,'private Kanalinspekteure','Private Kanalinspekteure zahlen nach Stunde, ab 17 Euro, in der Spitze 22 Euro',['entry','experienced'])],
[('Jahressonderzahlung','Jahressonderzahlung fällig, deren Höhe von der Entgeltgruppe abhängt')],
[132,3450,2700,3000,436,5500000000,110,900,4100,54000,742,680,75000000,430],
['umwelttechnische Ausbildung','Verfahrenstechnik|Kenntnisse der Verfahrenstechnik','Laboranalytik|Grundlagen der Laboranalytik','Prozessleitsystem','Führerschein Klasse B|Führerschein der Klasse B','C1E','Zuverlässigkeit','Hygienebewusstsein','Teamarbeit','Atemschutztauglichkeit','Schichtbereitschaft','Schwimmen','Verantwortung|Verantwortung übernimmt','Technikbegeisterung|sich für Technik begeistert'],
['elektrotechnisch unterwiesene Person','Umweltinteresse','geringer Ekel|Ekelgrenzen sollten verschiebbar sein','anpacken|Wer anpackt','Proben ziehen','Pumpen warten'],[],
['Klärwärter-Grundkurs','Stickstoffelimination|Lehrgänge zur Stickstoffelimination','Kanalinspektion|Sachkundekurs für Kanalinspektion','Abwassermeister|geprüfte Abwassermeister','Phosphor-Rückgewinnung|Seminare dazu'],
['Wasserverband','Entwässerungsbetriebe','Chemieunternehmen','Kokerei','Kanalinspektion|Dienstleister für Kanalinspektion','Ingenieurbüros'],note='17 und 22 Euro dürfen zwei Einträge sein.')

art('bauleiter-paderborn','''
Bauleiter/in – Paderborn
Zwischen Bagger und Besprechung
Paderborn baut. Wo die britischen Streitkräfte abgezogen sind, entstehen auf den Kasernenflächen ganze Quartiere, dazu kommen Logistikhallen an der A 33, ein Klinikneubau und die Sanierung des Bahnhofs. Das Auftragsvolumen der regionalen Bauunternehmen wird auf 850 Millionen Euro geschätzt. Beton ist verfügbar, Kies auch. Knapp sind Bauleiterinnen und Bauleiter.
Aufgaben und Umfeld
Die Bauleitung verantwortet Termine, Kosten und Qualität einer Baustelle, und zwar in dieser Reihenfolge, sobald der Bauherr anruft. Sie koordiniert Nachunternehmer, führt das Bautagebuch, prüft Aufmaße und Rechnungen. Die Hälfte der Zeit verbringt man draußen, die andere im Container. Beides ist zugig.
Eingestellt wird bei mittelständischen Bauunternehmen, in Architekturbüros, bei Projektentwicklern sowie in der kommunalen Bauverwaltung. Auch die Wohnungsgenossenschaften haben eigene Bauabteilungen aufgebaut, seit externe Leistungen kaum noch zu bekommen sind. Ein Energieversorger sucht Bauleiter für den Netzausbau. Der Leitungstiefbau gilt unter Absolventen als wenig glanzvoll, bietet jedoch die schnellsten Aufstiege.
Fachliche und persönliche Voraussetzungen
In der Regel wird ein Studium des Bauingenieurwesens oder der Architektur verlangt. Gleichwertig behandelt werden staatlich geprüfte Bautechniker und Poliere mit langer Praxis. Vertiefte Kenntnisse der VOB sind obligatorisch, ebenso der Umgang mit AVA-Software, häufig iTWO oder ORCA. Erfahrung mit MS Project erleichtert die Terminplanung. Building Information Modeling wird inzwischen in jeder zweiten Ausschreibung genannt. Ein Führerschein der Klasse B ist unabdingbar.
Weniger formal, aber ebenso entscheidend: Durchsetzungsvermögen gegenüber Nachunternehmern, Verhandlungssicherheit, Kostenbewusstsein. Wer Konflikte früh anspricht, spart Geld. Entscheidungsstärke ist gefragt, wenn der Kran steht und drei Gewerke warten. Polnisch oder Rumänisch ist auf vielen Baustellen nützlicher als Englisch, gefordert wird es nicht, geschätzt schon.
Gehaltsrahmen
Die Spanne ist groß, da Unternehmensgröße und Bausumme unmittelbar durchschlagen. Absolventen beginnen als Jungbauleiter mit 46.000 bis 50.000 Euro im Jahr. Nach etwa fünf Jahren und den ersten selbstständig abgewickelten Projekten liegen die Gehälter zwischen 58.000 und 68.000 Euro. Oberbauleiter mit mehreren Baustellen verdienen rund 82.000 Euro, Spitzenkräfte im Schlüsselfertigbau bis zu 95.000 Euro. Die Stadt vergütet nach Entgeltgruppe 11; das sind monatlich 4.031 Euro zum Einstieg und nach einigen Jahren etwas über 5.000 Euro. Bautechniker ohne Studium erhalten als Bauleiter ab 3.600 Euro im Monat.
Ein Firmenwagen mit privater Nutzung gehört in der freien Wirtschaft zum Standard, sein geldwerter Vorteil wird mit 350 Euro monatlich angesetzt. Projektabhängige Prämien kommen hinzu, einheitliche Sätze gibt es nicht. Nicht verwechselt werden sollten diese Beträge mit den Löhnen auf der Baustelle: Poliere erreichen 5.200 Euro, Maurer nach Tarif 23,70 Euro je Stunde. Architekten im Angestelltenverhältnis starten mit 42.500 Euro. Für eine Bauleiterstelle fallen bei Personalberatern Vermittlungshonorare von 18.000 Euro an, was den Mangel anschaulicher belegt als jede Statistik.
Qualifizierung im Beruf
Die Ingenieurkammer-Bau sowie private Akademien führen Lehrgänge zum Nachtragsmanagement, zur Sicherheits- und Gesundheitsschutzkoordination und zur Bauleiterhaftung durch. Ein zweitägiges Seminar wird mit 890 Euro berechnet und in aller Regel vom Arbeitgeber übernommen. Zunehmend besucht werden BIM-Schulungen. An der Technischen Hochschule in Höxter ist ein berufsbegleitender Master in Baumanagement möglich; 2.100 Euro je Semester sind dafür aufzubringen.
Perspektiven
Der Wohnungsbau hat sich abgekühlt, die Zinsen wirken nach. Infrastruktur, Kliniken und Energienetze gleichen den Rückgang in Paderborn allerdings weitgehend aus. Fachleute erwarten, dass bis 2032 jede dritte Führungskraft am Bau in Ruhestand geht. Wer heute einsteigt, übernimmt früh Verantwortung und wird entsprechend begleitet: Patenmodelle mit erfahrenen Kollegen sind verbreitet. Bei einer durchschnittlichen Kaltmiete von 9,20 Euro je Quadratmeter bleibt vom Gehalt zudem mehr übrig als in Düsseldorf oder Köln. Und die eigene Baustelle, das ist nicht zu unterschätzen, kann man später den Kindern zeigen. Sie werden fragen, ob man den Bagger selbst gefahren hat. Die ehrliche Antwort lautet nein. Die richtige lautet: einmal.
''','Bauleiter',['Bauleiterin','Bauleiter/in','Bauleitung','Jungbauleiter','Oberbauleiter'],'Paderborn','de',
[S('entry',46000,50000,'year',False,'Absolventen, Jungbauleiter','Absolventen beginnen als Jungbauleiter mit 46.000 bis 50.000 Euro im Jahr'),
 S('experienced',58000,68000,'year',False,'nach etwa fünf Jahren','Nach etwa fünf Jahren und den ersten selbstständig abgewickelten Projekten liegen die Gehälter zwischen 58.000 und 68.000 Euro'),
 S('top',82000,82000,'year',True,'Oberbauleiter mit mehreren Baustellen','Oberbauleiter mit mehreren Baustellen verdienen rund 82.000 Euro',['specialist','experienced']),
 S('top',None,95000,'year',False,'Spitzenkräfte im Schlüsselfertigbau','Spitzenkräfte im Schlüsselfertigbau bis zu 95.000 Euro',['specialist']),
 S('entry',4031,4031,'month',False,'Stadt, Entgeltgruppe 11','das sind monatlich 4.031 Euro zum Einstieg'),
 S('experienced',5000,None,'month',True,'Stadt, Entgeltgruppe 11, nach einigen Jahren','nach einigen Jahren etwas über 5.000 Euro'),
 S(None,3600,None,'month',False,'Bautechniker ohne Studium','Bautechniker ohne Studium erhalten als Bauleiter ab 3.600 Euro im Monat',['entry','experienced'])],
[('projektabhängige Prämien','Projektabhängige Prämien kommen hinzu')],
[850000000,350,5200,23.7,42500,18000,890,2100,2032,9.2],
['Studium Bauingenieurwesen|Studium des Bauingenieurwesens','VOB|Kenntnisse der VOB','AVA-Software','iTWO','ORCA','MS Project','Building Information Modeling','Führerschein Klasse B|Führerschein der Klasse B','Durchsetzungsvermögen','Verhandlungssicherheit','Kostenbewusstsein','Entscheidungsstärke'],
['Architektur|der Architektur','Bautechniker|staatlich geprüfte Bautechniker','Konflikte ansprechen|Konflikte früh anspricht','Polnisch','Rumänisch','Terminplanung','Englisch','Bautagebuch führen|führt das Bautagebuch'],['pl','ro'],
['Nachtragsmanagement','Sicherheits- und Gesundheitsschutzkoordination','Bauleiterhaftung','BIM-Schulungen','Master Baumanagement|berufsbegleitender Master in Baumanagement','Patenmodelle'],
['Bauunternehmen|mittelständischen Bauunternehmen','Architekturbüros','Projektentwickler|Projektentwicklern','Bauverwaltung|kommunalen Bauverwaltung','Wohnungsgenossenschaften','Energieversorger'],note='Sprachen werden geschätzt, nicht gefordert; leere languages nicht bestrafen. Nach einigen Jahren "etwas über 5.000": min = max = 5000 ebenfalls vertretbar.')
