import type { PolicyCache } from './policies/policy-cache.ts';
import type { Dependencies } from './services.ts';

/** What use cases share within one process: what they were handed, and the policy versions compiled so far. */
export interface ServiceContext extends Dependencies {
  readonly policies: PolicyCache;
}
