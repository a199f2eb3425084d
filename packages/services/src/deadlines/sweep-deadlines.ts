import { readMerchantDirectory, type Transaction } from '@refund-widget/database';
import type { ServiceContext } from '../context.ts';
import type { Job } from '../contract/ports.ts';
import { lateProposals } from '../negotiation/lapse-proposal.ts';

const MOST_AT_ONCE = 500;

/**
 * Enqueues what is due now, merchant by merchant. A deadline or a reminder needs no job of its own from the day it was
 * set: it is found when it has passed, although the process was down when it fell due. The job judges again, so twice
 * changes nothing.
 */
export async function sweepDeadlines(context: ServiceContext): Promise<void> {
  const { database, jobs, clock, log } = context;
  const now = new Date(clock());
  for (const { id: merchantId } of await readMerchantDirectory(database.pool)) {
    try {
      await database.inTenant(merchantId, async (transaction) => {
        for (const job of await dueJobs(transaction, merchantId, now)) await jobs.enqueue(transaction, job);
      });
    } catch (error) {
      log.error({ merchantId, err: error }, 'The deadlines of a merchant could not be looked at');
    }
  }
}

async function dueJobs(transaction: Transaction, merchantId: string, now: Date): Promise<Job[]> {
  const late = await transaction.requestLine.findMany({
    where: { deadline: { lte: now } },
    orderBy: { deadline: 'asc' },
    take: MOST_AT_ONCE,
    select: { id: true, version: true },
  });
  const soon = await transaction.requestLine.findMany({
    where: { remindAt: { lte: now }, deadline: { gt: now } },
    orderBy: { remindAt: 'asc' },
    take: MOST_AT_ONCE,
    select: { id: true, version: true },
  });
  const proposals = await lateProposals(transaction, now, MOST_AT_ONCE);
  return [
    ...proposals.map(({ lineId, id }) => ({
      ...{ name: 'deadline' as const, data: { merchantId, lineId }, singletonKey: `proposal:${id}` },
    })),
    ...late.map(({ id, version }) => jobFor('deadline', merchantId, id, version)),
    ...soon.map(({ id, version }) => jobFor('reminder', merchantId, id, version)),
  ];
}

function jobFor(name: 'deadline' | 'reminder', merchantId: string, lineId: string, version: number): Job {
  return { name, data: { merchantId, lineId }, singletonKey: `${name}:${lineId}:${version}` };
}
