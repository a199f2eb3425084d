import { hash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Services } from '@refund-widget/services';
import type { Logger } from 'pino';
import type { Authenticate } from '../auth/authenticate.ts';
import { answerError } from '../http/answer.ts';
import { answerRefusedToken } from '../http/refused-token.ts';
import { preferredLanguage } from '../request/language.ts';
import { openEventStream } from './event-stream.ts';
import type { LiveHub } from './live-hub.ts';

interface Options {
  readonly hub: LiveHub;
  readonly services: Pick<Services, 'missedNotices'>;
  readonly authenticate: Authenticate;
  readonly log: Logger;
  readonly limits?: Partial<EventLimits>;
}

export interface EventLimits {
  /** Streams of one token: tabs of one browser share it. */
  readonly perToken: number;
  readonly perNode: number;
  /** How often a stream says that it is there, and the token is looked at again. */
  readonly heartbeatMs: number;
}

const LIMITS: EventLimits = { perToken: 10, perNode: 10_000, heartbeatMs: 15_000 };

/** `GET /events`: what happens to whatever the token may see, as server-sent events. */
export function eventsRoute({ hub, services, authenticate, log, limits }: Options) {
  const { perToken, perNode, heartbeatMs } = { ...LIMITS, ...limits };
  const open = new Map<string, number>();

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method !== 'GET') {
      response.setHeader('Allow', 'GET, OPTIONS');
      return answerError(response, 405, 'METHOD_NOT_ALLOWED', 'Events are read: use GET.');
    }
    const credentials = { authorization: request.headers.authorization, origin: request.headers.origin };
    const authentication = await authenticate(credentials);
    if (!authentication.ok) return answerRefusedToken(response, authentication);
    const { actor } = authentication;
    if (actor === null) {
      const message = 'Events are for somebody: send the token as `Authorization: Bearer …`.';
      return answerRefusedToken(response, { ok: false, code: 'UNAUTHENTICATED', message });
    }
    const key = hash('sha256', credentials.authorization ?? '', 'base64');
    const mine = open.get(key) ?? 0;
    if (mine >= perToken || hub.count() >= perNode) {
      response.setHeader('Retry-After', '30');
      const [status, code] = mine >= perToken ? [429, 'TOO_MANY_STREAMS'] : [503, 'BUSY'];
      return answerError(response, status, code, 'Too many streams are open. Close one, or come again later.');
    }
    open.set(key, mine + 1);
    const lastId = request.headers['last-event-id'];
    openEventStream(response, actor, typeof lastId === 'string' && lastId !== '' ? lastId : undefined, {
      ...{ hub, services, heartbeatMs },
      language: preferredLanguage(request.headers['accept-language']),
      reader: async () => {
        const again = await authenticate(credentials);
        return again.ok ? again.actor : null;
      },
      closed: () => {
        const left = (open.get(key) ?? 1) - 1;
        if (left > 0) open.set(key, left);
        else open.delete(key);
      },
      failed: (error) => log.warn({ err: error }, 'a page could not be told what it missed'),
    });
  };
}
