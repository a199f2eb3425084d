import type { Transaction } from '@refund-widget/database';
import type { Instant } from '@refund-widget/domain';

export interface JobData {
  readonly 'deliver-outbox': { readonly merchantId: string; readonly messageId: string };
  readonly 'send-refund': { readonly merchantId: string; readonly refundId: string };
  readonly 'release-refund': { readonly merchantId: string; readonly requestId: string };
  readonly 'reconcile-refund': { readonly merchantId: string; readonly refundId: string };
  readonly deadline: { readonly merchantId: string; readonly lineId: string };
  readonly 'deliver-webhook': { readonly merchantId: string; readonly deliveryId: string };
  readonly reminder: { readonly merchantId: string; readonly lineId: string };
}

export type JobName = keyof JobData;

export type Job = {
  [Name in JobName]: {
    readonly name: Name;
    readonly data: JobData[Name];
    readonly startAfter?: Instant;
    readonly singletonKey?: string;
  };
}[JobName];

/** Durable, at least once, enqueued in the transaction whose effect it carries on. */
export interface JobQueue {
  enqueue(transaction: Transaction, job: Job): Promise<void>;
}

/** Structured logging, as pino offers it. */
export interface Log {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}
