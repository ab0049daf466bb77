import { beforeAll, beforeEach, expect, test } from 'vitest';
import { buildProgram } from '../support/build-program.ts';
import { cleanUpAfterAll } from '../support/clean-up.ts';
import { openTeams, startPlayground } from './teams-support.mjs';

buildProgram();
const cleanUp = cleanUpAfterAll();
let playground;
let teams;

beforeAll(async () => {
  playground = await startPlayground(cleanUp);
});

beforeEach(async () => {
  teams = await openTeams(playground);
  return () => teams.page.close();
});

const seconds = { timeout: 10_000 };

test('welcomes once in a personal chat, though Teams announces it twice', async () => {
  await teams.page.getByText('an automated assistant').first().waitFor();
  await teams.page.waitForTimeout(1500);
  expect(await teams.cards.count()).toBe(1);
  await teams.shoot('welcome');
  await teams.page.reload();
  await teams.page.getByRole('treeitem', { name: 'Personal Chat' }).waitFor();
  await teams.page.waitForTimeout(2500);
  expect(await teams.page.getByText('You also find me as').count()).toBeLessThanOrEqual(1);
});

test('answers in a personal chat with the figure, its picture and its source; a button asks on', async () => {
  await teams.say('Was verdient man als Einsteiger in Dresden?');
  const answer = teams.cards.filter({ hasText: '2.200–2.700' }).last();
  await answer.waitFor(seconds);
  expect(await answer.locator('img').first().getAttribute('alt')).toContain('Balken: Einstieg');
  expect(await answer.textContent()).toContain('Quelle: ');
  await teams.shoot('personal');
  const before = await teams.cards.count();
  await answer.getByRole('button', { name: 'Was muss man in Dresden können?' }).click();
  await expect.poll(() => teams.cards.count(), seconds).toBe(before + 1);
  expect(await teams.cards.last().textContent()).toContain('Quelle: ');
  await teams.shoot('button');
});

test('a button asks the question again in the other language', async () => {
  await teams.say('Was verdient man in Potsdam?');
  const answer = teams.cards.filter({ hasText: 'Das verdient man' }).last();
  await answer.waitFor(seconds);
  await answer.getByRole('button', { name: 'English' }).click();
  await teams.cards.filter({ hasText: 'according to the article' }).last().waitFor(seconds);
  await teams.shoot('language');
});

test('in a group hears its mention and nothing of it', async () => {
  await teams.openChat('Group Chat');
  await teams.cards.filter({ hasText: 'start with @Karrierelotse' }).first().waitFor(seconds);
  await teams.mention();
  await teams.page.keyboard.type(' Was verdient man als Einsteiger in Magdeburg?');
  await teams.page.getByLabel('Send Message').click();
  await teams.cards.filter({ hasText: '2.100–2.400' }).last().waitFor(seconds);
  await teams.shoot('group');
});

test('in a channel answers in the thread of the post', async () => {
  await teams.openChat('My Team - General');
  await teams.cards.filter({ hasText: 'in the same thread' }).first().waitFor(seconds);
  await teams.page.getByRole('button', { name: 'Post', exact: true }).waitFor(seconds);
  await teams.mention();
  await teams.page.keyboard.type(' Vergleichen Sie Dresden mit Potsdam.');
  await teams.page.getByRole('button', { name: 'Post', exact: true }).click();
  await teams.cards.filter({ hasText: 'zahlt Potsdam' }).last().waitFor(seconds);
  await teams.shoot('channel');
});

test('a search shows previews; one of them is put into the chat as a card', async () => {
  await teams.search('dresden gehalt');
  const preview = teams.page.getByText('dresden gehalt', { exact: true }).last();
  await preview.waitFor(seconds);
  await teams.shoot('search');
  await preview.click();
  await teams.page.waitForTimeout(1500);
  await teams.page.getByLabel('Send Message').click();
  await teams.cards
    .filter({ hasText: /automat/ })
    .last()
    .waitFor(seconds);
  await teams.page.waitForTimeout(1500);
  expect(await teams.page.getByText('I did not understand').count()).toBe(0);
  await teams.shoot('inserted');
});
