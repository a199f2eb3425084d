import { createMigration, diffSchema } from '@refund-widget/database/tools';
import { openDatabaseHome } from './database-home.ts';
import { prepareGenerated } from './prepare.ts';
import { timed } from './timed.ts';

const usage = 'Usage: npm run refund -- migrate deploy|status|check|create NAME';

/** `refund migrate …`. `deploy` and `status` are for any database; `create` and `check` are a developer's. */
export async function migrate([action, name]: string[]): Promise<number> {
  switch (action) {
    case 'deploy':
      return deploy();
    case 'status':
      return status();
    case 'check':
      return check();
    case 'create':
      return name === undefined ? explainUsage() : create(name);
    default:
      return explainUsage();
  }
}

async function deploy(): Promise<number> {
  await prepareGenerated();
  const { deployMigrations, prepareApplicationRole } = await import('@refund-widget/database');
  const home = await openDatabaseHome();
  try {
    const applied = await timed({ doing: 'migrating', done: 'migrated' }, () => deployMigrations(home.url));
    for (const migration of applied) console.log(`  ${migration}`);
    await prepareApplicationRole(home.url);
    if (applied.length === 0) console.log('the database is up to date');
    return 0;
  } finally {
    await home.close();
  }
}

async function status(): Promise<number> {
  await prepareGenerated();
  const { migrationStatus } = await import('@refund-widget/database');
  const home = await openDatabaseHome();
  try {
    const { upToDate, pending, unknown, edited, failed } = await migrationStatus(home.url);
    for (const migration of pending) console.log(`pending   ${migration}`);
    for (const migration of unknown) console.log(`unknown   ${migration} (a newer release applied it)`);
    for (const migration of edited) console.log(`edited    ${migration} (applied in another wording)`);
    for (const migration of failed) console.log(`failed    ${migration}`);
    if (upToDate) console.log('the database is up to date');
    return upToDate ? 0 : 1;
  } finally {
    await home.close();
  }
}

async function check(): Promise<number> {
  const difference = await diffSchema();
  if (difference === null) {
    console.log('the schema and the migrations agree');
    return 0;
  }
  console.error(
    `The schema says more than the migrations build. Run \`npm run refund -- migrate create NAME\`; it would write:\n\n${difference}`,
  );
  return 1;
}

async function create(name: string): Promise<number> {
  const file = await createMigration(name, new Date());
  console.log(file === null ? 'the schema has not changed' : `wrote ${file}`);
  return 0;
}

async function explainUsage(): Promise<number> {
  console.error(usage);
  return 2;
}
