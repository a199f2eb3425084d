import { describe, expect, it } from 'vitest';
import { IdempotencyConflict, type PaymentProvider, type RefundCall } from '../payments/payment-provider.ts';

/** A provider under test, with hands on its world. */
export interface PaymentProviderHarness {
  readonly provider: PaymentProvider;
  /** What the caller writes before it calls: reserve, call, settle. */
  readonly reserve: (call: RefundCall) => Promise<void>;
  /** Lets everything happen that makes an accepted refund succeed. */
  readonly settle: (call: RefundCall) => Promise<void>;
  /** How often, and how much, money was moved under the key so far. */
  readonly moved: (call: RefundCall) => Promise<{ readonly times: number; readonly amount: bigint }>;
  /** Makes a call that arrives but whose answer never comes back. */
  readonly callAndLoseAnswer: (call: RefundCall) => Promise<void>;
}

/** What every provider must do, whoever moves the money. Call it in a test file with a fresh harness a test. */
export function describePaymentProvider(name: string, createHarness: () => Promise<PaymentProviderHarness>): void {
  describe(`${name}, as a payment provider`, () => {
    it('accepts a refund, and has carried it out once it settled', async () => {
      const { provider, reserve, settle, moved } = await createHarness();
      const call = aCall();
      await reserve(call);
      expect((await provider.refund(call)).state).toBe('ACCEPTED');
      await settle(call);
      expect((await provider.lookUp(call)).state).toBe('SUCCEEDED');
      expect(await moved(call)).toEqual({ times: 1, amount: call.amount });
    });

    it('moves money once for the same key, before and after it settled, under one reference each time', async () => {
      const { provider, reserve, settle, moved } = await createHarness();
      const call = aCall();
      await reserve(call);
      const [first, again] = [await provider.refund(call), await provider.refund(call)];
      expect(again).toEqual(first);
      await settle(call);
      const late = await provider.refund(call);
      expect(late).toEqual(await provider.lookUp(call));
      expect(late.state).toBe('SUCCEEDED');
      expect(await moved(call)).toEqual({ times: 1, amount: call.amount });
    });

    it('moves money once for fifty calls at the same time', async () => {
      const { provider, reserve, settle, moved } = await createHarness();
      const call = aCall();
      await reserve(call);
      const answers = await Promise.all(Array.from({ length: 50 }, () => provider.refund(call)));
      expect(new Set(answers.map((answer) => answer.reference)).size).toBe(1);
      await settle(call);
      expect(await moved(call)).toEqual({ times: 1, amount: call.amount });
    });

    it.each([
      ['amount', { amount: 999n }],
      ['currency', { currency: 'USD' }],
      ['payment', { paymentReference: 'ch_other' }],
    ])('throws when a key is used again with another %s, and moves nothing by it', async (_, change) => {
      const { provider, reserve, settle, moved } = await createHarness();
      const call = aCall();
      await reserve(call);
      await provider.refund(call);
      await expect(provider.refund({ ...call, ...change })).rejects.toThrow(IdempotencyConflict);
      await settle(call);
      expect(await moved(call)).toEqual({ times: 1, amount: call.amount });
    });

    it('keeps keys apart: each moves its own money', async () => {
      const { provider, reserve, settle, moved } = await createHarness();
      const calls = [aCall({ key: 'key-a', amount: 100n }), aCall({ key: 'key-b', amount: 250n })];
      for (const call of calls) {
        await reserve(call);
        await provider.refund(call);
        await settle(call);
      }
      expect(await Promise.all(calls.map(moved))).toEqual([
        { times: 1, amount: 100n },
        { times: 1, amount: 250n },
      ]);
    });

    it('does not know a key that was never used, nor another merchant’s', async () => {
      const { provider, reserve } = await createHarness();
      const call = aCall();
      expect(await provider.lookUp(call)).toEqual({ state: 'NOT_FOUND' });
      await reserve(call);
      await provider.refund(call);
      expect(await provider.lookUp({ ...call, merchantId: 'merchant-2' })).toEqual({ state: 'NOT_FOUND' });
    });

    it('tells afterwards what became of a call whose answer was lost', async () => {
      const { provider, reserve, settle, moved, callAndLoseAnswer } = await createHarness();
      const call = aCall();
      await reserve(call);
      await callAndLoseAnswer(call);
      expect((await provider.lookUp(call)).state).toMatch(/ACCEPTED|SUCCEEDED/);
      await settle(call);
      expect((await provider.lookUp(call)).state).toBe('SUCCEEDED');
      expect(await moved(call)).toEqual({ times: 1, amount: call.amount });
    });
  });
}

function aCall(changes: Partial<RefundCall> = {}): RefundCall {
  return {
    merchantId: 'merchant-1',
    key: 'key-1',
    paymentReference: 'ch_4242',
    amount: 1234n,
    currency: 'EUR',
    ...changes,
  };
}
