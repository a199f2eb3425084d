import type { DeskPapersQuery } from '@refund-widget/client';
import { deskPapers } from '@refund-widget/client/operations/console/desk-papers';
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Desk } from '../api/desk.ts';
import { icon } from '../icons/icon.ts';
import { Every } from '../live/every.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';

/** Addresses work for at least five minutes: they are asked for again before that. */
const RENEW_MS = 240_000;

/** The statement and the record of a request, to print. Without an answer there is nothing to press. */
@customElement('rc-papers')
export class RcPapers extends LitElement {
  static override styles = [base, controls, css`:host { display: inline-flex; gap: 4px; }`];

  @property({ attribute: false }) desk!: Desk;
  /** The request's global id. */
  @property({ attribute: false }) request = '';

  @state() private papers: DeskPapersQuery['refundRequest'] = null;

  constructor() {
    super();
    new Every(this, RENEW_MS, () => void this.read());
  }

  override willUpdate(changed: PropertyValues): void {
    if (changed.has('request')) void this.read();
  }

  override render(): TemplateResult {
    const { talks } = this.desk.words;
    return html`${this.paper(this.papers?.statementUrl, talks.statement)} ${this.paper(this.papers?.recordUrl, talks.record)}`;
  }

  private paper(url: string | null | undefined, label: string): TemplateResult | typeof nothing {
    if (!url) return nothing;
    return html`<a class="btn quiet s" href=${url} target="_blank" rel="noopener noreferrer">${icon('file', { small: true })} ${label}</a>`;
  }

  /** What is there stays when no answer comes. */
  private async read(): Promise<void> {
    const id = this.request;
    if (id === '') return;
    const answer = await this.desk.client.send(deskPapers, { id }).catch(() => null);
    if (answer && id === this.request) this.papers = answer.refundRequest;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rc-papers': RcPapers;
  }
}
