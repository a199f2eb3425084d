import { createReadStream, existsSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type ReadOrder, readOrders } from '@refund-widget/connectors';
import type { ImportProgress, Services } from '@refund-widget/services';
import { dataDirectory } from './data-directory.ts';
import { openDatabaseHome } from './database-home.ts';
import { prepareGenerated } from './prepare.ts';
import { elapsed } from './timed.ts';

const usage = 'Usage: npm run import -- FILE [--merchant SLUG]';

/** How often a long import says how far it is, in milliseconds. */
const reportInterval = 2_000;

/**
 * `refund import FILE`: orders from a shop's export into a merchant's, each one whole or refused
 * with reasons. Importing a file again changes only what changed in it.
 *
 * @returns 0 when every order was taken, 1 when some were refused, 2 when the call makes no sense
 */
export async function importOrders(parameters: string[]): Promise<number> {
  const call = parseCall(parameters);
  if (!call) {
    console.error(usage);
    return 2;
  }
  const file = resolve(process.env.INIT_CWD ?? process.cwd(), call.file);
  if (!existsSync(file)) {
    console.error(`There is no file ${file}.`);
    return 2;
  }
  await prepareGenerated();
  const home = await openDatabaseHome();
  try {
    const { deployMigrations, prepareApplicationRole } = await import('@refund-widget/database');
    if ((await deployMigrations(home.url)).length > 0) await prepareApplicationRole(home.url);
    const { serve } = await import('@refund-widget/api');
    // Composed as it is for serving, on ports that nobody is told of.
    const { services, close } = await serve({
      databaseUrl: home.url,
      ports: { api: 0, console: 0, evidence: 0 },
      dataDirectory: dataDirectory(),
      development: false,
    });
    try {
      const merchantId = await chooseMerchant(services, call.merchant);
      return merchantId === undefined ? 2 : await importFile(services, merchantId, file);
    } finally {
      await close();
    }
  } finally {
    await home.close();
  }
}

function parseCall(parameters: string[]): { file: string; merchant: string | undefined } | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: parameters,
      allowPositionals: true,
      options: { merchant: { type: 'string' } },
    });
    const [file, ...rest] = positionals;
    return file === undefined || rest.length > 0 ? undefined : { file, merchant: values.merchant };
  } catch {
    return undefined;
  }
}

/** The merchant named, or the only one there is. */
async function chooseMerchant(services: Services, slug: string | undefined): Promise<string | undefined> {
  const merchants = await services.merchantDirectory();
  const named = slug === undefined ? merchants : merchants.filter((merchant) => merchant.slug === slug);
  if (named.length === 1) return named[0]?.id;
  if (merchants.length === 0)
    console.error('There is no merchant yet. Run `npm start` once, which makes the demo shops.');
  else {
    console.error(
      slug === undefined
        ? 'Say whose orders these are, with --merchant:'
        : `There is no merchant "${slug}". There are:`,
    );
    for (const merchant of merchants) console.error(`  ${merchant.slug}  ${merchant.name}`);
  }
  return undefined;
}

async function importFile(services: Services, merchantId: string, file: string): Promise<number> {
  const started = performance.now();
  const size = statSync(file).size;
  let bytes = 0;
  let nextReport = started + reportInterval;
  const handedOver: ReadOrder[] = [];
  let unreadable = 0;
  const read = readOrders(createReadStream(file), {
    now: Date.now(),
    onProgress: (progress) => (bytes = progress.bytes),
  });

  async function* documents(): AsyncGenerator<unknown> {
    for await (const order of read) {
      if (order.result.ok) {
        handedOver.push(order);
        yield order.result.document;
      } else {
        unreadable += 1;
        printRefusal(order, order.result.problems);
      }
    }
  }

  const outcome = await services.importOrders({
    actor: { kind: 'SYSTEM', merchantId },
    documents: documents(),
    onProgress: (progress) => {
      if (performance.now() < nextReport) return;
      nextReport = performance.now() + reportInterval;
      console.log(`${Math.round((100 * bytes) / Math.max(1, size))} %  ${describe(progress)} (${elapsed(started)})`);
    },
  });
  for (const { index, problems } of outcome.refusals) printRefusal(handedOver[index], problems);
  const refused = outcome.refused + unreadable;
  console.log(`${basename(file)}: ${describe({ ...outcome, refused })} (${elapsed(started)})`);
  return refused === 0 ? 0 : 1;
}

function describe({ created, updated, unchanged, refused }: Omit<ImportProgress, 'done'>): string {
  return `${created} created, ${updated} updated, ${unchanged} unchanged, ${refused} refused`;
}

type Reason = { message: string; field?: readonly (string | number)[] | undefined };

function printRefusal(order: ReadOrder | undefined, problems: readonly Reason[]): void {
  const name = order ? `order ${order.label ?? order.position} (line ${order.line})` : 'an order';
  for (const { field, message } of problems) {
    console.error(`refused ${name}: ${field && field.length > 0 ? `${field.join('.')}: ` : ''}${message}`);
  }
}
