import { createClient, UnauthenticatedError } from '@refund-widget/client';
import { supplierOpen } from '@refund-widget/client/operations/console/supplier-open';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { newKey } from '../api/idempotency.ts';
import { uploadFile } from '../api/upload-file.ts';
import { icon } from '../icons/icon.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { surfaces } from '../styles/surfaces.ts';
import { tokens } from '../styles/tokens.ts';
import { money } from '../text/amount.ts';
import { dateWriter } from '../text/dates.ts';
import { type Task, TaskAnswers } from './answer-task.ts';
import './supplier-line.ts';
import type { TaskChangedEvent } from './supplier-line.ts';
import { supplierPageStyles } from './supplier-page.styles.ts';
import { type PageWords, pageWords } from './words.ts';

/**
 * What a supplier's contact sees under a signed link: the goods of one leg, what is asked, how to answer it, and what was
 * said so far. No account, no cookie; a link that is dead says what to do and nothing else.
 */
@customElement('supplier-page')
export class SupplierPage extends LitElement {
  static override styles = [tokens, base, controls, surfaces, supplierPageStyles];

  /** The GraphQL address. */
  @property() endpoint = `${location.protocol}//${location.hostname}:4400/graphql`;
  /** What the link carries. */
  @property({ attribute: false }) token = '';

  @state() private task: Task | null = null;
  @state() private problem: 'dead' | 'failed' | null = null;
  @state() private locale = navigator.language;
  @state() private said = '';

  private readonly client = () =>
    createClient({
      endpoint: this.endpoint,
      getToken: async () => this.token,
      locale: () => pageWords(this.locale).language,
    });
  private readonly answers = new TaskAnswers(this.client);
  private readonly upload = (file: File) =>
    uploadFile({ endpoint: this.endpoint, token: async () => this.token, file });

  override connectedCallback(): void {
    super.connectedCallback();
    void this.load();
  }

  override updated(changed: PropertyValues): void {
    const { language, title } = pageWords(this.locale);
    document.documentElement.lang = language;
    if (this.task && (changed.has('task') || changed.has('locale'))) document.title = title(this.task.requestNumber);
  }

  override render(): TemplateResult {
    const words = pageWords(this.locale);
    if (this.problem) return this.unusable(words);
    if (!this.task) return html`<div class="center" role="status">${words.loading}</div>`;
    return html`<main class="wrap" lang=${words.language} @task-changed=${this.changed}>${this.page(this.task, words)}</main>`;
  }

  private page(task: Task, words: PageWords): TemplateResult {
    const { sellerName, supplierName, contactName, message, timeZone } = task;
    const dates = dateWriter(words.language, timeZone);
    return html`
      <header class="top">
        <div>
          <h1 tabindex="-1">${words.title(task.requestNumber)}</h1>
          <p>${words.lead(sellerName, supplierName)}</p>
          <p class="muted">${words.greeting(contactName)}</p>
        </div>
        <button class="btn" @click=${this.switchLanguage}>${icon('globe')} ${words.other}</button>
      </header>
      <div role="status">${this.said ? html`<div class="note positive">${icon('check')}<span>${this.said}</span></div>` : nothing}</div>
      <section class="card">
        <div class="ch">${icon('chat')}<h2>${words.asked(sellerName)}</h2></div>
        <div class="cb"><p class="words">${message}</p></div>
      </section>
      ${repeat(
        task.lines,
        ({ lineId }) => lineId,
        (line) => html`<supplier-line
          .line=${line}
          .task=${task}
          .words=${words}
          .answers=${this.answers}
          .upload=${this.upload}
          .day=${(at: string) => dates.until(at, timeZone)}
        ></supplier-line>`,
      )}
      ${this.record(task, words)}
      <footer class="muted">
        <p>${words.ends(dates.moment(task.linkExpiresAt))}</p>
        <p>${words.questions(task.supportEmail)}</p>
      </footer>
    `;
  }

  private record({ records, sellerName, timeZone }: Task, words: PageWords): TemplateResult {
    const dates = dateWriter(words.language, timeZone);
    return html`<section class="card">
      <div class="ch">${icon('list')}<h2>${words.record}</h2></div>
      <div class="cb">
        <ol>
          ${records.map(({ kind, at, authorKind, text, terms, amount, carrier, trackingNumber, files }) => {
            const who = authorKind === 'SUPPLIER' ? words.you : sellerName;
            const offered = terms
              ? [
                  words.resolution[terms.resolution],
                  terms.amount ? money(terms.amount, words.language) : null,
                  terms.returnNeeded ? words.comesBack : words.stays,
                ]
              : [amount ? money(amount, words.language) : null, carrier ? `${carrier} ${trackingNumber ?? ''}` : null];
            const facts = offered.filter((fact) => fact !== null).join(' · ');
            return html`<li class="entry">
              <span><b>${who}</b> · ${words.kinds[kind]} <span class="muted xs">${dates.moment(at)}</span></span>
              ${facts ? html`<span>${facts}</span>` : nothing} ${text ? html`<p>${text}</p>` : nothing}
              ${files.map(({ fileName, url, facts: given }) =>
                url
                  ? html`<a class="file" href=${url} target="_blank" rel="noopener">${icon('file')} ${fileName ?? words.files}</a>`
                  : html`<span class="muted">${words.facts}: ${factsText(given)}</span>`,
              )}
            </li>`;
          })}
        </ol>
      </div>
    </section>`;
  }

  private unusable(words: PageWords): TemplateResult {
    const dead = this.problem === 'dead';
    return html`<main class="center" lang=${words.language}>
      ${icon(dead ? 'link' : 'offline')}
      <h1>${dead ? words.dead : words.title('')}</h1>
      <p role="alert">${dead ? words.deadWhy : words.failed}</p>
      ${dead ? nothing : html`<button class="btn primary" @click=${() => void this.load()}>${words.tryAgain}</button>`}
      <button class="btn quiet" @click=${this.switchLanguage}>${icon('globe')} ${words.other}</button>
    </main>`;
  }

  private async load(): Promise<void> {
    this.problem = null;
    if (this.token === '') {
      this.problem = 'dead';
      return;
    }
    try {
      const input = { idempotencyKey: newKey() };
      const { supplierTask } = (await this.client().send(supplierOpen, { input })).supplierLinkOpen;
      this.task = supplierTask;
      if (supplierTask) this.locale = supplierTask.locale;
      else this.problem = 'dead';
    } catch (error) {
      this.problem = error instanceof UnauthenticatedError ? 'dead' : 'failed';
    }
  }

  private changed({ task }: TaskChangedEvent): void {
    this.task = task;
    this.said = pageWords(this.locale).done;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('h1')?.focus());
  }

  private switchLanguage(): void {
    this.locale = pageWords(this.locale).language === 'en' ? 'zh-CN' : 'en';
  }
}

/** `voltage: 230, load: 60`: facts as they were given. */
function factsText(facts: unknown): string {
  if (typeof facts !== 'object' || facts === null) return '';
  return Object.entries(facts)
    .map(([name, value]) => `${name}: ${String(value)}`)
    .join(', ');
}

declare global {
  interface HTMLElementTagNameMap {
    'supplier-page': SupplierPage;
  }
}
