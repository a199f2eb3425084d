import type { EligibilityOption } from '@refund-widget/domain';
import * as z from 'zod';
import { fromStoredJson, toStoredJson } from '../kernel/stored-json.ts';

/** Why a line is as it is: the option that was taken at submission, with every rule and figure it was decided on. */
export interface StoredDecision {
  readonly option: EligibilityOption;
  /** The clause by which outbound shipping comes back; null when none does. */
  readonly outboundShippingClause: string | null;
  /** The law has the refund due on proof of dispatch (Dir. 2011/83 art 13(3)). */
  readonly proofOfDispatchSuffices: boolean;
}

const storedSchema = z.object({
  option: z.custom<EligibilityOption>(
    (value) =>
      typeof value === 'object' && value !== null && 'rules' in value && 'source' in value && 'postage' in value,
  ),
  outboundShippingClause: z.string().nullable(),
  proofOfDispatchSuffices: z.boolean(),
});

/** Throws for a value that this module did not write. */
export function readDecision(stored: unknown): StoredDecision {
  return storedSchema.parse(fromStoredJson(stored));
}

export function storeDecision(decision: StoredDecision) {
  return toStoredJson(decision);
}
