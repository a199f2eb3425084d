import type { Readable } from 'node:stream';

/** Keeps files under names that cannot be guessed. What is put is never changed, only removed. */
export interface EvidenceStore {
  /** Writes the whole file or nothing, and answers the key to open it by. */
  readonly put: (content: Uint8Array | Readable, options: { readonly mediaType: string }) => Promise<StoredEvidence>;
  /** Null when there is no such file. `range` in bytes, both ends included. */
  readonly open: (
    storageKey: string,
    range?: { readonly start: number; readonly end: number },
  ) => Promise<OpenedEvidence | null>;
  /** True when the file was there. */
  readonly remove: (storageKey: string) => Promise<boolean>;
}

export interface StoredEvidence {
  readonly storageKey: string;
  readonly bytes: number;
  /** Hex. */
  readonly sha256: string;
}

export interface OpenedEvidence {
  /** Of the whole file, whatever the range. */
  readonly bytes: number;
  readonly stream: Readable;
}
