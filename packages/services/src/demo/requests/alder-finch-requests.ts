import type { DemoDays } from '../demo-days.ts';
import { demoDirectory } from '../demo-directory.ts';
import type { Asked, DemoDesk } from './demo-desk.ts';

const { orders: id } = demoDirectory;
const noLongerWanted = (item: number, quantity: number): Asked => ({
  item,
  quantity,
  reason: 'CHANGE_OF_MIND',
  resolution: 'REFUND_AND_RETURN',
});
const notSentYet = (quantity: number): Asked => ({
  item: 0,
  quantity,
  reason: 'CHANGE_OF_MIND',
  resolution: 'REFUND_ONLY',
});

/** One request in every state a shop's desk meets in a week. */
export async function alderFinchRequests({ ask }: DemoDesk, days: DemoDays): Promise<void> {
  await waitingForSomebody({ ask }, days);
  await withTheDesk({ ask }, days);
  await withTheMoney({ ask }, days);
}

async function waitingForSomebody({ ask }: DemoDesk, { instant }: DemoDays): Promise<void> {
  await ask({
    order: id.submitted,
    at: instant(1, 9),
    asked: [noLongerWanted(0, 1)],
    details: 'The grey is darker than I thought.',
  });
  await ask({
    order: id.commissionAsked,
    at: instant(2, 16),
    asked: [{ item: 0, quantity: 1, reason: 'QUALITY_ISSUE', resolution: 'REFUND_AND_RETURN' }],
    details: 'The left side is silent. I have tried two cables.',
  });
  const kettle = await ask({
    order: id.awaitingReturn,
    at: instant(4, 18),
    asked: [noLongerWanted(0, 1)],
    details: 'I was given the same one as a present.',
  });
  await kettle.approve(instant(3, 10), 'Please use the original box: it protects the spout.');
  const parcel = await ask({
    order: id.returnInTransit,
    at: instant(6, 20),
    asked: [noLongerWanted(0, 1), noLongerWanted(1, 2)],
    details: 'The throw does not match the sofa, and two of the plates are too many.',
  });
  await parcel.approve(instant(5, 9));
  await parcel.ship(instant(2, 15), 'Swiss Post', '99.60.118200.44021337');
}

async function withTheDesk({ ask }: DemoDesk, { instant }: DemoDays): Promise<void> {
  const crew = await ask({
    order: id.toInspect,
    at: instant(10, 20),
    asked: [noLongerWanted(0, 3)],
    details: 'All three are a size too small.',
  });
  // Withdrawing from a contract in the EU needs nobody's approval.
  await crew.ship(instant(7, 12), 'DHL', '00340434161094027318');
  await crew.receive(instant(1, 10));
  const worn = await ask({
    order: id.rejected,
    at: instant(9, 20),
    asked: [noLongerWanted(0, 1)],
    details: 'It does not suit me.',
  });
  await worn.reject(instant(8, 11), 'USED', 'Your photo in the chat shows it worn outdoors; unused goods can go back.');
}

async function withTheMoney({ ask }: DemoDesk, { instant }: DemoDays): Promise<void> {
  const plates = await ask({
    order: id.refunded,
    at: instant(21, 20),
    asked: [noLongerWanted(0, 2)],
    details: 'We bought two too many.',
  });
  await plates.approve(instant(20, 9));
  await plates.ship(instant(18, 12), 'Swiss Post', '99.60.118200.44020094');
  await plates.receive(instant(15, 10));
  await plates.accept(instant(14, 11));
  await plates.refund(instant(13, 9));
  const bar = await ask({
    order: id.refundDue,
    at: instant(13, 20),
    asked: [noLongerWanted(0, 1), noLongerWanted(1, 2)],
    details: 'The bar opens later, so I send it all back.',
  });
  await bar.ship(instant(10, 12), 'An Post', 'CE417700293IE');
  await bar.receive(instant(2, 10));
  await bar.accept(instant(1, 11));
  const chairs = await ask({
    order: id.awaitingTransfer,
    at: instant(1, 12),
    asked: [notSentYet(2)],
    details: 'We move abroad, please stop the delivery.',
  });
  await chairs.refund(instant(1, 14));
  const mugs = await ask({
    order: id.refundBounced,
    at: instant(1, 13),
    asked: [notSentYet(6)],
    details: 'Ordered the wrong colour.',
  });
  await mugs.refund(instant(1, 15));
}
