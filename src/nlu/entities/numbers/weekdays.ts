import { matchAll } from '../../../knowledge/match-all.ts';

/** How many days of the week a text in even letters names: "Mo-Do" 4, "Fr und Sa" 2, "samstags" 1, "am Wochenende je" 2; 0 for none. */
export function countWeekdays(even: string): number {
  const days = new Set<number>();
  for (const [run] of matchAll(even, runs)) addRun(days, run);
  for (const [name] of matchAll(even, longNames)) days.add(indexOf(name));
  return days.size || (weekend.test(even) && each.test(even) ? 2 : 0);
}

const names = [
  'mo(?:n(?:tags?|days?)?)?',
  'di(?:enstags?)?|tue(?:s(?:days?)?)?',
  'mi(?:ttwochs?)?|wed(?:nesdays?)?',
  'do(?:nnerstags?)?|thu(?:rs(?:days?)?)?',
  'fr(?:eitags?|i(?:days?)?)?',
  'sa(?:mstags?|t(?:urdays?)?)?|sonnabends?',
  'so(?:nntags?)?|sun(?:days?)?',
];
const name = `(?<!\\p{L})(?:${names.join('|')})(?!\\p{L})\\.?`;
const upTo = '-|–|bis|to|till|until|through';
const between = ` ?(?:,? ?(?:und|and|u\\.|&|\\+|,|\\/)|${upTo}) ?(?:am |on |jeden |every )?`;

/** Several days beside each other; short names are names only there. */
const runs = new RegExp(`${name}(?:${between}${name})+`, 'gu');
const singleName = new RegExp(name, 'gu');
const longNames =
  /(?<!\p{L})(?:mon|diens|donners|frei|sams|sonn)tags?(?!\p{L})|(?<!\p{L})(?:mittwochs?|sonnabends?)(?!\p{L})|(?<!\p{L})(?:mon|tues|wednes|thurs|fri|satur|sun)days?(?!\p{L})/gu;
const weekend = /(?<!\p{L})(?:wochenenden?|weekends?)(?!\p{L})/u;

/** "Je 8 Stunden": so many on each of them. */
export const each = /(?<!\p{L})(?:je|jeweils|à|each)(?!\p{L})/u;

function addRun(days: Set<number>, run: string): void {
  const found = matchAll(run, singleName);
  if (found.every(([day]) => particles.has(day))) return;
  found.forEach(([day], at) => {
    const next = found[at + 1];
    const from = indexOf(day);
    days.add(from);
    if (!next || !range.test(run.slice((found[at]?.index ?? 0) + day.length, next.index))) return;
    for (let step = from; step !== indexOf(next[0]); step = (step + 1) % 7) days.add(step);
  });
}

/** "So, do I …": words as well. */
const particles = new Set(['so', 'do']);
const range = new RegExp(`^ ?(?:${upTo})(?!\\p{L})`, 'u');
const exact = names.map((day) => new RegExp(`^(?:${day})\\.?$`, 'u'));

function indexOf(day: string): number {
  return exact.findIndex((pattern) => pattern.test(day));
}
