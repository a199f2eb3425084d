import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { icon } from '../base/icon.ts';
import { newKey } from '../base/new-key.ts';
import { problemSentence } from '../problem/problem.ts';
import type { Request, RequestLine } from '../request-page/request.ts';
import { isStale, RequestChangedEvent, RequestStaleEvent } from '../request-page/request-changed-event.ts';
import { LateElement } from './late-element.ts';

/** What every mutation about a request answers. */
export interface Answer {
  readonly refundRequest: Request | null;
  readonly userErrors: readonly { readonly code: string; readonly message: string }[];
}

/** Names the request, and makes sending the same twice count once. */
interface Envelope {
  readonly requestId: string;
  readonly idempotencyKey: string;
}

/** A part of the request page through which the buyer acts. */
export abstract class RequestPart extends LateElement {
  static override properties: PropertyDeclarations = {
    request: {},
    refusal: { state: true },
    sending: { state: true },
  };

  declare request: Request;

  /** Why the last attempt changed nothing. */
  protected refusal = '';
  protected sending = false;

  #key = newKey();
  #keyOf = '';

  /**
   * Sends `input` and, when it is taken, hands the request as it is now to the page. What is refused leaves
   * everything as it was typed. The same input goes under the same key, another under another.
   *
   * @param done what is said to people who listen, once it is taken.
   */
  protected async ask<Input extends object>(
    input: Input,
    send: (input: Input & Envelope) => Promise<Answer>,
    done: string,
  ): Promise<boolean> {
    if (this.sending) return false;
    this.sending = true;
    this.refusal = '';
    const taken = await this.#send(input, send);
    this.sending = false;
    if (!taken) return false;
    this.querySelector<HTMLDialogElement>('dialog[open]')?.close();
    this.context.say(done);
    this.dispatchEvent(new RequestChangedEvent(taken));
    return true;
  }

  async #send<Input extends object>(
    input: Input,
    send: (input: Input & Envelope) => Promise<Answer>,
  ): Promise<Request | null> {
    const written = JSON.stringify(input);
    if (written !== this.#keyOf) this.#key = newKey();
    this.#keyOf = written;
    try {
      const answer = await send({ ...input, requestId: this.request.id, idempotencyKey: this.#key });
      if (answer.refundRequest) return answer.refundRequest;
      if (isStale(answer.userErrors)) this.dispatchEvent(new RequestStaleEvent());
      this.refuse(answer.userErrors.map(({ message }) => message).join(' '));
    } catch (error) {
      this.refuse(problemSentence(this.context, error));
    }
    return null;
  }

  protected refuse(why: string): void {
    this.refusal = why;
    this.context.say(why, 'alert');
  }

  /** Why it did not go, above the form. */
  protected refused(): TemplateResult | typeof nothing {
    return this.refusal ? html`<p class="note bad">${icon('alert')}<span>${this.refusal}</span></p>` : nothing;
  }

  /** Moves the focus to the first control in error. */
  protected async focusError(): Promise<void> {
    await this.updateComplete;
    requestAnimationFrame(() => this.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  }
}

/** How a decision names lines: with the version that the buyer saw. */
export function named(
  lines: readonly Pick<RequestLine, 'id' | 'version'>[],
): { readonly lineId: string; readonly expectedVersion: number }[] {
  return lines.map(({ id, version }) => ({ lineId: id, expectedVersion: version }));
}
