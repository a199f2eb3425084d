import type { DeskOfferPreviewQuery, OfferPreviewInput } from '@refund-widget/client';
import { deskOfferPreview } from '@refund-widget/client/operations/console/desk-offer-preview';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { failureText, type Problem } from '../api/decisions.ts';
import type { Desk } from '../api/desk.ts';

export type OfferPreview = DeskOfferPreviewQuery['offerPreview'];

const WAIT_MS = 150;

type Host = ReactiveControllerHost & { readonly desk: Desk };

/** What the API says an offer would change, as it is filled in; what it said before stays until then. */
export class LiveOffer implements ReactiveController {
  readonly #host: Host;
  #asked = '';
  #timer = 0;
  #running: AbortController | null = null;
  preview: OfferPreview | null = null;
  problems: readonly Problem[] = [];
  failure = '';

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.forget();
  }

  forget(): void {
    clearTimeout(this.#timer);
    this.#running?.abort();
    this.#asked = '';
    this.preview = null;
    this.problems = [];
    this.failure = '';
  }

  /** Asks once nothing has changed for a moment; the same again asks nothing. */
  ask(input: OfferPreviewInput): void {
    const question = JSON.stringify(input);
    if (question === this.#asked) return;
    this.#asked = question;
    this.#running?.abort();
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#send(input), WAIT_MS);
  }

  async #send(input: OfferPreviewInput): Promise<void> {
    const running = new AbortController();
    this.#running = running;
    try {
      const { offerPreview } = await this.#host.desk.client.send(deskOfferPreview, { input }, running.signal);
      this.problems = offerPreview.userErrors;
      this.failure = '';
      if (offerPreview.userErrors.length === 0) this.preview = offerPreview;
    } catch (error) {
      if (running.signal.aborted) return;
      this.failure = failureText(error, this.#host.desk.words);
      this.#asked = '';
    }
    this.#host.requestUpdate();
  }
}
