import { html } from '../html.ts';
import { refundStateLabels } from '../labels.ts';
import type { Pen } from '../say.ts';
import type { StatedLeg, StatedRequest } from './statement-query.ts';

/** Every movement of money: to which payment, when, with which reference. */
export function legTable(legs: readonly StatedLeg[], pen: Pen) {
  if (legs.length === 0) {
    return html`<h2>${pen.either('Sent back', '退款记录')}</h2><p>${pen.either('No money was sent yet.', '尚未退款。')}</p>`;
  }
  return html`<h2>${pen.either('Sent back', '退款记录')}</h2>
    <table>
      <thead><tr><th>${pen.either('To', '退至')}</th><th>${pen.either('State', '状态')}</th><th>${pen.either('Reference', '凭证号')}</th><th class="sum">${pen.either('Amount', '金额')}</th></tr></thead>
      <tbody>${legs.map(
        (leg) => html`<tr>
          <td class="name">${leg.payment.label}</td>
          <td>${refundStateLabels[leg.state][pen.locale]}<br><span class="quiet">${dates(leg, pen)}</span></td>
          <td>${leg.providerReference ?? '–'}</td>
          <td class="sum">${pen.sum(leg.amount)}</td>
        </tr>`,
      )}</tbody>
    </table>`;
}

function dates({ createdAt, acceptedAt, settledAt, failureMessage, state }: StatedLeg, pen: Pen): string {
  const said = [
    `${pen.either('Sent', '发起')} ${pen.time(createdAt)}`,
    acceptedAt === null ? null : `${pen.either('accepted', '受理')} ${pen.time(acceptedAt)}`,
    settledAt === null || state !== 'SUCCEEDED' ? null : `${pen.either('arrived', '到账')} ${pen.time(settledAt)}`,
    state === 'FAILED' ? failureMessage : null,
  ];
  return said.filter((part) => part !== null).join(pen.either('; ', '；'));
}

/** The cap: what each payment captured bounds what can ever come back to it. */
export function paymentTable(payments: StatedRequest['order']['payments'], pen: Pen) {
  return html`<h2>${pen.either('What the payments can give back', '支付可退额度')}</h2>
    <p class="quiet">${pen.either(
      'Refunded + on its way never exceeds what was captured.',
      '已退与退款中之和不超过实收金额。',
    )}</p>
    <table>
      <thead><tr>
        <th>${pen.either('Payment', '支付')}</th>
        <th class="sum">${pen.either('Captured', '实收')}</th>
        <th class="sum">− ${pen.either('refunded', '已退')}</th>
        <th class="sum">− ${pen.either('on its way', '退款中')}</th>
        <th class="sum">= ${pen.either('left', '剩余可退')}</th>
      </tr></thead>
      <tbody>${payments.map(({ label, captured, refunded, reserved }) => {
        const left = { ...captured, amount: captured.amount - refunded.amount - reserved.amount };
        return html`<tr><td>${label}</td><td class="sum">${pen.sum(captured)}</td><td class="sum">${pen.sum(refunded)}</td><td class="sum">${pen.sum(reserved)}</td><td class="sum">${pen.sum(left)}</td></tr>`;
      })}</tbody>
    </table>`;
}
