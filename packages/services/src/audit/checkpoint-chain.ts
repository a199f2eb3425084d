import * as z from 'zod';
import { canonicalJson } from '../kernel/canonical-json.ts';
import { hashText } from '../kernel/hash.ts';

/** Where a request's record stood: its last entry and that entry's seal. */
export interface RecordHead {
  readonly requestId: string;
  readonly seq: number;
  readonly hash: string;
}

export interface CheckpointContents {
  readonly merchantId: string;
  readonly seq: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly heads: readonly RecordHead[];
  readonly prevHash: string;
}

/** The checkpoint's seal: over its place, its heads and the seal before it. */
export function checkpointSeal({ merchantId, seq, at, heads, prevHash }: CheckpointContents): string {
  return hashText(JSON.stringify([merchantId, seq, at, canonicalJson(heads), prevHash]));
}

const headsSchema = z.array(z.strictObject({ requestId: z.string(), seq: z.int(), hash: z.string() }));

/** The heads as they were stored; null for what nobody of ours would store. */
export function readHeads(stored: unknown): readonly RecordHead[] | null {
  const read = headsSchema.safeParse(stored);
  return read.success ? read.data : null;
}
