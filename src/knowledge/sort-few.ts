/**
 * Sorts a list where it lies, equal ones in their order: as `Array.prototype.sort`, which takes V8 several times as long for
 * a few things.
 */
export function sortFew<Thing>(list: Thing[], compare: (a: Thing, b: Thing) => number): Thing[] {
  if (list.length > FEW) return list.sort(compare);
  for (let at = 1; at < list.length; at++) {
    const thing = list[at] as Thing;
    let place = at;
    for (; place > 0 && compare(list[place - 1] as Thing, thing) > 0; place--) list[place] = list[place - 1] as Thing;
    list[place] = thing;
  }
  return list;
}

const FEW = 12;
