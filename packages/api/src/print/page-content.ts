import type { RequestContext } from '../request/context.ts';
import type { Html } from './html.ts';

export interface PageContent {
  readonly title: string;
  readonly body: Html;
}

/** Null when the reader may not see it, whether or not it is there. */
export type WritePage = (context: RequestContext, id: string) => Promise<PageContent | null>;
