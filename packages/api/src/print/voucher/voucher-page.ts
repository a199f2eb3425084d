import * as z from 'zod';
import type { RequestContext } from '../../request/context.ts';
import { globalId } from '../../schema/node/global-id.ts';
import { ask } from '../ask.ts';
import { html } from '../html.ts';
import type { PageContent } from '../page-content.ts';
import { pageFoot } from '../page-foot.ts';
import { type Pen, penFor } from '../say.ts';
import { instantShape, merchantShape, moneyShape } from '../shapes.ts';

const query = /* GraphQL */ `
  query PaymentVoucher($id: ID!) {
    viewer { merchant { name supportEmail timeZone } }
    order(id: $id) {
      number placedAt buyer { name }
      total { amount currencyCode }
      items { title variant quantity total { amount currencyCode } }
      shippingTotal { amount currencyCode }
      payments {
        id label method capturedAt reference
        captured { amount currencyCode }
        history { at kind text reference amount { amount currencyCode } }
      }
    }
  }
`;

const paymentShape = z.object({
  id: z.string(),
  label: z.string(),
  method: z.string(),
  capturedAt: instantShape.nullable(),
  reference: z.string().nullable(),
  captured: moneyShape,
  history: z.array(
    z.object({
      at: instantShape.nullable(),
      kind: z.string(),
      text: z.string(),
      reference: z.string().nullable(),
      amount: moneyShape,
    }),
  ),
});

const shape = merchantShape.extend({
  order: z
    .object({
      number: z.string(),
      placedAt: instantShape,
      buyer: z.object({ name: z.string() }),
      total: moneyShape,
      items: z.array(
        z.object({ title: z.string(), variant: z.string().nullable(), quantity: z.int(), total: moneyShape }),
      ),
      shippingTotal: moneyShape,
      payments: z.array(paymentShape),
    })
    .nullable(),
});

type Voucher = NonNullable<z.output<typeof shape>['order']>;
type VoucherPayment = z.output<typeof paymentShape>;

/** What was paid, for what, and what came back to it since: to keep with one's papers. */
export async function voucherPage(context: RequestContext, id: string): Promise<PageContent | null> {
  const [orderId = '', paymentId = ''] = id.split('.');
  const { viewer, order } = await ask(context, query, { id: globalId('Order', orderId) }, shape);
  const payment = order?.payments.find((each) => each.id === globalId('Payment', paymentId));
  if (order === null || payment === undefined) return null;
  const pen = penFor(context, viewer.merchant.timeZone);
  const title = pen.either(`Payment voucher, order ${order.number}`, `支付凭证 订单 ${order.number}`);
  return {
    title,
    body: html`<h1>${title}</h1>
      <p class="quiet">${viewer.merchant.name}</p>
      ${facts(order, payment, pen)}
      ${goods(order, pen)}
      ${movements(payment, pen)}
      ${pageFoot(viewer.merchant, context.runtime.clock(), pen)}`,
  };
}

function facts(
  { number, placedAt, buyer }: Voucher,
  { label, capturedAt, captured, reference }: VoucherPayment,
  pen: Pen,
) {
  return html`<dl>
    <dt>${pen.either('Paid', '实付')}</dt><dd><strong>${pen.sum(captured)}</strong></dd>
    <dt>${pen.either('With', '支付方式')}</dt><dd>${label}</dd>
    ${capturedAt === null ? null : html`<dt>${pen.either('On', '支付时间')}</dt><dd>${pen.time(capturedAt)}</dd>`}
    ${reference === null ? null : html`<dt>${pen.either('Reference', '交易号')}</dt><dd>${reference}</dd>`}
    <dt>${pen.either('Order', '订单')}</dt><dd>${number}, ${pen.time(placedAt)}</dd>
    <dt>${pen.either('Buyer', '买家')}</dt><dd>${buyer.name}</dd>
  </dl>`;
}

function goods({ items, shippingTotal, total }: Voucher, pen: Pen) {
  return html`<h2>${pen.either('What the order was charged', '订单明细')}</h2>
    <table><tbody>
      ${items.map(
        ({ title, variant, quantity, total: sum }) =>
          html`<tr><td>${quantity} × ${title}${variant === null ? '' : `, ${variant}`}</td><td class="sum">${pen.sum(sum)}</td></tr>`,
      )}
      ${shippingTotal.amount > 0n ? html`<tr><td>${pen.either('Delivery', '运费')}</td><td class="sum">${pen.sum(shippingTotal)}</td></tr>` : null}
    </tbody><tfoot><tr><td>${pen.either('Order in all', '订单合计')}</td><td class="sum">${pen.sum(total)}</td></tr></tfoot></table>`;
}

function movements({ history }: VoucherPayment, pen: Pen) {
  return html`<h2>${pen.either('What happened with this payment', '支付记录')}</h2>
    <table>
      <thead><tr><th>${pen.either('When', '时间')}</th><th>${pen.either('What', '事项')}</th><th>${pen.either('Reference', '凭证号')}</th><th class="sum">${pen.either('Amount', '金额')}</th></tr></thead>
      <tbody>${history.map(
        ({ at, kind, text, reference, amount }) =>
          html`<tr><td>${at === null ? '–' : pen.time(at)}</td><td>${text}</td><td>${reference ?? '–'}</td><td class="sum">${pen.sum(kind === 'CAPTURED' ? amount : { ...amount, amount: -amount.amount })}</td></tr>`,
      )}</tbody>
    </table>`;
}
