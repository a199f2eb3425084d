import type { PoolConfig } from 'pg';

/** The role that serving connections take on: it owns nothing and row-level security binds it. */
export const applicationRole = 'refund_app';

/**
 * Pool settings whose connections start out in a role, in READ COMMITTED whatever the server's default, and in UTC:
 * the Prisma adapter reads every `timestamptz` as if the session were.
 *
 * The role is part of the connection's start, not a statement after it, so that a role that
 * cannot be taken on refuses the connection instead of leaving it with the owner's rights.
 */
export function connectionSettings(url: string, role?: string): PoolConfig {
  if (role !== undefined && !/^[a-z_][a-z0-9_]*$/.test(role)) throw new Error(`Not a role's name: ${role}`);
  const parsed = new URL(url);
  // The driver lets options in the string win over ours, so the two are joined.
  const given = parsed.searchParams.get('options') ?? '';
  parsed.searchParams.delete('options');
  const settings = [
    '-c TimeZone=UTC',
    '-c default_transaction_isolation=read\\ committed',
    ...(role === undefined ? [] : [`-c role=${role}`]),
  ];
  return { connectionString: parsed.toString(), options: [given, ...settings].join(' ').trim() };
}
