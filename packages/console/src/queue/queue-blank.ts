import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from '../api/desk.ts';
import { icon } from '../icons/icon.ts';
import { dueText } from '../request/waiting-look.ts';
import { FIRST_QUEUE, filterCount, type QueueAddress, queuePath } from '../router/route.ts';
import { unfiltered } from './queue-filter.ts';

/** What an empty page can say beside its emptiness. */
export interface BlankFacts {
  /** How many requests the search finds without filters. */
  readonly foundWithout: number | null;
  readonly nextDeadline: { readonly number: string; readonly at: string; readonly timeZone: string } | null;
}

const ROWS = 8;

/** Rows of the height of real ones, shown once waiting is worth a sign. */
export function queueSkeleton({ words }: Desk): TemplateResult {
  return html`<div class="skeleton" role="status" aria-label=${words.loading}>
    ${Array.from(
      { length: ROWS },
      (_, index) => html`<div class="sk" aria-hidden="true">
        <i class="w${[6, 8, 4][index % 3]}"></i><i class="w8"></i><i class="box"></i><i class="w${[8, 6, 6][index % 3]}"></i
        ><i></i><i class="w8"></i>
      </div>`,
    )}
  </div>`;
}

export function queueFailure(message: string, retry: () => void, { words }: Desk): TemplateResult {
  return html`<div class="blank" role="alert">
    <span class="big">${icon('alert')}</span>
    <h2>${words.queue.failedTitle}</h2>
    <p class="muted">${message} ${words.failure.retryIn(8)}</p>
    <button class="btn primary" @click=${retry}>${words.tryAgain}</button>
  </div>`;
}

/** Nothing matches a search or filter, or the view itself has nothing: each says what else there is. */
export function queueBlank(address: QueueAddress, facts: BlankFacts, desk: Desk): TemplateResult {
  return address.query || filterCount(address) > 0 ? noMatch(address, facts, desk) : nothingHere(address, facts, desk);
}

function noMatch(address: QueueAddress, { foundWithout }: BlankFacts, { words }: Desk): TemplateResult {
  const filters = filterCount(address) + (address.view === 'ALL' ? 0 : 1);
  return html`<div class="blank" role="status">
    <span class="big">${icon('search')}</span>
    <h2>${words.queue.noMatch(address.query)}</h2>
    ${
      foundWithout !== null && filters > 0
        ? html`<p class="muted">${words.queue.withoutFilters(filters, foundWithout)}</p>`
        : nothing
    }
    <div class="row wrap">
      ${
        foundWithout
          ? html`<a class="btn primary" href=${queuePath(unfiltered(address))}>${words.queue.searchWithoutFilters}</a>`
          : nothing
      }
      <a class="btn" href=${queuePath({ ...FIRST_QUEUE, view: address.view })}>${
        address.query ? words.queue.clearSearch : words.queue.clearAll
      }</a>
    </div>
  </div>`;
}

function nothingHere({ view }: QueueAddress, { nextDeadline }: BlankFacts, desk: Desk): TemplateResult {
  const { words, viewer } = desk;
  const elsewhere = (['NEEDS_ANSWER', 'TO_INSPECT', 'TO_PAY'] as const)
    .filter((other) => other !== view)
    .map((other) => ({ view: other, count: viewer.queueCounts.find((entry) => entry.view === other)?.count ?? 0 }))
    .filter(({ count }) => count > 0);
  return html`<div class="blank" role="status">
    <span class="big">${icon('check')}</span>
    <h2>${words.queue.emptyTitle[view]}</h2>
    <p class="muted">${
      nextDeadline
        ? words.queue.nextDeadline(nextDeadline.number, dueText(nextDeadline.at, nextDeadline.timeZone, desk))
        : words.queue.noOther
    }</p>
    <div class="row wrap">
      ${elsewhere.map(
        (other) =>
          html`<a class="btn" href=${queuePath({ ...FIRST_QUEUE, view: other.view })}>${words.queue.viewCount(words.view[other.view], other.count)}</a>`,
      )}
    </div>
  </div>`;
}
