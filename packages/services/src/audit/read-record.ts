import type { Prisma } from '@refund-widget/database';
import { fromStoredJson } from '../kernel/stored-json.ts';
import { type AuditRecord, type StoredAuditEntry, sealOf } from './audit-chain.ts';
import type { AuditFinding } from './audit-findings.ts';
import type { RecordHead } from './checkpoint-chain.ts';

export interface StoredRecord {
  readonly id: string;
  readonly number: number;
  readonly auditSeq: number;
  readonly auditHead: string;
  readonly checkpointedSeq: number;
  readonly lines: readonly { readonly id: string; readonly state: string }[];
  /** By their place. */
  readonly audit: readonly StoredAuditEntry[];
}

/** A head that a checkpoint recorded for the request. */
export interface CoveredHead extends RecordHead {
  readonly checkpoint: number;
  readonly at: number;
}

/** What is wrong with one request's record: in itself, against its request, and against the checkpoints that cover it. */
export function findingsOf(record: StoredRecord, covered: readonly CoveredHead[]): AuditFinding[] {
  return [...findingsInItself(record), ...againstCheckpoints(record, covered)];
}

/** What can be told of a record without any checkpoint. */
export function findingsInItself(record: Itself): AuditFinding[] {
  return [...brokenEntries(record), ...cutEnd(record), ...movedLines(record)];
}

/** Of a request, what its record is read with. */
export const RECORD_PARTS = {
  ...{ id: true, number: true, auditSeq: true, auditHead: true, checkpointedSeq: true },
  lines: { select: { id: true, state: true } },
  audit: { orderBy: { seq: 'asc' } },
} as const satisfies Prisma.RefundRequestSelect;

type Itself = Omit<StoredRecord, 'checkpointedSeq'>;
type Place = Partial<Pick<AuditFinding, 'entry' | 'checkpoint'>>;

function finding(
  kind: AuditFinding['kind'],
  { id, number }: Pick<StoredRecord, 'id' | 'number'>,
  what: string,
  { entry = null, checkpoint = null }: Place = {},
): AuditFinding {
  return { kind, requestNumber: number, requestId: id, entry, checkpoint, what };
}

/** Every entry that does not follow from the one before, or is not what was sealed. */
function brokenEntries(record: Itself): AuditFinding[] {
  const findings: AuditFinding[] = [];
  let seq = 0;
  let hash = '';
  for (const entry of record.audit) {
    if (entry.seq !== seq + 1) {
      const what = `Entry ${seq + 1} is missing; what follows is entry ${entry.seq} (${said(entry)}).`;
      findings.push(finding('ENTRY_OUT_OF_PLACE', record, what, { entry: seq + 1 }));
    } else if (entry.prevHash !== hash) {
      const what = `Entry ${entry.seq} (${said(entry)}) follows another entry than the one that stands before it.`;
      findings.push(finding('ENTRY_OUT_OF_PLACE', record, what, { entry: entry.seq }));
    }
    if (sealOf(recordOf(entry)) !== entry.hash) {
      const what = `Entry ${entry.seq} (${said(entry)}) was changed: what it says does not match its seal ${brief(entry.hash)}.`;
      findings.push(finding('ENTRY_CHANGED', record, what, { entry: entry.seq }));
    }
    seq = entry.seq;
    hash = entry.hash;
  }
  return findings;
}

function recordOf({ at, data, hash: _, ...rest }: StoredAuditEntry): AuditRecord {
  const plain = fromStoredJson(data);
  return { ...rest, at: at.getTime(), data: isRecord(plain) ? plain : {} };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The request knows how long its record is and how it ends. */
function cutEnd(record: Itself): AuditFinding[] {
  const last = record.audit.at(-1);
  const { auditSeq, auditHead } = record;
  if ((last?.seq ?? 0) === auditSeq && (last?.hash ?? '') === auditHead) return [];
  const what =
    last && last.seq === auditSeq
      ? `The record ends with the seal ${brief(last.hash)}, the request says ${brief(auditHead)}.`
      : `The record ends with entry ${last?.seq ?? 0}, the request says it has ${auditSeq}.`;
  const entry = last?.seq === auditSeq ? auditSeq : (last?.seq ?? 0) + 1;
  return [finding('RECORD_CUT', record, what, { entry })];
}

/** A record that was rewritten whole still differs from what a checkpoint saw. */
function againstCheckpoints(record: StoredRecord, covered: readonly CoveredHead[]): AuditFinding[] {
  const findings = covered.flatMap(({ seq, hash, checkpoint, at }) => {
    const entry = record.audit[seq - 1];
    if (entry?.hash === hash) return [];
    const saw = `checkpoint ${checkpoint} of ${new Date(at).toISOString()} saw the seal ${brief(hash)}`;
    return entry
      ? [
          finding(
            'RECORD_REWRITTEN',
            record,
            `Entry ${seq} (${said(entry)}) has the seal ${brief(entry.hash)}, but ${saw}.`,
            { entry: seq, checkpoint },
          ),
        ]
      : [finding('RECORD_CUT', record, `Entry ${seq} is gone, but ${saw} there.`, { entry: seq, checkpoint })];
  });
  const highest = Math.max(0, ...covered.map(({ seq }) => seq));
  if (highest === record.checkpointedSeq) return findings;
  const what = `A checkpoint covered its record up to entry ${record.checkpointedSeq}; those there are reach entry ${highest}.`;
  return [...findings, finding('CHECKPOINT_REMOVED', record, what)];
}

/** A line stands where the last move of its record led. */
function movedLines(record: Itself): AuditFinding[] {
  return record.lines.flatMap(({ id, state }) => {
    const last = record.audit.findLast((entry) => entry.lineId === id && entry.toState !== null);
    if (!last || last.toState === state) return [];
    const what = `Line ${id} is ${state}; the record's last move of it, entry ${last.seq} (${said(last)}), led to ${last.toState}.`;
    return [finding('LINE_CHANGED', record, what, { entry: last.seq })];
  });
}

function said({ event, actorName, at }: StoredAuditEntry): string {
  return `${event} by ${actorName}, ${at.toISOString()}`;
}

export function brief(hash: string): string {
  return hash.slice(0, 12);
}
