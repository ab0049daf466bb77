import { expect, it } from 'vitest';
import { understand } from '../reader.ts';

/** As long as what is read of a message. */
const length = 2000;

/** Milliseconds of processor time: fifty times what it takes, and far less than where every word doubles it. */
const most = 2000;

it.each([
  ['ah ', 'a sound that leads to "warum"'],
  ['mit nur ', 'what leads to a number'],
  ['its ', 'what corrects a number'],
  ['fünfzig', 'a number in words'],
  ['naja ', 'what leads to how much that is'],
  ['ist das gut für hier ', 'what pay is held against'],
  ['um mehr zu ', 'what it takes to earn more'],
  ['that under ', 'whether that is below'],
  ['23 ', 'numbers'],
  ['2.400, ', 'amounts'],
  ['VZ, ', 'short forms'],
  ['Gehalt ', 'a topic'],
])('reads "%s" again and again (%s)', (words) => {
  const start = process.cpuUsage();
  understand(`${words.repeat(length / words.length)}§`);
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1000).toBeLessThan(most);
});
