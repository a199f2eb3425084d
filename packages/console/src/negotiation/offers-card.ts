import type { DeskLineFragment } from '@refund-widget/client';
import { html, nothing, type TemplateResult } from 'lit';
import type { RequestDetails } from '../api/decisions.ts';
import type { Desk } from '../api/desk.ts';
import { calledName } from '../request/people.ts';
import { money } from '../text/amount.ts';
import type { Offer } from './offer-draft.ts';
import { offerFacts } from './offer-facts.ts';

/** What was offered about each line: the last offer in full, and those before it. */
export function offersCard(request: RequestDetails, desk: Desk): TemplateResult | typeof nothing {
  const lines = request.lines.filter(({ offers }) => offers.length > 0);
  if (lines.length === 0) return nothing;
  return html`${lines.map((line) => offersOfLine(line, request, desk))}`;
}

function offersOfLine(
  { offers, item }: DeskLineFragment,
  request: RequestDetails,
  desk: Desk,
): TemplateResult | typeof nothing {
  const { words } = desk;
  const last = offers.at(-1);
  if (!last) return nothing;
  const several = request.lines.length > 1;
  const earlier = offers.slice(0, -1).toReversed();
  return html`<section class="sec">
    <div class="sh">
      <h2>${several ? `${words.offer.heading}: ${item.title}` : words.offer.heading}</h2>
      <span class="tag ${last.state === 'STANDING' ? 'info' : ''}">${words.offer.tag(last.version, author(last, request))} · ${words.offer.state[last.state]}</span>
    </div>
    ${offerFacts(last, desk)} ${wordsWith(last, desk)}
    ${
      earlier.length > 0
        ? html`<details>
            <summary class="xs">${words.offer.earlier(earlier.length)}</summary>
            <ol class="earlier xs">${earlier.map((offer) => html`<li>${earlierOffer(offer, request, desk)}</li>`)}</ol>
          </details>`
        : nothing
    }
  </section>`;
}

function wordsWith(offer: Offer, { words }: Desk): TemplateResult | typeof nothing {
  const said = offer.state === 'DECLINED' ? (offer.endReason ?? offer.note) : offer.note;
  const sides = offer.acceptedBy.map((side) => words.offer.side[side]);
  return html`
    ${said ? html`<blockquote class="words">${words.quoted(said)}</blockquote>` : nothing}
    ${offer.state === 'STANDING' && sides.length > 0 ? html`<p class="muted xs">${words.offer.acceptedBy(words.list(sides))}</p>` : nothing}
  `;
}

function earlierOffer(offer: Offer, request: RequestDetails, { words, dates, locale }: Desk): TemplateResult {
  const { version, resolution, amount, returnNeeded, createdAt, state, note } = offer;
  const terms = [
    words.resolution[resolution],
    resolution === 'REPLACEMENT' ? '' : money(amount, locale),
    returnNeeded ? words.offer.sentBack : words.offer.kept,
  ].filter(Boolean);
  return html`<b>${words.offer.tag(version, author(offer, request))}</b> <span class="muted">${dates.moment(createdAt)} · ${words.offer.state[state]}</span><br />
    ${words.list(terms)}${note ? html`<br /><span class="muted">${words.quoted(note)}</span>` : nothing}`;
}

function author({ side, authorName }: Offer, { buyer }: RequestDetails): string {
  return side === 'BUYER' ? calledName(buyer) : authorName;
}
