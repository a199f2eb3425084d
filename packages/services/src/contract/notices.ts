export type { Notice } from '../notices/notice.ts';
export type { MissedInput } from '../notices/read-notices.ts';

export interface CommittedInput {
  readonly merchantId: string;
  readonly messageIds: readonly string[];
}
