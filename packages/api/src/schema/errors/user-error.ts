import type { Outcome, Problem } from '@refund-widget/services';
import { builder } from '../builder.ts';

export const UserError = builder.objectRef<Problem>('UserError').implement({
  description: "Why a mutation changed nothing: a stable code, the input's path, and a sentence that says what to do.",
  fields: (t) => ({
    code: t.exposeString('code'),
    facts: t.field({ type: 'JSON', resolve: ({ facts }) => facts ?? {} }),
    field: t.stringList({ nullable: true, resolve: ({ field }) => (field === undefined ? null : [...field]) }),
    message: t.exposeString('message'),
  }),
});

/** A mutation's answer: either what it did, or why it did nothing. */
export interface Payload<Value> {
  readonly value: Value | null;
  readonly userErrors: readonly Problem[];
}

export function payloadOf<Value>(outcome: Outcome<Value>): Payload<Value> {
  return outcome.ok ? { value: outcome.value, userErrors: [] } : { value: null, userErrors: outcome.problems };
}
