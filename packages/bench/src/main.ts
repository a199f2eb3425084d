import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deployMigrations, prepareApplicationRole, startEmbeddedPostgres } from '@refund-widget/database';
import { compare } from './compare.ts';
import { ourLoads, rawLoads, readTemplate } from './loads.ts';
import { type Comparison, table } from './report.ts';
import type { Prepared } from './serve-ours.ts';

const connectionCounts = [1, 8, 32];
/** What we owe of a raw server's speed, with authentication, tenancy, GraphQL and the engine in ours. */
const leastRatio = 0.25;
const results = fileURLToPath(new URL('../results.json', import.meta.url));

/**
 * `npm run bench`: our server and a raw one, each in its own process on one Postgres, take turns under the same load.
 * Machines are noisy: only the ratios of one run mean anything. `--quick` shortens every measurement.
 */
async function main(): Promise<void> {
  const quick = process.argv.includes('--quick');
  const directory = await mkdtemp(join(tmpdir(), 'refund-bench-'));
  const children: ChildProcess[] = [];
  const postgres = await startEmbeddedPostgres({ dataDirectory: directory, report: (line) => console.log(line) });
  try {
    await deployMigrations(postgres.url);
    await prepareApplicationRole(postgres.url);
    console.log('preparing orders …');
    const ours = await startOurs(children, postgres.url, directory, quick ? 40 : 240);
    const raw = await startRaw(children, postgres.url, ours);
    const comparisons = await compareAll(ours, raw, quick ? 1 : 3, quick ? 1 : 3);
    console.log(`\n${table(comparisons)}\n`);
    const machine = { node: process.version, cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length };
    await writeFile(results, `${JSON.stringify({ at: new Date().toISOString(), machine, comparisons }, null, 2)}\n`);
    console.log(`written to ${results}`);
    if (comparisons.some(({ ratio, bar }) => ratio < bar)) process.exitCode = 1;
  } finally {
    for (const child of children) await stop(child);
    await postgres.stop();
    await rm(directory, { recursive: true, force: true });
  }
}

async function compareAll(ours: Prepared, raw: string, rounds: number, seconds: number): Promise<Comparison[]> {
  const comparisons: Comparison[] = [];
  const [mine, theirs] = [ourLoads(ours), rawLoads(ours, raw)];
  // Creating makes the rows that the queue is then read from.
  for (const scenario of ['create', 'queue', 'eligibility'] as const) {
    for (const connections of connectionCounts) {
      console.log(`measuring ${scenario} over ${connections} connection${connections === 1 ? '' : 's'} …`);
      const measured = await compare({ raw: theirs[scenario], ours: mine[scenario] }, connections, { rounds, seconds });
      comparisons.push({ scenario, connections, ...measured, bar: leastRatio });
    }
  }
  return comparisons;
}

async function startOurs(children: ChildProcess[], url: string, directory: string, orders: number): Promise<Prepared> {
  const child = fork(new URL('./serve-ours.ts', import.meta.url), [url, directory, String(orders)], {
    // Another node would send the mails that follow from what is created here.
    env: { ...process.env, NODE_ENV: 'production', REFUND_LOG_LEVEL: 'error', REFUND_WORKERS: 'off' },
  });
  children.push(child);
  const [prepared] = await Promise.race([once(child, 'message'), ended(child, 'our server')]);
  return prepared;
}

async function startRaw(children: ChildProcess[], databaseUrl: string, ours: Prepared): Promise<string> {
  const child = fork(new URL('./raw-server.ts', import.meta.url), [], {
    env: { ...process.env, NODE_ENV: 'production' },
  });
  children.push(child);
  child.send({ databaseUrl, merchantId: ours.merchantId, itemAnswer: await readTemplate(ours) });
  const [url] = await Promise.race([once(child, 'message'), ended(child, 'the raw server')]);
  return url;
}

async function ended(child: ChildProcess, name: string): Promise<never> {
  const [code] = await once(child, 'exit');
  throw new Error(`${name} ended with code ${code} before it was ready; its own output above says why.`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = once(child, 'exit');
  child.disconnect();
  await gone;
}

await main();
