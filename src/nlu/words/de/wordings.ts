import type { Words } from '../words.ts';

/** What asks for Einfache Sprache or back, and for a list in full. */
export const wordings: Pick<Words, 'wordings' | 'everything'> = {
  wordings: {
    plain: {
      sure: `einfache sprache, einfacher sprache, leichte sprache, leichter sprache, einfache worte, einfachen worten, einfache wörter, einfachen wörtern, leichten worten, leichten wörtern, einfaches deutsch, einfachem deutsch, leichtes deutsch, leichtem deutsch, einfache sätze, einfachen sätzen, kurze sätze, kurzen sätzen,
        verständlicher, leicht verständlich*, leichter verständlich*, einfacher erklär*, leichter erklär*, erklär* _ einfacher, erklär* _ leichter, einfacher ausdrück*, einfacher formulier*, leichter formulier*, einfacher schreib*, leichter schreib*, schreib* _ einfacher, einfacher sagen, leichter sagen, sag _ einfacher, geht das einfacher, geht das auch einfacher, geht es einfacher, geht es auch einfacher, weniger kompliziert, nicht so kompliziert, ohne fachwörter, ohne fachbegriffe, ohne fremdwörter, ohne schwierige wörter, ohne schwere wörter`,
      likely:
        'einfach bitte, bitte einfach, einfacher bitte, bitte einfacher, leichter bitte, bitte leichter, erklär* _ einfach, antworte* _ einfach, schreib* _ einfach, bitte leicht',
      hint: 'einfach, einfacher, noch einfacher, leichter, zu kompliziert, zu schwer zu verstehen',
    },
    normal: {
      sure: 'normale sprache, normaler sprache, normales deutsch, normalem deutsch, normalen worten, keine einfache sprache, nicht mehr in einfacher sprache, nicht in einfacher sprache, ohne einfache sprache, keine leichte sprache, nicht mehr in leichter sprache',
      likely: 'normal bitte, bitte normal, wieder normal, nicht mehr einfach, nicht mehr so einfach',
      hint: 'zurück zu normal',
    },
  },
  everything:
    'alles zeigen, alles anzeigen, alles lesen, alles sehen, zeig* _ alles, alle punkte, alles bitte, bitte alles, welche noch, was noch, wer noch, welche sonst noch, was sonst noch, sonst noch welche, ganze liste, komplette liste, vollständige liste',
};
