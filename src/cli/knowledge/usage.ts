/** Wrong arguments: the message is followed by how it is done. */
export class UsageError extends Error {}

/** Today or the day given, as an ISO date. */
export function readDate(given: string | undefined): string {
  const date = given ?? new Date().toISOString().slice(0, 10);
  if (/^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(Date.parse(date))) return date;
  throw new UsageError(`"${date}" is not a date; expected YYYY-MM-DD.`);
}
