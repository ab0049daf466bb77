/**
 * A calendar that gives the day whose law holds, as YYYY-MM-DD: that of Germany, wherever the computer stands. It reads
 * the zone's rules at most once a minute, as that takes as long as a whole message.
 */
export function createCalendar(now: () => number = Date.now): () => string {
  let known = { minute: Number.NaN, day: '' };
  return () => {
    const minute = Math.floor(now() / 60_000);
    if (minute !== known.minute) known = { minute, day: isoDay.format(minute * 60_000) };
    return known.day;
  };
}

// Sweden writes dates as ISO 8601 does.
const isoDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' });
