import { expect, it } from 'vitest';
import { describePaymentProvider } from '../testing/payment-provider-contract.ts';
import { createManualProvider, type ManualPayout } from './manual-provider.ts';

/** Our own refunds as the books of manual payouts, and a person who pays and records. */
function aPerson() {
  const payouts = new Map<string, ManualPayout>();
  const transfers: ManualPayout[] = [];
  const provider = createManualProvider({
    find: async ({ merchantId, key }) => {
      const payout = payouts.get(key);
      return payout?.merchantId === merchantId ? payout : null;
    },
  });
  const pay = (key: string) => {
    const payout = payouts.get(key);
    if (!payout || payout.transferReference !== null) return;
    transfers.push(payout);
    payouts.set(key, { ...payout, transferReference: `SEPA-${key}` });
  };
  return { provider, payouts, transfers, pay };
}

describePaymentProvider('a person with a bank account', async () => {
  const { provider, payouts, transfers, pay } = aPerson();
  return {
    provider,
    reserve: async ({ merchantId, key, paymentReference, amount, currency }) => {
      payouts.set(key, { merchantId, key, paymentReference, amount, currency, transferReference: null });
    },
    settle: async ({ key }) => pay(key),
    moved: async ({ key }) => {
      const made = transfers.filter((transfer) => transfer.key === key);
      return { times: made.length, amount: made.reduce((sum, transfer) => sum + transfer.amount, 0n) };
    },
    callAndLoseAnswer: async (call) => {
      await provider.refund(call);
    },
  };
});

it('a manual refund waits for a person, and carries that person’s reference once it is recorded', async () => {
  const { provider, payouts, pay } = aPerson();
  const call = { merchantId: 'm', key: 'k', paymentReference: null, amount: 5n, currency: 'KWD' };
  payouts.set('k', { ...call, transferReference: null });
  expect(await provider.refund(call)).toEqual({ state: 'ACCEPTED', reference: 'manual_k', awaits: 'PERSON' });
  pay('k');
  expect(await provider.lookUp(call)).toEqual({ state: 'SUCCEEDED', reference: 'SEPA-k' });
});

it('a manual refund that is in no books is a bug of the caller', async () => {
  const { provider } = aPerson();
  const call = { merchantId: 'm', key: 'k', paymentReference: null, amount: 5n, currency: 'KWD' };
  await expect(provider.refund(call)).rejects.toThrow('before it is in the books');
});
