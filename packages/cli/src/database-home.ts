import { dataDirectory } from './data-directory.ts';
import { describeInstance } from './describe-instance.ts';

/** A database to work on, for as long as one command runs. */
export type DatabaseHome = {
  /** The owner's connection string. */
  url: string;
  close(): Promise<void>;
};

/**
 * The database of `DATABASE_URL`, else the embedded one: that of the instance that runs now, or
 * started for this command.
 */
export async function openDatabaseHome(environment: NodeJS.ProcessEnv = process.env): Promise<DatabaseHome> {
  const database = await import('@refund-widget/database');
  const { acquireInstanceLock, findEmbeddedPostgres, refuseUnusableServer, startEmbeddedPostgres } = database;
  if (environment.DATABASE_URL) {
    await refuseUnusableServer(environment.DATABASE_URL);
    return { url: environment.DATABASE_URL, close: async () => {} };
  }
  const directory = dataDirectory(environment);
  const claim = acquireInstanceLock(directory, new Date());
  if (!claim.ok) {
    const url = findEmbeddedPostgres(directory);
    if (url === undefined) throw new Error(describeInstance(directory, claim.problem));
    return { url, close: async () => {} };
  }
  try {
    const postgres = await startEmbeddedPostgres({ dataDirectory: directory, report: (line) => console.log(line) });
    return {
      url: postgres.url,
      close: async () => {
        await postgres.stop();
        claim.lock.release();
      },
    };
  } catch (error) {
    claim.lock.release();
    throw error;
  }
}
