import type { Transaction } from '@refund-widget/database';
import type { MediatorCandidate } from '../contract/disputes.ts';

/**
 * Mediators who do not act for the seller, whoever has least to decide first; of those with as much, whoever was there
 * first.
 */
export async function independentMediators(
  transaction: Transaction,
  merchantId: string,
  sellerId: string,
): Promise<MediatorCandidate[]> {
  const staff = await transaction.staff.findMany({
    where: { merchantId, role: 'MEDIATOR', active: true, sellers: { none: { sellerId } } },
    orderBy: { id: 'asc' },
    select: { id: true, name: true, _count: { select: { disputes: { where: { state: 'OPEN' } } } } },
  });
  return staff
    .map(({ id, name, _count }) => ({ staffId: id, name, open: _count.disputes }))
    .sort((a, b) => a.open - b.open);
}
