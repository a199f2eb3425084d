import { bringsMoneyBack } from '@refund-widget/services';
import type { RequestContext } from '../../request/context.ts';
import { globalId } from '../../schema/node/global-id.ts';
import { ask } from '../ask.ts';
import { html } from '../html.ts';
import type { PageContent } from '../page-content.ts';
import { pageFoot } from '../page-foot.ts';
import { type Pen, penFor } from '../say.ts';
import { besides } from './besides.ts';
import { lineSection } from './line-section.ts';
import { legTable, paymentTable } from './money-tables.ts';
import { type StatedRequest, statementQuery, statementShape } from './statement-query.ts';

/** Everything a reader needs to compute each sum again: what was charged, each unit's share, what was taken off and why. */
export async function statementPage(context: RequestContext, id: string): Promise<PageContent | null> {
  const { viewer, refundRequest } = await ask(
    context,
    statementQuery,
    { id: globalId('RefundRequest', id) },
    statementShape,
  );
  if (refundRequest === null) return null;
  const pen = penFor(context, viewer.merchant.timeZone);
  const title = pen.either(`Refund statement ${refundRequest.number}`, `退款明细 ${refundRequest.number}`);
  return {
    title,
    body: html`<h1>${title}</h1>
      <p class="quiet">${viewer.merchant.name}</p>
      ${head(refundRequest, pen)}
      ${refundRequest.lines.map((line, at) => lineSection(line, at + 1, pen))}
      ${totals(refundRequest, pen)}
      ${legTable(refundRequest.refunds, pen)}
      ${besides(refundRequest, pen)}
      ${paymentTable(refundRequest.order.payments, pen)}
      ${pageFoot(viewer.merchant, context.runtime.clock(), pen)}`,
  };
}

function head({ number, createdAt, seller, order }: StatedRequest, pen: Pen) {
  return html`<dl>
    <dt>${pen.either('Request', '申请')}</dt><dd>${number}, ${pen.time(createdAt)}</dd>
    <dt>${pen.either('Order', '订单')}</dt><dd>${order.number}, ${pen.time(order.placedAt)}</dd>
    <dt>${pen.either('Buyer', '买家')}</dt><dd>${order.buyer.name}</dd>
    <dt>${pen.either('Seller', '卖家')}</dt><dd>${seller.name}</dd>
    <dt>${pen.either('Charged for the order', '订单金额')}</dt><dd>${pen.sum(order.total)}</dd>
  </dl>`;
}

/** Only what still stands is in the total: a line that was declined or cancelled brings nothing. */
function totals({ total, lines }: StatedRequest, pen: Pen) {
  const counted = lines.filter(({ state }) => bringsMoneyBack(state));
  const sums = counted.map(({ refund }) => pen.sum(refund)).join(' + ');
  return html`<h2>${pen.either('In all', '合计')}</h2>
    <p class="formula">${sums === '' ? '' : `${sums} = `}<strong>${pen.sum(total)}</strong></p>`;
}
