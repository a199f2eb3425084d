import type { Instant } from '@refund-widget/domain';

export type { Notice } from '../notices/notice.ts';

export interface MissedInput {
  readonly merchantId: string;
  /** The last one that was heard; left out by who has just begun to listen. */
  readonly lastId?: string | undefined;
  /** In place of it: when a node stopped hearing. */
  readonly since?: Instant | undefined;
}

export interface CommittedInput {
  readonly merchantId: string;
  readonly messageIds: readonly string[];
}
