import type { PolicyDocument } from './policy-document.ts';
import type { DeadlineTerms, WaitingState } from './schema/deadlines.ts';
import { standardDeadlines } from './standard-deadlines.ts';

/** A deadline's terms and where they are written; `clause` is null for a standard deadline that no document states. */
export interface StatedDeadline extends Omit<DeadlineTerms, 'clause'> {
  readonly clause: string | null;
  /** Key of the policy or pack that states it; null for a standard deadline. */
  readonly statedBy: string | null;
  /** The calendar its policy names; null: the trader's. */
  readonly calendarId: string | null;
  /** The zone its policy names; null: the merchant's. */
  readonly timeZone: string | null;
}

/**
 * How long `state` may last for a line taken under `source`: what the source says, else what the merchant's policy
 * says, else the standard. A statutory right never expires because nobody acted: `EXPIRE` becomes `REMIND`.
 */
export function deadlineTerms(state: WaitingState, source: PolicyDocument, merchant: PolicyDocument): StatedDeadline {
  const document = source.deadlines[state] ? source : merchant;
  const stated = document.deadlines[state];
  const terms = stated ?? { ...standardDeadlines[state], clause: null };
  return {
    ...terms,
    onTimeout: source.statutory && terms.onTimeout === 'EXPIRE' ? 'REMIND' : terms.onTimeout,
    statedBy: stated ? document.key : null,
    calendarId: (stated ? document : merchant).calendar,
    timeZone: (stated ? document : merchant).timeZone,
  };
}
