import type { IncomingMessage } from 'node:http';

/** The address that the caller used, "https://host", also in front of a proxy that speaks https for us. */
export function originOf({ headers }: IncomingMessage): string {
  const scheme = headers['x-forwarded-proto'] === 'https' ? 'https' : 'http';
  return `${scheme}://${headers.host ?? ''}`;
}

/** The query of a request. Addresses come in that are none, so nothing else is read out of them. */
export function queryOf({ url = '' }: IncomingMessage): URLSearchParams {
  const start = url.indexOf('?');
  return new URLSearchParams(start < 0 ? '' : url.slice(start));
}

/** The caller's network address. With proxies in front of us it is what the first of them saw, counted from our end, since a caller can write what he likes before that. */
export function addressOf({ headers, socket }: IncomingMessage, proxies: number): string {
  const direct = socket.remoteAddress ?? '';
  if (proxies === 0) return direct;
  const forwarded = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((address) => address.trim());
  return forwarded.at(-proxies) || direct;
}
