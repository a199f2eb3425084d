import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { acquireInstanceLock } from './instance-lock.ts';

const now = new Date('2026-03-01T12:00:00Z');
const modulePath = new URL('./instance-lock.ts', import.meta.url).href;

let dataDirectory: string;

beforeEach(() => {
  dataDirectory = mkdtempSync(join(tmpdir(), 'refund-lock-'));
});

afterEach(() => rmSync(dataDirectory, { recursive: true, force: true }));

/** Another process that claims the directory, says so, and lives until it is killed. */
async function otherInstance() {
  const script = `
    const { acquireInstanceLock } = await import(${JSON.stringify(modulePath)});
    const outcome = acquireInstanceLock(${JSON.stringify(dataDirectory)}, new Date('2026-03-01T09:00:00Z'));
    if (outcome.ok) outcome.lock.announce({ api: 'http://localhost:4400/graphql' });
    console.log(outcome.ok);
    setInterval(() => {}, 60_000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [answer] = await once(child.stdout, 'data');
  expect(String(answer).trim()).toBe('true');
  return child;
}

describe('claiming a data directory', () => {
  test('a second instance learns which process has it and where that one serves', async () => {
    const other = await otherInstance();
    try {
      expect(acquireInstanceLock(dataDirectory, now)).toEqual({
        ok: false,
        problem: {
          code: 'ALREADY_RUNNING',
          processId: other.pid,
          startedAt: '2026-03-01T09:00:00.000Z',
          addresses: { api: 'http://localhost:4400/graphql' },
        },
      });
    } finally {
      other.kill('SIGKILL');
      await once(other, 'exit');
    }
  });

  test('a killed instance has no claim any more', async () => {
    const other = await otherInstance();
    other.kill('SIGKILL');
    await once(other, 'exit');
    expect(acquireInstanceLock(dataDirectory, now).ok).toBe(true);
  });

  test('a claim whose process id now belongs to another process is none', () => {
    const earlier = {
      token: 'a',
      processId: process.ppid,
      identity: 'another boot',
      startedAt: now.toISOString(),
      addresses: {},
    };
    writeFileSync(join(dataDirectory, 'instance.json'), JSON.stringify(earlier));
    expect(acquireInstanceLock(dataDirectory, now).ok).toBe(true);
  });

  test('a file that was cut off is no claim', () => {
    writeFileSync(join(dataDirectory, 'instance.json'), '{"token":"a","proc');
    expect(acquireInstanceLock(dataDirectory, now).ok).toBe(true);
  });

  test('releasing leaves nothing behind', () => {
    const outcome = acquireInstanceLock(dataDirectory, now);
    if (outcome.ok) outcome.lock.release();
    expect(readdirSync(dataDirectory)).toEqual([]);
  });

  test('releasing leaves the claim of whoever came after', () => {
    const outcome = acquireInstanceLock(dataDirectory, now);
    const path = join(dataDirectory, 'instance.json');
    const successor = JSON.stringify({ token: 'b', processId: 1, startedAt: now.toISOString(), addresses: {} });
    writeFileSync(path, successor);
    if (outcome.ok) outcome.lock.release();
    expect(outcome.ok).toBe(true);
    expect(readFileSync(path, 'utf8')).toBe(successor);
  });
});
