import type { Transaction } from '@refund-widget/database';
import type { Instant } from '@refund-widget/domain';
import type { ServiceContext } from '../context.ts';
import { passDeadline } from '../deadlines/pass-deadline.ts';
import { remindLine } from '../deadlines/remind-line.ts';
import { lateProposals, nextLateProposal } from '../negotiation/lapse-proposal.ts';
import { deliverOutboxMessage } from '../outbox/deliver-outbox-message.ts';
import { reconcileRefund } from '../refunds/reconcile-refund.ts';
import { sendRefund } from '../refunds/send-refund.ts';
import { deliverWebhook } from '../webhooks/deliver-webhook.ts';

export interface DueRow {
  readonly id: string;
  readonly at: Date;
}

/** Something that rows wait for until a time that they carry. */
export interface DueKind {
  readonly name: string;
  /** Whose time has come by `now`, the oldest first, at most so many. */
  readonly due: (transaction: Transaction, now: Date, most: number) => Promise<readonly DueRow[]>;
  /** The first time after `now`; null when nothing waits. */
  readonly next: (transaction: Transaction, now: Date) => Promise<Date | null>;
  /** Runs any number of times; judges again whether it is due. */
  readonly work: (context: ServiceContext, merchantId: string, id: string) => Promise<void>;
}

const deadlines: DueKind = {
  name: 'deadlines',
  due: async (transaction, now, most) =>
    (
      await transaction.requestLine.findMany({
        where: { deadline: { lte: now } },
        orderBy: { deadline: 'asc' },
        take: most,
        select: { id: true, deadline: true },
      })
    ).map(({ id, deadline }) => ({ id, at: deadline ?? now })),
  next: async (transaction, now) => {
    const { _min } = await transaction.requestLine.aggregate({
      where: { deadline: { gt: now } },
      _min: { deadline: true },
    });
    return _min.deadline;
  },
  work: (context, merchantId, lineId) => passDeadline(context, { merchantId, lineId }),
};

/** Settlements proposed in disputes, which lapse by a time of their own. */
const proposals: DueKind = {
  name: 'proposals',
  due: async (transaction, now, most) =>
    (await lateProposals(transaction, now, most)).map(({ lineId, validUntil }) => ({ id: lineId, at: validUntil })),
  next: nextLateProposal,
  work: (context, merchantId, lineId) => passDeadline(context, { merchantId, lineId }),
};

const reminders: DueKind = {
  name: 'reminders',
  due: async (transaction, now, most) =>
    (
      await transaction.requestLine.findMany({
        where: { remindAt: { lte: now } },
        orderBy: { remindAt: 'asc' },
        take: most,
        select: { id: true, remindAt: true },
      })
    ).map(({ id, remindAt }) => ({ id, at: remindAt ?? now })),
  next: async (transaction, now) => {
    const { _min } = await transaction.requestLine.aggregate({
      where: { remindAt: { gt: now } },
      _min: { remindAt: true },
    });
    return _min.remindAt;
  },
  work: (context, merchantId, lineId) => remindLine(context, { merchantId, lineId }),
};

const refunds: DueKind = {
  name: 'refunds',
  due: async (transaction, now, most) =>
    (
      await transaction.refundTransaction.findMany({
        where: { nextTryAt: { lte: now } },
        orderBy: { nextTryAt: 'asc' },
        take: most,
        select: { id: true, nextTryAt: true },
      })
    ).map(({ id, nextTryAt }) => ({ id, at: nextTryAt ?? now })),
  next: async (transaction, now) => {
    const { _min } = await transaction.refundTransaction.aggregate({
      where: { nextTryAt: { gt: now } },
      _min: { nextTryAt: true },
    });
    return _min.nextTryAt;
  },
  async work(context, merchantId, refundId) {
    // Each looks at the refund's state under its lock; the one that does not apply does nothing.
    await sendRefund(context, { merchantId, refundId });
    await reconcileRefund(context, { merchantId, refundId });
  },
};

const messages: DueKind = {
  name: 'messages',
  due: async (transaction, now, most) =>
    (
      await transaction.outboxMessage.findMany({
        where: { deliveredAt: null, nextTryAt: { lte: now } },
        orderBy: { nextTryAt: 'asc' },
        take: most,
        select: { id: true, nextTryAt: true },
      })
    ).map(({ id, nextTryAt }) => ({ id, at: nextTryAt })),
  next: async (transaction, now) => {
    const { _min } = await transaction.outboxMessage.aggregate({
      where: { deliveredAt: null, nextTryAt: { gt: now } },
      _min: { nextTryAt: true },
    });
    return _min.nextTryAt;
  },
  work: (context, merchantId, messageId) => deliverOutboxMessage(context, { merchantId, messageId }),
};

const webhooks: DueKind = {
  name: 'webhooks',
  due: async (transaction, now, most) =>
    (
      await transaction.webhookDelivery.findMany({
        where: { state: 'PENDING', nextTryAt: { lte: now } },
        orderBy: { nextTryAt: 'asc' },
        take: most,
        select: { id: true, nextTryAt: true },
      })
    ).map(({ id, nextTryAt }) => ({ id, at: nextTryAt ?? now })),
  next: async (transaction, now) => {
    const { _min } = await transaction.webhookDelivery.aggregate({
      where: { state: 'PENDING', nextTryAt: { gt: now } },
      _min: { nextTryAt: true },
    });
    return _min.nextTryAt;
  },
  work: (context, merchantId, deliveryId) => deliverWebhook(context, { merchantId, deliveryId }),
};

/** What time brings about, in the order in which it is worked off: first what moves requests, last what tells of it. */
export const DUE_KINDS: readonly DueKind[] = [deadlines, proposals, reminders, refunds, messages, webhooks];

/** The earliest of several times. */
export function earliest(times: readonly (Date | null)[]): Instant | null {
  const known = times.flatMap((time) => (time === null ? [] : [time.getTime()]));
  return known.length === 0 ? null : Math.min(...known);
}
