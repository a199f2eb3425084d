import type { DeskDisputePreviewQuery } from '@refund-widget/client';
import { deskDisputePreview } from '@refund-widget/client/operations/console/desk-dispute-preview';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Desk } from '../api/desk.ts';
import type { termsOf } from './decision-draft.ts';

export type Preview = DeskDisputePreviewQuery['disputeDecisionPreview'];

const PAUSE_MS = 150;

type Host = ReactiveControllerHost & { readonly desk: Desk };

/** What the decision as filled in would bring, asked of the API after a pause; the last answer stays until the next. */
export class LivePreview implements ReactiveController {
  readonly #host: Host;
  #value: Preview | null = null;
  #asked = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #abort: AbortController | null = null;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  get value(): Preview | null {
    return this.#value;
  }

  /** Asks again where the terms have changed. */
  show(terms: ReturnType<typeof termsOf>): void {
    const text = JSON.stringify(terms);
    if (text === this.#asked) return;
    this.#asked = text;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#ask(terms), PAUSE_MS);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#abort?.abort();
  }

  async #ask(input: ReturnType<typeof termsOf>): Promise<void> {
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    try {
      const answer = await this.#host.desk.client.send(deskDisputePreview, { input }, abort.signal);
      this.#value = answer.disputeDecisionPreview;
    } catch {
      // The figure that was shown stays; deciding says what is wrong.
      if (!abort.signal.aborted) this.#asked = '';
      return;
    }
    this.#host.requestUpdate();
  }
}
