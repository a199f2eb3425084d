import { applicationRole } from '@refund-widget/database';
import type { TestDatabase } from '@refund-widget/database/testing';
import type { Instant } from '@refund-widget/domain';
import type { Job, JobQueue } from '../../contract/ports.ts';

export interface StoredJob {
  readonly id: number;
  readonly job: Job;
  readonly startAfter: Instant;
}

/** A queue as durable as the product's: its rows commit with the state they carry on, or not at all. */
export interface JobTable extends JobQueue {
  readonly all: () => Promise<StoredJob[]>;
  readonly remove: (id: number) => Promise<void>;
}

export async function createJobTable({ database, asOwner }: TestDatabase): Promise<JobTable> {
  await asOwner('CREATE TABLE test_jobs (id serial PRIMARY KEY, job jsonb NOT NULL)');
  await asOwner(`GRANT SELECT, INSERT, DELETE ON test_jobs TO ${applicationRole}`);
  await asOwner(`GRANT USAGE ON SEQUENCE test_jobs_id_seq TO ${applicationRole}`);
  return {
    enqueue: async (transaction, job) => {
      await transaction.$executeRaw`INSERT INTO test_jobs (job) VALUES (${job}::jsonb)`;
    },
    all: async () => {
      const { rows } = await database.pool.query<{ id: number; job: Job }>('SELECT id, job FROM test_jobs ORDER BY id');
      return rows.map(({ id, job }) => ({ id, job, startAfter: job.startAfter ?? 0 }));
    },
    remove: async (id) => {
      await database.pool.query('DELETE FROM test_jobs WHERE id = $1', [id]);
    },
  };
}
