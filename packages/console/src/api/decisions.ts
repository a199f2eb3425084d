import {
  ConnectionError,
  type DeskDetailsFragment,
  type DeskProblemFragment,
  type Operation,
  RefusedError,
  ServerError,
  UnauthenticatedError,
} from '@refund-widget/client';
import type { Words } from '../locale/english.ts';
import type { Desk } from './desk.ts';
import { Intent } from './idempotency.ts';

export type RequestDetails = DeskDetailsFragment;
export type Problem = DeskProblemFragment;

/** What the API said: the request as it is now, or why nothing was changed. */
export type Answer =
  | { readonly kind: 'done'; readonly request: RequestDetails }
  | { readonly kind: 'stale'; readonly problems: readonly Problem[] }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  | { readonly kind: 'failed'; readonly message: string };

interface Payload {
  readonly refundRequest: RequestDetails | null;
  readonly userErrors: readonly Problem[];
}

/** Someone else acted first: the line is at another version, or in a state that no longer allows the decision. */
const STALE = new Set([
  'STALE',
  'NOT_IN_THIS_STATE',
  'TOTAL_CHANGED',
  'ALREADY_RECORDED',
  'PAYOUT_DECIDED',
  'DISPUTE_OVER',
  'OTHER_MEDIATOR',
]);

/** Asks for what staff decide, each thing at most once however often the button is pressed. */
export class Decisions {
  readonly #intent = new Intent();
  readonly #desk: () => Desk;

  constructor(desk: () => Desk) {
    this.#desk = desk;
  }

  /** Sends a mutation that answers with a request under `field`, e.g. `send(deskReceive, 'returnShipmentReceive', …)`. */
  async send<Field extends string, Input extends object>(
    operation: Operation<Readonly<Record<Field, Payload>>, { input: Input & { readonly idempotencyKey: string } }>,
    field: Field,
    input: Input,
  ): Promise<Answer> {
    try {
      const keyed = { ...input, idempotencyKey: this.#intent.keyFor(input) };
      const answer = answerOf((await this.#desk().client.send(operation, { input: keyed }))[field]);
      this.#intent.settle();
      return answer;
    } catch (error) {
      return { kind: 'failed', message: failureText(error, this.#desk().words, true) };
    }
  }
}

function answerOf({ refundRequest, userErrors }: Payload): Answer {
  if (userErrors.length === 0 && refundRequest) return { kind: 'done', request: refundRequest };
  const stale = userErrors.some(({ code }) => STALE.has(code));
  return { kind: stale ? 'stale' : 'refused', problems: userErrors };
}

/** What to tell a person about an error of the connection or the server; anything else is a bug and thrown on. */
export function failureText(error: unknown, words: Words, deciding = false): string {
  if (error instanceof ConnectionError) return deciding ? words.failure.notSent : words.failure.connection;
  if (error instanceof UnauthenticatedError) return words.signIn.expired;
  if (error instanceof ServerError) return words.failure.server(error.reference);
  if (error instanceof RefusedError) return words.failure.refused(error.message);
  throw error;
}

/** The message about one field of a form, by the end of its path in the input. */
export function problemOf(problems: readonly Problem[], field: string): string | null {
  return problems.find((problem) => problem.field?.at(-1) === field)?.message ?? null;
}
