import type { DeskInspectionQuoteQuery } from '@refund-widget/client';
import { deskInspectionQuote } from '@refund-widget/client/operations/console/desk-inspection-quote';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { failureText, type Problem } from '../api/decisions.ts';
import type { Desk } from '../api/desk.ts';
import type { SentPart } from './draft.ts';

export type Quote = DeskInspectionQuoteQuery['inspectionQuote'];

const WAIT_MS = 150;

type Host = ReactiveControllerHost & { readonly desk: Desk };

/** The API's quote for an inspection as it is filled in. The figure before stays until the next one is here. */
export class LiveQuote implements ReactiveController {
  readonly #host: Host;
  #asked = '';
  #timer = 0;
  #running: AbortController | null = null;
  quote: Quote | null = null;
  /** The parts that `quote` is about. */
  parts: readonly SentPart[] = [];
  problems: readonly Problem[] = [];
  failure = '';
  busy = false;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#running?.abort();
  }

  /** Asks once nothing has changed for a moment; asking the same again asks nothing. */
  ask(requestId: string, parts: readonly SentPart[]): void {
    const question = JSON.stringify([requestId, parts.map(({ input }) => input)]);
    if (question === this.#asked) return;
    this.#asked = question;
    this.#running?.abort();
    clearTimeout(this.#timer);
    this.busy = true;
    this.#timer = window.setTimeout(() => void this.#send(requestId, parts), WAIT_MS);
  }

  async #send(requestId: string, parts: readonly SentPart[]): Promise<void> {
    const running = new AbortController();
    this.#running = running;
    try {
      const variables = { requestId, parts: parts.map(({ input }) => input) };
      const { inspectionQuote } = await this.#host.desk.client.send(deskInspectionQuote, variables, running.signal);
      this.problems = inspectionQuote.userErrors;
      this.failure = '';
      if (inspectionQuote.total) {
        this.quote = inspectionQuote;
        this.parts = parts;
      }
    } catch (error) {
      if (running.signal.aborted) return;
      this.failure = failureText(error, this.#host.desk.words);
      this.#asked = '';
    }
    this.busy = false;
    this.#host.requestUpdate();
  }
}
