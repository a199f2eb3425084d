import type { DeskDetailsFragment, DeskProblemFragment } from '@refund-widget/client';

/** What a mutation answers when it was done. */
export const done = (refundRequest: DeskDetailsFragment) => ({ refundRequest, userErrors: [] });

/** What a mutation answers when it was refused. */
export const refused = (...userErrors: DeskProblemFragment[]) => ({ refundRequest: null, userErrors });

export function problem(code: string, message: string, field: string[] | null = null): DeskProblemFragment {
  return { code, message, field, facts: {} };
}

/** Someone else acted first. */
export const stale = () =>
  refused(problem('STALE', 'The line has changed since you loaded it.', ['lines', '0', 'lineId']));
