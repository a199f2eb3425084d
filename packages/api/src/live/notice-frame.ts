import { localeOf } from '@refund-widget/domain';
import { type Actor, actorKindOf, EVENT_KINDS, type Notice } from '@refund-widget/services';
import { globalId } from '../schema/node/global-id.ts';

/**
 * One server-sent event. It says what happened to what; everything else is read through GraphQL, where the same rules
 * say who may. `pops` is what those are told who did not do it themselves.
 */
export function noticeFrame(notice: Notice, reader: Actor, language: string): string {
  const { id, type, name, at, by, requestId, requestNumber, orderId } = notice;
  const { title } = EVENT_KINDS[name];
  const mine = by !== null && by === actorKindOf(reader);
  const data = {
    ...{ id, type, at: new Date(at).toISOString(), by, requestNumber },
    requestId: requestId && globalId('RefundRequest', requestId),
    orderId: globalId('Order', orderId),
    pops: mine || title === null ? null : title[localeOf(language)],
  };
  return `id: ${id}\nevent: notice\ndata: ${JSON.stringify(data)}\n\n`;
}

/** Too much happened, or nobody knows what: the page reads everything anew. */
export const RELOAD_FRAME = 'event: reload\ndata: {}\n\n';

/** Keeps the connection, and proxies on its way, awake. */
export const HEARTBEAT_FRAME = ':\n\n';
