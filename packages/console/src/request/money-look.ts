import type { DeskLineFragment, LineState } from '@refund-widget/client';
import { html, nothing, type TemplateResult } from 'lit';
import type { RequestDetails } from '../api/decisions.ts';
import type { Desk } from '../api/desk.ts';
import { type Amount, difference, figure, isZero, money, sum, taken } from '../text/amount.ts';
import { clauseText } from '../text/clause.ts';

const SHARES_SHOWN = 4;

/** Nothing comes back for lines that ended so, or whose goods were refused. */
const ENDED = new Set<LineState>(['SENDING_BACK', 'REJECTED', 'CANCELLED', 'EXPIRED', 'CLOSED']);

/** What comes back, share by share, and what the payments can still give. */
export function moneyLook(request: RequestDetails, desk: Desk): TemplateResult {
  const { words, locale } = desk;
  const { lines, order } = request;
  return html`<table class="money">
    <caption class="sr">${words.request.moneyHeading}</caption>
    <tbody>
      ${lines.map((line) => lineRows(line, lines.length > 1, desk))}
      <tr class="sum"><th scope="row">${words.request.refund}</th><td class="num">${money(request.total, locale)}</td></tr>
      ${order.payments.map(({ label, captured, refunded, reserved }) => {
        const left = difference(difference(captured, refunded), reserved);
        const held = isZero(reserved) ? '' : words.request.held(figure(reserved.amount));
        return html`<tr class="cap">
          <th scope="row">${words.request.cap(label, figure(captured.amount), figure(refunded.amount))}${held}</th>
          <td class="num">${figure(left.amount)}</td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}

function lineRows(line: DeskLineFragment, titled: boolean, { words, locale }: Desk): TemplateResult {
  const { item, shares, deductions, outboundShipping } = line;
  const row = (name: string, amount: Amount, aside: string = '', clause: string | null = null) =>
    html`<tr>
      <th scope="row">${name}${aside ? html` <span class="muted">· ${aside}</span>` : nothing}${
        clause ? html` <span class="clause">${clauseText(clause)}</span>` : nothing
      }</th>
      <td class="num">${figure(amount.amount)}</td>
    </tr>`;
  if (ENDED.has(line.state)) return row(`${item.title} · ${words.state[line.state]}`, zeroLike(line.goods));
  if (line.resolution === 'REPLACEMENT') {
    return row(`${item.title} · ${words.resolution.REPLACEMENT}`, zeroLike(line.goods));
  }
  const first = shares[0];
  const last = shares.at(-1);
  const total = item.quantity;
  const split = total > 1 ? words.request.share(figure(item.total.amount), total) : '';
  const goods =
    shares.length > SHARES_SHOWN && first && last
      ? row(
          words.request.unitsFromTo(first.unit, last.unit, total),
          sum(shares.map(({ amount }) => amount)) ?? line.goods,
          split,
        )
      : shares.map(({ unit, amount }, index) =>
          row(words.request.unitOf(unit, total), amount, index === 0 ? split : ''),
        );
  return html`
    ${
      titled
        ? html`<tr class="line"><th scope="row">${item.title}</th><td class="num">${money(line.refund, locale)}</td></tr>`
        : nothing
    }
    ${shares.length === 0 ? row(words.request.goods, line.goods) : goods}
    ${isZero(outboundShipping) ? nothing : row(words.request.outbound, outboundShipping)}
    ${
      deductions.length === 0
        ? row(words.request.deductions, zeroLike(outboundShipping), words.request.none)
        : deductions.map(({ code, amount, clause, note }) =>
            row(words.deduction[code], taken(amount), note ?? '', clause),
          )
    }
  `;
}

/** Nothing, with the decimals of another amount. */
function zeroLike({ amount, currencyCode }: Amount): Amount {
  return { amount: amount.replace(/[1-9]/g, '0').replace(/^0+(?=\d)/, ''), currencyCode };
}
