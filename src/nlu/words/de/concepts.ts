import type { Words } from '../words.ts';

/** What people call concepts and facets when they ask about them. */
export const concepts: Pick<Words, 'concepts' | 'facets'> = {
  concepts: {
    'written-expression': 'kommasetzung, gut schreiben, fehlerfrei schreiben, grammatik',
    'self-confidence': 'unsicher bin, wenig selbstbewusst*, selbstbewusst*',
    'enjoyment-of-people': 'menschenscheu*, menschen nicht, mag keine menschen',
    teamwork: 'einzelgänger*, einzelkämpfer*, kein teamplayer',
    concentration: 'unkonzentriert*, konzentrier*, ablenken lasse, lasse mich _ ablenken',
    punctuality: 'unpünktlich*, zu spät komm*',
    'sense-of-order': 'unordentlich*, chaotisch*, chaot, chaotin',
    composure:
      'laut werde, laut werden, selber laut, selbst laut, werde _ laut, wird _ laut, ausraste, raste aus, ausflippe, flippe aus, explodiere, kurze zündschnur, kragen platzt, platzt mir _ kragen, zurückschrei*, schreie zurück, schrei zurück, cholerisch*, choleriker*, impulsiv*, beherrschung verlier*, fassung verlier*, jähzornig*, aufbrausend*, hitzkopf*, flippe schnell, raste schnell, flippe leicht, leicht aus der haut, schnell aus der haut, schnell wütend, leicht reizbar, reizbar*',
    listening: 'zuhören, zuhörer*',
    friendliness:
      'nett bin, nett zu sein, nett sein, einfach nett, bin nett, netter typ, nette art, nett und, lieb bin, unfreundlich*',
    patience: 'ungeduldig*, ungeduld, kurze zündschnur, schnell genervt, leicht genervt, geduldsfaden',
    memory:
      'vergesslich*, schlechtes gedächtnis, vergesse schnell, vergesse viel, vergesse oft, namen merken, gesichter merken',
    'driving-own-car':
      'eigenes auto, eigenen wagen, eigener wagen, auto haben, ein auto, nen auto, kein auto, ein fahrzeug',
    'reading-difficulties':
      'legasthen*, lese rechtschreib*, rechtschreibschwäche, rechtschreibung, rechtschreibfehler, lrs, schlecht schreiben, analphabet*',
    disability:
      'behinderung*, behindert*, schwerbehindert*, schwerbehinderung, rollstuhl*, rollstuhlfahrer*, schwerhörig*, hörgerät*, gehörlos*, taub, blind, sehbehindert*, chronisch krank, epilepsie, depression*, depressionen, adhs, autist*, autismus, krankheit, erkrankung, bandscheibe*, rückenprobleme, rückenschmerz*, diabetes, diabetiker*',
    'speech-impediment': 'stotter*, stottere, stottert, stottern, lispel*, sprachfehler*, sprachstörung*, nuschel*',
    dialect:
      'dialekt*, boarisch*, bairisch*, bayrisch*, schwäbisch*, sächsisch sprech*, sächsisch red*, platt red*, sächsel*, sächsle*, berliner*, mundart*, hochdeutsch, breites sächsisch, schwäbel*, bayerisch sprech*, plattdeutsch',
    accent: 'akzent*, gebrochen deutsch, gebrochenes deutsch',
    'previous-experience':
      'vorerfahrung*, berufserfahrung pflicht, berufserfahrung voraussetzung, berufserfahrung nötig, berufserfahrung notwendig, berufserfahrung erforderlich, berufserfahrung zwingend, erfahrung pflicht, erfahrung voraussetzung, erfahrung nötig, erfahrung notwendig, erfahrung erforderlich, erfahrung zwingend, erfahrung ein muss, erfahrung haben müssen, brauch* ich erfahrung, brauch* man erfahrung, muss ich erfahrung, muss man erfahrung, braucht es erfahrung, erfahrung mit kunden, kundenerfahrung, nie mit kunden, nie mit leuten gearbeitet, nie im kundenservice gearbeitet, nie im service gearbeitet, nie im callcenter gearbeitet, noch nie gearbeitet, nie sowas gemacht, nie so was gemacht, keine kundenerfahrung, erfahrung im kundenservice, erfahrung im kundendienst, erfahrung im callcenter',
    'interfaces-pay': 'vertriebserfahrung, aus dem vertrieb, im vertrieb',
    'self-employment':
      'selbstständiger, selbständiger, als selbstständige, als selbständige, selbstständige callcenter*, auf honorarbasis, auf rechnung',
    multitasking: 'gleichzeitig, mehrere dinge, mehrere sachen, jonglieren',
    'voice-strength': 'meine stimme, stimme',
    'spare-parts-orders': 'ersatzteile, ersatzteilen',
    'technical-enquiries': 'technische fragen',
    eloquence: 'wortgewandt*, gut reden',
    'intercultural-competence': 'andere kulturen, anderen kulturen, fremde kulturen',
    'systems-thinking': 'komplexe systeme, systeme verstehen, systeme durchschauen',
    'it-affinity':
      'computerkenntnis*, technikwissen, was computer angeht, mit computern, am computer, mit dem computer, it begeistern, für it, it begeisterung',
    typing: 'tippe langsam, ich tippe, schnell tippen, tippgeschwindigkeit, zehnfingersystem',
    apprenticeship:
      'ausbildung, lehre, *lehre, bürokauf* ausbildung, gelernt* haben, gesellenprüfung, facharbeiter*, ne lehre, berufsabschluss, gesellenbrief',
    'german-language':
      'sprachniveau, deutsch niveau, deutschniveau, a2, b1, b2, c1, deutschzertifikat*, sprachzertifikat*, mein deutsch, wenig deutsch, kaum deutsch, schlecht deutsch, nicht gut deutsch, kein deutsch, deutsch lerne',
    degree: 'studiert, studienabschluss, uni abschluss, akademiker, akademikerin, hochschule',
    'it-projects':
      'it support projekt*, it abteilung, it themen, it rolle, it stelle, it job*, projekte mit it, it bereich, in der it, im it, it firma, it sachen, it kram',
    'international-companies':
      'internationaler arbeitgeber, internationale arbeitgeber, internationalen arbeitgeber, internationales unternehmen, ausländische konzerne, ausländische firmen, ausländische unternehmen, internationale firma, internationale firmen, internationalen firma, int firma, international ist, ist international',
    multilingualism: 'viele sprachen, drei sprachen, vier sprachen, mehrsprachler*',
    'technical-support': 'it support, technik support',
    'extra-qualification': 'zusatzquali*, zusatzausbildung*, zusätzliche* zertifikat*, zusatzkurs*, zusatzschein*',
    'from-hospitality-retail':
      'aus dem hotel, aus der hotellerie, hotelfach*, aus der gastro, aus der gastronomie, gastronomie, gastro, gekellnert, im hotel gearbeitet, aus dem einzelhandel, einzelhandel gearbeitet, im verkauf gearbeitet, aus dem verkauf, im supermarkt',
    'dropouts-welcome':
      'studium abgebroch*, studium geschmissen, studium hingeschmissen, studium _ geschmissen, studium _ abgebroch*, studium _ _ geschmissen, uni abgebroch*, uni geschmissen, studienabbr*',
    'lateral-entry':
      'quer einsteigen, quereinst*, aus einer anderen branche, anderer branche, branche wechseln, fachfremd',
    'school-leavers':
      'frisch aus der schule, frisch von der schule, direkt von der schule, schule fertig, gerade abi gemacht, abi fertig',
    'school-certificate':
      'schulzeugnis*, hauptschulzeugnis*, abi, abitur, schulabschluss, realschule, hauptschule, realschulabschluss, hauptschulabschluss, mittlere reife, fachabi, fachabitur',
  },
  facets: {
    language:
      'sprache, sprachen, sprachanforder*, sprachvoraussetz*, sprachliche anforder*, fremdsprach*, sprachkenntniss*, welche sprachen, sprachlich',
    tool: 'software, programme, programmen, systemen, tools, werkzeuge, systeme, it kenntnisse, edv, computerprogramm*',
    industry:
      'branche*, *branchen, wirtschaftszweig*, industrie*, sektor*, welche firmen, welche unternehmen, welche betriebe, welche arbeitgeber, was für firmen, was für arbeitgeber, wer sind _ arbeitgeber, wer stellt _ ein',
  },
};
