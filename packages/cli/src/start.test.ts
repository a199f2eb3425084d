import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { root } from '../launch/paths.mjs';

let dataDirectory: string;
let started: Started[];

beforeEach(() => {
  dataDirectory = mkdtempSync(join(tmpdir(), 'refund start-'));
  started = [];
});

afterEach(async () => {
  for (const { child, ended } of started) {
    child.kill('SIGTERM');
    await ended;
  }
  rmSync(dataDirectory, { recursive: true, force: true });
});

type Started = { child: ChildProcess; output: () => string; ended: Promise<number | null> };

/** Without the demo: what is tested here is the command, which the demo would only slow down. */
function start(): Started {
  const child = spawn(process.execPath, [join(root, 'packages', 'cli', 'refund.mjs'), 'start'], {
    env: { ...process.env, REFUND_DATA_DIR: dataDirectory, NODE_ENV: 'production', DATABASE_URL: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk));
  const ended = once(child, 'close').then(([code]) => (typeof code === 'number' ? code : null));
  const one = { child, output: () => output, ended };
  started.push(one);
  return one;
}

async function untilReady({ output, ended }: Started): Promise<string> {
  let over = false;
  void ended.then(() => (over = true));
  for (;;) {
    const address = /api +(http:\S+)\/graphql/.exec(output())?.[1];
    if (address !== undefined && output().includes('Ctrl-C stops everything.')) return address;
    if (over) throw new Error(`It ended without being ready:\n${output()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The process that serves: the one that has claimed the data directory. */
function servingProcess(): number {
  const claim: { processId: number } = JSON.parse(readFileSync(join(dataDirectory, 'instance.json'), 'utf8'));
  return claim.processId;
}

async function answers(address: string): Promise<boolean> {
  return fetch(`${address}/health`).then(
    (response) => response.ok,
    () => false,
  );
}

test('it serves, turns a second instance away with where the first is, and leaves nothing running', {
  timeout: 120_000,
}, async () => {
  const first = start();
  const address = await untilReady(first);
  expect(await answers(address)).toBe(true);

  const second = start();
  expect(await second.ended).toBe(1);
  expect(second.output()).toContain(`process ${servingProcess()}`);
  expect(second.output()).toContain(`${address}/graphql`);

  first.child.kill('SIGTERM');
  expect(await first.ended).toBe(0);
  expect(first.output()).toContain('stopped');
  expect(await answers(address)).toBe(false);
});

test('killed, it starts again on the database that was left running', { timeout: 120_000 }, async () => {
  const killed = start();
  await untilReady(killed);
  process.kill(servingProcess(), 'SIGKILL');
  expect(await killed.ended).not.toBe(0);

  const next = start();
  expect(await answers(await untilReady(next))).toBe(true);
  expect(next.output()).toContain('took over the database that an earlier process had left running');
});
