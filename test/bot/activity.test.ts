import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseActivity } from '../../src/bot/activity.ts';
import { messageActivity } from '../support/activity.ts';

test('passes fields that it does not know, and leaves out what is null', () => {
  const { activity } = parseActivity(
    messageActivity('x', { locale: null, channelData: { tenant: { id: 't' } } }),
    () => 'de',
  );
  expect(activity).toMatchObject({ text: 'x', channelData: { tenant: { id: 't' } } });
  expect(activity).not.toHaveProperty('locale');
});

test('tolerates null in nested fields', () => {
  const conversation = { id: 'c', isGroup: null, conversationType: null };
  const { faults } = parseActivity(messageActivity('x', { conversation, from: { id: 'u', name: null } }), () => 'de');
  expect(faults).toBeUndefined();
});

test('names at most five faults, each with its place', () => {
  const { faults } = parseActivity({}, () => 'en');
  expect(faults).toHaveLength(5);
  expect(faults?.[0]).toBe('type: Invalid input: expected string, received undefined');
});

test('does not repeat what was sent', () => {
  const { faults } = parseActivity(messageActivity('x', { serviceUrl: '<script>' }), () => 'en');
  expect(faults?.join()).not.toContain('<script>');
});

test('an activity is read the same, whether it is plain or has to be looked at closely', () => {
  const odd = fc.constantFrom(
    '',
    'x',
    'x'.repeat(2001),
    'http://a.b/',
    ' http://a.b/',
    'ftp://a.b',
    7,
    true,
    [],
    {},
    null,
  );
  const parts = ['id', 'name', 'isGroup', 'conversationType'];
  const value = fc.oneof(odd, fc.dictionary(fc.constantFrom(...parts), odd), fc.array(odd, { maxLength: 2 }));
  const names = Object.keys(messageActivity('x')).concat('entities', 'attachments', 'membersAdded', 'action', 'locale');
  const change = fc.dictionary(fc.constantFrom(...names), value, { maxKeys: 2 });
  fc.assert(
    fc.property(change, (changes) => {
      const body = { ...messageActivity('x'), ...changes };
      // A null anywhere is what the quick look leaves to the close one.
      expect(parseActivity(body, () => 'de')).toEqual(parseActivity({ ...body, unknown: null }, () => 'de'));
    }),
    { numRuns: 2000 },
  );
});
