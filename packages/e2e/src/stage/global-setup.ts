import type { TestProject } from 'vitest/node';
import { type Addresses, startInstance } from './start-instance.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the one instance that all stories share is served. */
    instance: Addresses;
  }
}

/** One instance for all stories, each of which plays on orders of its own. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { addresses, stop } = await startInstance();
  project.provide('instance', addresses);
  return stop;
}
