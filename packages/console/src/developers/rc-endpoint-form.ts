import type { DeskWebhookEndpointFragment, DeskWebhooksQuery } from '@refund-widget/client';
import { deskWebhookCreate } from '@refund-widget/client/operations/console/desk-webhook-create';
import { deskWebhookRemove } from '@refund-widget/client/operations/console/desk-webhook-remove';
import { deskWebhookRotate } from '@refund-widget/client/operations/console/desk-webhook-rotate';
import { deskWebhookUpdate } from '@refund-widget/client/operations/console/desk-webhook-update';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Problem } from '../api/decisions.ts';
import type { Desk } from '../api/desk.ts';
import { type FieldMessages, field } from '../form/field.ts';
import { focusFirstWrong } from '../form/focus-first-wrong.ts';
import { icon } from '../icons/icon.ts';
import { problemList } from '../request/problem-list.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { surfaces } from '../styles/surfaces.ts';
import { developerStyles } from './developers.styles.ts';
import { type Called, WebhookCalls } from './webhook-calls.ts';

/** An endpoint was changed; `secret` is one that was made and has to be shown now. */
export class EndpointChangedEvent extends Event {
  static readonly eventName = 'endpoint-changed';
  readonly secret: string | null;

  constructor(secret: string | null) {
    super(EndpointChangedEvent.eventName, { bubbles: true, composed: true });
    this.secret = secret;
  }
}

/** Adds an endpoint, or changes one: where it is, what it hears of, its secret, whether it is called at all. */
@customElement('rc-endpoint-form')
export class RcEndpointForm extends LitElement {
  static override styles = [base, controls, surfaces, developerStyles];

  @property({ attribute: false }) desk!: Desk;
  @property({ attribute: false }) types: DeskWebhooksQuery['webhookEventTypes'] = [];

  @state() private endpoint: DeskWebhookEndpointFragment | null = null;
  @state() private url = '';
  @state() private description = '';
  @state() private events: ReadonlySet<string> = new Set();
  @state() private active = true;
  @state() private busy = false;
  @state() private sure = false;
  @state() private wrong: FieldMessages = {};
  @state() private problems: readonly Problem[] = [];
  @state() private message = '';

  @query('dialog') private dialog!: HTMLDialogElement;

  private readonly calls = new WebhookCalls(() => this.desk);
  private releaseKeys: (() => void) | null = null;

  open(endpoint: DeskWebhookEndpointFragment | null): void {
    this.endpoint = endpoint;
    this.url = endpoint?.url ?? '';
    this.description = endpoint?.description ?? '';
    this.events = new Set(endpoint?.events ?? []);
    this.active = endpoint?.active ?? true;
    this.sure = false;
    this.wrong = {};
    this.problems = [];
    this.message = '';
    this.releaseKeys = this.desk.keys.add(() => ({}), true);
    this.dialog.showModal();
  }

  override render(): TemplateResult {
    const { words } = this.desk;
    const form = words.developers.form;
    const { wrong } = this;
    return html`<dialog class="sheet" aria-labelledby="title" @close=${this.closed}>
      <form novalidate @submit=${this.save}>
        <div class="sheet-head">
          <h2 id="title">${this.endpoint ? form.change : form.create}</h2>
          <button type="button" class="btn quiet icon" aria-label=${words.close} @click=${() => this.dialog.close()}>${icon('x')}</button>
        </div>
        ${problemList(this.problems, this.message, words)}
        ${field({ name: 'url', label: form.url, value: this.url, hint: form.urlHint, wrong, input: (value) => (this.url = value) })}
        ${field({
          name: 'description',
          label: `${form.description} (${words.optional})`,
          value: this.description,
          wrong,
          input: (value) => (this.description = value),
        })}
        <fieldset>
          <legend class="label">${form.events}</legend>
          <p class="hint muted xs">${form.eventsHint}</p>
          <div class="events" tabindex="0" role="group" aria-label=${form.events}>${this.types.map((type) => this.event(type))}</div>
        </fieldset>
        ${this.endpoint ? this.further(this.endpoint) : nothing}
        <div class="sheet-foot">
          <button type="button" class="btn l" @click=${() => this.dialog.close()}>${words.cancel}</button>
          <button class="btn l primary" ?disabled=${this.busy}>${this.busy ? form.saving : form.save}</button>
        </div>
      </form>
    </dialog>`;
  }

  private event({ type, description }: DeskWebhooksQuery['webhookEventTypes'][number]): TemplateResult {
    const toggle = () => {
      const events = new Set(this.events);
      if (!events.delete(type)) events.add(type);
      this.events = events;
    };
    return html`<label title=${description}
      ><input class="check" type="checkbox" .checked=${this.events.has(type)} @change=${toggle} /><span class="mono">${type}</span></label
    >`;
  }

  private further({ id }: DeskWebhookEndpointFragment): TemplateResult {
    const { form } = this.desk.words.developers;
    return html`<label class="row"
        ><input class="check" type="checkbox" .checked=${this.active} @change=${() => (this.active = !this.active)} /><span
          >${form.active}. <span class="muted">${form.activeHint}</span></span
        ></label
      >
      <div class="row wrap">
        <button type="button" class="btn" @click=${() => this.rotate(id)}>${icon('key')} ${form.rotate}</button>
        <button type="button" class="btn danger" @click=${() => this.removeEndpoint(id)}>${this.sure ? form.removeSure : form.remove}</button>
      </div>
      <p class="muted xs">${form.rotateHint}</p>`;
  }

  private async save(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy) return;
    if (this.url.trim() === '') {
      this.wrong = { url: this.desk.words.developers.form.urlMissing };
      return focusFirstWrong(this);
    }
    const input = { url: this.url.trim(), description: this.description, events: [...this.events] };
    const { endpoint } = this;
    if (endpoint) {
      const changed = { ...input, endpointId: endpoint.id, active: this.active };
      this.settle(await this.ask(() => this.calls.call(deskWebhookUpdate, 'webhookEndpointUpdate', changed)), null);
    } else {
      const made = await this.ask(() => this.calls.call(deskWebhookCreate, 'webhookEndpointCreate', input));
      this.settle(made, made.payload?.secret ?? null);
    }
  }

  private async rotate(endpointId: string): Promise<void> {
    const made = await this.ask(() => this.calls.call(deskWebhookRotate, 'webhookSecretRotate', { endpointId }));
    this.settle(made, made.payload?.secret ?? null);
  }

  /** The second press removes: there is no way back. */
  private async removeEndpoint(endpointId: string): Promise<void> {
    if (!this.sure) {
      this.sure = true;
      return;
    }
    this.settle(
      await this.ask(() => this.calls.call(deskWebhookRemove, 'webhookEndpointRemove', { endpointId })),
      null,
    );
  }

  private async ask<Payload>(call: () => Promise<Called<Payload>>): Promise<Called<Payload>> {
    this.busy = true;
    const called = await call();
    this.busy = false;
    return called;
  }

  private settle({ payload, problems, message }: Called<unknown>, secret: string | null): void {
    this.problems = problems;
    this.message = message;
    this.wrong = Object.fromEntries(problems.map((problem) => [problem.field?.[0] ?? '', problem.message]));
    if (payload === null) return;
    this.dialog.close();
    this.dispatchEvent(new EndpointChangedEvent(secret));
  }

  private closed(): void {
    this.releaseKeys?.();
    this.releaseKeys = null;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rc-endpoint-form': RcEndpointForm;
  }
}
