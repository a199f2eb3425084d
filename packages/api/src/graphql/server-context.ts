import type { RequestContext } from '../request/context.ts';

/** What the HTTP route hands to Yoga; resolvers get the inner context alone. */
export interface ServerContext {
  readonly ours: RequestContext;
}
