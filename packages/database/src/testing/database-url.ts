/** The same server and user, another database. */
export function databaseUrl(url: string, database: string): string {
  const parsed = new URL(url);
  parsed.pathname = `/${database}`;
  return parsed.toString();
}

/** What the names of a template's copies begin with: short, as Postgres cuts names at 63 bytes. */
export function copyPrefix(template: string): string {
  return `refund_test_${template.slice(-12)}_`;
}
