import { createServices } from '../../create-services.ts';
import type { Dependencies } from '../../services.ts';
import type { DemoDays } from '../demo-days.ts';
import { demoDirectory } from '../demo-directory.ts';
import { mustBeDone } from '../must-be-done.ts';
import type { StandingMerchant } from '../set-up-merchant.ts';

const { orders, alderFinch } = demoDirectory;

/** A question about a payment, asked without any request, and its answer by the contact whom the merchant named. */
export async function paymentQuestion(
  dependencies: Dependencies,
  { merchantId, storefrontOrigin, staff }: StandingMerchant,
  { instant }: DemoDays,
): Promise<void> {
  const services = (at: number) => createServices({ ...dependencies, clock: () => at });
  const externalId = orders.refunded;
  const order = await services(instant(2, 9)).orderByExternalId({ actor: { kind: 'SYSTEM', merchantId }, externalId });
  const contact = staff.get(alderFinch.salesContact.email);
  if (!order || !contact) throw new Error('Demo data: nobody asks about a payment');
  const buyer = { kind: 'BUYER', merchantId, scope: { orderId: order.id }, origin: storefrontOrigin } as const;
  const topic = 'PAYMENT' as const;
  mustBeDone(
    'payment question',
    await services(instant(2, 19)).sendMessage({
      ...{ actor: buyer, orderId: order.id, topic, idempotencyKey: `demo:${externalId}:payment-question` },
      body: 'My statement shows this payment twice. Was I charged twice?',
    }),
  );
  mustBeDone(
    'payment answer',
    await services(instant(1, 9)).sendMessage({
      ...{ actor: contact, orderId: order.id, topic, idempotencyKey: `demo:${externalId}:payment-answer` },
      body: 'You were charged once. The second line is the reservation of that day; your bank removes it within a week.',
    }),
  );
}
