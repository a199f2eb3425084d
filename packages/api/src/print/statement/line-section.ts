import { html } from '../html.ts';
import { deductionLabels, lineStateLabels, payerLabels, reasonLabel, resolutionLabels } from '../labels.ts';
import { clauseOf, type Pen } from '../say.ts';
import type { Sum } from '../shapes.ts';
import type { StatedLine } from './statement-query.ts';

/** One line: what it is about, how its sum is made, and the sum written out. */
export function lineSection(line: StatedLine, position: number, pen: Pen) {
  const { item, quantity, reason, resolution, state, source } = line;
  const name = [item.title, item.variant].filter((part) => part !== null).join(', ');
  return html`<h2>${position}. ${name}</h2>
    <dl>
      <dt>${pen.either('Units', '数量')}</dt><dd>${pen.either(`${quantity} of ${item.quantity}`, `${quantity} 件（共 ${item.quantity} 件）`)}</dd>
      <dt>${pen.either('Reason', '原因')}</dt><dd>${reasonLabel(reason, pen.locale)}</dd>
      <dt>${pen.either('Asked for', '处理方式')}</dt><dd>${resolutionLabels[resolution][pen.locale]}</dd>
      <dt>${pen.either('State', '状态')}</dt><dd>${lineStateLabels[state][pen.locale]}</dd>
      <dt>${pen.either('By', '依据')}</dt><dd>${source.name}, ${pen.either(`version ${source.version}`, `第 ${source.version} 版`)}</dd>
      <dt>${pen.either('Return postage', '退货运费')}</dt><dd>${pen.either('paid by ', '由')}${payerLabels[line.postage.payer][pen.locale]}${pen.either('', '承担')} (${clauseOf(line.postage.clause, pen)})</dd>
    </dl>
    ${line.resolution === 'REPLACEMENT' ? replaced(pen) : amounts(line, pen)}`;
}

function replaced(pen: Pen) {
  return html`<p>${pen.either('A replacement brings no money back.', '换货不涉及退款。')}</p>`;
}

function amounts(line: StatedLine, pen: Pen) {
  const { item, shares, goods, outboundShipping, deductions, refund } = line;
  const minus = deductions.map(({ amount }) => ` − ${pen.sum(amount)}`).join('');
  const plus = outboundShipping.amount > 0n ? ` + ${pen.sum(outboundShipping)}` : '';
  return html`<p class="quiet">${pen.either(
    `Charged for ${item.quantity}: T = ${pen.sum(item.total)}. Unit k of ${item.quantity} has round(T·k/${item.quantity}) − round(T·(k−1)/${item.quantity}), so that the parts always add up to T.`,
    `${item.quantity} 件共收 T = ${pen.sum(item.total)}。第 k 件的份额为 round(T·k/${item.quantity}) − round(T·(k−1)/${item.quantity})，各件份额之和恒等于 T。`,
  )}</p>
    <table>
      <thead><tr><th>${pen.either('What', '项目')}</th><th>${pen.either('By', '依据')}</th><th class="sum">${pen.either('Amount', '金额')}</th></tr></thead>
      <tbody>
        ${shares.map(({ unit, amount }) => row(pen.either(`Unit ${unit}`, `第 ${unit} 件`), '', amount, pen))}
        ${shares.length > 1 ? row(pen.either('Goods', '商品合计'), '', goods, pen) : null}
        ${outboundShipping.amount > 0n ? row(shipping(line, pen), clauseText(line.outboundShippingClause, pen), outboundShipping, pen) : null}
        ${deductions.map(({ code, clause, note, amount }) =>
          row(
            [deductionLabels[code][pen.locale], note].filter((part) => part !== null && part !== '').join(': '),
            clauseText(clause, pen),
            { ...amount, amount: -amount.amount },
            pen,
          ),
        )}
      </tbody>
      <tfoot><tr><td colspan="2">${pen.either('Comes back', '应退')}</td><td class="sum">${pen.sum(refund)}</td></tr></tfoot>
    </table>
    <p class="formula">${pen.sum(goods)}${plus}${minus} = ${pen.sum(refund)}</p>`;
}

function shipping({ item }: StatedLine, pen: Pen): string {
  return pen.either(
    `Delivery, these units’ share of ${pen.sum(item.shipping)}`,
    `运费（${pen.sum(item.shipping)} 中这些商品的份额）`,
  );
}

function clauseText(clause: string | null, pen: Pen): string {
  return clause === null || clause === '' ? '' : clauseOf(clause, pen);
}

function row(what: string, by: string, amount: Sum, pen: Pen) {
  return html`<tr><td>${what}</td><td>${by}</td><td class="sum">${pen.sum(amount)}</td></tr>`;
}
