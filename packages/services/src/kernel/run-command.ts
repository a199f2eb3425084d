import { beginIdempotentCall, finishIdempotentCall, type Transaction } from '@refund-widget/database';
import { type Actor, idempotencyScopeOf } from '../actor.ts';
import type { Command } from '../contract/command.ts';
import { type Outcome, type Problem, problem, refused } from '../outcome.ts';
import type { Dependencies } from '../services.ts';
import { hashValue } from './hash.ts';
import { fromStoredJson, toStoredJson } from './stored-json.ts';

/** Rolls the transaction back and carries the refusal out of it. */
class Refusal extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ code }) => code).join(', '));
    this.problems = problems;
  }
}

/** Ids only: the caller reads what it wants to show again. */
export type CommittedOutcome = Readonly<Record<string, string | number | readonly string[] | null>>;

/**
 * Runs a mutation once per actor, operation and key, in one transaction: a call that is repeated, or sent twice at once,
 * finds the committed outcome; another input under the key is refused. Refusals change nothing and are not stored.
 * `read` checks a stored outcome back into its type.
 */
export async function runCommand<T extends CommittedOutcome, Input extends Command>(
  dependencies: Dependencies,
  operation: string,
  input: Input,
  read: (stored: unknown) => T,
  work: (transaction: Transaction) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const { actor, idempotencyKey, ...rest } = input;
  const unusable = checkKey(idempotencyKey);
  if (unusable) return refused(unusable);
  const inputHash = hashValue(rest);
  return inTransaction(dependencies, actor.merchantId, async (transaction) => {
    const call = callOf(dependencies, actor, operation, idempotencyKey, inputHash);
    if (!(await beginIdempotentCall(transaction, call))) return earlierOutcome(transaction, call, read);
    const outcome = await work(transaction);
    if (!outcome.ok) return outcome;
    await finishIdempotentCall(transaction, call, JSON.stringify(toStoredJson(outcome.value)));
    return outcome;
  });
}

/** One transaction that a refusal rolls back. */
export async function inTransaction<T>(
  { database }: Dependencies,
  merchantId: string,
  work: (transaction: Transaction) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  try {
    return await database.inTenant(merchantId, async (transaction) => {
      const outcome = await work(transaction);
      if (!outcome.ok) throw new Refusal(outcome.problems);
      return outcome;
    });
  } catch (error) {
    if (error instanceof Refusal) return refused(...error.problems);
    throw error;
  }
}

function checkKey(key: string): Problem | null {
  if (key.length >= 1 && key.length <= 255) return null;
  return problem('INVALID_IDEMPOTENCY_KEY', 'Send a key of 1 to 255 characters, the same for every repetition.', [
    'idempotencyKey',
  ]);
}

function callOf(dependencies: Dependencies, actor: Actor, operation: string, key: string, inputHash: string) {
  const at = new Date(dependencies.clock());
  return { merchantId: actor.merchantId, actor: idempotencyScopeOf(actor), operation, key, inputHash, at };
}

async function earlierOutcome<T>(
  transaction: Transaction,
  call: ReturnType<typeof callOf>,
  read: (stored: unknown) => T,
): Promise<Outcome<T>> {
  const { merchantId, actor, operation, key } = call;
  const record = await transaction.idempotencyRecord.findUniqueOrThrow({
    where: { merchantId_actor_operation_key: { merchantId, actor, operation, key } },
  });
  if (record.inputHash === call.inputHash) return { ok: true, value: read(fromStoredJson(record.outcome)) };
  return refused(
    problem('IDEMPOTENCY_KEY_REUSED', 'This key was used before with another input. Use a new key for a new call.', [
      'idempotencyKey',
    ]),
  );
}
