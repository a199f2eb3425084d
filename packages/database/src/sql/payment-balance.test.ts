import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/create-test-database.ts';
import { lockPayment, releaseReserved, reserve, settleReserved, takeBackSettled } from './payment-balance.ts';

let own: TestDatabase;
const merchantId = randomUUID();
const orderId = randomUUID();

beforeAll(async () => {
  own = await createTestDatabase();
  await own.database.inTenant(merchantId, async (transaction) => {
    const now = new Date();
    await transaction.merchant.create({
      data: {
        id: merchantId,
        slug: 'm',
        name: 'M',
        kind: 'SHOP',
        timeZone: 'UTC',
        supportEmail: 'a@b.example',
        createdAt: now,
      },
    });
    await transaction.order.create({
      data: {
        ...{ id: orderId, merchantId, externalId: 'o', number: 'o', source: 'test', currency: 'EUR', placedAt: now },
        ...{
          buyerName: 'B',
          buyerEmail: 'b@b.example',
          buyerKind: 'CONSUMER',
          total: 1000n,
          taxTotal: 0n,
          taxIncluded: true,
        },
        ...{ shippingTotal: 0n, standardShipping: 0n, sourceHash: '', importedAt: now, updatedAt: now },
      },
    });
  });
});
afterAll(() => own.close());

async function payment(captured: bigint, refundedElsewhere = 0n): Promise<string> {
  const id = randomUUID();
  await own.database.inTenant(merchantId, (transaction) =>
    transaction.payment.create({
      data: {
        ...{ id, merchantId, orderId, externalId: id, position: 0, provider: 'manual', method: 'card', label: 'Card' },
        ...{ authorized: captured, captured, refundedElsewhere },
      },
    }),
  );
  return id;
}

function balance(id: string) {
  return own.database.inTenant(merchantId, (transaction) =>
    transaction.payment.findUniqueOrThrow({ where: { id }, select: { reserved: true, refunded: true } }),
  );
}

describe('a payment', () => {
  test('is never reserved beyond what was captured, whoever asks at once', async () => {
    const id = await payment(1000n, 100n);
    const reserved = await Promise.all(
      Array.from({ length: 50 }, () =>
        own.database.inTenant(merchantId, (transaction) => reserve(transaction, id, 70n)),
      ),
    );
    expect(reserved.filter(Boolean)).toHaveLength(12);
    expect(await balance(id)).toEqual({ reserved: 840n, refunded: 0n });
  });

  test('gives what was reserved to the buyer, back to itself, or takes a settled refund back', async () => {
    const id = await payment(1000n);
    await own.database.inTenant(merchantId, async (transaction) => {
      expect(await reserve(transaction, id, 600n)).toBe(true);
      await settleReserved(transaction, id, 400n);
      await releaseReserved(transaction, id, 200n);
      expect(await lockPayment(transaction, id)).toBe(600n);
      await takeBackSettled(transaction, id, 400n);
    });
    expect(await balance(id)).toEqual({ reserved: 0n, refunded: 0n });
  });

  test('refuses what would make its balance wrong, whatever statement tries', async () => {
    const id = await payment(1000n);
    const attempt = (sql: string) => own.asOwner(`UPDATE payments SET ${sql} WHERE id = $1`, [id], merchantId);
    await expect(attempt('reserved = 1001')).rejects.toThrow('payments_never_refund_more_than_captured');
    await expect(attempt('refunded = 600, reserved = 500')).rejects.toThrow('payments_never_refund_more_than_captured');
    await expect(attempt('refunded_elsewhere = 1001')).rejects.toThrow('payments_never_refund_more_than_captured');
    await expect(attempt('reserved = -1')).rejects.toThrow('payments_amounts_not_negative');
    await expect(attempt('captured = -1')).rejects.toThrow('payments_');
    const release = own.database.inTenant(merchantId, (transaction) => releaseReserved(transaction, id, 1n));
    await expect(release).rejects.toThrow('payments_amounts_not_negative');
    await expect(
      own.database.inTenant(merchantId, (transaction) => settleReserved(transaction, randomUUID(), 1n)),
    ).rejects.toThrow('is not there');
  });
});
