import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { createDatabase, type Database } from '../serve/create-database.ts';
import { copyPrefix, databaseUrl } from './database-url.ts';
// What the setup provides to tests is declared there.
import type {} from './global-setup.ts';

export type TestDatabase = {
  /** The migrating owner's connection string, as DATABASE_URL would be. */
  url: string;
  /** What the server serves from: row-level security binds it. */
  database: Database;
  /**
   * Runs SQL on a connection of the owner's, for arranging and inspecting what a test needs.
   * Row-level security binds the owner too, unless the server was given a superuser: name the
   * merchant to see its rows.
   */
  asOwner<Row extends pg.QueryResultRow>(sql: string, parameters?: unknown[], merchantId?: string): Promise<Row[]>;
  /** Closes the connections and drops the database. */
  close(): Promise<void>;
};

/** A migrated, empty database of one's own, copied in well under a second. Close it in `afterAll`. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { url: serverUrl, template } = inject('testServer');
  const name = `${copyPrefix(template)}${randomUUID().replaceAll('-', '').slice(0, 16)}`;
  await onServer(serverUrl, `CREATE DATABASE ${name} TEMPLATE ${template}`);
  const url = databaseUrl(serverUrl, name);
  const database = await createDatabase(url);
  const owner = new pg.Pool({ connectionString: url, max: 2 });
  owner.on('error', () => {});
  return {
    url,
    database,
    asOwner: async <Row extends pg.QueryResultRow>(sql: string, parameters: unknown[] = [], merchantId = '') => {
      const client = await owner.connect();
      try {
        await client.query("SELECT set_config('app.merchant_id', $1, false)", [merchantId]);
        return (await client.query<Row>(sql, parameters)).rows;
      } finally {
        client.release();
      }
    },
    close: async () => {
      await database.close();
      await owner.end();
      await onServer(serverUrl, `DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

async function onServer(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
