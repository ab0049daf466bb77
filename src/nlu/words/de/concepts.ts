import type { Words } from '../words.ts';

/** What people call concepts and facets when they ask about them. */
export const concepts: Pick<Words, 'concepts' | 'facets'> = {
  concepts: {
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
    apprenticeship: 'ausbildung, lehre, ne lehre, berufsabschluss, gesellenbrief',
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
      'abi, abitur, schulabschluss, realschule, hauptschule, realschulabschluss, hauptschulabschluss, mittlere reife, fachabi, fachabitur',
  },
  facets: {
    language:
      'sprache, sprachen, sprachanforder*, sprachvoraussetz*, sprachliche anforder*, fremdsprach*, sprachkenntniss*, welche sprachen, sprachlich',
    tool: 'software, programme, programmen, systemen, tools, werkzeuge, systeme, it kenntnisse, edv, computerprogramm*',
    industry:
      'branche*, *branchen, wirtschaftszweig*, industrie*, sektor*, welche firmen, welche unternehmen, welche betriebe, welche arbeitgeber, was für firmen, was für arbeitgeber, wer sind _ arbeitgeber, wer stellt _ ein',
  },
};
