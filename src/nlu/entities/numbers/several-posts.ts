/** "Zwei halbe Stellen", "two jobs of 15 hours each": the weekly hours of several posts together; undefined where none are named. */
export function readSeveralPosts(even: string): number | undefined {
  const [, count = '', half, hours] = even.match(posts) ?? [];
  const each = half ? halfTime : Number(hours);
  const sum = (counts[count] ?? Number(count)) * each;
  return sum > 0 && sum <= mostAWeek ? sum : undefined;
}

const halfTime = 20;

const mostAWeek = 60;

const counts: Record<string, number> = { zwei: 2, two: 2, drei: 3, three: 3 };

const posts =
  /(?<![\p{L}\d])(zwei|drei|two|three|[23])(?: x)? (?:(halbe\p{L}*|half(?:[ -]time)?|halbtags\p{L}*) (?:stellen|jobs|posts?|positions?|posten|stellen)|(?:\p{L}+[ -]){0,2}(?:\p{L}*stellen|\p{L}*jobs|posts|positions)(?: \p{L}+){0,3}? ?(\d{1,2}) ?-?(?:h|std|stunden|hours|hrs)(?!\p{L}))/u;
