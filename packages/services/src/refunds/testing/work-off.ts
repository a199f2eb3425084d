import type { ServiceContext } from '../../context.ts';
import type { Job } from '../../contract/ports.ts';
import { reconcileRefund } from '../reconcile-refund.ts';
import { releaseRefund } from '../release-refund.ts';
import { sendRefund } from '../send-refund.ts';
import type { Shop } from './create-shop.ts';
import type { StoredJob } from './job-table.ts';

const MONEY = ['send-refund', 'release-refund', 'reconcile-refund'];

/** What a worker does with a job that moves money; the others are somebody else's. */
export async function runJob(context: ServiceContext, job: Job): Promise<void> {
  if (job.name === 'send-refund') await sendRefund(context, job.data);
  if (job.name === 'release-refund') await releaseRefund(context, job.data);
  if (job.name === 'reconcile-refund') await reconcileRefund(context, job.data);
}

export async function moneyJobs(shop: Shop): Promise<StoredJob[]> {
  const jobs = await shop.jobs.all();
  return jobs.filter(({ job }) => MONEY.some((name) => name === job.name));
}

/** Runs every job that moves money when it is due, and lets time pass until there is none left. */
export async function workOff(shop: Shop, context = shop.context): Promise<void> {
  for (let round = 0; round < 500; round += 1) {
    const [next] = (await moneyJobs(shop)).sort((a, b) => a.startAfter - b.startAfter || a.id - b.id);
    if (!next) return;
    shop.pass(Math.max(0, next.startAfter - context.clock()));
    await runJob(context, next.job);
    await shop.jobs.remove(next.id);
  }
  throw new Error('The jobs never come to an end');
}
