/** What a function finds for each item, lists joined: as `Array.prototype.flatMap`, which takes V8 several times as long. */
export function flatMap<Item, Found>(
  items: readonly Item[],
  find: (item: Item, at: number) => Found | readonly Found[],
): Found[] {
  const all: Found[] = [];
  for (let at = 0; at < items.length; at++) {
    const found = find(items[at] as Item, at);
    if (isList(found)) for (let each = 0; each < found.length; each++) all.push(found[each] as Found);
    else all.push(found);
  }
  return all;
}

function isList<Found>(found: Found | readonly Found[]): found is readonly Found[] {
  return Array.isArray(found);
}
