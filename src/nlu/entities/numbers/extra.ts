/** Whether a text in even letters names something that is paid beside the amount: "plus 200 Provision", "zzgl. Schichtzulage 150". */
export function readExtra(even: string): boolean {
  return named.test(even) && (onTop.test(even) || withSum.test(even));
}

const words =
  '(?:provision(?:en)?|beteiligung|bonus|boni|prämien?|zulagen?|zuschl(?:a|ä)ge?|trinkgeld|commissions?|bonus(?:es)?|allowances?|premiums?|tips)(?!\\p{L})';
const extra = `\\p{L}*${words}`;
/** Without such a word the rest need not be looked for. */
const named = new RegExp(words, 'u');
const sum = '(?:¤ ?)?\\d[\\d.,]*(?: ?(?:¤|euros?|eur|%|prozent|percent))?';

/** "Plus Bonus", "und dazu eine Prämie", "+ commission". */
const onTop = new RegExp(
  `\\d[^?!]{0,24}(?:\\+|(?<!\\p{L})(?:plus|zzgl\\.?|zuzüglich|und|and|sowie|dazu|mit|with)) ?(?:(?:noch|dazu|eine?n?|a|an|the|some|bis|up to|zu|von|of|evtl\\.?|ggf\\.?) )*(?:${sum} )?(?:(?:an|in|of|monthly|monatliche[rn]?) )?${extra}`,
  'u',
);

/** "200 Provision", "Schichtzulage 150", "bonus of up to 600". */
const withSum = new RegExp(
  `\\d[^?!]{0,200}(?<![\\d.,])\\d{2,3}(?: ?(?:¤|euros?|eur))? (?:(?:an|in|of) )?${extra}|\\d[^?!]{0,200}(?<!\\p{L})${extra}(?: (?:von|of|bis|up|to|zu))* ?(?:¤ ?)?\\d{2,3}(?![\\d.,%]| ?(?:%|prozent))`,
  'u',
);
