import type { AuditCheckpoint, Transaction } from '@refund-widget/database';
import type { ServiceContext } from '../context.ts';
import type { AuditFinding, AuditProgress, AuditReport } from './audit-findings.ts';
import { checkpointSeal, readHeads } from './checkpoint-chain.ts';
import { brief, type CoveredHead, findingsOf, RECORD_PARTS } from './read-record.ts';

const REQUESTS_AT_ONCE = 200;
/** The number before a merchant's first request. */
const NUMBERS_BEGIN = 10_000;

export interface VerifyMerchantInput {
  readonly merchantId: string;
  readonly onProgress?: (progress: AuditProgress) => void;
}

/**
 * Recomputes every seal of every request of a merchant, and of every checkpoint, and holds them against each other. In
 * one snapshot of the database, so that what is written meanwhile does not look like tampering.
 */
export function verifyMerchant(
  { database }: ServiceContext,
  { merchantId, onProgress }: VerifyMerchantInput,
): Promise<AuditReport> {
  return database.inTenant(merchantId, (transaction) => verify(transaction, merchantId, onProgress ?? (() => {})), {
    timeout: 3_600_000,
    snapshot: true,
  });
}

async function verify(
  transaction: Transaction,
  merchantId: string,
  report: (progress: AuditProgress) => void,
): Promise<AuditReport> {
  const checkpoints = await transaction.auditCheckpoint.findMany({ where: { merchantId }, orderBy: { seq: 'asc' } });
  const findings = [...brokenCheckpoints(checkpoints)];
  const covered = coveredHeads(checkpoints);
  const total = await transaction.refundRequest.count({ where: { merchantId } });
  const numbers = new Set<number>();
  let entries = 0;
  let notYetCovered = 0;
  for (let after: string | null = null; ; ) {
    const page = await readPage(transaction, merchantId, after);
    for (const record of page) {
      findings.push(...findingsOf(record, covered.get(record.id) ?? []));
      covered.delete(record.id);
      numbers.add(record.number);
      entries += record.audit.length;
      if (record.auditSeq > record.checkpointedSeq) notYetCovered += 1;
    }
    report({ done: numbers.size, total });
    after = page.at(-1)?.id ?? null;
    if (page.length < REQUESTS_AT_ONCE) break;
  }
  const merchant = await transaction.merchant.findUniqueOrThrow({ where: { id: merchantId } });
  findings.push(...removedRequests(covered, numbers, merchant.lastNumber));
  const last = checkpoints.at(-1);
  return {
    ...{ intact: findings.length === 0, requests: numbers.size, entries, checkpoints: checkpoints.length },
    lastCheckpoint: last ? { seq: last.seq, at: last.at.getTime(), hash: last.hash } : null,
    ...{ notYetCovered, findings },
  };
}

function readPage(transaction: Transaction, merchantId: string, after: string | null) {
  return transaction.refundRequest.findMany({
    where: { merchantId, ...(after !== null && { id: { gt: after } }) },
    orderBy: { id: 'asc' },
    take: REQUESTS_AT_ONCE,
    select: RECORD_PARTS,
  });
}

function aboutCheckpoint(kind: AuditFinding['kind'], checkpoint: number, what: string): AuditFinding {
  return { kind, requestNumber: null, requestId: null, entry: null, checkpoint, what };
}

function brokenCheckpoints(checkpoints: readonly AuditCheckpoint[]): AuditFinding[] {
  const findings: AuditFinding[] = [];
  let seq = 0;
  let hash = '';
  for (const { merchantId, at, heads: stored, ...checkpoint } of checkpoints) {
    if (checkpoint.seq !== seq + 1) {
      findings.push(aboutCheckpoint('CHECKPOINT_REMOVED', seq + 1, `Checkpoint ${seq + 1} is gone.`));
    } else if (checkpoint.prevHash !== hash) {
      const what = `Checkpoint ${checkpoint.seq} does not follow from the one before.`;
      findings.push(aboutCheckpoint('CHECKPOINT_CHANGED', checkpoint.seq, what));
    }
    const heads = readHeads(stored);
    const contents = {
      merchantId,
      seq: checkpoint.seq,
      at: at.getTime(),
      heads: heads ?? [],
      prevHash: checkpoint.prevHash,
    };
    if (heads === null || checkpointSeal(contents) !== checkpoint.hash) {
      const what = `Checkpoint ${checkpoint.seq} was changed: what it says does not match its seal ${brief(checkpoint.hash)}.`;
      findings.push(aboutCheckpoint('CHECKPOINT_CHANGED', checkpoint.seq, what));
    }
    seq = checkpoint.seq;
    hash = checkpoint.hash;
  }
  return findings;
}

/** What the checkpoints saw, by request. */
function coveredHeads(checkpoints: readonly AuditCheckpoint[]): Map<string, CoveredHead[]> {
  const covered = new Map<string, CoveredHead[]>();
  for (const { seq: checkpoint, at, heads } of checkpoints) {
    for (const head of readHeads(heads) ?? []) {
      const known = covered.get(head.requestId) ?? [];
      covered.set(head.requestId, [...known, { ...head, checkpoint, at: at.getTime() }]);
    }
  }
  return covered;
}

/** Requests are numbered without gaps, and checkpoints remember those that moved. */
function removedRequests(
  covered: ReadonlyMap<string, readonly CoveredHead[]>,
  numbers: ReadonlySet<number>,
  lastNumber: number,
): AuditFinding[] {
  const seen = [...covered].map(([requestId, heads]): AuditFinding => {
    const last = heads.at(-1);
    const what = `Request ${requestId} is gone, but checkpoint ${last?.checkpoint} saw ${last?.seq} entries of its record.`;
    return {
      kind: 'REQUEST_REMOVED',
      requestNumber: null,
      requestId,
      entry: null,
      checkpoint: last?.checkpoint ?? null,
      what,
    };
  });
  const missing: AuditFinding[] = [];
  for (let number = NUMBERS_BEGIN + 1; number <= lastNumber; number += 1) {
    if (numbers.has(number)) continue;
    const what = `Request R-${number} is gone: numbers were given up to R-${lastNumber}.`;
    missing.push({
      kind: 'REQUEST_REMOVED',
      requestNumber: number,
      requestId: null,
      entry: null,
      checkpoint: null,
      what,
    });
  }
  return [...seen, ...missing];
}
