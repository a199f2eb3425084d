import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { findRunningPostmaster } from '../embedded/postmaster-file.ts';
import { isAlive } from '../embedded/process-identity.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../embedded/start-embedded-postgres.ts';
import { generateClient } from '../generate/generate-client.ts';
import { deployMigrations } from '../migrate/deploy-migrations.ts';
import { prepareApplicationRole } from '../migrate/prepare-application-role.ts';
import { copyPrefix, databaseUrl } from './database-url.ts';

const directoryPrefix = 'refund-widget-test-';

declare module 'vitest' {
  interface ProvidedContext {
    /** The server to make databases on, and the migrated database to copy. */
    testServer: { url: string; template: string };
  }
}

/**
 * One Postgres for a whole test run, with one migrated database that every test file copies.
 * REFUND_TEST_DATABASE_URL, of a user that may create databases and take on the application
 * role, puts the run on a server of one's own.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await generateClient();
  const given = process.env.REFUND_TEST_DATABASE_URL;
  const embedded = given ? undefined : await startThrowAway();
  const url = given ?? embedded?.server.url ?? '';
  const template = `refund_template_${randomUUID().replaceAll('-', '')}`;
  await execute(url, `CREATE DATABASE ${template}`);
  await deployMigrations(databaseUrl(url, template));
  await prepareApplicationRole(databaseUrl(url, template));
  project.provide('testServer', { url, template });
  return async () => {
    if (embedded) await embedded.discard();
    else await dropDatabases(url, template);
  };
}

async function startThrowAway(): Promise<{ server: EmbeddedPostgres; discard(): Promise<void> }> {
  await discardAbandoned();
  const dataDirectory = mkdtempSync(join(tmpdir(), `${directoryPrefix}${process.pid}-`));
  const server = await startEmbeddedPostgres({ dataDirectory, durable: false, report: (line) => console.error(line) });
  return {
    server,
    discard: async () => {
      await server.stop();
      rmSync(dataDirectory, { recursive: true, force: true });
    },
  };
}

/** A run that was killed left its server running: whoever comes next stops it. */
async function discardAbandoned(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(directoryPrefix))) {
    const processId = Number(name.slice(directoryPrefix.length).split('-')[0]);
    if (!Number.isInteger(processId) || isAlive(processId)) continue;
    const directory = join(tmpdir(), name);
    try {
      const postmaster = findRunningPostmaster(join(directory, 'postgres'));
      if (postmaster) process.kill(postmaster.processId, 'SIGQUIT');
      rmSync(directory, { recursive: true, force: true });
    } catch {
      // Another user's, who will clear it.
    }
  }
}

async function dropDatabases(url: string, template: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ name: string }>(
    'SELECT datname AS name FROM pg_database WHERE datname = $1 OR starts_with(datname, $2)',
    [template, copyPrefix(template)],
  );
  for (const { name } of rows) await client.query(`DROP DATABASE ${client.escapeIdentifier(name)} WITH (FORCE)`);
  await client.end();
}

async function execute(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql);
  await client.end();
}
