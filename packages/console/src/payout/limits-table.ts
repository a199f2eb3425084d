import { html, type TemplateResult } from 'lit';
import type { RequestDetails } from '../api/decisions.ts';
import type { Desk } from '../api/desk.ts';
import { icon } from '../icons/icon.ts';
import { type Amount, difference, figure, sum } from '../text/amount.ts';

/** What each payment took, gave back and holds, and what is left: no refund passes it. */
export function limitsTable({ order }: RequestDetails, { words }: Desk): TemplateResult {
  const { payments } = order;
  const held = sum(payments.map(({ reserved }) => reserved));
  const cell = (amount: Amount, bold = false) =>
    html`<td class="num ${bold ? 'strong' : ''}">${figure(amount.amount)}</td>`;
  return html`<section class="card">
    <div class="ch">${icon('lock')}<h2 id="limits">${words.payout.limits}</h2></div>
    <div class="scroll" tabindex="0" role="region" aria-labelledby="limits"><table class="tbl" aria-labelledby="limits">
      <thead>
        <tr>
          <th scope="col">${words.payout.payment}</th>
          <th scope="col" class="num">${words.payout.paid}</th>
          <th scope="col" class="num">${words.payout.backColumn}</th>
          <th scope="col" class="num">${words.payout.heldColumn}</th>
          <th scope="col" class="num">${words.payout.leftColumn}</th>
        </tr>
      </thead>
      <tbody>
        ${payments.map(
          ({ label, captured, refunded, reserved }) => html`<tr>
            <th scope="row">${label}</th>
            ${cell(captured)} ${cell(refunded)} ${cell(reserved)} ${cell(difference(difference(captured, refunded), reserved))}
          </tr>`,
        )}
        <tr>
          <th scope="row" class="strong">${words.payout.order}</th>
          ${cell(order.captured, true)} ${cell(order.refunded, true)} ${held ? cell(held, true) : html`<td></td>`} ${cell(order.refundable, true)}
        </tr>
      </tbody>
    </table></div>
  </section>`;
}
