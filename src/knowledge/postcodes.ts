/**
 * Looks up the town, by its id, that a postcode clearly is of. Each line is an id and its codes: they are searched as they
 * are, in a third of a millisecond, as few messages name a code; a table of all would take longer to make than the file to read.
 */
export function createPostcodes(lines: readonly string[]): (code: string) => string | undefined {
  return (code) => {
    const line = /^\d{5}$/.test(code) ? lines.find((codes) => codes.includes(` ${code}`)) : undefined;
    return line?.slice(0, line.indexOf(' '));
  };
}
