import type { OrderSnapshot } from '../../contract/orders.ts';
import type { EvidenceInput } from '../../contract/requests.ts';
import type { DemoDays } from '../demo-days.ts';
import { demoDirectory } from '../demo-directory.ts';
import type { DemoDesk } from './demo-desk.ts';

const { orders: id } = demoDirectory;

interface Desks {
  readonly desk: DemoDesk;
  readonly photo: (order: OrderSnapshot) => Promise<EvidenceInput[]>;
  /** The receipt of what sending an order's goods back cost. */
  readonly receipt: (order: string) => Promise<EvidenceInput>;
}

/** A replacement on its way, and postage that the platform is to reimburse. */
export async function fulfilmentRequests({ desk, photo, receipt }: Desks, { instant }: DemoDays): Promise<void> {
  const runner = await desk.ask({
    order: id.platformReplacing,
    at: instant(12, 9),
    asked: [{ item: 0, quantity: 1, reason: 'ORDERED_BY_MISTAKE', resolution: 'REPLACEMENT' }],
    details: 'I took 42 and need 43. Could you exchange them?',
    evidence: photo,
  });
  await runner.approve(instant(11, 10));
  await runner.ship(instant(10, 12), 'SingPost', 'RR 214 700 881 SG');
  await runner.receive(instant(5, 9));
  await runner.accept(instant(4, 10));
  await runner.take(instant(1, 15), 'replacement', (services, { agent, lines }) =>
    services.createForwardShipment({
      ...{ ...agent, lines, kind: 'REPLACEMENT', carrier: 'An Post', trackingNumber: 'CE 448 102 733 IE' },
    }),
  );
  const lamp = await desk.ask({
    order: id.platformPostage,
    at: instant(12, 11),
    asked: [{ item: 0, quantity: 1, reason: 'QUALITY_ISSUE', resolution: 'REFUND_AND_RETURN' }],
    details: 'It flickers as soon as it is dimmed.',
    evidence: photo,
  });
  await lamp.approve(instant(11, 11));
  await lamp.ship(instant(10, 13), 'SingPost', 'RR 214 700 912 SG');
  await lamp.receive(instant(4, 9));
  await lamp.accept(instant(3, 10));
  const evidence = [await receipt(id.platformPostage)];
  await lamp.take(instant(2, 16), 'postage', (services, { buyer }) =>
    services.claimPayable({
      ...{ ...buyer, kind: 'RETURN_POSTAGE', evidence, note: 'By registered post, as you asked.' },
      amount: { amount: '18.40', currencyCode: 'USD' },
    }),
  );
}
