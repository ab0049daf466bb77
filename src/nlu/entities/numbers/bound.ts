import type { Span } from '../../../knowledge/model.ts';
import type { Amount } from '../../figures.ts';

/** Whether more or less than an amount of a text in even letters is spoken of, not just as much. */
export function readBound(even: string, at: Span): Pick<Amount, 'above' | 'below'> {
  const before = even.slice(Math.max(0, at[0] - near), at[0]);
  const [more] = before.match(above) ?? [];
  if (more !== undefined && never.test(before.slice(0, -more.length))) return { below: 'upTo' };
  return belowIn(even, at) ?? { ...(above.test(before) && !ofOffer.test(before) && { above: true }) };
}

/** "über 2.500": more than that. */
const above = /(?<!\p{L})(?:(?:ü|ue|u)ber|mehr als|oberhalb von|over|above|more than|exceed(?:s|ing)?) ?(?:¤|eur)? ?$/u;

/** "Nie mehr als 3.200": that at most. */
const never = /(?<!\p{L})(?:nie|niemals|nirgend\p{L}*|never|nowhere)(?: \p{L}+){0,2} ?$/u;

/** "Ein Angebot in Potsdam über 2.400": of as much. */
const ofOffer =
  /(?<!\p{L})(?:angebote?|zusagen?|vertrag|vertrags?angebot|offer|contract)(?: (?:in|aus|von|bei|from|at|for) \p{L}+)? (?:ü|ue|u)ber ?(?:¤|eur)? ?$/u;

/** "unter 2.500", "höchstens 2.500": less than that, or no more; not "nicht unter 2.500", "unter 2.500 fange ich nicht an". */
function belowIn(even: string, [from, to]: Span): Pick<Amount, 'below'> | undefined {
  const before = even.slice(Math.max(0, from - near), from);
  const [found] = before.match(below) ?? [];
  if (found === undefined) return undefined;
  if (refused.test(before.slice(0, -found.length)) || refused.test(even.slice(to, to + near))) return undefined;
  return { below: noMore.test(found) ? 'upTo' : 'under' };
}

/** Characters around an amount in which a refusal belongs to it. */
const near = 60;

const below =
  /(?<!\p{L})(?:unter|weniger als|unterhalb von|höchstens|hoechstens|hochstens|maximal|nicht mehr als|nicht (?:ü|ue|u)ber|under|below|less than|at most|no more than|not more than|cheaper than|capped at|cap (?:of|is)|limited to|gedeckelt (?:auf|bei)) ?(?:¤|eur)? ?$/u;

const noMore = /chstens|maximal|most|cap|limited|gedeckelt|(?:no|not|nicht) /u;

const refused =
  /(?<!\p{L})(?:nicht|nich|ned|kein\p{L}*|nie|niemals|nirgend\p{L}*|nirgnds|ohne mich|not|never|cannot|can['’]?t|won['’]?t|don['’]?t|ain['’]?t|isn['’]?t|aren['’]?t|wouldn['’]?t|couldn['’]?t|no way)(?!\p{L})/u;
