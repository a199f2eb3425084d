import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { RequestDetails } from '../api/decisions.ts';
import type { Desk } from '../api/desk.ts';
import { type IconName, icon } from '../icons/icon.ts';
import { nameOf } from '../request/people.ts';
import { requestPath } from '../router/route.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { evidenceStyles } from '../styles/evidence.ts';
import { facts } from '../styles/facts.ts';
import { surfaces } from '../styles/surfaces.ts';
import './rc-evidence-review.ts';
import { pieceImage, pieceMark } from './piece-thumb.ts';
import { type Piece, pieces, sizeText } from './pieces.ts';
import type { RcEvidenceReview } from './rc-evidence-review.ts';
import { lightboxStyles } from './rc-lightbox.styles.ts';

const ZOOMS = [1, 1.5, 2, 3, 4];

/** Evidence in full, dark in both schemes: zoom, turn, go through; the address says which piece. */
@customElement('rc-lightbox')
export class RcLightbox extends LitElement {
  static override styles = [base, controls, surfaces, facts, evidenceStyles, lightboxStyles];

  @property({ attribute: false }) desk!: Desk;
  @property({ attribute: false }) request!: RequestDetails;
  /** Which piece, from 1; null while closed. */
  @property({ attribute: false }) position: number | null = null;

  @state() private zoom = 0;
  @state() private turns = 0;
  @state() private broken = false;

  @query('dialog') private dialog!: HTMLDialogElement;
  @query('rc-evidence-review') private review!: RcEvidenceReview | null;
  private releaseKeys: (() => void) | null = null;

  override willUpdate(changed: PropertyValues): void {
    if (!changed.has('position')) return;
    this.zoom = 0;
    this.turns = 0;
    this.broken = false;
  }

  override updated(changed: PropertyValues): void {
    // Through the object model: the page's policy allows no style attribute.
    const { style } = this.renderRoot.querySelector<HTMLImageElement>('.photo img') ?? {};
    style?.setProperty('--zoom', `${ZOOMS[this.zoom] ?? 1}`);
    style?.setProperty('--turn', `${this.turns * 90}deg`);
    if (!changed.has('position')) return;
    const shown = this.piece() !== null;
    if (shown && !this.dialog.open) {
      this.releaseKeys = this.desk.keys.add(() => this.keys(), true);
      this.dialog.showModal();
    } else if (!shown && this.dialog.open) this.dialog.close();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.releaseKeys?.();
  }

  override render(): TemplateResult {
    const piece = this.piece();
    const { words } = this.desk;
    return html`<dialog aria-label=${words.request.evidence} @close=${this.closed}>${piece ? this.content(piece) : nothing}</dialog>`;
  }

  private content(piece: Piece): TemplateResult {
    const { words } = this.desk;
    const all = pieces(this.request);
    const at = this.position ?? 1;
    return html`
      <header class="head">
        <b aria-live="polite">${words.lightbox.title(at, all.length)}</b>
        <span class="muted clip hide-m">${this.request.number} · ${nameOf(this.request.buyer)}</span>
        <span class="grow"></span>
        <span class="muted xs row hide-m" aria-hidden="true"
          ><kbd>←</kbd> <kbd>→</kbd> ${words.lightbox.photo} <kbd>+</kbd> <kbd>−</kbd> ${words.lightbox.zoom} <kbd>T</kbd> ${words.lightbox.turnKey}</span
        >
        <button class="btn" autofocus @click=${() => this.dialog.close()}>${icon('x')} ${words.close} <kbd aria-hidden="true">Esc</kbd></button>
      </header>
      <div class="lb">
        <div class="stage">
          <div class="canvas">
          <div class="photo ${this.zoom > 0 ? 'zoomed' : ''}" tabindex=${this.zoom > 0 ? 0 : -1}>${this.full(piece)}</div>
          ${
            all.length > 1
              ? html`<button class="nav prev" aria-label=${words.lightbox.previous} @click=${() => this.go(-1)}>${icon('left')}</button>
                  <button class="nav next" aria-label=${words.lightbox.next} @click=${() => this.go(1)}>${icon('right')}</button>`
              : nothing
          }
          ${piece.kind === 'PHOTO' ? this.tools(piece) : nothing}
          </div>
            ${
              all.length > 1
                ? html`<div class="film" role="group" aria-label=${words.lightbox.all}>
                    ${all.map(
                      (other, index) => html`<button
                        class="shot"
                        aria-current=${index + 1 === at ? 'true' : 'false'}
                        aria-label=${words.request.pieceOf(words.request.piece[other.kind], index + 1, all.length)}
                        @click=${() => this.show(index + 1)}
                      >
                        ${pieceImage(other)} ${pieceMark(other)}
                      </button>`,
                    )}
                  </div>`
                : nothing
            }
        </div>
        ${this.side(piece)}
      </div>
    `;
  }

  private full(piece: Piece): TemplateResult {
    const { words } = this.desk;
    const { url, kind } = piece;
    const label = words.request.pieceOf(words.request.piece[kind], this.position ?? 1, pieces(this.request).length);
    if (!url || this.broken) return html`<div class="nothing">${icon('image')}<p>${words.lightbox.gone}</p></div>`;
    if (kind === 'VIDEO') return html`<video src=${url} controls aria-label=${label} @error=${this.fail}></video>`;
    if (kind !== 'PHOTO')
      return html`<div class="nothing">
        ${icon('file')}
        <p>${words.lightbox.cannotShow}</p>
        <a class="btn" href=${url} target="_blank" rel="noopener">${words.lightbox.openOriginal}</a>
      </div>`;
    return html`<img src=${url} alt=${label} @error=${this.fail} />`;
  }

  private tools(piece: Piece): TemplateResult {
    const { words } = this.desk;
    const tool = (name: IconName, label: string, act: () => void) =>
      html`<button class="btn icon" aria-label=${label} title=${label} @click=${act}>${icon(name)}</button>`;
    return html`<div class="tools" role="toolbar" aria-label=${words.lightbox.view}>
      ${tool('zoom-out', words.lightbox.zoomOut, () => this.scale(-1))}
      <span class="xs" aria-live="polite">${Math.round((ZOOMS[this.zoom] ?? 1) * 100)} %</span>
      ${tool('zoom-in', words.lightbox.zoomIn, () => this.scale(1))}
      ${tool('fit', words.lightbox.fit, () => this.fit())}
      ${tool('turn', words.lightbox.turn, () => this.turn())}
      ${
        piece.url
          ? html`<a class="btn icon" href=${piece.url} target="_blank" rel="noopener" aria-label=${words.lightbox.openOriginal} title=${words.lightbox.openOriginal}>${icon('download')}</a>`
          : nothing
      }
    </div>`;
  }

  private side(piece: Piece): TemplateResult {
    const { words, dates } = this.desk;
    const { label, requirement, bytes, width, height, fileName, createdAt, state: pieceState, mediaType } = piece;
    const shows = label ?? requirement;
    const size = [width && height ? `${width} × ${height}` : '', bytes ? sizeText(bytes) : '']
      .filter(Boolean)
      .join(' · ');
    return html`<aside class="side">
      ${
        shows
          ? html`<section class="sec"><div class="sh"><h2>${words.lightbox.shows}</h2></div><p>${shows}</p></section>`
          : nothing
      }
      <section class="sec">
        <div class="sh"><h2>${words.lightbox.file}</h2><span class="tag">${words.request.evidenceState[pieceState]}</span></div>
        <dl class="kv">
          <dt>${words.lightbox.receivedAt}</dt><dd>${dates.moment(createdAt)}</dd>
          ${size ? html`<dt>${words.lightbox.size}</dt><dd>${size}</dd>` : nothing}
          ${fileName ? html`<dt>${words.lightbox.name}</dt><dd>${fileName}</dd>` : nothing}
          ${mediaType ? html`<dt>${words.lightbox.type}</dt><dd>${mediaType}</dd>` : nothing}
        </dl>
      </section>
      <rc-evidence-review .desk=${this.desk} .request=${this.request} .piece=${piece} @evidence-reviewed=${() => this.go(1)}></rc-evidence-review>
      <section class="sec"><blockquote class="words">${words.quoted(this.request.details.trim())}</blockquote></section>
    </aside>`;
  }

  private keys() {
    return {
      ArrowLeft: () => this.go(-1),
      ArrowRight: () => this.go(1),
      '+': () => this.scale(1),
      '=': () => this.scale(1),
      '-': () => this.scale(-1),
      '0': () => this.fit(),
      t: () => this.turn(),
      a: () => void this.review?.accept(),
      d: () => this.review?.refuse(),
    };
  }

  private piece(): Piece | null {
    return this.position === null ? null : (pieces(this.request)[this.position - 1] ?? null);
  }

  private go(by: 1 | -1): void {
    const total = pieces(this.request).length;
    const at = (this.position ?? 1) - 1;
    this.show(((at + by + total) % total) + 1);
  }

  private show(position: number): void {
    this.desk.go(requestPath(this.request.number, position), { replace: true });
  }

  private scale(by: 1 | -1): void {
    this.zoom = Math.min(ZOOMS.length - 1, Math.max(0, this.zoom + by));
  }

  private fit(): void {
    this.zoom = 0;
    this.turns = 0;
  }

  private turn(): void {
    this.turns = (this.turns + 1) % 4;
  }

  private fail(): void {
    this.broken = true;
  }

  private closed(): void {
    this.releaseKeys?.();
    this.releaseKeys = null;
    if (this.position !== null) this.desk.go(requestPath(this.request.number), { replace: true });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rc-lightbox': RcLightbox;
  }
}
