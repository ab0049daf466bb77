/** The day whose law holds, as YYYY-MM-DD: that of Germany, wherever the computer stands. */
export function todayInGermany(): string {
  return isoDay.format(new Date());
}

// Sweden writes dates as ISO 8601 does.
const isoDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' });
