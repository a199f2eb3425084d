import type {
  DeskWebhookDeliveryFragment,
  DeskWebhookEndpointFragment,
  DeskWebhooksQuery,
  WebhookDeliveryState,
} from '@refund-widget/client';
import { deskWebhookReplay } from '@refund-widget/client/operations/console/desk-webhook-replay';
import { deskWebhookReplayAll } from '@refund-widget/client/operations/console/desk-webhook-replay-all';
import { deskWebhooks } from '@refund-widget/client/operations/console/desk-webhooks';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { failureText } from '../api/decisions.ts';
import type { Desk } from '../api/desk.ts';
import { icon } from '../icons/icon.ts';
import { Every } from '../live/every.ts';
import { developersPath } from '../router/route.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { facts } from '../styles/facts.ts';
import { surfaces } from '../styles/surfaces.ts';
import { deliveryDetails, deliveryResult } from './delivery-details.ts';
import { developerPage, developerStyles } from './developers.styles.ts';
import './rc-endpoint-form.ts';
import type { EndpointChangedEvent, RcEndpointForm } from './rc-endpoint-form.ts';
import './rc-secret.ts';
import type { RcSecret } from './rc-secret.ts';
import { type Called, WebhookCalls } from './webhook-calls.ts';

const PAGE = 25;
const LOOK_AGAIN_MS = 5_000;
const FILTERS = ['ALL', 'FAILED', 'PENDING'] as const;

/** Webhooks: where what happens is sent to, what came of it, and sending it again. For administrators. */
@customElement('rc-developers')
export class RcDevelopers extends LitElement {
  static override styles = [base, controls, surfaces, facts, developerStyles, developerPage];

  @property({ attribute: false }) desk!: Desk;
  /** The endpoint whose deliveries are shown; null: all. */
  @property() endpoint: string | null = null;
  @property() delivery: string | null = null;

  @state() private loaded: DeskWebhooksQuery | null = null;
  @state() private filter: (typeof FILTERS)[number] = 'ALL';
  @state() private rows = PAGE;
  @state() private failure = '';

  @query('rc-endpoint-form') private form!: RcEndpointForm;
  @query('rc-secret') private secret!: RcSecret;

  private readonly calls = new WebhookCalls(() => this.desk);

  constructor() {
    super();
    new Every(this, LOOK_AGAIN_MS, () => void this.read());
  }

  override willUpdate(changed: PropertyValues): void {
    if (changed.has('endpoint') || changed.has('filter') || changed.has('rows')) void this.read();
  }

  override updated(changed: PropertyValues): void {
    if (changed.has('desk')) document.title = `${this.desk.words.developers.title} · ${this.desk.viewer.merchant.name}`;
  }

  override render(): TemplateResult {
    const { words } = this.desk;
    const { loaded } = this;
    return html`<header class="head"><h1 tabindex="-1">${words.developers.title}</h1></header>
      <div class="page">
        <p class="muted lead">${words.developers.lead}</p>
        ${this.failure ? html`<p class="note critical" role="alert">${icon('alert')}<span>${this.failure}</span></p>` : nothing}
        ${loaded ? this.content(loaded) : html`<p class="muted" role="status">${words.loading}</p>`}
      </div>
      <rc-endpoint-form .desk=${this.desk} .types=${loaded?.webhookEventTypes ?? []} @endpoint-changed=${this.changed}></rc-endpoint-form>
      <rc-secret .desk=${this.desk}></rc-secret>`;
  }

  private content(loaded: DeskWebhooksQuery): TemplateResult {
    const shown = loaded.webhookDeliveries.edges.find(({ node }) => node.id === this.delivery)?.node;
    return html`<div class="dev">
      <div class="stack">${this.endpoints(loaded)} ${this.deliveries(loaded)}</div>
      <aside class="card" aria-live="off">
        ${
          shown
            ? deliveryDetails(shown, () => void this.replay(shown.id), this.desk)
            : html`<p class="muted blankline">${this.desk.words.developers.choose}</p>`
        }
      </aside>
    </div>`;
  }

  private endpoints({ webhookEndpoints, webhookEventTypes }: DeskWebhooksQuery): TemplateResult {
    const { developers } = this.desk.words;
    const { columns } = developers;
    return html`<section class="card">
      <div class="ch">
        ${icon('link')}
        <h2>${developers.endpoints}</h2>
        <button class="btn s" @click=${() => this.form.open(null)}>${icon('plus', { small: true })} ${developers.newEndpoint}</button>
      </div>
      ${
        webhookEndpoints.length === 0
          ? html`<p class="muted blankline">${developers.noEndpoints}</p>`
          : html`<div class="wide"><table class="tbl tight">
              <thead><tr><th>${columns.endpoint}</th><th class="hide-m">${columns.events}</th><th>${columns.lastDay}</th><th class="hide-m">${columns.secret}</th><th><span class="sr">${columns.edit}</span></th></tr></thead>
              <tbody>${webhookEndpoints.map((endpoint) => this.endpointRow(endpoint, webhookEventTypes.length))}</tbody>
            </table></div>`
      }
    </section>`;
  }

  private endpointRow(endpoint: DeskWebhookEndpointFragment, allEvents: number): TemplateResult {
    const { dates, words } = this.desk;
    const { developers } = words;
    const { events, previousSecretUntil: until } = endpoint;
    const path = developersPath({ endpoint: this.endpoint === endpoint.id ? null : endpoint.id, delivery: null });
    return html`<tr class=${this.endpoint === endpoint.id ? 'sel' : ''}>
      <td><a class="mono" href=${path} aria-current=${this.endpoint === endpoint.id ? 'true' : 'false'}>${endpoint.url}</a>
        ${endpoint.description ? html`<div class="muted xs">${endpoint.description}</div>` : nothing}</td>
      <td class="hide-m">${events.length === 0 ? developers.allEvents(allEvents) : developers.someEvents(events.length, events[0] ?? '')}</td>
      <td>${this.health(endpoint)}</td>
      <td class="hide-m">${until ? html`<span class="tone-info">${developers.twoSecrets(dates.moment(until))}</span>` : html`<span class="muted">${developers.oneSecret}</span>`}</td>
      <td class="num"><button class="btn s icon" aria-label=${developers.edit(endpoint.url)} @click=${() => this.form.open(endpoint)}>${icon('edit', { small: true })}</button></td>
    </tr>`;
  }

  private health({ active, disabledAt, lastDay }: DeskWebhookEndpointFragment): TemplateResult {
    const { dates, words } = this.desk;
    const { developers } = words;
    if (!active) {
      const why = disabledAt ? developers.gaveUp(dates.moment(disabledAt)) : developers.off;
      return html`<span class=${disabledAt ? 'tone-critical' : 'muted'}>${icon('ban', { small: true })} ${why}</span>`;
    }
    const { sent, failing } = lastDay;
    if (sent === 0) return html`<span class="muted">${developers.nothing}</span>`;
    const all = html`<span class="muted">${developers.of(sent)}</span>`;
    return failing > 0
      ? html`<span class="tone-critical">${icon('alert', { small: true })} ${developers.failing(failing)}</span> ${all}`
      : html`<span class="tone-positive">${icon('check', { small: true })} ${developers.taken}</span> ${all}`;
  }

  private deliveries({ webhookDeliveries, webhookEndpoints }: DeskWebhooksQuery): TemplateResult {
    const { developers } = this.desk.words;
    const { edges, pageInfo } = webhookDeliveries;
    const only = webhookEndpoints.find(({ id }) => id === this.endpoint);
    return html`<section class="card">
      <div class="ch">
        ${icon('list')}
        <h2>${developers.deliveries}</h2>
        <div class="seg" role="group" aria-label=${developers.deliveries}>
          ${FILTERS.map(
            (filter) =>
              html`<button aria-pressed=${this.filter === filter ? 'true' : 'false'} @click=${() => this.show(filter)}>${developers.filters[filter]}</button>`,
          )}
        </div>
        ${only ? html`<button class="btn s" @click=${() => void this.replayAll(only.id)}>${icon('turn', { small: true })} ${developers.replayFailed}</button>` : nothing}
      </div>
      ${only ? html`<p class="muted xs blankline">${developers.ofEndpoint(only.url)} · <a href=${developersPath({ endpoint: null, delivery: null })}>${developers.allEndpoints}</a></p>` : nothing}
      ${edges.length === 0 ? html`<p class="muted blankline">${developers.noDeliveries}</p>` : this.log(edges.map(({ node }) => node))}
      ${pageInfo.hasNextPage ? html`<div class="cb"><button class="btn s" @click=${() => (this.rows += PAGE)}>${developers.more}</button></div>` : nothing}
    </section>`;
  }

  private log(deliveries: readonly DeskWebhookDeliveryFragment[]): TemplateResult {
    const { columns } = this.desk.words.developers;
    return html`<div class="wide"><table class="tbl tight">
      <thead><tr><th>${columns.result}</th><th>${columns.event}</th><th>${columns.about}</th><th class="num">${columns.tries}</th><th class="num hide-m">${columns.took}</th><th class="hide-m">${columns.next}</th></tr></thead>
      <tbody>${deliveries.map((delivery) => this.deliveryRow(delivery))}</tbody>
    </table></div>`;
  }

  private deliveryRow(delivery: DeskWebhookDeliveryFragment): TemplateResult {
    const { dates, words } = this.desk;
    const { id, event, attempts, milliseconds, nextTryAt } = delivery;
    const open = () => this.desk.go(developersPath({ endpoint: this.endpoint, delivery: id }), { replace: true });
    return html`<tr class=${this.delivery === id ? 'sel' : ''}>
      <td>${deliveryResult(delivery, this.desk)}</td>
      <td><button class="link mono" aria-pressed=${this.delivery === id ? 'true' : 'false'} @click=${open}>${event}</button></td>
      <td class="nowrap">${aboutOf(delivery.payload)}</td>
      <td class="num">${attempts}</td>
      <td class="num hide-m">${milliseconds === null ? '–' : words.developers.milliseconds(milliseconds)}</td>
      <td class="muted nowrap hide-m">${nextTryAt ? dates.moment(nextTryAt) : '–'}</td>
    </tr>`;
  }

  private show(filter: (typeof FILTERS)[number]): void {
    this.filter = filter;
    this.rows = PAGE;
  }

  private async read(): Promise<void> {
    const state: WebhookDeliveryState | null = this.filter === 'ALL' ? null : this.filter;
    try {
      this.loaded = await this.desk.client.send(deskWebhooks, {
        endpointId: this.endpoint,
        state,
        first: Math.min(100, this.rows),
      });
      this.failure = '';
    } catch (error) {
      this.failure = failureText(error, this.desk.words);
    }
  }

  private async changed(event: EndpointChangedEvent): Promise<void> {
    if (event.secret) this.secret.show(event.secret);
    await this.read();
  }

  private async replay(deliveryId: string): Promise<void> {
    this.settle(await this.calls.call(deskWebhookReplay, 'webhookDeliveryReplay', { deliveryId }));
  }

  private async replayAll(endpointId: string): Promise<void> {
    this.settle(await this.calls.call(deskWebhookReplayAll, 'webhookEndpointReplay', { endpointId }));
  }

  private settle(called: Called<{ readonly webhookDeliveries: readonly unknown[] }>): void {
    const { payload, problems, message } = called;
    this.failure = problems[0]?.message ?? message;
    if (payload) this.desk.announce(this.desk.words.developers.replayed(payload.webhookDeliveries.length));
    void this.read();
  }
}

/** The request's number, or the order's. */
function aboutOf(payload: unknown): string {
  const data: unknown = typeof payload === 'object' && payload !== null ? Reflect.get(payload, 'data') : null;
  if (typeof data !== 'object' || data === null) return '';
  const number: unknown = Reflect.get(data, 'requestNumber') ?? Reflect.get(data, 'orderNumber');
  return typeof number === 'string' ? number : '';
}

declare global {
  interface HTMLElementTagNameMap {
    'rc-developers': RcDevelopers;
  }
}
