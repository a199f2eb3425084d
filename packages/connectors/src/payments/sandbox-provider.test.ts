import { describe, expect, it } from 'vitest';
import type { SandboxBehaviour } from '../orders/order-document.ts';
import { describePaymentProvider } from '../testing/payment-provider-contract.ts';
import type { RefundCall } from './payment-provider.ts';
import { createMemoryLedger } from './sandbox-ledger.ts';
import { createSandboxProvider } from './sandbox-provider.ts';

function aSandbox() {
  let now = Date.UTC(2026, 10, 21);
  const ledger = createMemoryLedger();
  const provider = createSandboxProvider({ ledger, clock: () => now });
  const pass = (milliseconds: number) => {
    now += milliseconds;
  };
  return { provider, ledger, pass };
}

describePaymentProvider('the sandbox', async () => {
  const { provider, ledger, pass } = aSandbox();
  return {
    provider,
    reserve: async () => {},
    settle: async () => pass(3_000),
    moved: async ({ key }) => {
      const entries = ledger.entries().filter((entry) => entry.key === key);
      return { times: entries.length, amount: entries.reduce((sum, entry) => sum + entry.amount, 0n) };
    },
    callAndLoseAnswer: async (call) => {
      const answer = await provider.refund({ ...call, behaviour: 'times-out-but-accepted' });
      expect(answer.state).toBe('UNKNOWN');
    },
  };
});

const call = (behaviour?: SandboxBehaviour): RefundCall => ({
  merchantId: 'm',
  key: 'k',
  paymentReference: 'ch_1',
  amount: 500n,
  currency: 'JPY',
  behaviour: behaviour ?? null,
});

describe('a payment in the sandbox', () => {
  it.each<[SandboxBehaviour, string, string, string]>([
    ['settles', 'ACCEPTED', 'ACCEPTED', 'SUCCEEDED'],
    ['settles-slowly', 'ACCEPTED', 'ACCEPTED', 'ACCEPTED'],
    ['fails-after-acceptance', 'ACCEPTED', 'ACCEPTED', 'REFUSED'],
    ['refused', 'REFUSED', 'REFUSED', 'REFUSED'],
    ['closed', 'REFUSED', 'REFUSED', 'REFUSED'],
    ['times-out-but-accepted', 'UNKNOWN', 'ACCEPTED', 'SUCCEEDED'],
    ['times-out-and-lost', 'UNKNOWN', 'NOT_FOUND', 'NOT_FOUND'],
    ['unknown-then-settles', 'UNKNOWN', 'UNKNOWN', 'SUCCEEDED'],
  ])('that %s answers %s, is %s at once and %s after three seconds', async (behaviour, answer, before, after) => {
    const { provider, pass } = aSandbox();
    expect((await provider.refund(call(behaviour))).state).toBe(answer);
    pass(2_999);
    expect((await provider.lookUp(call())).state).toBe(before);
    pass(1);
    expect((await provider.lookUp(call())).state).toBe(after);
  });

  it('that settles slowly takes a minute', async () => {
    const { provider, pass } = aSandbox();
    await provider.refund(call('settles-slowly'));
    pass(60_000);
    expect((await provider.lookUp(call())).state).toBe('SUCCEEDED');
  });

  it('whose call was lost takes the same call when it is sent again', async () => {
    const { provider, ledger, pass } = aSandbox();
    await provider.refund(call('times-out-and-lost'));
    expect(ledger.entries()).toEqual([]);
    expect((await provider.refund(call('times-out-and-lost'))).state).toBe('ACCEPTED');
    pass(3_000);
    expect((await provider.lookUp(call())).state).toBe('SUCCEEDED');
  });

  it('names what failed and what to do', async () => {
    const { provider, pass } = aSandbox();
    expect(await provider.refund(call('refused'))).toMatchObject({ failure: { code: 'CARD_CLOSED' } });
    const closed = { ...call('closed'), key: 'k3' };
    expect(await provider.refund(closed)).toMatchObject({ failure: { code: 'METHOD_CLOSED', closesPayment: true } });
    const other = { ...call('fails-after-acceptance'), key: 'k2' };
    await provider.refund(other);
    pass(3_000);
    expect(await provider.lookUp(other)).toMatchObject({ failure: { code: 'BOUNCED' } });
  });

  it('says when it is worth asking again', async () => {
    const { provider } = aSandbox();
    expect(await provider.refund(call())).toMatchObject({ askAgainAt: Date.UTC(2026, 10, 21) + 3_000 });
  });
});
