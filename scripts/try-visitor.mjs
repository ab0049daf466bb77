// node scripts/try-visitor.mjs URL [TURNS]: talks to a server over Direct Line as a page does; fails where an answer is missing or wrong.
const [url = 'http://localhost:8080', turns = '60'] = process.argv.slice(2);
const origin = process.env.ORIGIN ?? 'http://localhost:8080';
const questions = [
  ['Was verdient man als Einsteiger in Dresden?', '2.200–2.700'],
  ['Und in Potsdam?', '2.300–2.800'],
];
let token;
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

await until(() => call('GET', '/healthz'), 60_000);
({ token } = await until(() => call('POST', '/v3/directline/tokens/generate', {}), 10_000));
const { conversationId } = await until(() => call('POST', '/v3/directline/conversations', { locale: 'de-DE' }), 10_000);
const activities = `/v3/directline/conversations/${conversationId}/activities`;
for (let turn = 0; turn < Number(turns); turn += 1) {
  const [text] = questions[turn % questions.length];
  const activity = { type: 'message', text, locale: 'de-DE', channelData: { clientActivityID: `turn-${turn}` } };
  await until(() => call('POST', activities, activity), 20_000);
  await pause(100);
}
const kept = (await until(() => call('GET', activities), 10_000)).activities;
const said = kept.filter(({ from, replyToId }) => from.id === 'karrierelotse' && replyToId);
const wrong = said.filter(({ text }, turn) => !text?.includes(questions[turn % questions.length][1]));
console.log(`${said.length} of ${turns} questions answered, ${wrong.length} of them wrongly`);
process.exitCode = said.length === Number(turns) && wrong.length === 0 ? 0 : 1;

async function call(method, path, body) {
  const headers = { origin, 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) };
  const response = await fetch(url + path, { method, headers, ...(body && { body: JSON.stringify(body) }) });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return response.json();
}

/** Tries again until it works: a message that is sent twice is answered once. */
async function until(attempt, patience) {
  const end = Date.now() + patience;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > end) throw error;
      await pause(200);
    }
  }
}
