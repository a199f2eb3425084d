import type { RequestWindow } from '../model/eligibility.ts';
import type { Rule } from './rule.ts';

/** What time says about a lot and reason under one source; kept with the lot, because several reasons share it. */
export interface RequestWindowFinding {
  readonly window: RequestWindow | null;
  /** Null while the goods have not arrived and nothing can be said about time yet. */
  readonly rule: Rule | null;
  /** Why the window is longer than it says. */
  readonly note: Rule | null;
}
