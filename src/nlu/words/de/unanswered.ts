import type { Words } from '../words.ts';

/** What no article says, and what the program does not talk about. */
export const unanswered: Pick<Words, 'silent' | 'outOfScope'> = {
  silent: {
    homeOffice:
      'homeoffice*, home office*, von zuhause, von zu hause, remote*, mobiles arbeiten, mobil arbeiten, telearbeit*, heimarbeit*, daheim arbeiten, hybrid arbeiten',
    shifts:
      'schicht*, *schicht, *schichten, nachtdienst*, nachtarbeit*, wochenende*, wochenend*, sonntag*, samstag*, feiertag*, nachts, spätdienst*, frühdienst*, dienstplan*, bereitschaft*, rufbereitschaft*',
    netPay:
      'netto*, nettogehalt*, nach steuer*, nach abzügen, nach abzug, steuerklasse*, steuern, steuer, lohnsteuer*, sozialabgabe*, abzüge, bleibt _ übrig, bleibt am ende des monats übrig, übrig bleibt, übrig bleiben, ist übrig, habe ich übrig, hab ich übrig, hat man übrig, habe ich _ übrig, hat man _ übrig, monatsende übrig, ende des monats übrig, ende übrig, netto übrig, auf dem konto, aufm konto, aufs konto, rausbekomm* netto, krankenkasse*',
    vacation: 'urlaub*, ferien, freie tage, freizeitausgleich, sabbatical*',
    workingHours:
      'arbeitszeit*, überstunden*, kernarbeitszeit*, gleitzeit*, wochenstunden hat, wie viele stunden, wieviel stunden, wieviele stunden, öffnungszeit*, pausen*, pause, uhrzeit*, feierabend hat, wann fängt man, vier tage woche, 4 tage woche',
    extras:
      'deutschlandticket*, weihnachtsgeld*, urlaubsgeld*, 13 gehalt, dreizehntes, 13 monatsgehalt, dreizehntes monatsgehalt, bonus*, boni, prämie*, provision*, zulage*, zuschlag*, zuschläge*, jobticket*, firmenwagen*, dienstwagen*, benefits, sonderzahlung*, trinkgeld*, kantine*, obstkorb*, fahrtkosten*, dienstrad, jobrad, vermögenswirksam*, tankgutschein*, essenszuschuss',
    childcare: 'kita*, kinderbetreuung',
    pension: 'betriebsrente*, altersvorsorge, rente*',
    insteadOfPay:
      'krankengeld*, lohnfortzahlung*, entgeltfortzahlung*, abfindung*, kurzarbeit*, mutterschaftsgeld*, übergangsgeld*, verletztengeld*, insolvenzgeld*',
    vacancies:
      'offene stellen, freie stellen, offene stelle, freie stelle, stellenanzeige*, stellenangebot*, jobangebot*, jobbörse*, konkrete stelle*, konkrete firm*, firmennamen, namen der firm*, namen von firm*, adresse*, welche firma genau, welche firmen genau, firmen konkret, wie heißen die firmen, welche firma zahlt, namentlich*, nenn _ namen, namen nennen, nenne _ namen, den namen, konkrete arbeitgeber, konkreten arbeitgeber, konkretes unternehmen, vakanz*, amazon, telekom, vodafone, vw, bmw, n26, zalando, sap se, deutsche bahn, check24, hellofresh, otto, ikea, allianz, sparkasse*, ausgeschrieben*, wie viele stellen, wieviele stellen, stellenzahl',
    probation:
      'probezeit*, kündigungsfrist*, befrist*, unbefrist*, zeitarbeit*, leiharbeit*, zeitvertrag*, festanstellung, leihfirma, jahresvertrag',
    dressCode: 'dresscode*, kleidung*, kleiderordnung*, anziehen, tattoo*, piercing*, kopftuch*, krawatte*, uniform*',
    visa: 'visum*, visa, aufenthalt*, arbeitserlaubnis*, blaue karte, blue card, anerkennung, anerkannt, abschluss anerkenn*, einbürger*, aufenthaltstitel',
    livingCost:
      'miete*, mietpreis*, lebenshaltung*, wohnung*, wohnkosten, wohnraum*, teuer, kosten für, lebenskosten*, preise, mieten',
    commute:
      'pendlerpauschale, pendelzeit*, anfahrt*, parkplatz*, parkplätze*, bahnverbindung*, öpnv, s bahn, straßenbahn',
    family:
      'elternzeit nehm*, mutterschutz*, familienfreundlich*, vereinbarkeit*, kind krank, kinder krank, schwanger*',
    partTime: 'teilzeit möglich, teilzeitstellen, gibt es teilzeit, geht das in teilzeit, auch in teilzeit',
    age: 'altersgrenze*, höchstalter*, mindestalter*, ab wie viel jahren, wie alt muss, zu alt',
    union: 'gewerkschaft*, betriebsrat*, tarifvertrag*, streik*, tarifgebunden, verdi',
    funding:
      'bildungsgutschein*, aktivierungsgutschein*, avgs, gutschein* vom amt, vom jobcenter bezahlt, vom amt bezahlt, zahlt das amt, zahlt das jobcenter, zahlt die arbeitsagentur, zahlt die agentur, fördert das jobcenter, fördert die arbeitsagentur, förderung durch, bafög, eingliederungszuschuss, einstiegsgeld vom',
    duration:
      'zeitliche* umfang, zeitlichen umfang, wie lange geht, wie lange gehen, wie lang geht, kursdauer, wie lang ist, wie lange sind, dauer der einarbeitung, wie lange dauert, einarbeitungszeit, wie lang dauert',
    apprenticeship: 'ausbildungsplatz*, ausbildungsplätze, ausbildungsdauer, duales studium, berufsschule*',
    volunteering: 'ehrenamt*, aufwandsentschädigung*, freiwilligendienst*, bundesfreiwilligendienst*, fsj',
    internship: 'praktikant*, praktikum*, praktika*',
    sideJob: 'werkstudent*, minijob*, ferienjob*, nebenjob*',
    gender:
      'gender pay gap, frauen weniger, männer mehr, frauenanteil*, frauenquote*, als frau weniger, frauen und männer, männer und frauen, verdienen frauen, verdienen männer, männeranteil*, verhältnis _ frauen, verhältnis _ männer, geschlechterverhältnis*, mehr frauen oder, mehr männer oder, wie viele frauen, wie viele männer',
    statistics:
      'arbeitslosenquote*, arbeitslosigkeit*, wie viele bewerber, wie viele leute, wie viele menschen, wieviele leute, fluktuation*, durchschnittsalter, statistik*, wie viele callcenter, wie viele firmen, wieviel firmen, anteil der, prozentsatz, wie viel prozent der, ablehnungsquote*, anrufe pro tag, anrufe am tag, wie viele anrufe, wie viele kollegen, wie groß sind die teams, wie groß ist das team, teamgröße*, verweildauer',
  },
  outOfScope: `welcher bus, welche bahn, welche straßenbahn, welcher zug, gut essen, essen gehen, was essen, lasagne*, pizza*, nudeln, burger*, döner*, sushi, radfahren, radtour*, morgen schön, wetter*, regnet, regen morgen, schnee, temperatur*, rezept, rezepte, rezepten, backrezept*, kochrezept*, kochen, backen, kuchen*, fußball*, bundesliga*, spiel gewonnen, bundeskanzler*, bundestag*, politik*, parteien, bundestagswahl, afd, spd, cdu, witz*, gedicht*, songtext, horoskop*, aktien, bitcoin*, krypto*, lotto*, wie spät ist, hauptstadt, übersetz*, programmier* mir, schreib mir, schreib mir eine, schreibe mir, hausaufgabe*, mathe, wurzel aus, filme, kinofilm*, restaurants, döner*, pizza*, kopfschmerz*, bauchschmerz*, sex*, arschloch*, scheiß*, scheiss*, idiot*, dumme, dummer, dummes, blöde, blöder, blödes, depp*, fick*, halt die fresse, fresse, penner*, spast*, nutzlos*, mistding, kacke, trottel*, systemprompt*, system prompt, ignoriere, anweisungen, kündigung*, gekündigt, kündigen, verklag*, klagen, anwalt*, abmahnung*, rechtsberatung*, arbeitsgericht*, zeugnis schreib*, bürgergeld*, arbeitslosengeld*, alg, hartz*, wohngeld*, kindergeld*, elterngeld*, sozialhilfe*, sozialamt, grundsicherung*, bafög*, steuererklärung*, lebenslauf schreib*, anschreiben schreib*, bewerbung schreib*, zug nach, bahn nach, flüge, urlaubsziel*, sehenswürdig*, ausflug*, handyvertrag*, passwort*, corona*, impf*, kino, katze, hund, dfb, meaning of life, sinn des lebens, geburtstag*, weltmeister*, präsident*, ukraine krieg, einstein, erzähl mir einen, darf mein chef, darf der chef, darf mein arbeitgeber, darf der arbeitgeber, zahlt das amt, zahlt das jobcenter, anspruch auf, habe ich anspruch, widerspruch*, sperrzeit*, sanktion*`,
};
