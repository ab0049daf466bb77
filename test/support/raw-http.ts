import { connect, type Socket } from 'node:net';

/** Sends bytes to a server as they are and gives everything that comes back until the connection ends, or `patience` milliseconds. */
export function sendRaw(url: string, bytes: string, patience = 3000): Promise<string> {
  return new Promise((resolve) => {
    const socket = openRaw(url);
    let answer = '';
    const end = () => {
      clearTimeout(timer);
      socket.destroy();
      resolve(answer);
    };
    const timer = setTimeout(end, patience);
    socket.setEncoding('latin1').on('data', (chunk) => {
      answer += chunk;
    });
    socket.on('end', end).on('close', end).on('error', end);
    socket.write(bytes, 'latin1');
  });
}

/** An open connection on which nothing was sent yet. */
export function openRaw(url: string): Socket {
  const { hostname, port } = new URL(url);
  return connect(Number(port), hostname);
}

/** The status of an answer as it came; 0 where there is none. */
export function statusOf(answer: string): number {
  return Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0);
}

/** Names of the headers of an answer as it came, in small letters. */
export function headersOf(answer: string): string[] {
  const [head = ''] = answer.split('\r\n\r\n');
  return head
    .split('\r\n')
    .slice(1)
    .map((line) => line.split(':')[0]?.toLowerCase() ?? '');
}
