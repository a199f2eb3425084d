import type { NewSupplier } from '../../contract/suppliers.ts';
import type { DemoDays } from '../demo-days.ts';
import { demoDirectory } from '../demo-directory.ts';
import type { DemoDesk, DemoRequest } from './demo-desk.ts';

const { orders: id } = demoDirectory;

const maker: NewSupplier = {
  name: 'Shenzhen Halo Audio',
  contactName: 'Lin Wei',
  email: 'lin.wei@halo-audio.example',
  locale: 'zh',
};

/** Two commissions on their way: one with its supplier, one whose goods are back there and whose money is waited for. */
export async function commissionRequests({ ask }: DemoDesk, days: DemoDays): Promise<void> {
  const { instant } = days;
  const asked = await ask({
    order: id.commissionWithSupplier,
    at: instant(3, 16),
    asked: [{ item: 0, quantity: 1, reason: 'QUALITY_ISSUE', resolution: 'REPLACEMENT' }],
    details: 'The right ear cup creaks whenever I turn my head.',
  });
  await forward(
    asked,
    instant(2, 10),
    'The right ear cup creaks on a pair two weeks old. We ask for a new pair (agreement CA-114, 8).',
  );
  const owed = await ask({
    order: id.commissionSettling,
    at: instant(18, 9),
    asked: [{ item: 0, quantity: 1, reason: 'QUALITY_ISSUE', resolution: 'REFUND_AND_RETURN' }],
    details: 'The left driver hums, with every cable and every player.',
  });
  await forward(
    owed,
    instant(18, 16),
    'The left driver hums. We ask for a refund with return, under agreement CA-114, 8.',
  );
  await owed.take(instant(15, 9), 'answer', (services, { agent }) =>
    services.recordSupplierAnswer({
      ...{ ...agent, answer: 'ACCEPT', text: 'Agree to take it back. Send to the Shenzhen warehouse, we pay freight.' },
    }),
  );
  await owed.ship(instant(14, 12), 'Swiss Post', '99.60.118200.44026619');
  await owed.receive(instant(12, 10));
  await owed.accept(instant(12, 11));
  await owed.take(instant(11, 15), 'to-supplier', (services, { agent }) =>
    services.shipToSupplier({ ...agent, carrier: 'SF Express', trackingNumber: 'SF1337204418' }),
  );
  await owed.take(instant(4, 8), 'received', (services, { agent }) =>
    services.recordSupplierReceipt({
      ...{ ...agent, text: 'Unit received, fault confirmed (left driver). Refund with next settlement.' },
    }),
  );
}

function forward(request: DemoRequest, at: number, message: string): Promise<void> {
  return request.take(at, 'forward', (services, { agent, lines }) =>
    services.forwardToSupplier({ ...agent, lines, supplier: maker, message }),
  );
}
