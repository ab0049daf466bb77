import type { Span } from '../../../knowledge/model.ts';
import { justBefore } from '../../text/near.ts';

/** Whether an amount of a text in even letters is net; where the text speaks of gross as well, what stands at the amount decides. */
export function saysNet(even: string, [from, to]: Span): boolean {
  if (!net.test(even)) return false;
  return !gross.test(even) || netAfter.test(even.slice(to, to + near)) || netBefore.test(justBefore(even, from));
}

const near = 40;

const words =
  '(?:netto|net(?!\\p{L})|after tax|after deductions|nach steuern|nach abz(?:ü|ue)gen|auf (?:die|der) hand|auf(?:s| das| dem|m) konto|take[ -]?home|in hand)';
const net = new RegExp(`(?<!\\p{L})${words}`, 'u');
const gross = /brutto|gross(?!\p{L})|before tax|vor steuern/u;
const netAfter = new RegExp(`^ ?(?:¤|euros?|eur)?(?: (?:im monat|monatlich|a month|per month))? ?${words}`, 'u');
const netBefore =
  /(?<!\p{L})(?:netto|net)(?:lohn|gehalt| pay| salary)?(?: (?:von|of|ist|is|sind|are|nur|only))*:? ?(?:¤ ?)?$/u;
