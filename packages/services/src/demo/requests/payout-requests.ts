import type { DemoDays } from '../demo-days.ts';
import { demoDirectory } from '../demo-directory.ts';
import type { DemoDesk } from './demo-desk.ts';

const { orders: id } = demoDirectory;

/** A refund of which a part cannot go back the way it came: a bank transfer that waits for a second person. */
export async function payoutRequests({ ask }: DemoDesk, { instant }: DemoDays): Promise<void> {
  const grinder = await ask({
    order: id.paidByHand,
    at: instant(8, 20),
    asked: [{ item: 0, quantity: 1, reason: 'CHANGE_OF_MIND', resolution: 'REFUND_AND_RETURN' }],
    details: 'I was given another one as a present.',
  });
  await grinder.approve(instant(7, 9));
  await grinder.ship(instant(6, 12), 'Swiss Post', '99.60.118200.44021990');
  await grinder.receive(instant(3, 10));
  await grinder.accept(instant(3, 15));
  await grinder.refund(instant(3, 16));
  await grinder.take(instant(2, 19), 'account', (services, { buyer }) =>
    services.giveBankDetails({ ...buyer, accountHolder: 'Omar Haddad', iban: 'CH93 0076 2011 6238 5295 7' }),
  );
  await grinder.take(instant(1, 9), 'prepare', (services, { agent }) =>
    services.preparePayout({
      ...agent,
      note: 'The provider closed the payment on Friday; the rest went to the gift card.',
    }),
  );
}
