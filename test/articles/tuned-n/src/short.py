from common import *

art('zahnmedizinische-fachangestellte-gera','''
Zahnmedizinische Fachangestellte Jobs und Stellenangebote in Gera
Beruf Zahnmedizinische Fachangestellte in Gera
Absaugen, Abrechnen, Aufmuntern
Wer in Gera eine ZFA sucht, sucht lange. Gut zwei Dutzend Praxen haben einen Aushang an der Tür, und der Zettel vergilbt schneller, als jemand anruft.
Gefragt sind Leute, die bei der Stuhlassistenz mitdenken, Instrumente nach Hygieneplan aufbereiten und nebenbei einem zitternden Dreijährigen die Hand halten. Röntgenschein? Muss sein, ohne geht es nicht. Wer mit Dampsoft klarkommt und die Abrechnung nach BEMA und GOZ beherrscht, darf sich die Praxis quasi aussuchen. Pünktlichkeit und ein dickes Fell gegen schlechte Laune vor der Spritze schaden auch nicht.
Zum Geld: Azubis kriegen im ersten Jahr 920 Euro, im dritten 1.090 Euro. Frisch Ausgelernte starten bei rund 2.250 Euro brutto, nach ein paar Jahren sind 2.600 bis 2.900 Euro drin. Prophylaxe-Profis mit ZMP-Abschluss liegen bei bis zu 3.300 Euro. Obendrauf gibt es in manchen Praxen einen Tankgutschein über 50 Euro. Die Fortbildung zur ZMP kostet allerdings knapp 3.900 Euro, die Hälfte übernimmt oft der Chef. Auch ein Lehrgang zur Praxismanagerin ist beliebt.
Neben klassischen Zahnarztpraxen stellen inzwischen zwei Versorgungszentren und eine kieferorthopädische Praxis am Markt ein. Gelacht wird überall. Meistens mit Mundschutz.
''','Zahnmedizinische Fachangestellte',['ZFA','Zahnmedizinischer Fachangestellter','Zahnarzthelferin'],'Gera','de',
[S('apprentice',920,920,'month',False,'erstes Jahr','Azubis kriegen im ersten Jahr 920 Euro'),
 S('apprentice',1090,1090,'month',False,'drittes Jahr','im dritten 1.090 Euro'),
 S('entry',2250,2250,'month',True,'frisch ausgelernt','Frisch Ausgelernte starten bei rund 2.250 Euro brutto'),
 S('experienced',2600,2900,'month',False,'nach ein paar Jahren','nach ein paar Jahren sind 2.600 bis 2.900 Euro drin'),
 S('specialist',None,3300,'month',False,'Prophylaxe mit ZMP-Abschluss','Prophylaxe-Profis mit ZMP-Abschluss liegen bei bis zu 3.300 Euro',['top'])],
[],[50,3900],
['Stuhlassistenz','Instrumente aufbereiten|Instrumente nach Hygieneplan aufbereiten','Röntgenschein','Dampsoft','Abrechnung nach BEMA und GOZ','Pünktlichkeit','dickes Fell'],
['Mitdenken|mitdenken','Hygieneplan','Umgang mit ängstlichen Kindern|einem zitternden Dreijährigen die Hand halten','BEMA','GOZ'],[],
['ZMP-Fortbildung|Fortbildung zur ZMP','Praxismanagerin|Lehrgang zur Praxismanagerin'],
['Zahnarztpraxen','Versorgungszentren','Kieferorthopädie|kieferorthopädische Praxis'])

art('berufskraftfahrer-emden','''
Startseite > Jobs > Logistik > Emden
Filter: Vollzeit (41) | Teilzeit (12) | Minijob (7)
Gabelstaplerfahrer (m/w/d) – Emden – 14,90 €/Std. – vor 3 Tagen
Disponent Autologistik (m/w/d) – Leer – 3.300 € – neu
Jobs per E-Mail erhalten
Berufskraftfahrer (m/w/d) Jobs und Stellenangebote in Emden
Hafen, Werk, Autobahn
In Emden transportiert man vor allem Autos, die noch niemand gefahren hat. Dazu kommen Papier, Windradflügel und was der Hafen sonst ausspuckt. Speditionen, Autologistiker und ein Baustoffhandel suchen das ganze Jahr.
Verlangt werden der Führerschein CE, die Schlüsselzahl 95 und eine gültige Fahrerkarte. Ladungssicherung muss sitzen, der digitale Tachograf darf kein Rätsel sein. Ein ADR-Schein ist gern gesehen, aber kein Muss. Deutsch sollte für Rampe und Kontrolle reichen, Geduld für den Rest.
Und die Bezahlung? Neulinge steigen bei etwa 16 Euro pro Stunde ein. Der Tarif sieht 17,85 Euro je Stunde vor. Wer seit Jahren Autotransporter fährt, bekommt 19 bis 21 Euro die Stunde. Spesen von 28 Euro am Tag sind steuerfrei und gehören nicht zum Lohn, auch wenn manche Anzeige das anders rechnet. Einzelne Firmen locken mit 2.000 Euro Antrittsprämie. Den Führerschein, der bis zu 12.000 Euro kosten kann, bezahlt mitunter das Jobcenter. Die fünf Module der Weiterbildung übernimmt in der Regel der Betrieb.
''','Berufskraftfahrer',['Berufskraftfahrerin','Lkw-Fahrer','Kraftfahrer'],'Emden','de',
[S('entry',16,16,'hour',True,'Neulinge','Neulinge steigen bei etwa 16 Euro pro Stunde ein'),
 S(None,17.85,17.85,'hour',False,'Tarif','Der Tarif sieht 17,85 Euro je Stunde vor',['entry','experienced']),
 S('experienced',19,21,'hour',False,'seit Jahren Autotransporter','Wer seit Jahren Autotransporter fährt, bekommt 19 bis 21 Euro die Stunde',['specialist'])],
[],[41,12,7,14.90,3300,28,2000,12000],
['Führerschein CE','Schlüsselzahl 95','Fahrerkarte','Ladungssicherung','digitaler Tachograf|digitale Tachograf','Deutsch','Geduld'],
['ADR-Schein'],['de'],['Module der Weiterbildung|fünf Module der Weiterbildung'],
['Speditionen','Autologistiker','Baustoffhandel'])

art('fachinformatiker-systemintegration-ulm','''
Das Netz hält nicht von allein
Ulm hat eine Wissenschaftsstadt, den höchsten Kirchturm der Welt und zu wenige Leute, die ein VLAN einrichten können. Fachinformatikerinnen und Fachinformatiker für Systemintegration haben deshalb die Wahl: Medizintechnik, Nutzfahrzeugbau, Systemhäuser, Stadtverwaltung.
Was sie können müssen, steht in fast jeder Anzeige gleich. Windows Server und Active Directory gehören zur Grundlage, Linux wird vorausgesetzt. Netzwerktechnik mit Routing und Firewalls kommt dazu, ebenso Virtualisierung mit VMware. Wer PowerShell-Skripte schreibt, spart sich Nachtschichten. Außerdem: strukturiertes Arbeiten, saubere Dokumentation und Englisch, weil das Handbuch nun einmal so geliefert wird.
Berufseinsteiger erhalten zwischen 38.000 und 42.000 Euro brutto pro Jahr. Nach vier bis fünf Jahren werden 48.000 bis 56.000 Euro bezahlt, in der IT-Sicherheit sind für Spezialisten knapp 65.000 Euro erreichbar. Entwickler, der Vergleich liegt nahe, fangen bei 47.500 Euro an. Für die Rufbereitschaft gibt es vielerorts pauschal 300 Euro je Woche. Eine Werkstudentin im Marketing bekommt 15 Euro in der Stunde und erfährt nie, wo der Serverraumschlüssel hängt.
Bei der Weiterbildung hat sich der Cisco-Kurs CCNA durchgesetzt; der Operative Professional der IHK folgt mit Abstand. Die Prüfungsgebühr von rund 330 Euro trägt meist die Firma.
''','Fachinformatiker für Systemintegration',['Fachinformatiker','Fachinformatikerin für Systemintegration','Fachinformatiker Systemintegration'],'Ulm','de',
[S('entry',38000,42000,'year',False,None,'Berufseinsteiger erhalten zwischen 38.000 und 42.000 Euro brutto pro Jahr'),
 S('experienced',48000,56000,'year',False,'nach vier bis fünf Jahren','Nach vier bis fünf Jahren werden 48.000 bis 56.000 Euro bezahlt'),
 S('specialist',65000,65000,'year',True,'IT-Sicherheit','in der IT-Sicherheit sind für Spezialisten knapp 65.000 Euro erreichbar',['top'])],
[],[47500,300,15,330],
['Windows Server','Active Directory','Linux','Netzwerktechnik','Routing','Firewalls','Virtualisierung','VMware','PowerShell|PowerShell-Skripte','strukturiertes Arbeiten','Dokumentation|saubere Dokumentation','Englisch'],
['VLAN einrichten|ein VLAN einrichten'],['en'],['CCNA|Cisco-Kurs CCNA','Operative Professional|Operative Professional der IHK'],
['Medizintechnik','Nutzfahrzeugbau','Systemhäuser','Stadtverwaltung'])

art('friseur-coburg','''
Beruf Friseur in Coburg
Waschen, schneiden, Weltlage besprechen
Kein Beruf weiß mehr über eine Stadt. Wer in Coburg die Haare schneidet, kennt Scheidungen vor dem Anwalt und Kündigungen vor dem Betriebsrat. Das erfordert Verschwiegenheit. Oder wenigstens ein schlechtes Gedächtnis.
Salons suchen Friseurinnen und Friseure mit Gesellenbrief, sicherer Farbtechnik und einem Auge für Proportionen. Balayage wird verlangt, Bartpflege immer öfter, Hochsteckfrisuren spätestens zur Ballsaison. Dazu Stilgefühl, Smalltalk und Stehvermögen, Letzteres ganz wörtlich.
Reich wird man dabei erwartungsgemäß nicht. Im ersten Lehrjahr gibt es 710 Euro, im dritten 870 Euro. Junge Gesellinnen bekommen 13,50 Euro die Stunde, mit Stammkundschaft sind es 15 bis 17 Euro. Eine Salonleitung bringt um die 2.900 Euro im Monat. Am Trinkgeld, an guten Samstagen 60 Euro, verdient das Finanzamt ausnahmsweise nicht mit. Wer einen Stuhl mietet, zahlt dafür 450 Euro monatlich und nennt sich Unternehmer. Eine Dauerwelle kostet derweil 89 Euro, was bei der Kundin mehr Schmerzen verursacht als die Wickler.
Hilfreich für den Aufstieg: die Meisterschule in Bamberg oder ein Colorationsseminar beim Hersteller. Neben Salons stellen auch das Landestheater, für die Maske, und zwei Hotels ein.
''','Friseur',['Friseurin','Friseur/in'],'Coburg','de',
[S('apprentice',710,710,'month',False,'erstes Lehrjahr','Im ersten Lehrjahr gibt es 710 Euro'),
 S('apprentice',870,870,'month',False,'drittes Lehrjahr','im dritten 870 Euro'),
 S('entry',13.5,13.5,'hour',False,'junge Gesellinnen','Junge Gesellinnen bekommen 13,50 Euro die Stunde'),
 S('experienced',15,17,'hour',False,'mit Stammkundschaft','mit Stammkundschaft sind es 15 bis 17 Euro'),
 S('top',2900,2900,'month',True,'Salonleitung','Eine Salonleitung bringt um die 2.900 Euro im Monat',['specialist','experienced'])],
[],[60,450,89],
['Verschwiegenheit','Gesellenbrief','Farbtechnik|sicherer Farbtechnik','Auge für Proportionen','Balayage','Bartpflege','Hochsteckfrisuren','Stilgefühl','Smalltalk','Stehvermögen'],
['Haare schneiden|die Haare schneidet'],[],['Meisterschule','Colorationsseminar|Colorationsseminar beim Hersteller'],
['Salons','Landestheater','Hotels'])

art('lohnbuchhalter-fulda','''
Lohn- und Gehaltsbuchhalter/in Jobs und Stellenangebote in Fulda
Die Entgeltabrechnung duldet keine Fehler, jedenfalls keine, die zu Lasten der Belegschaft gehen. Entsprechend sorgfältig wählen Arbeitgeber in Fulda ihre Lohnbuchhaltung aus. Gesucht wird in Steuerkanzleien, bei einem Reifenhersteller, im Klinikum sowie in der Lebensmittelindustrie.
Anforderungen
Erwartet werden eine kaufmännische Ausbildung, fundierte Kenntnisse im Lohnsteuer- und Sozialversicherungsrecht sowie der sichere Umgang mit DATEV Lohn und Gehalt. In größeren Häusern tritt SAP HCM an dessen Stelle. Hinzu kommen Diskretion, Zahlenverständnis und Termintreue. Erfahrung mit Baulohn ist von Vorteil.
Vergütung
Das Einstiegsgehalt beträgt in der Regel 34.000 bis 37.000 Euro im Jahr. Mit mehrjähriger Berufserfahrung werden 42.000 bis 48.000 Euro gezahlt; die Leitung einer Lohnabteilung wird mit 60.000 Euro und mehr honoriert. In Teilzeit mit 20 Stunden ist das Entgelt anteilig zu rechnen. Bilanzbuchhalter, die häufig im selben Büro sitzen, erreichen 55.000 Euro. Das Jobticket bezuschussen viele Arbeitgeber mit 25 Euro, die betriebliche Altersvorsorge mit 40 Euro monatlich.
Qualifizierung
Empfohlen wird der Lehrgang zum Fachassistenten Lohn und Gehalt der Steuerberaterkammer. Die jährlichen Seminare zum Jahreswechsel gelten als Pflicht.
''','Lohn- und Gehaltsbuchhalter',['Lohnbuchhalter','Lohnbuchhalterin','Lohn- und Gehaltsbuchhalter/in','Lohn- und Gehaltsbuchhalterin','Lohnbuchhaltung'],'Fulda','de',
[S('entry',34000,37000,'year',False,None,'Das Einstiegsgehalt beträgt in der Regel 34.000 bis 37.000 Euro im Jahr'),
 S('experienced',42000,48000,'year',False,'mehrjährige Berufserfahrung','Mit mehrjähriger Berufserfahrung werden 42.000 bis 48.000 Euro gezahlt'),
 S('top',60000,None,'year',False,'Leitung einer Lohnabteilung','die Leitung einer Lohnabteilung wird mit 60.000 Euro und mehr honoriert',['specialist'])],
[('Teilzeit','In Teilzeit mit 20 Stunden ist das Entgelt anteilig zu rechnen')],[20,55000,25,40],
['kaufmännische Ausbildung','Lohnsteuerrecht|Lohnsteuer- und Sozialversicherungsrecht','Sozialversicherungsrecht','DATEV|DATEV Lohn und Gehalt','SAP HCM','Diskretion','Zahlenverständnis','Termintreue'],
['Baulohn|Erfahrung mit Baulohn','Sorgfalt|sorgfältig','Entgeltabrechnung'],[],
['Fachassistent Lohn und Gehalt|Lehrgang zum Fachassistenten Lohn und Gehalt','Seminare zum Jahreswechsel'],
['Steuerkanzleien','Reifenhersteller','Klinikum','Lebensmittelindustrie'])

art('erzieher-stralsund','''
Erzieher/in Jobs und Stellenangebote in Stralsund
Beruf Erzieher/in in Stralsund
Matschhose, Morgenkreis, Möwen
Um sieben kommt das erste Kind, um 7:05 Uhr der erste Streit um die Schaufel. Wer in Stralsund als Erzieherin oder Erzieher arbeitet, hat bis zum Mittag mehr verhandelt als mancher Diplomat.
Träger sind die Stadt, die Diakonie, ein Waldkindergarten und mehrere Horte. Sie erwarten die staatliche Anerkennung, Einfühlungsvermögen und Beobachtungsgabe. Konfliktfähigkeit gehört dazu, auch im Gespräch mit Eltern. Musikalität ist schön, aber keine Bedingung. Ein erweitertes Führungszeugnis und der Nachweis der Masernimpfung sind vorzulegen. Plattdeutsch? Wird belächelt und dann doch gern gehört.
Bezahlt wird bei der Stadt nach S 8a: 3.070 € in der ersten Stufe, nach langer Zeit bis zu 4.130 €. Freie Träger zahlen oft 2.800 bis 3.000 €. Wer eine Kita leitet, kommt auf ungefähr 4.500 €. In der praxisintegrierten Ausbildung bekommt man monatlich 1.340 € im ersten Jahr. Die SuE-Zulage von 130 € gilt nur im öffentlichen Dienst.
Eine Zweizimmerwohnung auf dem Dänholm kostet inzwischen 640 € kalt. Fortbilden kann man sich zur Praxisanleitung, zur Fachkraft für Sprachförderung oder in Waldpädagogik.
''','Erzieher',['Erzieherin','Erzieher/in'],'Stralsund','de',
[S('entry',3070,3070,'month',False,'S 8a, erste Stufe, Stadt','3.070 € in der ersten Stufe'),
 S('experienced',None,4130,'month',False,'S 8a, nach langer Zeit','nach langer Zeit bis zu 4.130 €',['top']),
 S(None,2800,3000,'month',False,'freie Träger','Freie Träger zahlen oft 2.800 bis 3.000 €',['entry','experienced']),
 S('top',4500,4500,'month',True,'Kitaleitung','Wer eine Kita leitet, kommt auf ungefähr 4.500 €',['specialist']),
 S('apprentice',1340,1340,'month',False,'praxisintegrierte Ausbildung, erstes Jahr','In der praxisintegrierten Ausbildung bekommt man monatlich 1.340 € im ersten Jahr')],
[],[130,640],
['staatliche Anerkennung','Einfühlungsvermögen','Beobachtungsgabe','Konfliktfähigkeit','erweitertes Führungszeugnis','Nachweis der Masernimpfung'],
['Musikalität','Plattdeutsch','Gespräche mit Eltern|Gespräch mit Eltern'],[],
['Praxisanleitung','Fachkraft für Sprachförderung','Waldpädagogik'],
['Stadt|die Stadt','Diakonie','Waldkindergarten','Horte'],enc='cp1252',note='Plattdeutsch ist keine Anforderung; ein Fehlen oder ein nds unter languages nicht bestrafen.')

art('forklift-driver-bremerhaven','''
Forklift Driver Jobs in Bremerhaven
Cars, containers and cold bananas
Bremerhaven never really sleeps, and neither does the fruit. Forklift drivers shift pallets at the terminals, in cold stores and for a handful of fish processors who start long before sunrise.
You will need a valid forklift licence, spatial awareness and a steady hand. Employers ask for basic German, because the safety briefing is not available in mime. A handheld scanner should not scare you, nor should shift work. Reliability counts more than speed; damaged goods are expensive, as one reefer of pineapples worth €38,000 recently proved.
Agency newcomers start at around €14.50 an hour. The port's collective agreement puts the basic rate at €17.60 an hour. Experienced drivers on the reach truck earn €20 to €22, and shift leaders take home up to €3,900 gross a month. Night bonuses of 25 percent come on top.
Crane operators do better still, at about €4,400, but that is another job with another staircase. The forklift course costs roughly €180 and is often covered by the employment agency. Later on, you can train as a reach stacker operator or take the dangerous goods course.
Rents help: a small flat in Lehe goes for €340.
''','Forklift Driver',['Forklift drivers','Gabelstaplerfahrer','Staplerfahrer'],'Bremerhaven','en',
[S('entry',14.5,14.5,'hour',True,'agency newcomers','Agency newcomers start at around €14.50 an hour'),
 S(None,17.6,17.6,'hour',False,'port collective agreement, basic rate',"The port's collective agreement puts the basic rate at €17.60 an hour",['entry','experienced']),
 S('experienced',20,22,'hour',False,'reach truck','Experienced drivers on the reach truck earn €20 to €22',['specialist']),
 S('top',None,3900,'month',False,'shift leaders','shift leaders take home up to €3,900 gross a month',['specialist'])],
[],[38000,25,4400,180,340],
['forklift licence','spatial awareness','steady hand','basic German','handheld scanner','shift work','reliability|Reliability'],
[],['de'],['reach stacker operator','dangerous goods course','forklift course'],
['terminals','cold stores','fish processors'])

art('physiotherapist-rosenheim','''
Physiotherapist in Rosenheim: hands wanted
There is a joke in Rosenheim that the mountains send the clinics their patients: skiers in winter, cyclists in summer, gardeners in between. Behind the joke is a shortage. Practices quote waiting times of six weeks, and rehabilitation centres around the Chiemsee recruit as far away as Spain.
State recognition as a physiotherapist is compulsory. On top of that, employers look for manual therapy, lymphatic drainage and experience with orthopaedic patients. German at B2 level is required, since no one can explain an exercise in silence. Empathy, physical fitness and careful documentation complete the list. Italian is a bonus with hotel guests.
Graduates can expect between €2,900 and €3,150 a month. After five years it is €3,400 to €3,700. Hospitals under the collective agreement pay from €3,320. Anyone who specialises in neurology with Bobath may reach nearly €4,000. Head therapists earn more, but nobody in town would put a number on it.
A word about independence: opening a practice takes about €70,000, and annual revenue of €160,000 sounds better than it is. Employers usually cover the manual therapy certificate, worth some €2,400, and sports physiotherapy courses.
''','Physiotherapist',['Physiotherapeut','Physiotherapeutin','Physiotherapists'],'Rosenheim','en',
[S('entry',2900,3150,'month',False,'graduates','Graduates can expect between €2,900 and €3,150 a month'),
 S('experienced',3400,3700,'month',False,'after five years','After five years it is €3,400 to €3,700'),
 S(None,3320,None,'month',False,'hospitals, collective agreement','Hospitals under the collective agreement pay from €3,320',['entry','experienced']),
 S('specialist',None,4000,'month',True,'neurology with Bobath','Anyone who specialises in neurology with Bobath may reach nearly €4,000',['top'])],
[('head therapists','Head therapists earn more, but nobody in town would put a number on it')],[70000,160000,2400],
['State recognition','manual therapy','lymphatic drainage','experience with orthopaedic patients','German','empathy|Empathy','physical fitness','documentation|careful documentation'],
['Italian','Bobath','neurology'],['de','it'],['manual therapy certificate','sports physiotherapy courses'],
['practices|Practices','rehabilitation centres','hospitals|Hospitals'],note='"may reach nearly €4,000": min 4000 ebenfalls vertretbar. Italian ist nur Bonus: languages ohne it nicht bestrafen.')

art('data-engineer-heidelberg','''
Data Engineer jobs and vacancies in Heidelberg
Occupation Data Engineer in Heidelberg
Plumbing for people who dislike water
A data engineer once described the job to me as "moving things nobody looks at to places nobody visits". He was joking. In Heidelberg the things are genome sequences, insurance claims and sensor readings from printing presses, and plenty of people look at them.
Cancer research institutes, a cement group, biotech firms and the software houses towards Walldorf are all hiring. They want solid Python and SQL, experience with Spark and Airflow, and at least one cloud platform, usually AWS. Data modelling is a must. So is the patience to ask what a column actually means. English is the working language; German helps in the canteen.
Juniors start at 52k to 56k a year. With five years behind you, 68k to 76k is realistic, and lead engineers can make up to 95,000 euros. Institutes pay by the public scale, E13, which means about 4,750 euros a month. For comparison, data scientists next door begin at 58k. One institute has just spent 4.2 million euros on a new cluster.
Budget for the flat: 900 euros warm is normal. Employers sponsor AWS certification and Databricks courses.
''','Data Engineer',['data engineers','Dateningenieur'],'Heidelberg','en',
[S('entry',52000,56000,'year',False,None,'Juniors start at 52k to 56k a year'),
 S('experienced',68000,76000,'year',False,'five years','With five years behind you, 68k to 76k is realistic'),
 S('top',None,95000,'year',False,'lead engineers','lead engineers can make up to 95,000 euros',['specialist']),
 S(None,4750,4750,'month',True,'institutes, E13','Institutes pay by the public scale, E13, which means about 4,750 euros a month',['entry','experienced'])],
[],[58000,4200000,900],
['Python','SQL','Spark','Airflow','cloud platform','AWS','data modelling|Data modelling','patience','English'],
['German'],['en','de'],['AWS certification','Databricks courses'],
['cancer research institutes|Cancer research institutes','cement group','biotech firms','software houses'],note='German hilft nur in der Kantine: languages ohne de nicht bestrafen.')

art('dachdecker-celle','''
Dachdecker Jobs und Stellenangebote in Celle
Beruf Dachdecker in Celle
Oben ist Platz
Vierhundert Fachwerkhäuser stehen in der Altstadt, und irgendeines hat immer ein loses Stück Dach. Für Dachdeckerinnen und Dachdecker heißt das: Arbeit bis zur Rente, falls die Knie mitmachen.
Schwindelfreiheit setzt jeder Meister voraus, ebenso Trittsicherheit und Teamgeist. Wer Schiefer schlagen kann, ist in Celle König. Flachdachabdichtung, Klempnerarbeiten am Blech und der Umgang mit Holz gehören zum Handwerk; mit der Photovoltaik ist Grundwissen in Elektrik dazugekommen. Wetterfest sollte man auch sein.
Im ersten Lehrjahr gibt es 1 000 Euro, im zweiten 1 200 Euro, im dritten 1 400 Euro. Ein Geselle hat Anspruch auf einundzwanzig Euro die Stunde, so steht es im Tarif. Vorarbeiter bekommen ab 3 900 Euro im Monat, Meister kommen auf rund viereinhalbtausend Euro. Im Winter zahlt die Sozialkasse einen Euro Zuschuss je Ausfallstunde. Das Gerüst, nur damit die Größenordnung klar ist, kostet den Bauherrn gern sechstausend Euro.
Außer den Handwerksbetrieben sucht ein Fertighausbauer, dazu die Denkmalpflege. Fortbilden lässt sich zum Gebäudeenergieberater oder an der Meisterschule.
''','Dachdecker',['Dachdeckerin','Dachdecker/in'],'Celle','de',
[S('apprentice',1000,1000,'month',False,'erstes Lehrjahr','Im ersten Lehrjahr gibt es 1 000 Euro'),
 S('apprentice',1200,1200,'month',False,'zweites Lehrjahr','im zweiten 1 200 Euro'),
 S('apprentice',1400,1400,'month',False,'drittes Lehrjahr','im dritten 1 400 Euro'),
 S(None,21,21,'hour',False,'Geselle, Tarif','Ein Geselle hat Anspruch auf einundzwanzig Euro die Stunde',['entry','experienced']),
 S('experienced',3900,None,'month',False,'Vorarbeiter','Vorarbeiter bekommen ab 3 900 Euro im Monat',['specialist','top']),
 S('top',4500,4500,'month',True,'Meister','Meister kommen auf rund viereinhalbtausend Euro',['specialist'])],
[],[400,1,6000],
['Schwindelfreiheit','Trittsicherheit','Teamgeist','Schiefer schlagen','Flachdachabdichtung','Klempnerarbeiten|Klempnerarbeiten am Blech','Umgang mit Holz','Elektrik-Grundwissen|Grundwissen in Elektrik','Wetterfestigkeit|Wetterfest'],
['Photovoltaik'],[],['Gebäudeenergieberater','Meisterschule'],['Handwerksbetriebe|Handwerksbetrieben','Fertighausbauer','Denkmalpflege'],nl='\r\n')

art('notarfachangestellte-flensburg','''
Beruf Notarfachangestellte in Flensburg
Zwischen Siegel und Sonderwünschen
Grundschuld, Erbvertrag, Vereinsregister: Wer im Notariat arbeitet, weiß, wie Lebensläufe auf Papier aussehen. In Flensburg kommt eine dänische Note hinzu, denn viele Beteiligte leben jenseits der Grenze.
Notarinnen erwarten von Notarfachangestellten eine genaue Arbeitsweise, sicheres Deutsch in Wort und Schrift und Kenntnisse im Kosten- und Grundbuchrecht. TriNotar oder ein ähnliches Programm muss niemand im Schlaf bedienen, tagsüber genügt. Diskretion ist Berufspflicht. Freundlichkeit am Telefon erleichtert den Rest, und Dänisch ist in mehreren Kanzleien ausdrücklich erwünscht.
Nach der Ausbildung sind 2.500 bis 2.700 Euro im Monat üblich, nach einigen Jahren rund 3.100 Euro. Wer als Bürovorsteherin das Büro führt, erhält 3.800 Euro aufwärts. Auszubildende beginnen mit 1.050 Euro. Rechtsanwaltsfachangestellte stehen schlechter da und verdienen am Anfang um 2.200 Euro. Beurkundet wird derweil der Kauf einer Wohnung für 310.000 Euro, die Gebühr dafür liegt bei 1.170 Euro, und ans Büro geht davon bekanntlich nichts.
Lohnend ist die Fortbildung zum Notarfachwirt. Gesucht wird in Notariaten, bei Anwaltsnotaren und vereinzelt in Banken.
''','Notarfachangestellte',['Notarfachangestellter','Notarfachangestellten','Notarfachangestellte/r'],'Flensburg','de',
[S('entry',2500,2700,'month',False,'nach der Ausbildung','Nach der Ausbildung sind 2.500 bis 2.700 Euro im Monat üblich'),
 S('experienced',3100,3100,'month',True,'nach einigen Jahren','nach einigen Jahren rund 3.100 Euro'),
 S('top',3800,None,'month',False,'Bürovorsteherin','Wer als Bürovorsteherin das Büro führt, erhält 3.800 Euro aufwärts',['specialist','experienced']),
 S('apprentice',1050,1050,'month',False,None,'Auszubildende beginnen mit 1.050 Euro')],
[],[2200,310000,1170],
['genaue Arbeitsweise','Deutsch|sicheres Deutsch in Wort und Schrift','Kostenrecht|Kosten- und Grundbuchrecht','Grundbuchrecht','TriNotar','Diskretion','Freundlichkeit am Telefon','Dänisch'],
[],['de','da'],['Notarfachwirt|Fortbildung zum Notarfachwirt'],['Notariate|Notariaten','Anwaltsnotare|Anwaltsnotaren','Banken'])

art('pflegehelfer-pirmasens','''
Helfen ist kein Nebenjob
Pflegehelferinnen und Pflegehelfer sind die, die zuerst klingeln hören und zuletzt Pause machen. Sie waschen, reichen Essen an, lagern, begleiten zur Toilette und hören zu, wenn die Geschichte von 1958 zum vierten Mal kommt. In unserer Stadt, in der Schuhfabriken leer stehen und Heime voll sind, werden sie dringend gebraucht.
Viel verlangt wird auf dem Papier nicht. Eine einjährige Ausbildung oder ein Basiskurs reicht für den Start. Wichtiger: Geduld, Herzlichkeit, Zuverlässigkeit. Grundpflege muss man lernen wollen, Deutsch auf B1-Niveau mitbringen. Für die Tour beim ambulanten Dienst braucht es den Führerschein, und körperlich belastbar sollte man sein.
Der Pflegemindestlohn für ungelernte Kräfte liegt bei 16,10 Euro pro Stunde, mit einjähriger Ausbildung sind es 17,35 Euro. In Vollzeit kommen Anfänger auf 2.600 bis 2.750 Euro, Erfahrene auf bis zu 3.000 Euro. Pflegefachkräfte bekommen 20,50 Euro je Stunde, was erklärt, warum so viele die Ausbildung draufsetzen. Der Eigenanteil für einen Heimplatz beträgt übrigens 2.950 Euro, und wer das liest, versteht die Angehörigen.
Träger bezahlen den Kurs zur Behandlungspflege LG1 und die Weiterbildung zur Betreuungskraft. Arbeit gibt es in Pflegeheimen, im Krankenhaus und bei ambulanten Diensten.
''','Pflegehelfer',['Pflegehelferin','Pflegehelfer/in','Altenpflegehelfer'],'Pirmasens','de',
[S('entry',16.1,16.1,'hour',False,'Pflegemindestlohn, ungelernt','Der Pflegemindestlohn für ungelernte Kräfte liegt bei 16,10 Euro pro Stunde',[None]),
 S(None,17.35,17.35,'hour',False,'Pflegemindestlohn, einjährige Ausbildung','mit einjähriger Ausbildung sind es 17,35 Euro',['entry','experienced']),
 S('entry',2600,2750,'month',False,'Vollzeit','In Vollzeit kommen Anfänger auf 2.600 bis 2.750 Euro'),
 S('experienced',None,3000,'month',False,'Vollzeit','Erfahrene auf bis zu 3.000 Euro')],
[],[20.5,2950,1958],
['einjährige Ausbildung|Eine einjährige Ausbildung','Basiskurs','Geduld','Herzlichkeit','Zuverlässigkeit','Grundpflege','Deutsch','Führerschein','körperliche Belastbarkeit|körperlich belastbar'],
['Zuhören|hören zu'],['de'],['Behandlungspflege LG1|Kurs zur Behandlungspflege LG1','Betreuungskraft|Weiterbildung zur Betreuungskraft'],
['Pflegeheime|Pflegeheimen','Krankenhaus','ambulante Dienste|ambulanten Diensten'],note='Die Stadt steht nur im Dateinamen.')
