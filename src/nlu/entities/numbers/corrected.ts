/** A text in even letters with numbers that it takes back replaced by what is meant: "30 stunden, äh, 20 meine ich". */
export function withCorrected(even: string): string {
  return even.replace(
    corrected,
    (all, first: string, unit: string | undefined, between: string, second: string, own: string | undefined) =>
      isAlike(first, second) ? `${second}${own ?? unit ?? ''}${between}` : all,
  );
}

/** Hours are put right by hours, pay by pay. */
function isAlike(first: string, second: string): boolean {
  const [a, b] = [amountOf(first), amountOf(second)];
  return a < mostHours ? b < mostHours : b >= leastPay && a >= leastPay;
}

function amountOf(digits: string): number {
  return Number(digits.replace(/[.,](?=\d{3}(?!\d))/g, '').replace(',', '.'));
}

const mostHours = 61;
const leastPay = 200;

const number = String.raw`(\d+(?:[.,]\d+)*)( ?(?:¤|euro?|eur|std|stunden|h|hours?|hrs)(?!\p{L}))?`;
const surely = '(?:äh+m?|uh|um|quatsch|sorry|oops|ich meine?|ich meinte|i mean|i meant|korrektur|correction)';
const perhaps =
  '(?:nee|nein|nö|ne|no|halt|moment(?: mal)?|stopp|wait|falsch|wrong|make (?:that|it)|besser gesagt|vielmehr|rather)';
const more = `(?:[ ,.…–-]+(?:${surely}|${perhaps}|doch|eher|nur|warens?|sinds?|es|das|that'?s|it'?s|with|mit|bei|at|actually))*`;

const corrected = new RegExp(
  String.raw`(?<![\d.,])${number}([^\d?!]{0,45}?)(?:(?<!\p{L})${surely}|[,.…–-] ?(?:oh |ach |ah )?${perhaps})(?!\p{L})${more}[ ,.…–-]+${number}(?![\d%]| ?(?:jahre?n?|years?|prozent|percent|monate?n?|months?)(?!\p{L}))`,
  'giu',
);
