import {
  ConnectionError,
  type DeskDetailsFragment,
  type DeskProblemFragment,
  type InspectionRecordInput,
  type RefundCreateInput,
  type RefundRequestApproveInput,
  type RefundRequestCancelInput,
  type RefundRequestRejectInput,
  type RefundTransferRecordInput,
  RefusedError,
  type ReturnShipmentCreateInput,
  type ReturnShipmentReceiveInput,
  ServerError,
  UnauthenticatedError,
} from '@refund-widget/client';
import { deskApprove } from '@refund-widget/client/operations/console/desk-approve';
import { deskCancel } from '@refund-widget/client/operations/console/desk-cancel';
import { deskEnterShipment } from '@refund-widget/client/operations/console/desk-enter-shipment';
import { deskInspect } from '@refund-widget/client/operations/console/desk-inspect';
import { deskReceive } from '@refund-widget/client/operations/console/desk-receive';
import { deskRecordTransfer } from '@refund-widget/client/operations/console/desk-record-transfer';
import { deskRefundCreate } from '@refund-widget/client/operations/console/desk-refund';
import { deskReject } from '@refund-widget/client/operations/console/desk-reject';
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

type Keyless<Input> = Omit<Input, 'idempotencyKey'>;

/** Someone else acted first: the line is at another version, or in a state that no longer allows the decision. */
const STALE = new Set(['STALE', 'NOT_IN_THIS_STATE', 'TOTAL_CHANGED', 'ALREADY_RECORDED']);

/** Everything staff decide, each done at most once however often the button is pressed. */
export class Decisions {
  readonly #intent = new Intent();
  readonly #desk: () => Desk;

  constructor(desk: () => Desk) {
    this.#desk = desk;
  }

  approve(input: Keyless<RefundRequestApproveInput>): Promise<Answer> {
    return this.#ask(input, async (input) => (await this.#client.send(deskApprove, { input })).refundRequestApprove);
  }

  reject(input: Keyless<RefundRequestRejectInput>): Promise<Answer> {
    return this.#ask(input, async (input) => (await this.#client.send(deskReject, { input })).refundRequestReject);
  }

  cancel(input: Keyless<RefundRequestCancelInput>): Promise<Answer> {
    return this.#ask(input, async (input) => (await this.#client.send(deskCancel, { input })).refundRequestCancel);
  }

  enterShipment(input: Keyless<ReturnShipmentCreateInput>): Promise<Answer> {
    return this.#ask(
      input,
      async (input) => (await this.#client.send(deskEnterShipment, { input })).returnShipmentCreate,
    );
  }

  receive(input: Keyless<ReturnShipmentReceiveInput>): Promise<Answer> {
    return this.#ask(input, async (input) => (await this.#client.send(deskReceive, { input })).returnShipmentReceive);
  }

  inspect(input: Keyless<InspectionRecordInput>): Promise<Answer> {
    return this.#ask(input, async (input) => (await this.#client.send(deskInspect, { input })).inspectionRecord);
  }

  refund(input: Keyless<RefundCreateInput>): Promise<Answer> {
    return this.#ask(input, async (input) => (await this.#client.send(deskRefundCreate, { input })).refundCreate);
  }

  recordTransfer(input: Keyless<RefundTransferRecordInput>): Promise<Answer> {
    return this.#ask(
      input,
      async (input) => (await this.#client.send(deskRecordTransfer, { input })).refundTransferRecord,
    );
  }

  get #client(): Desk['client'] {
    return this.#desk().client;
  }

  async #ask<Input extends object>(
    input: Input,
    send: (keyed: Input & { readonly idempotencyKey: string }) => Promise<Payload>,
  ): Promise<Answer> {
    try {
      const answer = answerOf(await send({ ...input, idempotencyKey: this.#intent.keyFor(input) }));
      if (answer.kind !== 'failed') this.#intent.settle();
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
