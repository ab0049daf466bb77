import fc from 'fast-check';
import { startBot } from './bot-process.mjs';
import { printTable, quantile } from './figures.mjs';
import { readDialogues } from './questions.mjs';

/** How long the whole program takes over HTTP for generated messages, the longest of 40,000 characters: none is to take 50 ms. */
export async function benchBadInput({ messages = 5000 } = {}) {
  const words = readDialogues().flat().join(' ').split(/\s+/);
  // Not `constantFrom(...words)`: so many arguments overflow the stack.
  const word = fc.nat(words.length - 1).map((at) => words[at]);
  const long = fc
    .tuple(
      fc.array(fc.oneof(word, fc.string({ unit: 'binary', maxLength: 8 })), { minLength: 1 }),
      fc.integer({ min: 1000, max: 40_000 }),
    )
    .map(([parts, length]) =>
      `${parts.join(' ')} `.repeat(Math.ceil(length / (parts.join(' ').length + 1))).slice(0, length),
    );
  const texts = fc.oneof(
    { weight: 8, arbitrary: fc.array(word, { maxLength: 40 }).map((parts) => parts.join(' ')) },
    { weight: 4, arbitrary: fc.string({ unit: 'binary', maxLength: 1000 }) },
    { weight: 1, arbitrary: long },
  );
  const bot = await startBot('dist/main.js');
  for (const text of words.slice(0, 500)) await bot.say(text, 'warm');
  const times = [];
  for (const [index, text] of fc.sample(texts, { numRuns: messages, seed: 1 }).entries()) {
    const start = performance.now();
    await bot.say(text, `c${index % 50}`);
    times.push(performance.now() - start);
  }
  await bot.stop();
  return printTable(`HTTP turn with ${messages} generated messages of up to 40,000 characters`, [
    { name: 'median', value: quantile(times, 0.5), unit: ' ms' },
    { name: 'p99', value: quantile(times, 0.99), unit: ' ms' },
    { name: 'slowest', value: Math.max(...times), unit: ' ms', bar: 50 },
  ]);
}
