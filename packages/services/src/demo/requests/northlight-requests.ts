import type { OrderSnapshot } from '../../contract/orders.ts';
import type { EvidenceInput } from '../../contract/requests.ts';
import type { DemoDays } from '../demo-days.ts';
import { demoDirectory } from '../demo-directory.ts';
import type { DemoDesk } from './demo-desk.ts';

const { orders: id } = demoDirectory;

interface Desks {
  readonly atelierMoss: DemoDesk;
  readonly kilnAndCo: DemoDesk;
  readonly photo: (order: OrderSnapshot) => Promise<EvidenceInput[]>;
}

/** Requests to both sellers of the marketplace: damaged, wrong, on the way back, declined. */
export async function northlightRequests(desks: Desks, { instant }: DemoDays): Promise<void> {
  const { atelierMoss, kilnAndCo, photo } = desks;
  const broken = await atelierMoss.ask({
    order: id.marketplaceDamaged,
    at: instant(1, 9),
    asked: [{ item: 0, quantity: 2, reason: 'DAMAGED_IN_TRANSIT', resolution: 'REFUND_AND_RETURN' }],
    details: 'Two of the three mugs arrived with broken edges; the box was dented.',
    evidence: photo,
  });
  await broken.write(instant(1, 11), {
    ...{ by: 'AGENT', isNote: true },
    body: 'Third breakage from the same hub this week. A claim with the carrier is open.',
  });
  await broken.write(instant(1, 12), { by: 'AGENT', body: 'Sorry about that. Is the third mug all right?' });
  await broken.write(instant(1, 14), { by: 'BUYER', body: 'Yes, that one is fine, and we would like to keep it.' });
  await kilnAndCo.ask({
    order: id.marketplaceWrongItem,
    at: instant(2, 17),
    asked: [{ item: 0, quantity: 1, reason: 'WRONG_ITEM', resolution: 'REFUND_AND_RETURN' }],
    details: 'I ordered the lamp in brass, this one is black. The label says ARC-BLK.',
    evidence: photo,
  });
  const kettle = await kilnAndCo.ask({
    order: id.marketplaceAwaitingReturn,
    at: instant(6, 12),
    asked: [{ item: 0, quantity: 1, reason: 'MISSING_PARTS', resolution: 'REFUND_AND_RETURN' }],
    details: 'The lid is missing.',
    evidence: photo,
  });
  await kettle.approve(instant(5, 10));
  const mugs = await atelierMoss.ask({
    order: id.marketplaceRejected,
    at: instant(5, 12),
    asked: [{ item: 0, quantity: 2, reason: 'NOT_AS_DESCRIBED', resolution: 'REFUND_AND_RETURN' }],
    details: 'They are smaller than in the picture.',
    evidence: photo,
  });
  await mugs.reject(instant(3, 11), 'OUTSIDE_POLICY', 'The listing names 350 ml, and that is what the mugs hold.');
}
