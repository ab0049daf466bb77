import { expect, test } from 'vitest';
import { parseActivity } from '../../src/bot/activity.ts';
import { messageActivity } from '../support/activity.ts';

test('passes fields that it does not know, and leaves out what is null', () => {
  const { activity } = parseActivity(
    messageActivity('x', { locale: null, channelData: { tenant: { id: 't' } } }),
    'de',
  );
  expect(activity).toMatchObject({ text: 'x', channelData: { tenant: { id: 't' } } });
  expect(activity).not.toHaveProperty('locale');
});

test('tolerates null in nested fields', () => {
  const conversation = { id: 'c', isGroup: null, conversationType: null };
  const { faults } = parseActivity(messageActivity('x', { conversation, from: { id: 'u', name: null } }), 'de');
  expect(faults).toBeUndefined();
});

test('names at most five faults, each with its place', () => {
  const { faults } = parseActivity({}, 'en');
  expect(faults).toHaveLength(5);
  expect(faults?.[0]).toBe('type: Invalid input: expected string, received undefined');
});

test('does not repeat what was sent', () => {
  const { faults } = parseActivity(messageActivity('x', { serviceUrl: '<script>' }), 'en');
  expect(faults?.join()).not.toContain('<script>');
});
