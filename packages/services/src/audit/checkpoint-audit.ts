import type { Prisma, Transaction } from '@refund-widget/database';
import { readMerchantDirectory } from '@refund-widget/database';
import type { ServiceContext } from '../context.ts';
import { checkpointSeal, type RecordHead } from './checkpoint-chain.ts';

/** How often what moved is covered, beside whenever somebody asks for it. */
const EVERY_MS = 3_600_000;
/** Heads in one checkpoint; what is left comes into the next. */
const MOST_HEADS = 2_000;

export interface Checkpointed {
  readonly seq: number;
  readonly heads: number;
  readonly hash: string;
}

/**
 * Seals where the records of a merchant's requests stand, those that moved since the last checkpoint, and chains it to
 * that one: who rewrites a record afterwards, whole and consistent, is found out. Null when nothing moved. Nodes that do
 * it at once wait for each other at the requests' rows, and the second finds nothing left.
 */
export function checkpointAudit(context: ServiceContext, merchantId: string): Promise<Checkpointed | null> {
  return context.database.inTenant(merchantId, async (transaction) => {
    const heads = await takeMovedHeads(transaction, merchantId);
    if (heads.length === 0) return null;
    const last = await transaction.auditCheckpoint.findFirst({ where: { merchantId }, orderBy: { seq: 'desc' } });
    const at = context.clock();
    const checkpoint = { merchantId, seq: (last?.seq ?? 0) + 1, at, heads, prevHash: last?.hash ?? '' };
    const hash = checkpointSeal(checkpoint);
    await transaction.auditCheckpoint.create({
      data: { ...checkpoint, id: context.newId(), at: new Date(at), heads: storedHeads(heads), hash },
    });
    return { seq: checkpoint.seq, heads: heads.length, hash };
  });
}

function storedHeads(heads: readonly RecordHead[]): Prisma.InputJsonValue {
  return heads.map(({ requestId, seq, hash }) => ({ requestId, seq, hash }));
}

async function takeMovedHeads(transaction: Transaction, merchantId: string): Promise<RecordHead[]> {
  const moved = await transaction.$queryRaw<RecordHead[]>`
    UPDATE refund_requests SET checkpointed_seq = audit_seq
    WHERE id IN (
      SELECT id FROM refund_requests
      WHERE merchant_id = ${merchantId}::uuid AND audit_seq > checkpointed_seq ORDER BY id LIMIT ${MOST_HEADS} FOR UPDATE)
      AND audit_seq > checkpointed_seq
    RETURNING id AS "requestId", audit_seq AS "seq", audit_head AS "hash"`;
  return moved.sort((one, other) => (one.requestId < other.requestId ? -1 : 1));
}

/** Every merchant's, where the last one is old enough; one that fails does not stop the others. */
export async function checkpointNowAndThen(context: ServiceContext): Promise<void> {
  for (const { id: merchantId } of await readMerchantDirectory(context.database.pool)) {
    try {
      if (await isTime(context, merchantId)) await checkpointAudit(context, merchantId);
    } catch (error) {
      context.log.error({ merchantId, err: error }, 'A checkpoint could not be made');
    }
  }
}

async function isTime({ database, clock }: ServiceContext, merchantId: string): Promise<boolean> {
  const last = await database.inTenant(merchantId, (transaction) =>
    transaction.auditCheckpoint.findFirst({ where: { merchantId }, orderBy: { seq: 'desc' }, select: { at: true } }),
  );
  return last === null || last.at.getTime() + EVERY_MS <= clock();
}
