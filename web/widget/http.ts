/** A refusal of the server, by its HTTP status. */
export class Refusal extends Error {
  readonly status: number;

  constructor(status: number) {
    super(`HTTP ${status}`);
    this.status = status;
  }
}

/** One call of Direct Line: no cookies, 15 seconds; throws `Refusal`, or what `fetch` throws where there is no connection. */
export async function call<Result>(url: string, token?: string, body?: object): Promise<Result> {
  const response = await fetch(url, {
    method: body ? 'POST' : 'GET',
    headers: {
      ...(token && { authorization: `Bearer ${token}` }),
      ...(body && { 'content-type': 'application/json' }),
    },
    ...(body && { body: JSON.stringify(body) }),
    credentials: 'omit',
    signal: AbortSignal.timeout(15_000),
  });
  if (!response.ok) throw new Refusal(response.status);
  return response.json();
}
