/** Whether a text in even letters names something that is paid beside the amount: "plus 200 Provision", "zzgl. Schichtzulage 150". */
export function readExtra(even: string): boolean {
  return onTop.test(even) || withSum.test(even);
}

const extra =
  '\\p{L}*(?:provision(?:en)?|beteiligung|bonus|boni|prämien?|zulagen?|zuschl(?:a|ä)ge?|trinkgeld|commissions?|bonus(?:es)?|allowances?|premiums?|tips)(?!\\p{L})';
const sum = '(?:€ ?)?\\d[\\d.,]*(?: ?(?:€|euros?|eur|%|prozent|percent))?';

/** "Plus Bonus", "und dazu eine Prämie", "+ commission". */
const onTop = new RegExp(
  `\\d[^?!]{0,24}(?:\\+|(?<!\\p{L})(?:plus|zzgl\\.?|zuzüglich|und|and|sowie|dazu|mit|with)) ?(?:(?:noch|dazu|eine?n?|a|an|the|some|bis|up to|zu|von|of|evtl\\.?|ggf\\.?) )*(?:${sum} )?(?:(?:an|in|of|monthly|monatliche[rn]?) )?${extra}`,
  'u',
);

/** "200 Provision", "Schichtzulage 150", "bonus of up to 600". */
const withSum = new RegExp(
  `\\d[^?!]*(?<![\\d.,])\\d{2,3}(?: ?(?:€|euros?|eur))? (?:(?:an|in|of) )?${extra}|\\d[^?!]*(?<!\\p{L})${extra}(?: (?:von|of|bis|up|to|zu))* ?(?:€ ?)?\\d{2,3}(?![\\d.,%]| ?(?:%|prozent))`,
  'u',
);
