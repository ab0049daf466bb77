import type { Span } from '../model.ts';

/** True where a sentence says of what stands there that nobody needs it, that others do it, or that it is what people look for; of a `language` only the first is believed. */
export function isDenied(text: string, at: Span, { language }: { language: boolean }): boolean {
  if (!SOMETHING.test(text)) return false;
  const before = text.slice(Math.max(0, at[0] - 64), at[0]);
  const after = text.slice(at[1], at[1] + 80);
  if (BEFORE.test(before) && !AFFIRMED.test(before) && !WARNED.test(before)) return true;
  if (AFTER.test(after)) return true;
  if (language && (OUTDONE.test(before) || SPOKEN_BY_NOBODY.test(after) || NOBODY_SPEAKS.test(before))) return true;
  if (language) return false;
  if (NOBODY.test(after) || (SOUGHT.test(after) && SEEKER.test(before))) return true;
  return FRONT.test(before) && OTHERS.test(after);
}

/** Without one of these nothing is denied. */
const SOMETHING =
  /kein|nicht|weder|statt|anstelle|niemand|unerw|überfl|unnötig|entbehr|verzicht|sucht|suchen|schreib|mach|führ|überni|überne|erledig|besorg|liefer|plan|regel|bau|no|instead|rather|unnec|superfl|seek|is after|mehr als|more than|used to|once|früher|einmal|passé/i;

const BEFORE =
  /(?<!\p{L})(?:kein(?:e|en|er|em|es)?|nicht|weder|statt|anstelle von|no|not|neither|instead of|rather than)(?: \p{L}+){0,1} $/iu;
const AFFIRMED =
  /(?:nicht|not) (?:nur|zuletzt|ohne|selten|zu|unterschätz\p{L}*|vergess\p{L}*|only|just|least|without|to|underestimat\p{L}*|forget\p{L}*)(?: \p{L}+){0,1} $/iu;
/** "Wer keine Freude an Holz hat, braucht nicht weiterzulesen". */
const WARNED = /(?<!\p{L})(?:wer|who)(?: (?!nicht |not )\p{L}+){0,4} (?:kein(?:e|en|er)?|no)(?: \p{L}+)? $/iu;
const AFTER =
  /^,? (?:\p{L}+ ){0,3}(?:used to be|was once|war früher|war einmal|ist passé|spielt keine rolle|spielen keine rolle|ist nicht nötig|sind nicht nötig|braucht (?:es|man|hier niemand) nicht|ist kein muss|is not needed|are not needed|is not required|does not matter|(?:ist|sind|wäre|wären|is|are) (?:\p{L}+ ){0,3}(?:unerwünscht|überflüssig|unnötig|entbehrlich|nicht gefragt|nicht gefordert|verzichtbar|unnecessary|not essential|not asked for|superfluous))/iu;

/** "Plattdeutsch hilft hier mehr als Englisch". */
const OUTDONE = /(?<!\p{L})(?:mehr als|more than) $/iu;

/** "Ungarisch kann keiner", "neither foremen nor clerks switch to English". */
const SPOKEN_BY_NOBODY =
  /^ (?:kann|spricht|sprechen|versteht|verstehen|redet|speaks?|is spoken by)(?: (?:hier|dort|here))? (?:(?:fast|so gut wie) )?(?:keiner|niemand|kein mensch|nobody|no one)(?!\p{L})/iu;
const NOBODY_SPEAKS =
  /(?<!\p{L})(?:neither|nobody|no one|niemand|keiner)(?: [\p{L}-]+){0,5} (?:switch(?:es)? to|speaks?|spricht|wechselt (?:in das|ins|auf)) $/iu;

/** "Drohnen fliegen muss keiner", "HTML wird nicht verlangt", "nobody expects": not "geht es nicht ohne", "nicht nur". */
const NOBODY =
  /^(?: (?!und |oder |and |or )\p{L}+){0,2} (?:muss|müssen|brauch\p{L}*|wird|werden|verlang\p{L}*|erwarte\p{L}*|need|needs|is|are)(?: (?!ohne|without|nur|only)\p{L}+){0,5} (?:keine[rs]?|kein mensch|niemand(?:en)?|nicht|nobody|no one|not)(?! (?:nur|zuletzt|ohne|selten|only|just|to be underestimated|unterschätz\p{L}*|zu unterschätz\p{L}*|fehlen|schaden|vergessen|wegzudenken|verkehrt|hoch genug))(?: (?:mehr|sein|verlangt|gefordert|gebraucht|erwartet|vorausgesetzt|können|expected|required|needed|asked for|\p{L}+en|von \p{L}+))?(?=[.,;:!)–]| –|$)/iu;

/** "Wer Sicherheit sucht" is who looks for a job. */
const SEEKER = /(?<!\p{L})(?:wer|who|anyone|those|if you) (?:\p{L}+,? ){0,5}$/iu;
const SOUGHT = /^(?:,? (?!und |and )[\p{L}]+){0,2} (?:sucht|suchen|seeks?|is after)(?!\p{L})/iu;

/** "Die Abrechnung macht ein Büro": what stands in front is what others do. */
const FRONT = /(?:^|[;:–] )(?:\p{L}+ ){0,2}$/u;
const OTHERS =
  /^(?:[ -]\p{L}+){0,2} (?:schreib(?:t|en)|mach(?:t|en)|führ(?:t|en)|übernimmt|übernehmen|erledig(?:t|en)|besorg(?:t|en)|liefer(?:t|n)|plan(?:t|en)|regel(?:t|n)|bau(?:t|en))(?: (?:meist|heute|hier|inzwischen|längst|sowieso|ohnehin|in der regel)){0,2} (?:andere|(?:die|der|das|ein|eine) \p{Lu}\p{L}+)(?=[.,;]|$| \p{Ll})/u;
