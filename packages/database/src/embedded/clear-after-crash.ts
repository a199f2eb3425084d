import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { readPostmasterFile } from './postmaster-file.ts';
import { hasNumber, postgresProcessesIn } from './process-identity.ts';

/**
 * Makes way for Postgres after one that did not stop by itself.
 *
 * Its children outlive it for a moment, and one that is in the middle of a statement for longer;
 * nothing may start on their files before they are gone. And Postgres refuses to start as long
 * as the number in `postmaster.pid` is in use, even if by another program, or by the dead server
 * itself where nobody has counted it off, as in a container without an init process.
 */
export async function clearAfterCrash(cluster: string): Promise<void> {
  const path = join(cluster, 'postmaster.pid');
  if (!existsSync(path)) return;
  await untilChildrenGone(cluster);
  const file = readPostmasterFile(cluster);
  if (!file || hasNumber(file.processId)) rmSync(path, { force: true });
}

async function untilChildrenGone(cluster: string): Promise<void> {
  const ways = [
    { signal: undefined, patience: 5_000 },
    { signal: 'SIGQUIT', patience: 5_000 },
    { signal: 'SIGKILL', patience: 5_000 },
  ] as const;
  for (const { signal, patience } of ways) {
    const deadline = performance.now() + patience;
    for (let left = postgresProcessesIn(cluster); ; left = postgresProcessesIn(cluster)) {
      if (left.length === 0) return;
      if (performance.now() > deadline) break;
      if (signal !== undefined) for (const processId of left) end(processId, signal);
      await delay(50);
    }
  }
}

function end(processId: number, signal: 'SIGQUIT' | 'SIGKILL'): void {
  try {
    process.kill(processId, signal);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}
