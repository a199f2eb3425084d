import { applicationRole, prepareApplicationRole } from '@refund-widget/database';
import type { JobName, JobQueue } from '@refund-widget/services';
import { fromPrisma, PgBoss } from 'pg-boss';

const schema = 'pgboss';

export const JOB_NAMES = [
  'deliver-outbox',
  'send-refund',
  'release-refund',
  'reconcile-refund',
  'deadline',
  'reminder',
  'deliver-webhook',
] as const satisfies readonly JobName[];

/** An effect that fails is tried again after 2, 4, 8 … seconds, at most an hour apart, for about a day; then a sweep finds it. */
const queueOptions = {
  notify: true,
  retryLimit: 32,
  retryDelay: 2,
  retryBackoff: true,
  retryDelayMax: 3600,
  expireInSeconds: 300,
  deleteAfterSeconds: 24 * 60 * 60,
} as const;

/** Makes the queue's tables and the queues, with the owner's rights, and lets the serving role use them. */
export async function prepareJobQueue(ownerUrl: string): Promise<void> {
  const owner = new PgBoss({ connectionString: ownerUrl, schema, max: 2, supervise: false, schedule: false });
  // Without a listener an error would end the process; what matters is thrown by the calls below.
  owner.on('error', () => {});
  await owner.start();
  try {
    const known = new Set((await owner.getQueues()).map(({ name }) => name));
    for (const name of JOB_NAMES) {
      if (!known.has(name)) await owner.createQueue(name, queueOptions);
    }
  } finally {
    await owner.stop({ graceful: false });
  }
  await prepareApplicationRole(ownerUrl);
}

/** The queue as the server and its workers use it: in the serving role, which owns nothing. */
export function openJobQueue(url: string): PgBoss {
  return new PgBoss({
    connectionString: url,
    options: `-c role=${applicationRole}`,
    schema,
    max: 4,
    migrate: false,
    createSchema: false,
    schedule: false,
    reindex: false,
    useListenNotify: true,
  });
}

/**
 * Jobs go in with the state they carry on: committed together or not at all. The queue keeps real time, which the time
 * of requests is `ahead` of by so many milliseconds where it was moved.
 */
export function jobQueue(boss: Pick<PgBoss, 'send'>, ahead: () => number): JobQueue {
  return {
    async enqueue(transaction, { name, data, startAfter, singletonKey }) {
      await boss.send(name, data, {
        db: fromPrisma(transaction),
        ...(startAfter === undefined ? {} : { startAfter: new Date(startAfter - ahead()) }),
        ...(singletonKey === undefined ? {} : { singletonKey }),
      });
    },
  };
}
