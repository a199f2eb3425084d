import type { StaffActor } from '../../actor.ts';
import type { OrderSnapshot } from '../../contract/orders.ts';
import type { EvidenceInput } from '../../contract/requests.ts';
import type { DemoDays } from '../demo-days.ts';
import { demoDirectory } from '../demo-directory.ts';
import type { DemoDesk } from './demo-desk.ts';

const { orders: id } = demoDirectory;

interface Desks {
  readonly kilnAndCo: DemoDesk;
  readonly mediator: StaffActor;
  readonly photo: (order: OrderSnapshot) => Promise<EvidenceInput[]>;
}

/** A buyer and a seller who do not agree: an offer that was not enough, a dispute, and a question the seller has not answered. */
export async function disputeRequests({ kilnAndCo, mediator, photo }: Desks, { instant }: DemoDays): Promise<void> {
  const lamp = await kilnAndCo.ask({
    order: id.marketplaceDisputed,
    at: instant(8, 9),
    asked: [{ item: 0, quantity: 1, reason: 'WRONG_ITEM', resolution: 'REFUND_AND_RETURN' }],
    details: 'The listing and my order say brass. A black lamp arrived.',
    evidence: photo,
  });
  await lamp.take(instant(7, 11), 'offer', (services, { agent, lines: [line] }) =>
    services.makeOffer({
      ...{
        ...agent,
        line: line ?? { lineId: '' },
        resolution: 'PARTIAL_REFUND',
        sharePercent: 15,
        returnNeeded: false,
      },
      note: 'The listing shows two finishes. We can give 15 % back, and you keep the lamp.',
    }),
  );
  await lamp.write(instant(6, 8), { by: 'BUYER', body: 'I want the lamp I paid for, or my money back.' });
  await lamp.write(instant(5, 17), { by: 'AGENT', body: 'The bulb was fitted, so the lamp is used.' });
  await lamp.take(instant(4, 10), 'dispute', (services, { buyer }) =>
    services.openDispute({
      ...buyer,
      reason: 'I ordered brass and got black. I fitted a bulb to see whether it works; that is all I did.',
    }),
  );
  await lamp.take(instant(1, 12), 'question', (services, { agent, lines }) =>
    services.askQuestion({
      ...{ ...agent, actor: mediator, lines, askedOf: 'SELLER', days: 5 },
      text: 'Which article number was picked for this order? Please send the packing slip.',
    }),
  );
}
