import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';

/**
 * A connection to a channel that lay idle so many milliseconds is not used again: Node's servers close theirs after five
 * seconds, and a reply that is sent at that moment is lost.
 */
const idle = 4000;

const http = new HttpAgent({ keepAlive: true, timeout: idle });
const https = new HttpsAgent({ keepAlive: true, timeout: idle });

/** What is set of a request of the SDK's HTTP pipeline. */
interface Request {
  url: string;
  agent?: HttpAgent | HttpsAgent;
}

/** A step of the SDK's HTTP pipeline that keeps connections to channels only as long as the other side surely does. */
export const freshConnections = {
  name: 'freshConnections',
  sendRequest<R extends Request, Response>(request: R, next: (request: R) => Promise<Response>): Promise<Response> {
    request.agent = request.url.startsWith('https:') ? https : http;
    return next(request);
  },
};
