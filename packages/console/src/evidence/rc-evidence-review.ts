import { deskEvidenceReview } from '@refund-widget/client/operations/console/desk-evidence-review';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { Decisions, type Problem, type RequestDetails } from '../api/decisions.ts';
import type { Desk } from '../api/desk.ts';
import { textField } from '../form/field.ts';
import { icon } from '../icons/icon.ts';
import { DecidedEvent } from '../request/decided-event.ts';
import { calledName } from '../request/people.ts';
import { problemList } from '../request/problem-list.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { facts } from '../styles/facts.ts';
import { surfaces } from '../styles/surfaces.ts';
import { EvidenceReviewedEvent } from './evidence-reviewed-event.ts';
import type { Piece } from './pieces.ts';
import { reviewStyles } from './rc-evidence-review.styles.ts';

/** Whether a piece of the buyer's evidence shows what it should: accepted at once, refused with a reason they read. */
@customElement('rc-evidence-review')
export class RcEvidenceReview extends LitElement {
  static override styles = [base, controls, surfaces, facts, reviewStyles];

  @property({ attribute: false }) desk!: Desk;
  @property({ attribute: false }) request!: RequestDetails;
  @property({ attribute: false }) piece!: Piece;
  /** Beside what it is about, without a heading and keys of its own. */
  @property({ type: Boolean }) inline = false;

  @state() private refusing = false;
  @state() private reason = '';
  @state() private wrong = '';
  @state() private busy = false;
  @state() private problems: readonly Problem[] = [];
  @state() private message = '';

  @query('textarea') private box!: HTMLTextAreaElement | null;

  private readonly decisions = new Decisions(() => this.desk);
  private pieceId = '';

  override willUpdate(changed: PropertyValues): void {
    if (!changed.has('piece') || this.piece.id === this.pieceId) return;
    this.pieceId = this.piece.id;
    this.refusing = false;
    this.reason = '';
    this.wrong = '';
    this.problems = [];
    this.message = '';
  }

  override render(): TemplateResult {
    const { words } = this.desk;
    const { refusedBecause, reviewable } = this.piece;
    return html`
      ${refusedBecause ? html`<p class="note caution">${icon('x', { small: true })} <span>${words.review.refusedBecause(refusedBecause)}</span></p>` : nothing}
      ${reviewable ? this.form() : nothing}
    `;
  }

  /** Accepts the piece as it is. */
  accept(): Promise<void> {
    return this.piece.state === 'ACCEPTED' ? Promise.resolve() : this.send(true);
  }

  /** Asks for the reason first. */
  refuse(): void {
    if (!this.piece.reviewable || this.piece.state === 'REFUSED') return;
    this.refusing = true;
    void this.updateComplete.then(() => this.box?.focus());
  }

  private form(): TemplateResult {
    const { words } = this.desk;
    const { state: pieceState } = this.piece;
    return html`<section class="sec" aria-label=${words.review.heading}>
      ${this.inline ? nothing : html`<div class="sh"><h2>${words.review.heading}</h2></div>`}
      ${problemList(this.problems, this.message, words)}
      <div class="row acts">
        <button class="btn" ?disabled=${this.busy || pieceState === 'ACCEPTED'} @click=${() => void this.accept()}>
          ${icon('check')} ${pieceState === 'ACCEPTED' ? words.request.evidenceState.ACCEPTED : words.review.accept} ${this.inline ? nothing : html`<kbd aria-hidden="true">A</kbd>`}
        </button>
        <button class="btn" ?disabled=${this.busy || pieceState === 'REFUSED'} aria-expanded=${this.refusing ? 'true' : 'false'} @click=${() => this.refuse()}>
          ${icon('x')} ${words.review.refuse} ${this.inline ? nothing : html`<kbd aria-hidden="true">D</kbd>`}
        </button>
      </div>
      ${this.refusing ? this.refusal() : nothing}
    </section>`;
  }

  private refusal(): TemplateResult {
    const { review } = this.desk.words;
    return html`<form novalidate @submit=${this.submit}>
      ${textField({
        name: 'reason',
        label: review.reason(calledName(this.request.buyer)),
        value: this.reason,
        wrong: { reason: this.wrong },
        rows: 3,
        input: (reason) => {
          this.reason = reason;
          this.wrong = '';
        },
      })}
      <button class="btn danger" ?disabled=${this.busy}>${review.refuseSend}</button>
    </form>`;
  }

  private submit(event: Event): void {
    event.preventDefault();
    this.wrong = this.reason.trim() ? '' : this.desk.words.review.reasonMissing;
    if (this.wrong) this.box?.focus();
    else void this.send(false);
  }

  private async send(accepted: boolean): Promise<void> {
    if (this.busy || !this.piece.reviewable) return;
    this.busy = true;
    this.problems = [];
    this.message = '';
    const reason = this.reason.trim();
    const answer = await this.decisions.send(deskEvidenceReview, 'evidenceReview', {
      requestId: this.request.id,
      evidenceId: this.piece.id,
      accepted,
      ...(!accepted && { reason }),
    });
    this.busy = false;
    if (answer.kind === 'refused') this.problems = answer.problems;
    if (answer.kind === 'failed') this.message = answer.message;
    if (answer.kind !== 'done' && answer.kind !== 'stale') return;
    this.dispatchEvent(new DecidedEvent(accepted ? 'acceptEvidence' : 'refuseEvidence', answer, reason));
    if (answer.kind === 'done' && accepted) this.dispatchEvent(new EvidenceReviewedEvent());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rc-evidence-review': RcEvidenceReview;
  }
}
