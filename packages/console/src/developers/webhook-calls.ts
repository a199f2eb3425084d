import type { Operation } from '@refund-widget/client';
import { failureText, type Problem } from '../api/decisions.ts';
import type { Desk } from '../api/desk.ts';
import { Intent } from '../api/idempotency.ts';

/** What came of a call: what it answered, or why nothing was changed. */
export interface Called<Payload> {
  readonly payload: Payload | null;
  readonly problems: readonly Problem[];
  readonly message: string;
}

/** Changes webhooks, each press at most once. */
export class WebhookCalls {
  readonly #intent = new Intent();
  readonly #desk: () => Desk;

  constructor(desk: () => Desk) {
    this.#desk = desk;
  }

  async call<Input extends object, Field extends string, Payload extends { readonly userErrors: readonly Problem[] }>(
    operation: Operation<Readonly<Record<Field, Payload>>, { input: Input & { readonly idempotencyKey: string } }>,
    field: Field,
    input: Input,
  ): Promise<Called<Payload>> {
    const idempotencyKey = this.#intent.keyFor({ field, input });
    try {
      const result = await this.#desk().client.send(operation, { input: { ...input, idempotencyKey } });
      const payload = result[field];
      this.#intent.settle();
      const { userErrors: problems } = payload;
      return { payload: problems.length === 0 ? payload : null, problems, message: '' };
    } catch (error) {
      return { payload: null, problems: [], message: failureText(error, this.#desk().words, true) };
    }
  }
}
