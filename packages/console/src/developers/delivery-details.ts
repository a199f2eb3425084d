import type { DeskWebhookDeliveryFragment } from '@refund-widget/client';
import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from '../api/desk.ts';
import { icon } from '../icons/icon.ts';

/** How a delivery stands: the receiver's status, or that it gave none. */
export function deliveryResult({ state, status }: DeskWebhookDeliveryFragment, { words }: Desk): TemplateResult {
  const { developers } = words;
  const look = {
    DELIVERED: ['positive', 'check'],
    PENDING: ['caution', 'clock'],
    FAILED: ['critical', 'x-circle'],
  } as const;
  const [tone, name] = look[state];
  const answer = status ?? (state === 'PENDING' ? null : developers.noAnswer);
  return html`<span class="tone-${tone} strong nowrap">${icon(name, { small: true })} ${answer ?? ''}</span>
    <span class="muted">${developers.states[state]}</span>`;
}

/** What was sent, what came back, and sending it again. */
export function deliveryDetails(delivery: DeskWebhookDeliveryFragment, replay: () => void, desk: Desk): TemplateResult {
  const { developers } = desk.words;
  const { dates } = desk;
  const { triedAt, nextTryAt, messageId, createdAt, endpoint, event } = delivery;
  const sent = `webhook-id: ${messageId}\n\n${JSON.stringify(delivery.payload, null, 2)}`;
  const back = [delivery.error, delivery.answer].filter(Boolean).join('\n');
  return html`<div class="ch"><h2 class="mono">${event}</h2>${deliveryResult(delivery, desk)}</div>
    <div class="cb aside">
      <dl class="kv left">
        <dt>${developers.message}</dt><dd class="mono">${messageId}</dd>
        <dt>${developers.to}</dt><dd class="mono">${endpoint.url}</dd>
        <dt>${developers.happened}</dt><dd>${dates.moment(createdAt)}</dd>
        ${triedAt.length > 0 ? html`<dt>${developers.tried}</dt><dd>${triedAt.map((at) => dates.moment(at)).join(' · ')}</dd>` : nothing}
        ${nextTryAt ? html`<dt>${developers.nextTry}</dt><dd>${dates.moment(nextTryAt)}</dd>` : nothing}
      </dl>
      <h3>${developers.sent}</h3>
      <pre class="code mono" tabindex="0">${sent}</pre>
      ${back ? html`<h3>${developers.cameBack}</h3><pre class="code mono" tabindex="0">${back}</pre>` : nothing}
      <div class="note">${icon('turn')}<span>${developers.replayHint}</span></div>
      <button class="btn primary block" @click=${replay}>${icon('turn')} ${developers.replay}</button>
    </div>`;
}
