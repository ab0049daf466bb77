import type { MarkWords } from '../words.ts';

/** Words that mean something whatever the question. */
export const marks: MarkWords = {
  need: `ein minus, eher ein minus, spielt _ rolle, rolle spielt, rolle spielen, brauch*, benötig*, muss ich, muss man, muss sie, muss er, müsste ich, musst, müssen, nötig*, notwendig*, erforderlich*, voraussetzung*, pflicht, reicht, reichen, ausreichend, genügt, ohne, wichtig*, zwingend, verlang*, geforder*, gefragt, hilft, helfen, nützlich, nützt, bringt _ was, bringt _ etwas, bringt mir _ was, bringt ihm _ was, bringt ihr _ was, bringt mir _ etwas, bringt ihm _ etwas, bringt ihr _ etwas, bringen _ was, bringen _ etwas, zählt _ was, zählt _ etwas, von vorteil, vorteil, nehmen die mich, nehmen sie mich, trotzdem, geht das auch, geht das, kann nur, nur deutsch, schlimm wenn, sollte ich, sprechen können, gesprochen, spricht man, sprechen die, können muss, unbedingt, erwartet, wie gut muss, spielt _ rolle, gebraucht, wird _ verlangt`,
  everywhere:
    'überall, irgendwo, allgemein*, generell*, insgesamt, alle städte, allen städten, alle fünf, allen fünf, alle orte, allen orten, sämtliche*, jede stadt, deutschland*, deutschlandweit, bundesweit, in deutschland, im schnitt, durchschnitt*, alle, egal wo, grundsätzlich, städteübergreifend, im osten, ostdeutschland, die anderen städte, anderen städten, die anderen, wo anders, woanders',
  most: 'teuerste*, dickste*, fetteste*, am teuersten, am meisten, meisten, meiste, höchste*, höchst, am höchsten, beste*, am besten, top, spitze, spitzenreiter, mehr, größte*, lukrativ*, bestbezahlt*, max, maximal, gewinnt',
  least:
    'engste*, am engsten, schmalste*, am schmalsten, günstigste*, am günstigsten, billigste*, am billigsten, am wenigsten, wenigsten, wenigste, niedrigste*, am niedrigsten, schlechteste*, am schlechtesten, geringste*, schlusslicht, letzte platz, letzter platz, ganz unten, kleinste*, weniger, unterste*, mieseste*, letzter platz, minimum',
  where:
    'wo, welchen eurer städte, welche eurer städte, eurer städte, welche stadt, welcher stadt, welche städte, welchen städten, welcher ort, welche orte, welchem ort, an welchem ort, wohin, in welcher, welche davon, wer zahlt, wo bitte, welcher der',
  atLeast:
    'mindestens, mind, min, ab, wenigstens, über, mehr als, nicht unter, nicht weniger als, oder mehr, aufwärts, plus, größer, drüber, minimum, ueber',
  offered:
    'angebot, angebote, angeboten, auf dem tisch, aufm tisch, bieten, bietet, geboten, bekomme, kriege, verdiene, vertrag, zahlen mir, habe ich, gehaltsvorstellung, hab ich, wurden, wurde mir, soll ich, will mir, wollen mir, sagt, nachbesser*',
  correction:
    'nein, nee, ne, nö, nicht, sondern, ich meine, ich meinte, meinte, meinte ich, doch, stattdessen, statt, lieber, äh, ähm, sorry, quatsch, korrektur, falsch, vertan, stop, stopp, moment, entschuldigung, vertippt, halt',
  domain: `job*, beruf*, stelle, stellen, arbeit*, arbeiten, tätig, stadt, städte, ort, orte, region, bereich, leute, mensch, menschen, person, mitarbeiter*, angestellt*, beschäftigt*, fachkraft, fachkräfte, kraft, branche, artikel, frage*, antwort*, text*, thema, themen, information*, infos, kunde*, klient*, klientin, kundin, bewerber*, bewerberin, bewerbung, interesse, interessier*, möglich*, beispiel*, zahl, zahlen, daten, liste, telefon*, telefonier*, chat, mail, email, arbeitgeber, firma, betrieb, unternehmen, abteilung, team, büro, anstellung, vollzeit, wechsel*, umzug, umziehen, ziehe, gezogen, ziehen, bisher, woche, wochen, tag, tage, monat, monate, jahr, jahre, jahren, stunde, stunden, std, euro, eur, gespräch, beratung, berater, vermittl*, jobcenter, arbeitsamt, arbeitsagentur, dienst, service, kunden, kundenkontakt, support, center, prozent, zukünftig*, leben, karrierelotse, lotse, bot`,
  people:
    'mutter, vater, frau, mann, student*, studentin, schüler*, rentner*, quereinsteiger*, migrant*, flüchtling*, ausländer*, deutscher, mensch, kind, hausfrau, arbeitslose*, arbeitsuchende*, person, sohn, tochter, freund*, freundin, kumpel, neffe, nichte, schwester, bruder, alleinerziehend*, ungelernte*, studienabbrecher*, abiturient*, abi, realschüler*, berufserfahrene*, klient*, kollege*, kollegin, chef*, personaler*, hr, gast, frührentner*, geflüchtete*, ukrainer*, syrer*, typ',
  change:
    'umsatteln, umsteig*, umstieg*, quereinst*, wechsel*, was neues, etwas neues, neuanfang*, umorientier*, neu orientieren, umschul*',
  curious:
    'muss ich wissen, muss wissen, wissen muss, wissen müssen, brauche ich eine auskunft, brauche eine auskunft, brauche infos, brauche informationen',
};
