import type { ServerResponse } from 'node:http';
import { type Actor, type Notice, type Services, seesNotice } from '@refund-widget/services';
import type { LiveHub } from './live-hub.ts';
import { HEARTBEAT_FRAME, noticeFrame, RELOAD_FRAME } from './notice-frame.ts';

/** What a page may leave unread; beyond it the connection is cut, and the page catches up when it can. */
const MOST_UNREAD_BYTES = 256 * 1024;
const REMEMBERED = 2_000;

export interface StreamOptions {
  readonly hub: LiveHub;
  readonly services: Pick<Services, 'missedNotices'>;
  readonly language: string;
  readonly heartbeatMs: number;
  /** The reader as they are now; null once the token is no good any more. */
  readonly reader: () => Promise<Actor | null>;
  readonly closed: () => void;
  readonly failed: (error: unknown) => void;
}

/** Tells one open page what happens, until it leaves, its token ends or it does not keep up. */
export function openEventStream(
  response: ServerResponse,
  first: Actor,
  lastId: string | undefined,
  options: StreamOptions,
): void {
  let actor = first;
  const sent = new Set<string>();
  /** What comes while missed notices are read waits behind them, so that the last id heard has none missing before it. */
  let held: Notice[] | null = [];

  const send = (frame: string) => {
    if (response.writableEnded || response.destroyed) return;
    response.write(frame);
    if (response.writableLength > MOST_UNREAD_BYTES) response.destroy();
  };
  const tell = (notices: readonly Notice[]) => {
    for (const notice of notices) {
      if (sent.has(notice.id) || !seesNotice(actor, notice)) continue;
      sent.add(notice.id);
      send(noticeFrame(notice, actor, options.language));
    }
    for (const id of sent) {
      if (sent.size <= REMEMBERED) break;
      sent.delete(id);
    }
  };
  const end = () => void response.end();
  const catchUp = async (from: { lastId?: string | undefined; since?: number }) => {
    held ??= [];
    try {
      const missed = await options.services.missedNotices({ merchantId: actor.merchantId, ...from });
      if (missed === null) send(RELOAD_FRAME);
      else tell(missed);
      const after = held;
      held = null;
      tell(after);
    } catch (error) {
      options.failed(error);
      end();
    }
  };
  const leave = options.hub.join({
    merchantId: actor.merchantId,
    hear: (notices) => (held ? void held.push(...notices) : tell(notices)),
    catchUp: (since) => void catchUp({ since }),
    end,
  });
  const heartbeat = setInterval(() => {
    send(HEARTBEAT_FRAME);
    options.reader().then((now) => {
      if (now) actor = now;
      else end();
    }, end);
  }, options.heartbeatMs);
  response.on('close', () => {
    clearInterval(heartbeat);
    leave();
    options.closed();
  });
  response.writeHead(200, {
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store, no-transform',
    'X-Accel-Buffering': 'no',
    'X-Content-Type-Options': 'nosniff',
  });
  send(HEARTBEAT_FRAME);
  void catchUp({ lastId });
}
