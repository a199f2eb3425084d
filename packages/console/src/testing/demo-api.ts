import type { DeskDetailsFragment } from '@refund-widget/client';
import { deskConversation } from '@refund-widget/client/operations/console/desk-conversation';
import { deskCount } from '@refund-widget/client/operations/console/desk-count';
import { deskInspectionQuote } from '@refund-widget/client/operations/console/desk-inspection-quote';
import { deskNextDeadline } from '@refund-widget/client/operations/console/desk-next-deadline';
import { deskPulse } from '@refund-widget/client/operations/console/desk-pulse';
import { deskQueue } from '@refund-widget/client/operations/console/desk-queue';
import { deskRequest } from '@refund-widget/client/operations/console/desk-request';
import { deskSignInFinish, deskSignInStart } from '@refund-widget/client/operations/console/desk-sign-in';
import { deskViewer } from '@refund-widget/client/operations/console/desk-viewer';
import { difference, sum } from '../text/amount.ts';
import { FakeApi } from './fake-api.ts';
import { money, requestOf, VIEWER } from './mock-data.ts';
import { ROWS } from './mock-queue.ts';
import { inspectionRequest, payoutRequest } from './mock-requests.ts';

/** A market with a full desk: the queue, a request to answer, one to inspect and one to pay. */
export function demoApi(
  requests: readonly DeskDetailsFragment[] = [requestOf(), inspectionRequest(), payoutRequest()],
): FakeApi {
  const edges = ROWS.map((node) => ({ cursor: node.number, node }));
  return new FakeApi()
    .on(deskViewer, () => ({ viewer: VIEWER }))
    .on(deskQueue, ({ filter }) => {
      const query = filter?.query?.toLowerCase() ?? '';
      const found = edges.filter(({ node }) => JSON.stringify(node).toLowerCase().includes(query));
      const states = filter?.states ?? [];
      const shown = found.filter(
        ({ node }) => states.length === 0 || node.lines.some(({ state }) => states.includes(state)),
      );
      const whole = query === '' && states.length === 0;
      return {
        refundRequests: {
          edges: shown,
          pageInfo: { endCursor: 'end', hasNextPage: whole, hasPreviousPage: false, startCursor: 'start' },
          totalCount: whole ? 214 : shown.length,
        },
      };
    })
    .on(deskConversation, () => ({ order: null }))
    .on(deskPulse, () => ({ refundRequests: { totalCount: 216 }, viewer: { queueCounts: VIEWER.queueCounts } }))
    .on(deskCount, () => ({ refundRequests: { totalCount: 1 } }))
    .on(deskNextDeadline, () => {
      const [row] = ROWS;
      const lines = row?.lines.map(({ id, waiting }) => ({ id, waiting })) ?? [];
      return {
        refundRequests: { edges: row ? [{ node: { lines, nextDeadline: row.nextDeadline, number: row.number } }] : [] },
      };
    })
    .on(deskRequest, ({ number }) => ({ refundRequest: requests.find((request) => request.number === number) ?? null }))
    .on(deskInspectionQuote, ({ requestId, parts }) => {
      const line = requests.find(({ id }) => id === requestId)?.lines[0];
      const share = line?.shares[0]?.amount ?? money('0.00');
      const shipping = ['1.63', '1.64', '1.63'];
      const quoted = (Array.isArray(parts) ? parts : [parts]).map(({ lineId, accepted, quantity, deductions }) => {
        const units = Array.from({ length: quantity ?? 1 }, () => [share, money(shipping.shift() ?? '0.00')]);
        const whole = sum([money('0.00'), ...(accepted ? units.flat() : [])]) ?? share;
        const off = (deductions ?? []).map(({ amount }) => money(amount.amount));
        return { accepted, lineId: String(lineId), quantity: quantity ?? 1, refund: off.reduce(difference, whole) };
      });
      return { inspectionQuote: { lines: quoted, total: sum(quoted.map(({ refund }) => refund)), userErrors: [] } };
    })
    .on(deskSignInStart, () => ({ staffSignInStart: { sent: true, userErrors: [] } }))
    .on(deskSignInFinish, ({ input }) =>
      input.code === '123456'
        ? { staffSignInFinish: { token: 'token', expiresAt: '2099-01-01T00:00:00.000Z', userErrors: [] } }
        : {
            staffSignInFinish: {
              token: null,
              expiresAt: null,
              userErrors: [
                { code: 'CODE_WRONG', field: ['code'], message: 'This code is wrong or has expired.', facts: {} },
              ],
            },
          },
    );
}
