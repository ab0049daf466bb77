import type { Activity } from 'botbuilder';

let messages = 0;

/** A new message as the emulator sends it, that wants its reply in the HTTP response; `fields` come on top. */
export function messageActivity(text: string | undefined, fields: object = {}): Record<string, unknown> {
  messages += 1;
  return {
    type: 'message',
    id: `m${messages}`,
    channelId: 'emulator',
    serviceUrl: 'http://127.0.0.1:9/',
    from: { id: 'user', name: 'User' },
    recipient: { id: 'bot', name: 'Karrierelotse' },
    conversation: { id: 'c1' },
    deliveryMode: 'expectReplies',
    ...(text === undefined ? {} : { text }),
    ...fields,
  };
}

/** Posts a body as JSON to the bot's endpoint. */
export function post(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

/** Posts an activity that wants its replies in the response, and gives them. */
export async function replies(url: string, activity: unknown): Promise<Partial<Activity>[]> {
  const response = await post(url, activity);
  if (response.status !== 200) throw new Error(`status ${response.status}: ${await response.text()}`);
  const { activities } = (await response.json()) as { activities: Partial<Activity>[] };
  return activities;
}
