import { describe, expect, test } from 'vitest';
import { recognisePost } from '../../../src/nlu/entities/post.ts';

describe('a leading post', () => {
  test.each([
    ['Was kriegt so ein Teamlead', 'team-lead'],
    ['Teamleiterin in Dresden', 'team-lead'],
    ['shift lead pay', 'shift-leader'],
    ['Was verdient mein Chef?', 'leadership-position'],
    ['head of customer service salary', 'leadership-position'],
    ['what do supervisors earn', 'leadership-position'],
  ])('%s → %s', (message, post) => expect(recognisePost({ clean: message.toLowerCase(), tokens: [] })).toBe(post));

  test.each([
    ['mein Chef bietet 2.500', 'who pays'],
    ['my boss says 2,500', 'who speaks'],
    ['was sage ich meinem Chef', 'who is spoken to'],
    ['customer success manager pay', 'no leading post'],
    ['Telefonleitung', 'a line'],
  ])('none: %s (%s)', (message) => expect(recognisePost({ clean: message.toLowerCase(), tokens: [] })).toBeUndefined());
});
