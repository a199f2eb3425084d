import { html, nothing, type TemplateResult } from 'lit';
import type { RequestDetails } from '../api/decisions.ts';
import type { Desk } from '../api/desk.ts';
import type { Message } from '../conversation/loaded-messages.ts';
import { icon } from '../icons/icon.ts';
import { calledName, initials, type Person } from '../request/people.ts';

/** A message in the record. Who may read it is said in words and looks: a note among staff can be taken for nothing else. */
export function messageBubble(
  message: Message,
  request: Pick<RequestDetails, 'createdAt'> & { readonly buyer: Person },
  { words, dates }: Desk,
): TemplateResult {
  const byBuyer = message.authorKind === 'BUYER';
  const isNote = message.audience === 'STAFF';
  const early = message.createdAt < request.createdAt;
  const audience = isNote
    ? html`<span class="to">${icon('lock', { small: true })} ${words.talk.staffOnly}</span>`
    : html`<span class="to tone-info">${icon('eye', { small: true })} ${words.request.buyerSees(calledName(request.buyer))}</span>`;
  return html`<div class="ev">
    <span class="avatar ${byBuyer ? 'buyer' : ''}" aria-hidden="true">${initials(message.authorName)}</span>
    <div class="bubble ${isNote ? 'internal' : byBuyer ? '' : 'staff'}">
      <div class="by">
        <b>${message.authorName}</b> ${dates.time(message.createdAt)} ${early ? html`<span>${words.talk.beforeRequest}</span>` : nothing}
        ${byBuyer ? nothing : audience}
      </div>
      <div class="said">${message.body}</div>
      ${message.evidence.length > 0 ? files(message, words.request.piece) : nothing}
    </div>
  </div>`;
}

function files({ evidence }: Message, kinds: Readonly<Record<Message['evidence'][number]['kind'], string>>) {
  return html`<div class="terms">
    ${evidence.map(({ url, fileName, kind }) => {
      const label = html`${icon('file', { small: true })} ${fileName ?? kinds[kind]}`;
      return url
        ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${label}</a>`
        : html`<span>${label}</span>`;
    })}
  </div>`;
}
