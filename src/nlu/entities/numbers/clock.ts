import { countWeekdays } from './weekdays.ts';
import { bareClock, clock, openingHours } from './working-time-words.ts';

/** "Von 9 bis 14 Uhr" → "5 stunden am tag"; a span longer than a day's work, or one in which an office is open, stays. */
export function withClockHours(even: string): string {
  if (openingHours.test(even)) return even;
  const days = countWeekdays(even) > 0 ? even.replace(bareClock, bareHours) : even;
  return days.replace(clock, (words, from: string, past = '0', _unit, to: string, until = '0', half: string) => {
    const afternoon = half === 'pm' && Number(to) < 12 ? 12 : 0;
    const hours = Number(to) + afternoon + Number(until) / 60 - (Number(from) + Number(past) / 60);
    return hours >= 2 && hours <= longestDay ? `${Math.round(hours * 10) / 10} stunden am tag` : words;
  });
}

function bareHours(words: string, from: string, to: string): string {
  const hours = (Number(to) - Number(from) + 12) % 12;
  return hours >= 2 && hours <= longestDay ? `${hours} stunden am tag` : words;
}

/** Who works longer on a day does not on five: a shift's length alone says nothing of the week. */
export const longestDay = 8;
