import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortFew } from '../../src/knowledge/sort-few.ts';

test('a list is sorted as by its own sort, equal things in their order', () => {
  const thing = fc.record({ rank: fc.integer({ min: 0, max: 3 }), name: fc.string() });
  fc.assert(
    fc.property(fc.array(thing, { maxLength: 30 }), (things) => {
      const compare = (a: { rank: number }, b: { rank: number }) => a.rank - b.rank;
      expect(sortFew([...things], compare)).toEqual([...things].sort(compare));
    }),
  );
});
