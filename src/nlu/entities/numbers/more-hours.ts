/** "Sie wollen 2 Stunden mehr", "3 hrs more a week": by how many weekly hours working time is to rise, in a text in even letters. */
export function readMoreHours(even: string): number | undefined {
  const found = even.match(more);
  const hours = Number(found?.slice(1).find(Boolean)?.replace(',', '.'));
  return hours > 0 && hours <= most ? hours : undefined;
}

/** The text without those hours. */
export function withoutMoreHours(even: string): string {
  return even.replace(more, ' ');
}

/** More is no rise. */
const most = 15;

const hours = String.raw`(?<![\d.,¤])(\d{1,2}(?:[.,]\d{1,2})?)`;
const unit = String.raw`-? ?(?:wochen)?(?:std|stunden?|h|hours?|hrs?)\.?`;
const aWeek = '(?: (?:pro|die|in der|a|per|each) (?:woche|week))?';

/** "Eine halbe Stunde mehr Pause" and "3 Stunden mehr am Tag" are something else. */
const more = new RegExp(
  `${hours} ?${unit}${aWeek} (?:mehr|l(?:ä|a|ae)nger|more|longer|extra)(?!\\p{L})(?! (?:als|than|pause|break|urlaub|am tag|pro tag|a day|per day|im monat|a month))|(?<!\\p{L})(?:um|by|plus|extra|zus(?:ä|a|ae)tzliche?|another|additional) ${hours} ?${unit}${aWeek} (?:erh(?:ö|o|oe)h\\p{L}*|aufstock\\p{L}*|hoch\\p{L}*|mehr|more|extra|longer)(?!\\p{L})`,
  'u',
);
