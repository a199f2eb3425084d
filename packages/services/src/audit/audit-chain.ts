import type { ActorKind, Instant, LineState } from '@refund-widget/domain';
import { canonicalJson } from '../kernel/canonical-json.ts';
import { hashText } from '../kernel/hash.ts';
import { toStoredJson } from '../kernel/stored-json.ts';

/** What happened to a request or to one of its lines. */
export interface AuditDraft {
  readonly lineId: string | null;
  readonly event: string;
  readonly fromState: LineState | null;
  readonly toState: LineState | null;
  readonly reason: string | null;
  readonly clause: string | null;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface AuditAuthor {
  readonly actorKind: ActorKind;
  readonly actorId: string | null;
  readonly actorName: string;
}

export interface AuditRecord extends AuditDraft, AuditAuthor {
  readonly requestId: string;
  readonly seq: number;
  readonly at: Instant;
  readonly prevHash: string;
}

/** The entry's seal: it covers what happened, who did it, its place, and the seal before it. */
export function sealOf(record: AuditRecord): string {
  const { requestId, seq, at, lineId, actorKind, actorId, actorName, event, fromState, toState } = record;
  const { reason, clause, prevHash } = record;
  const data = canonicalJson(toStoredJson(record.data));
  return hashText(
    JSON.stringify([
      ...[requestId, seq, at, lineId, actorKind, actorId, actorName, event, fromState, toState],
      ...[reason, clause, data, prevHash],
    ]),
  );
}

export interface ChainHead {
  readonly seq: number;
  readonly hash: string;
}

/** The rows of entries that follow `head`, and the chain's new head. */
export function sealEntries(
  request: { readonly id: string; readonly merchantId: string; readonly head: ChainHead },
  author: AuditAuthor,
  entries: readonly (AuditDraft & { readonly id: string; readonly at: Instant })[],
) {
  let head = request.head;
  const rows = entries.map(({ id, at, ...draft }) => {
    const record = { ...draft, ...author, requestId: request.id, seq: head.seq + 1, at, prevHash: head.hash };
    head = { seq: record.seq, hash: sealOf(record) };
    const row = { ...record, id, merchantId: request.merchantId, at: new Date(at), hash: head.hash };
    return { ...row, data: toStoredJson(draft.data) };
  });
  return { rows, head };
}

export interface StoredAuditEntry {
  readonly requestId: string;
  readonly lineId: string | null;
  readonly seq: number;
  readonly at: Date;
  readonly actorKind: ActorKind;
  readonly actorId: string | null;
  readonly actorName: string;
  readonly event: string;
  readonly fromState: LineState | null;
  readonly toState: LineState | null;
  readonly reason: string | null;
  readonly clause: string | null;
  readonly data: unknown;
  readonly prevHash: string;
  readonly hash: string;
}
