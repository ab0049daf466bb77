import { expect, test } from 'vitest';
import { createFinder } from '../../../src/nlu/understand.ts';
import { knowledge } from '../reader.ts';

test.each([
  [2000, 0],
  [5, 5],
])('of %i articles, %i are read before the first message', (count, least) => {
  let read = 0;
  const counted = <Args extends unknown[], Result>(look: (...args: Args) => readonly Result[]) => {
    return (...args: Args) =>
      new Proxy(look(...args), {
        get: (profiles, key, itself) => {
          if (typeof key === 'string' && /^\d+$/.test(key)) read += 1;
          return Reflect.get(profiles, key, itself);
        },
      });
  };
  const { tools } = createFinder({
    ...knowledge,
    count,
    profilesOf: counted(knowledge.profilesOf),
    profilesIn: counted(knowledge.profilesIn),
  });
  expect(read).toBe(least);
  expect(tools.namesConcept('dresden', 'quality-management')).toBe(count > 1000 ? undefined : true);
});
