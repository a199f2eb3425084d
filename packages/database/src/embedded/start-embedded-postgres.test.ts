import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findEmbeddedPostgres } from './find-embedded-postgres.ts';
import { readPostmasterFile } from './postmaster-file.ts';
import { isAlive } from './process-identity.ts';
import { homeOf } from './roots-home.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './start-embedded-postgres.ts';

const holder = fileURLToPath(new URL('../testing/hold-embedded-postgres.ts', import.meta.url));

type Answer = { url: string; postgres: number; adopted: boolean };
type Held = Answer & { child: ChildProcess };

let parent: string;
let dataDirectory: string;
let stopAll: (() => Promise<void>)[];

beforeEach(() => {
  // Below a directory that only its owner may enter, under a name with a space: where people do clone.
  parent = mkdtempSync(join(tmpdir(), 'refund embedded-'));
  chmodSync(parent, 0o700);
  dataDirectory = join(parent, 'my data');
  stopAll = [];
});

afterEach(async () => {
  for (const stop of stopAll.reverse()) await stop();
  const home = homeOf(dataDirectory);
  rmSync(parent, { recursive: true, force: true });
  rmSync(home, { recursive: true, force: true });
});

async function startHere(): Promise<EmbeddedPostgres> {
  const postgres = await startEmbeddedPostgres({ dataDirectory });
  stopAll.push(postgres.stop);
  return postgres;
}

async function startInProcess(): Promise<Held> {
  const child = spawn(process.execPath, [holder, dataDirectory], { stdio: ['ignore', 'pipe', 'inherit'] });
  stopAll.push(async () => {
    if (child.exitCode === null && child.signalCode === null && child.kill('SIGTERM')) await once(child, 'exit');
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const answer: Answer = JSON.parse(line);
    return { child, ...answer };
  }
  throw new Error('The process ended without an answer.');
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
}

describe('an embedded Postgres', () => {
  test('keeps what was committed over a restart, at the same address', async () => {
    const first = await startEmbeddedPostgres({ dataDirectory });
    await query(first.url, 'CREATE TABLE kept AS SELECT 1 AS n');
    await first.stop();
    expect(isAlive(first.processId())).toBe(false);
    const second = await startHere();
    expect(second.url).toBe(first.url);
    expect(await query(second.url, 'SELECT n FROM kept')).toEqual([{ n: 1 }]);
  });

  test('writes to disk before it answers', async () => {
    const { url } = await startHere();
    const settings = await query(
      url,
      "SELECT name, setting FROM pg_settings WHERE name IN ('fsync', 'synchronous_commit', 'full_page_writes') ORDER BY name",
    );
    expect(settings.map((row) => row.setting)).toEqual(['on', 'on', 'on']);
  });

  test('listens on the loopback address alone and asks for the password', async () => {
    const { url } = await startHere();
    expect(await query(url, 'SHOW listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
    const guess = new URL(url);
    guess.password = 'guess';
    await expect(query(guess.toString(), 'SELECT 1')).rejects.toThrow(/password authentication failed/);
    const settings = join(homeOf(dataDirectory), 'postgres.json');
    expect(statSync(settings).mode & 0o077).toBe(0);
  });

  test('is found by another command while it runs', async () => {
    const { url, stop } = await startHere();
    expect(findEmbeddedPostgres(dataDirectory)).toBe(url);
    await stop();
    expect(findEmbeddedPostgres(dataDirectory)).toBeUndefined();
  });

  test('gives out an owner that is no superuser', async () => {
    const { url } = await startHere();
    const rows = await query(url, 'SELECT rolsuper, rolbypassrls FROM pg_roles WHERE rolname = current_user');
    expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false }]);
  });
});

describe('after a crash', () => {
  test('the server that a killed Node left behind is taken over', async () => {
    const held = await startInProcess();
    await query(held.url, 'CREATE TABLE kept AS SELECT 2 AS n');
    await kill(held.child);
    expect(isAlive(held.postgres)).toBe(true);
    const next = await startHere();
    expect(next.adopted).toBe(true);
    expect(next.processId()).toBe(held.postgres);
    expect(await query(next.url, 'SELECT n FROM kept')).toEqual([{ n: 2 }]);
    await next.stop();
    expect(isAlive(held.postgres)).toBe(false);
  });

  test('a killed Postgres is started again at the same address with all that was committed', async () => {
    const postgres = await startHere();
    const pool = new pg.Pool({ connectionString: postgres.url });
    pool.on('error', () => {});
    stopAll.push(() => pool.end());
    await pool.query('CREATE TABLE kept AS SELECT 3 AS n');
    const killed = postgres.processId();
    process.kill(killed, 'SIGKILL');
    await eventually(async () => expect(postgres.processId()).not.toBe(killed));
    // A connection of the old server may still be in the pool: using it is what drops it.
    const rows = await eventually(async () => (await pool.query('SELECT n FROM kept')).rows);
    expect(rows).toEqual([{ n: 3 }]);
  });

  test('one that was taken over is watched like one of our own', async () => {
    const held = await startInProcess();
    await kill(held.child);
    const next = await startHere();
    process.kill(held.postgres, 'SIGKILL');
    await eventually(() => query(next.url, 'SELECT 1'));
    expect(next.processId()).not.toBe(held.postgres);
  });

  test('both killed at once lose nothing that was committed', async () => {
    const held = await startInProcess();
    await query(held.url, 'CREATE TABLE kept AS SELECT 4 AS n');
    process.kill(held.postgres, 'SIGKILL');
    await kill(held.child);
    const next = await eventually(startHere);
    expect(next.adopted).toBe(false);
    expect(await query(next.url, 'SELECT n FROM kept')).toEqual([{ n: 4 }]);
  });

  test('a process id that another program has by now does not keep Postgres from starting', async () => {
    const first = await startEmbeddedPostgres({ dataDirectory });
    await first.stop();
    const cluster = join(homeOf(dataDirectory), 'postgres');
    writeFileSync(join(cluster, 'postmaster.pid'), `${process.pid}\n${cluster}\n0\n5432\n\n127.0.0.1\n\nready\n`);
    const next = await startHere();
    expect(await query(next.url, 'SELECT 1 AS n')).toEqual([{ n: 1 }]);
    expect(readPostmasterFile(cluster)?.processId).toBe(next.processId());
  });

  test('what an interrupted first start left behind is no database', async () => {
    mkdirSync(join(dataDirectory, 'postgres.partial', 'base'), { recursive: true });
    const postgres = await startHere();
    expect(await query(postgres.url, 'SELECT 1 AS n')).toEqual([{ n: 1 }]);
  });
});

async function eventually<T>(attempt: () => Promise<T>): Promise<T> {
  const deadline = performance.now() + 15_000;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (performance.now() > deadline) throw error;
      await delay(50);
    }
  }
}
