/** Characters on each side of a place in which what belongs to it stands; a message is longer, and has many places. */
const near = 160;

/** What stands right before a place of a text, for patterns that end there. */
export function justBefore(text: string, place: number): string {
  return text.slice(Math.max(0, place - near), place);
}

/** What stands right behind a place of a text, for patterns that begin there. */
export function justAfter(text: string, place: number): string {
  return text.slice(place, place + near);
}
