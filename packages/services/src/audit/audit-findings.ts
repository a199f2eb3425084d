/** What is wrong with a record, so that a person finds the place. */
export interface AuditFinding {
  readonly kind:
    | 'ENTRY_CHANGED'
    | 'ENTRY_OUT_OF_PLACE'
    | 'RECORD_CUT'
    | 'RECORD_REWRITTEN'
    | 'LINE_CHANGED'
    | 'REQUEST_REMOVED'
    | 'CHECKPOINT_CHANGED'
    | 'CHECKPOINT_REMOVED';
  /** The request's number; null where a checkpoint is meant, or where the number went with the request. */
  readonly requestNumber: number | null;
  readonly requestId: string | null;
  /** The entry's place in the record, from 1; null where a whole record or a checkpoint is meant. */
  readonly entry: number | null;
  /** The checkpoint that shows it, or that is wrong itself; null for neither. */
  readonly checkpoint: number | null;
  /** What differs, in a sentence. */
  readonly what: string;
}

/** A merchant's records, looked at whole. */
export interface AuditReport {
  readonly intact: boolean;
  readonly requests: number;
  readonly entries: number;
  readonly checkpoints: number;
  /** Keep its hash elsewhere: only what is outside the database proves that checkpoints were not all made anew. */
  readonly lastCheckpoint: { readonly seq: number; readonly at: number; readonly hash: string } | null;
  /** Requests that moved since the last checkpoint; their latest entries rest on their own chain alone. */
  readonly notYetCovered: number;
  readonly findings: readonly AuditFinding[];
}

export interface AuditProgress {
  readonly done: number;
  readonly total: number;
}
