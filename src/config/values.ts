import { z } from 'zod';

/** An id of Microsoft's; the fault says where it is shown. */
export const guid = (name: string, where: string) =>
  z.guid(`${name}: expected an id like 00000000-0000-0000-0000-000000000000, as shown in ${where}`);

/** A whole number within bounds. */
export const whole = (name: string, min: number, max: number) => {
  const fault = `${name}: expected a whole number from ${min} to ${max}`;
  return z.string().regex(/^\d+$/, fault).transform(Number).pipe(z.int(fault).min(min, fault).max(max, fault));
};

/** "https://a.example, https://b.example" as a list of origins, as browsers write them. */
export const originList = z
  .string()
  .transform((text) =>
    text
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  )
  .pipe(
    z.array(
      z.string().refine(isOrigin, {
        error: ({ input }) =>
          `ALLOWED_ORIGINS: expected origins like https://www.example.org, comma-separated and without a path, not "${input}"`,
      }),
    ),
  );

/** "Jobcenter Musterstadt | Rathausplatz 1 | 01234 Musterstadt" as lines. */
export const letterheadLines = z
  .string()
  .transform((text) => text.split('|').map((line) => line.trim()))
  .pipe(
    z
      .array(z.string().max(80, 'LETTERHEAD: expected lines of at most 80 characters'))
      .max(5, 'LETTERHEAD: expected at most 5 lines, separated by "|"'),
  );

function isOrigin(text: string): boolean {
  return URL.canParse(text) && /^https?:/.test(text) && new URL(text).origin === text;
}
