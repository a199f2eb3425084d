import type { Services } from '@refund-widget/services';
import type { Job, JobResult, PgBoss } from 'pg-boss';
import type { Logger } from 'pino';
import * as z from 'zod';
import { JOB_NAMES } from './job-queue.ts';

type Handlers = Pick<
  Services,
  | 'deliverOutboxMessage'
  | 'deliverWebhook'
  | 'sendRefund'
  | 'releaseRefund'
  | 'reconcileRefund'
  | 'passDeadline'
  | 'remindLine'
  | 'sweep'
>;

const merchantId = z.uuid();
const outboxJob = z.object({ merchantId, messageId: z.uuid() });
const refundJob = z.object({ merchantId, refundId: z.uuid() });
const requestJob = z.object({ merchantId, requestId: z.uuid() });
const webhookJob = z.object({ merchantId, deliveryId: z.uuid() });
const lineJob = z.object({ merchantId, lineId: z.uuid() });

const sweepEvery = 60_000;

/** Whatever a wake-up finds is done at once, not one job per interval: a sign-in code must not wait behind other mails. */
const polling = {
  pollingIntervalSeconds: 2,
  notifyPollingIntervalSeconds: 2,
  batchSize: 10,
  burstWhenBatchFull: true,
  perJobResults: true,
} as const;

export interface Workers {
  /** Lets running jobs finish, for at most ten seconds; what did not is done again by whoever starts next. */
  stop(): Promise<void>;
}

/** Runs jobs as they come. A handler that throws is tried again; one that ran twice has its effect once. */
export async function startWorkers(
  boss: Pick<PgBoss, 'work' | 'stop'>,
  services: Handlers,
  log: Logger,
): Promise<Workers> {
  const handlers: Readonly<Record<(typeof JOB_NAMES)[number], (data: unknown) => Promise<void>>> = {
    'deliver-outbox': (data) => services.deliverOutboxMessage(outboxJob.parse(data)),
    'send-refund': (data) => services.sendRefund(refundJob.parse(data)),
    'release-refund': (data) => services.releaseRefund(requestJob.parse(data)),
    'reconcile-refund': (data) => services.reconcileRefund(refundJob.parse(data)),
    'deliver-webhook': (data) => services.deliverWebhook(webhookJob.parse(data)),
    deadline: (data) => services.passDeadline(lineJob.parse(data)),
    reminder: (data) => services.remindLine(lineJob.parse(data)),
  };
  for (const name of JOB_NAMES) {
    const run = async ({ id, data }: Job<unknown>): Promise<JobResult> => {
      try {
        await handlers[name](data);
        return { id, status: 'completed' };
      } catch (error) {
        log.error({ job: name, jobId: id, err: error }, 'a job failed and will be tried again');
        return { id, status: 'failed', output: { message: String(error) } };
      }
    };
    await boss.work(name, polling, (jobs) => Promise.all(jobs.map(run)));
  }
  const sweeping = sweepNowAndThen(services, log);
  return {
    async stop() {
      await sweeping.stop();
      await boss.stop({ graceful: true, timeout: 10_000 });
    },
  };
}

/** What a crash left behind is found at the start, and once a minute. */
function sweepNowAndThen(services: Pick<Services, 'sweep'>, log: Logger) {
  let running: Promise<void> | undefined;
  const sweep = () => {
    running ??= services
      .sweep()
      .catch((error: unknown) => log.error({ err: error }, 'the sweep failed'))
      .finally(() => {
        running = undefined;
      });
  };
  sweep();
  const timer = setInterval(sweep, sweepEvery);
  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}
