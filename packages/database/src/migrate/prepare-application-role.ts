import pg from 'pg';
import { applicationRole } from '../serve/connection-settings.ts';
import { deployLock } from './deploy-lock.ts';

/**
 * Makes the role that the server takes on, if it is missing, and lets it read and write rows in
 * every schema of ours, never own or alter a table. Run by the owner after migrating.
 *
 * @throws Error that says what to run where the owner may not create roles
 */
export async function prepareApplicationRole(url: string, role: string = applicationRole): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    // Two servers that grant the same at once would get in each other's way. Held until the connection ends.
    await client.query(`SELECT pg_advisory_lock(${deployLock})`);
    await createRole(client, role);
    for (const schema of await existingSchemas(client)) await grantRows(client, schema, role);
  } finally {
    await client.end();
  }
}

async function createRole(client: pg.Client, role: string): Promise<void> {
  const name = client.escapeIdentifier(role);
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
    if (rowCount === 0) await client.query(`CREATE ROLE ${name} NOLOGIN`);
    // Since Postgres 16 whoever makes a role may grant it, and takes it on only once granted.
    if (!(await canTakeOn(client, name))) await client.query(`GRANT ${name} TO CURRENT_USER`);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    throw new Error(
      `This database user may not create or take on the role "${role}". As an administrator run: CREATE ROLE ${name} NOLOGIN; GRANT ${name} TO <this user>;`,
      { cause: error },
    );
  }
}

async function canTakeOn(client: pg.Client, name: string): Promise<boolean> {
  try {
    await client.query(`SET ROLE ${name}`);
  } catch (error) {
    if (isRefusal(error)) return false;
    throw error;
  }
  await client.query('RESET ROLE');
  return true;
}

/** Whether the server refused for want of a privilege. */
function isRefusal(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.code === '42501';
}

/** The tables' schema, and the one that the job queue makes for itself. */
async function existingSchemas(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ schema: string }>(
    `SELECT nspname AS schema FROM pg_namespace WHERE nspname = current_schema() OR nspname = 'pgboss' ORDER BY nspname`,
  );
  return rows.map(({ schema }) => schema);
}

async function grantRows(client: pg.Client, schemaName: string, role: string): Promise<void> {
  const schema = client.escapeIdentifier(schemaName);
  const name = client.escapeIdentifier(role);
  await client.query(`
    GRANT USAGE ON SCHEMA ${schema} TO ${name};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${schema} TO ${name};
    GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA ${schema} TO ${name};
    GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${schema} TO ${name};
    ALTER DEFAULT PRIVILEGES IN SCHEMA ${schema} GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${name};
    ALTER DEFAULT PRIVILEGES IN SCHEMA ${schema} GRANT USAGE, SELECT ON SEQUENCES TO ${name};
    ALTER DEFAULT PRIVILEGES IN SCHEMA ${schema} GRANT EXECUTE ON FUNCTIONS TO ${name};
  `);
  if (schemaName !== 'pgboss') {
    await client.query(`REVOKE INSERT, UPDATE, DELETE ON ${schema}."_prisma_migrations" FROM ${name}`);
  }
}
