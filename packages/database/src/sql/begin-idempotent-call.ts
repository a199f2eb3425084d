import type { Transaction } from '../serve/create-database.ts';

export interface IdempotentCall {
  readonly merchantId: string;
  readonly actor: string;
  readonly operation: string;
  readonly key: string;
  readonly inputHash: string;
  readonly at: Date;
}

/**
 * Takes the caller's key for this transaction. Another call under the key that is still running is waited for. True when
 * the key is this call's; false when another one committed under it.
 */
export async function beginIdempotentCall(transaction: Transaction, call: IdempotentCall): Promise<boolean> {
  const inserted = await transaction.$executeRaw`
    INSERT INTO "idempotency_records" ("merchant_id", "actor", "operation", "key", "input_hash", "outcome", "created_at")
    VALUES (${call.merchantId}::uuid, ${call.actor}, ${call.operation}, ${call.key}, ${call.inputHash}, '{}', ${call.at})
    ON CONFLICT DO NOTHING`;
  return inserted === 1;
}

/** Keeps what the call came to, for its repetitions to find. `outcome` is JSON. */
export async function finishIdempotentCall(
  transaction: Transaction,
  { merchantId, actor, operation, key }: IdempotentCall,
  outcome: string,
): Promise<void> {
  await transaction.$executeRaw`
    UPDATE "idempotency_records" SET "outcome" = ${outcome}::jsonb
    WHERE "merchant_id" = ${merchantId}::uuid AND "actor" = ${actor} AND "operation" = ${operation} AND "key" = ${key}`;
}
