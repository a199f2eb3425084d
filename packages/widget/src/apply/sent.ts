import type { RefundRequestCreateMutation } from '@refund-widget/client';
import { html, nothing, type TemplateResult } from 'lit';
import { leadingLine } from '../chip/line-chip.ts';
import type { WidgetContext } from '../context/widget-context.ts';
import { day, lastMoment } from '../format/dates.ts';
import type { Locale } from '../format/locale.ts';
import { money } from '../format/money.ts';
import { type TimelineItem, timeline } from '../request-page/timeline.ts';
import { turn } from '../request-page/turn.ts';
import type { ApplyWords } from '../words/apply-words.en.ts';
import { applyWords } from '../words/apply-words.ts';
import { firstWords } from '../words/first-words.ts';

export type SentRequest = NonNullable<RefundRequestCreateMutation['refundRequestCreate']['refundRequest']>;

/** After sending: who has it now, by when they answer, and what comes next. Needs `turnStyles` and `timelineStyles`. */
export function sentPage(
  requests: readonly SentRequest[],
  context: WidgetContext,
  open: (request: SentRequest) => void,
): TemplateResult {
  const words = applyWords.of(context.locale);
  return html`<div class="head" part="head">
        <p class="over">${requests.map(({ number }) => words.request(number)).join(', ')}</p>
        <h2 tabindex="-1">${title(requests, words)}</h2>
      </div>
      ${requests.map((request) => sentRequest(request, requests.length > 1, context, () => open(request)))}`;
}

/** A policy may have approved the request at once. */
function title(requests: readonly SentRequest[], words: ApplyWords): string {
  const waits = requests.some((request) => request.lines.some(({ state }) => state === 'SUBMITTED'));
  if (!waits) return words.approved;
  return requests.length > 1 ? words.sentSeveral : words.sent;
}

function sentRequest(request: SentRequest, several: boolean, context: WidgetContext, open: () => void): TemplateResult {
  const words = applyWords.of(context.locale);
  const line = leadingLine(request.lines);
  return html`${line?.waiting ? turn(line, context.locale) : nothing}
      <div class="section">
        <h3>${words.whatNext} <span>${request.seller.name}</span></h3>
        ${timeline(whatNext(request, context.locale), context.locale)}
      </div>
      <div class="foot" part="foot">
        <span class="grow"></span>
        <button class="btn primary" type="button" @click=${open}>
          ${words.viewYourRequest}${several ? ` ${request.number}` : nothing}
        </button>
      </div>`;
}

function whatNext(request: SentRequest, locale: Locale): TimelineItem[] {
  const words = applyWords.of(locale);
  const line = leadingLine(request.lines);
  const waiting = line?.waiting;
  const now = !line || line.state === 'SUBMITTED' ? words.sellerLooks : firstWords.of(locale).states[line.state];
  const until = waiting?.deadline
    ? words.by(day(lastMoment(waiting.deadline, waiting.timeZone), waiting.timeZone, locale, 'short'))
    : '';
  const returns = request.lines.some(
    ({ returnRequired, resolution }) => returnRequired && resolution !== 'REFUND_ONLY',
  );
  const replaced = request.lines.every(({ resolution }) => resolution === 'REPLACEMENT');
  const items: TimelineItem[] = [{ phase: 'now', text: now, when: until }];
  if (returns) {
    if (line?.state !== 'AWAITING_RETURN')
      items.push({ phase: 'next', text: words.youSendBack, when: '', note: words.keepUnused });
    items.push({ phase: 'next', text: words.sellerChecks, when: '' });
  }
  const end = replaced ? words.newOne : words.refundUpTo(money(request.total, locale));
  return [...items, { phase: 'next', text: end, when: '' }];
}
