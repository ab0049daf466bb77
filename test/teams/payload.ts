import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('payloads/', import.meta.url);

/** Names of all recorded payloads. */
export const payloadNames = readdirSync(folder).map((file) => file.replace('.json', ''));

/** An activity in the shape in which Teams sends it, with its replies going to `serviceUrl`; `fields` come on top. */
export function payload(name: string, serviceUrl: string, fields: object = {}): Record<string, unknown> {
  return { ...JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')), serviceUrl, ...fields };
}
