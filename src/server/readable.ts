import type { Request, Response, Server } from 'restify';

/** Adds an address that can only be read, by GET and HEAD. */
export function routeReadable(
  server: Server,
  path: string,
  respond: (request: Request, response: Response) => void | Promise<void>,
): void {
  const handler = async (request: Request, response: Response) => respond(request, response);
  server.get(path, handler);
  server.head(path, handler);
}
