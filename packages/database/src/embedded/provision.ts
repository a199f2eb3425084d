import pg from 'pg';
import { applicationRole } from '../serve/connection-settings.ts';
import { superuser } from './initialise-cluster.ts';
import type { ClusterSettings } from './settings-file.ts';

export const ownerRole = 'refund_owner';
export const databaseName = 'refund';

export function superuserUrl({ superuserPassword }: ClusterSettings, port: number, database: string): string {
  return `postgresql://${superuser}:${superuserPassword}@127.0.0.1:${port}/${database}`;
}

export function ownerUrl({ ownerPassword }: ClusterSettings, port: number, database: string): string {
  return `postgresql://${ownerRole}:${ownerPassword}@127.0.0.1:${port}/${database}`;
}

/**
 * Makes the owner that migrates, the role that serves, and the database, whichever are missing.
 * The superuser is used for this alone.
 */
export async function provision(settings: ClusterSettings, port: number): Promise<void> {
  const client = new pg.Client({ connectionString: superuserUrl(settings, port, 'postgres') });
  await client.connect();
  try {
    const password = client.escapeLiteral(settings.ownerPassword);
    await createMissing(
      client,
      'pg_roles',
      'rolname',
      ownerRole,
      `CREATE ROLE ${ownerRole} LOGIN CREATEDB PASSWORD ${password}`,
    );
    await createMissing(client, 'pg_roles', 'rolname', applicationRole, `CREATE ROLE ${applicationRole} NOLOGIN`);
    await client.query(`GRANT ${applicationRole} TO ${ownerRole}`);
    await createMissing(
      client,
      'pg_database',
      'datname',
      databaseName,
      `CREATE DATABASE ${databaseName} OWNER ${ownerRole}`,
    );
  } finally {
    await client.end();
  }
}

async function createMissing(
  client: pg.Client,
  catalog: string,
  column: string,
  name: string,
  sql: string,
): Promise<void> {
  const { rowCount } = await client.query(`SELECT 1 FROM ${catalog} WHERE ${column} = $1`, [name]);
  if (rowCount === 0) await client.query(sql);
}
