import { expect, test } from 'vitest';
import { messageActivity, replies } from '../support/activity.ts';
import { realConverse } from '../support/knowledge.ts';
import { newFolder } from '../support/new-folder.ts';
import { readLmdb } from '../support/read-lmdb.ts';
import { runServer } from '../support/run-server.ts';
import { newVisitor } from './visitor.ts';

const converse = realConverse();
const secret = 'a secret that all processes share, 32 characters or more';

async function run() {
  const folder = newFolder();
  const environment = { STATE_URL: `lmdb:${folder}`, DIRECT_LINE_SECRET: secret, HOST: '127.0.0.1' };
  const { url } = await runServer({ converse, environment });
  const dump = () => readLmdb(folder).map(({ key, value }) => `${key} ${value}`);
  return { url, dump };
}

test.each(['Vergiss alles', 'Bitte lösche alles, was du über mich weißt', 'forget me', 'Forget everything'])(
  '"%s" deletes everything of a conversation from the disk at once',
  async (wish) => {
    const { url, dump } = await run();
    const visitor = await newVisitor(url);
    await visitor.post(url, 'Ich heiße Anna Geheim, was verdient man in Dresden?');
    expect(dump().join('\n')).toMatch(/Geheim[\s\S]*dresden/);
    await visitor.post(url, wish);
    expect(dump().join('\n')).not.toMatch(/Geheim|Dresden|dresden|dl_/);
    const names = dump().map((record) => record.split(' ')[0]?.replace(/^[\w-]{22}\//, ''));
    expect(
      names
        .filter((name) => !name?.startsWith('gaps/'))
        .map((name) => name?.split('/')[0])
        .toSorted(),
    ).toEqual(['key', 'key', 'log', 'said']);
  },
);

test('nothing is left of a conversation over HTTP, and others stay', async () => {
  const folder = newFolder();
  const { url } = await runServer({ converse, environment: { STATE_URL: `lmdb:${folder}` } });
  for (const id of ['a', 'b']) {
    await replies(url, messageActivity('Was verdient man in Dresden?', { conversation: { id } }));
  }
  const before = readLmdb(folder).length;
  await replies(url, messageActivity('Vergiss alles', { conversation: { id: 'a' } }));
  expect([before, readLmdb(folder).length]).toEqual([2, 1]);
});
