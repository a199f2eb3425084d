import type { DeskProblemFragment, SupplierPageFragment } from '@refund-widget/client';
import { type Client, type Operation, RefusedError } from '@refund-widget/client';
import { Intent } from '../api/idempotency.ts';

export type Task = SupplierPageFragment;
export type TaskLine = Task['lines'][number];

export type Told =
  | { readonly kind: 'done'; readonly task: Task }
  | { readonly kind: 'refused'; readonly problems: readonly string[] };

interface Payload {
  readonly supplierTask: Task | null;
  readonly userErrors: readonly DeskProblemFragment[];
}

/** Sends what the contact decides, each thing at most once however often the button is pressed. */
export class TaskAnswers {
  readonly #intent = new Intent();
  readonly #client: () => Client;

  constructor(client: () => Client) {
    this.#client = client;
  }

  /** @throws ConnectionError, UnauthenticatedError or ServerError */
  async send<Field extends string, Input extends object>(
    operation: Operation<Readonly<Record<Field, Payload>>, { input: Input & { readonly idempotencyKey: string } }>,
    field: Field,
    input: Input,
  ): Promise<Told> {
    const keyed = { ...input, idempotencyKey: this.#intent.keyFor(input) };
    try {
      const { supplierTask, userErrors } = (await this.#client().send(operation, { input: keyed }))[field];
      this.#intent.settle();
      if (supplierTask && userErrors.length === 0) return { kind: 'done', task: supplierTask };
      return { kind: 'refused', problems: userErrors.map(({ message }) => message) };
    } catch (error) {
      if (error instanceof RefusedError) return { kind: 'refused', problems: [error.message] };
      throw error;
    }
  }
}
