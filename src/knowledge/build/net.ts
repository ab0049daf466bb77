import type { Money } from './money.ts';

/**
 * True for what is left of a gross figure that stands before it, "1.430 Euro (netto rund 1.180)", and for both figures of such
 * a sum: "Von 3.000 Euro brutto bleiben 2.100 Euro".
 */
export function isOfNetSum({ at: [from, to] }: Money, even: string): boolean {
  const before = even.slice(Math.max(0, from - 60), from);
  return (
    IN_BRACKETS.test(before) ||
    LEFT.test(even.slice(Math.max(0, from - 100), from)) ||
    IS_LEFT.test(even.slice(Math.max(0, from - 6), to + 40))
  );
}

const IN_BRACKETS =
  /\d[^()\n]{0,20} \((?:(?:das sind|also|that is) )?(?:\p{L}+ )?(?:netto|net)(?!\p{L})[^()\d\n]{0,20}$/u;
const SUM = String.raw`(?<!\p{L})(?:von|of|from) (?:€ ?)?[\d.,' ]+(?:euros?|€)?(?: brutto| gross)?,? (?:bleibt|bleiben|verbleiben|you keep|you are left|leaves|is left|are left)(?!\p{L})`;
const IS_LEFT = new RegExp(SUM, 'u');
const LEFT = new RegExp(`${SUM}[^.;!?\\n]*$`, 'u');
