import { html, nothing, type TemplateResult } from 'lit';
import type { RequestDetails } from '../api/decisions.ts';
import type { Desk } from '../api/desk.ts';
import { destination } from '../decision/approval-effect.ts';
import { icon } from '../icons/icon.ts';
import { type Amount, difference, figure, isZero, money, portion, sum, taken } from '../text/amount.ts';
import type { PartDraft } from './draft.ts';
import type { LiveQuote } from './live-quote.ts';

interface QuoteOptions {
  readonly request: RequestDetails;
  readonly lines: RequestDetails['lines'];
  readonly drafts: readonly PartDraft[];
  readonly live: LiveQuote;
  readonly complete: boolean;
  readonly desk: Desk;
}

/** What comes back by the inspection as filled in, part by part, against what was asked. */
export function quoteCard({ request, lines, drafts, live, complete, desk }: QuoteOptions): TemplateResult {
  const { words, locale } = desk;
  const { quote } = live;
  const asked = sum(lines.map(({ refund }) => refund)) ?? request.total;
  const total = quote?.total ?? asked;
  const change = difference(total, asked);
  const waiting = live.busy || !complete;
  return html`<section class="card">
    <div class="ch">
      ${icon('banknote')}
      <h2>${words.inspection.quote}</h2>
      <span class="live ${waiting ? 'busy' : ''}">${live.busy ? words.inspection.counting : words.inspection.live}</span>
    </div>
    <div class="cb stack" aria-live="polite" aria-atomic="true">
      <table class="money">
        <caption class="sr">${words.inspection.quote}</caption>
        <tbody>
          ${quote ? rows(live, drafts, lines, desk) : nothing}
          <tr class="sum"><th scope="row">${words.request.refund}</th><td class="num">${money(total, locale)}</td></tr>
        </tbody>
      </table>
      ${bar(total, asked, desk)}
      <div class="row wrap xs muted">
        <span class="grow">${words.inspection.agreed(money(asked, locale))}</span>
        <span>${isZero(change) ? words.inspection.unchanged : words.inspection.changed(money(change, locale))}</span>
      </div>
      ${complete ? nothing : html`<p class="note">${icon('edit')} <span>${words.inspection.incomplete}</span></p>`}
      ${live.failure ? html`<p class="note critical">${icon('alert')} <span>${live.failure}</span></p>` : nothing}
      <dl class="kv">
        <dt>${words.inspection.goesBackTo}</dt><dd>${destination(request, words.act)}</dd>
      </dl>
    </div>
  </section>`;
}

function rows(
  live: LiveQuote,
  drafts: readonly PartDraft[],
  lines: RequestDetails['lines'],
  desk: Desk,
): TemplateResult[] {
  const { words } = desk;
  const answers = live.quote?.lines ?? [];
  return live.parts.flatMap(({ input, keys }, index) => {
    const answer = answers[index];
    const line = lines.find(({ id }) => id === input.lineId);
    const first = drafts.find(({ key }) => key === keys[0]);
    if (!answer || !line || !first) return [];
    const from = line.shares[first.first]?.unit ?? first.first + 1;
    const to = from + answer.quantity - 1;
    const name = from === to ? words.inspection.unit(from) : words.inspection.unitsRange(from, to);
    const titled = lines.length > 1 ? `${line.item.title}, ${name}` : name;
    const before = input.deductions?.[0] ? sum([answer.refund, amountOf(input.deductions[0].amount)]) : null;
    return [
      row(titled, answer.accepted ? '' : words.inspection.refused, before ?? answer.refund, !answer.accepted),
      ...(input.deductions ?? []).map(({ code, amount }) =>
        row(`${words.deduction[code]}, ${name}`, '', taken(amountOf(amount)), false),
      ),
    ];
  });
}

function amountOf({ amount, currencyCode }: Amount): Amount {
  return { amount, currencyCode };
}

function row(name: string, aside: string, amount: Amount, muted: boolean): TemplateResult {
  return html`<tr>
    <th scope="row" class=${muted ? 'muted' : ''}>${name}${aside ? html` <span class="muted">· ${aside}</span>` : nothing}</th>
    <td class="num ${muted ? 'muted' : ''}">${figure(amount.amount)}</td>
  </tr>`;
}

function bar(total: Amount, asked: Amount, { words }: Desk): TemplateResult {
  const label = words.inspection.barLabel(figure(total.amount), figure(asked.amount));
  return html`<svg class="capbar" viewBox="0 0 100 8" preserveAspectRatio="none" role="img" aria-label=${label}>
    <rect class="k-free" width="100" height="8"></rect>
    <rect class="k-this" width=${(portion(total, asked) * 100).toFixed(2)} height="8"></rect>
  </svg>`;
}
