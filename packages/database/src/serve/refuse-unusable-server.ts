import pg from 'pg';

const oldestVersion = 14;

/**
 * Connects once, to say in plain words why a server of the user's own cannot be used.
 *
 * @throws Error without the password in it
 */
export async function refuseUnusableServer(url: string): Promise<void> {
  const target = describeTarget(url);
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
  } catch (error) {
    throw new Error(`The database ${target} of DATABASE_URL cannot be used: ${reasonOf(error)}`, { cause: error });
  }
  try {
    const { rows } = await client.query<{ version: number }>(
      "SELECT current_setting('server_version_num')::int / 10000 AS version",
    );
    const version = rows[0]?.version ?? 0;
    if (version < oldestVersion) {
      throw new Error(`The database ${target} is Postgres ${version}; ${oldestVersion} or later is needed.`);
    }
  } finally {
    await client.end();
  }
}

function describeTarget(url: string): string {
  try {
    const { protocol, host, pathname } = new URL(url);
    if (!/^postgres(ql)?:$/.test(protocol)) throw new Error('not Postgres');
    return `${host}${pathname}`;
  } catch (error) {
    throw new Error('DATABASE_URL is not of the form postgresql://user:password@host:5432/database.', { cause: error });
  }
}

/** Node reports several tries at once, with an empty message of their own. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join('; ');
  return error instanceof Error ? error.message : String(error);
}
