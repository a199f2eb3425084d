import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type Addresses, startInstance } from './start-instance.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the one instance that all stories share is served. */
    instance: Addresses;
    /** The folder of sessions at the desk that stories share. */
    sessions: string;
  }
}

/** One instance for all stories, each of which plays on orders of its own. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const sessions = await mkdtemp(join(tmpdir(), 'refund-widget-e2e-sessions-'));
  const { addresses, stop } = await startInstance();
  project.provide('instance', addresses);
  project.provide('sessions', sessions);
  return async () => {
    await stop();
    await rm(sessions, { recursive: true, force: true });
  };
}
