/** All places where a global pattern stands, as `String.prototype.matchAll`, which makes the pattern anew each time. */
export function matchAll(text: string, pattern: RegExp): RegExpExecArray[] {
  const all: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    all.push(found);
    if (found[0] === '') pattern.lastIndex++;
  }
  return all;
}
