import type { Transaction } from '@refund-widget/database';
import { type RequestWork, record } from '../work/request-work.ts';

/**
 * A settlement proposed in a dispute lapses by its own time: the line waits for the mediator, whose deadline is another.
 * Answers whether it did.
 */
export async function lapseProposal(work: RequestWork, lineId: string): Promise<boolean> {
  const standing = work.offers.find((offer) => offer.lineId === lineId && offer.validUntil.getTime() <= work.now);
  if (!standing || work.lines.get(lineId)?.row.state !== 'IN_DISPUTE') return false;
  const ended = { state: 'LAPSED', endedAt: new Date(work.now), endReason: 'deadline' } as const;
  await work.transaction.offer.update({ where: { id: standing.id }, data: ended });
  work.offers.splice(work.offers.indexOf(standing), 1);
  const data = { version: standing.version, validUntil: standing.validUntil.getTime() };
  const state = 'IN_DISPUTE' as const;
  const draft = { lineId, event: 'lapseProposal', fromState: state, toState: state, reason: null, clause: null, data };
  record(work, draft, 'line.proposal_lapsed');
  return true;
}

/** Proposals in disputes whose time is up, the oldest first. */
export function lateProposals(transaction: Transaction, now: Date, most: number) {
  return transaction.offer.findMany({
    where: { ...PROPOSED, validUntil: { lte: now } },
    orderBy: { validUntil: 'asc' },
    take: most,
    select: { id: true, lineId: true, validUntil: true },
  });
}

/** When the next one lapses after `now`; null when none stands. */
export async function nextLateProposal(transaction: Transaction, now: Date): Promise<Date | null> {
  const where = { ...PROPOSED, validUntil: { gt: now } };
  const { _min } = await transaction.offer.aggregate({ where, _min: { validUntil: true } });
  return _min.validUntil;
}

const PROPOSED = { state: 'STANDING', line: { state: 'IN_DISPUTE' } } as const;
