import type { Pool } from 'pg';

type RoleRow = { role: string; superuser: boolean; bypasses: boolean; owned: string | null };

const roleQuery = `
  SELECT r.rolname AS role, r.rolsuper AS superuser, r.rolbypassrls AS bypasses,
    (SELECT min(c.relname) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname = current_schema() AND c.relkind IN ('r', 'p')
        AND pg_has_role(r.oid, c.relowner, 'USAGE')) AS owned
  FROM pg_roles r WHERE r.rolname = current_user`;

/**
 * Refuses to serve in a role that sees through row-level security. A superuser, a role with
 * BYPASSRLS and the owner of a table all do, or could make themselves.
 *
 * @throws Error that names the role and what to do
 */
export async function refuseUnsafeRole(pool: Pool): Promise<void> {
  const { rows } = await pool.query<RoleRow>(roleQuery);
  const row = rows[0];
  if (!row) throw new Error('The database does not say which role this connection has.');
  const reason = unsafeReason(row);
  if (reason === undefined) return;
  throw new Error(
    `Refusing to serve as the database role "${row.role}": it ${reason}, so row-level security would not keep merchants apart. ` +
      'Run `npm run refund -- migrate deploy` as the owner, and serve through the role that it prepares.',
  );
}

function unsafeReason({ superuser, bypasses, owned }: RoleRow): string | undefined {
  if (superuser) return 'is a superuser';
  if (bypasses) return 'has BYPASSRLS';
  if (owned !== null) return `has the rights of the owner of table "${owned}"`;
  return undefined;
}
