import type { EvidenceKind, EvidenceRequirementKind } from '@refund-widget/client';
import { evidenceAdd } from '@refund-widget/client/operations/widget/evidence-add';
import { html, nothing, type TemplateResult } from 'lit';
import type { Need } from '../apply/answers.ts';
import { icon } from '../base/icon.ts';
import { EvidencePart, needOf } from '../evidence/evidence-part.ts';
import { mayDo, type Request } from '../request-page/request.ts';
import { questionWords } from '../words/question-words.ts';

type Piece = Request['evidence'][number];

const replacedBy: Readonly<Record<EvidenceKind, EvidenceRequirementKind>> = {
  DOCUMENT: 'DOCUMENT',
  FACTS: 'DOCUMENT',
  PHOTO: 'PHOTO_OR_VIDEO',
  VIDEO: 'PHOTO_OR_VIDEO',
};

/** Pieces that the seller did not accept, each with the reason, and a place to send another. */
export class RefundEvidenceAgain extends EvidencePart {
  protected override readonly books = [questionWords];
  static override properties = { problem: { state: true } };

  private problem = '';

  protected override content(): TemplateResult | typeof nothing {
    const pieces = refusedPieces(this.request);
    if (pieces.length === 0) return nothing;
    const words = questionWords.of(this.context.locale);
    const able = mayDo(this.request, 'addEvidence');
    const needs = this.#needs(pieces);
    const problems = this.problem ? { [`files-${needs[0]?.key}`]: this.problem } : {};
    return html`<section class="section">
      <h3>${words.refusedTitle}</h3>
      <form class="stack" novalidate @submit=${this.#submit}>
        <ul>
          ${pieces.map(
            (piece) => html`<li class="note bad">
              ${icon('ban')}<span><b>${piece.fileName ?? piece.label ?? piece.kind}</b>${
                piece.refusedBecause
                  ? html`<br /><span dir="auto">${words.refusedFor(piece.refusedBecause)}</span>`
                  : nothing
              }</span>
            </li>`,
          )}
        </ul>
        ${this.refused()}${able ? this.needsForm(needs, problems) : nothing}
        ${
          able
            ? html`${this.pending ? html`<p class="small muted">${this.pending}</p>` : nothing}
                <div><button class="btn" aria-disabled=${this.sending || this.pending !== ''}>${words.sendAgain}</button></div>`
            : nothing
        }
      </form>
    </section>`;
  }

  /** One place for each requirement of which a piece was refused. */
  #needs(pieces: readonly Piece[]): Need[] {
    const { replaceWith } = questionWords.of(this.context.locale);
    const byCode = new Map(pieces.map((piece) => [piece.requirement ?? '', piece]));
    return [...byCode].map(([code, { kind, label: asked }]) => {
      const label = asked ? `${replaceWith}: ${asked}` : replaceWith;
      return needOf(
        { code, clause: '', fields: [], kind: replacedBy[kind], label, minimum: 0, required: false },
        'again',
      );
    });
  }

  #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (this.pending) return;
    const words = questionWords.of(this.context.locale);
    const evidence = this.given(this.#needs(refusedPieces(this.request)));
    this.problem = evidence.length === 0 ? words.nothingChosen : '';
    if (this.problem) return;
    void this.ask(
      { evidence },
      async (input) => (await this.context.client.send(evidenceAdd, { input })).evidenceAdd,
      words.sentAgain,
    );
  };
}

/** The pieces of the request and its lines that were not accepted, once each. */
export function refusedPieces({ evidence, lines }: Request): Piece[] {
  const pieces = [...evidence, ...lines.flatMap((line) => line.evidence)];
  return [...new Map(pieces.filter(({ state }) => state === 'REFUSED').map((piece) => [piece.id, piece])).values()];
}

customElements.define('refund-evidence-again', RefundEvidenceAgain);

declare global {
  interface HTMLElementTagNameMap {
    'refund-evidence-again': RefundEvidenceAgain;
  }
}
