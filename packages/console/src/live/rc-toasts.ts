import type { LiveEvent } from '@refund-widget/client';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Desk } from '../api/desk.ts';
import { icon } from '../icons/icon.ts';
import { requestPath } from '../router/route.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { Hears } from './hears.ts';
import { toastStyles } from './rc-toasts.styles.ts';

const MOST = 3;
const SHOWN_MS = 12_000;
/** Who listens to the page is told at most so often; the newest is said. */
const SPOKEN_EVERY_MS = 10_000;

/** What others do, popping up for a while beside the rail, away from where decisions are made. It takes no focus. */
@customElement('rc-toasts')
export class RcToasts extends LitElement {
  static override styles = [base, controls, toastStyles];

  @property({ attribute: false }) desk!: Desk;

  /** The request that is shown: its page says itself what happens. */
  @property() shown: string | null = null;

  @state() private toasts: readonly LiveEvent[] = [];

  private readonly timers = new Map<string, number>();
  private spokenAt = Number.NEGATIVE_INFINITY;

  constructor() {
    super();
    new Hears(this, (event) => this.pop(event));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const timer of this.timers.values()) clearTimeout(timer);
  }

  override render(): TemplateResult | typeof nothing {
    if (this.toasts.length === 0) return nothing;
    const { words } = this.desk;
    return html`<section class="toasts" aria-label=${words.live.label}>
      ${repeat(
        this.toasts,
        ({ id }) => id,
        ({
          id,
          pops,
          requestNumber,
        }) => html`<div class="toast" @pointerenter=${() => this.keep(id)} @focusin=${() => this.keep(id)}>
          ${icon(requestNumber ? 'inbox' : 'chat')}
          <span class="grow">${requestNumber ? html`<b class="num">${requestNumber}</b> · ` : nothing}${pops}</span>
          ${requestNumber ? html`<a class="btn s" href=${requestPath(requestNumber)} @click=${() => this.drop(id)}>${words.live.open}</a>` : nothing}
          <button class="btn icon s" aria-label=${words.live.dismiss} @click=${() => this.drop(id)}>${icon('x', { small: true })}</button>
        </div>`,
      )}
    </section>`;
  }

  private pop(event: LiveEvent): void {
    if (event.pops === null || (this.shown !== null && event.requestNumber === this.shown)) return;
    this.toasts = [event, ...this.toasts].slice(0, MOST);
    this.timers.set(
      event.id,
      window.setTimeout(() => this.drop(event.id), SHOWN_MS),
    );
    const now = Date.now();
    if (now - this.spokenAt < SPOKEN_EVERY_MS) return;
    this.spokenAt = now;
    this.desk.announce([event.requestNumber, event.pops].filter(Boolean).join('. '));
  }

  /** What one is looking at stays. */
  private keep(id: string): void {
    clearTimeout(this.timers.get(id));
  }

  private drop(id: string): void {
    clearTimeout(this.timers.get(id));
    this.timers.delete(id);
    this.toasts = this.toasts.filter((toast) => toast.id !== id);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rc-toasts': RcToasts;
  }
}
