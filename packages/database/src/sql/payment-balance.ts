import type { Transaction } from '../serve/create-database.ts';

/** Locks a payment and says what it can still give back, in minor units; null when there is none. */
export async function lockPayment(transaction: Transaction, paymentId: string): Promise<bigint | null> {
  const rows = await transaction.$queryRaw<{ left: bigint }[]>`
    SELECT "captured" - "refunded" - "reserved" - "refunded_elsewhere" AS "left"
    FROM "payments" WHERE "id" = ${paymentId}::uuid FOR NO KEY UPDATE`;
  return rows[0]?.left ?? null;
}

/** Holds `amount` for a refund on its way. False when the payment has not that much left; nothing is changed then. */
export async function reserve(transaction: Transaction, paymentId: string, amount: bigint): Promise<boolean> {
  const changed = await transaction.$executeRaw`
    UPDATE "payments" SET "reserved" = "reserved" + ${amount}
    WHERE "id" = ${paymentId}::uuid AND "refunded" + "reserved" + "refunded_elsewhere" + ${amount} <= "captured"`;
  return changed === 1;
}

/** What was reserved has reached the buyer. */
export async function settleReserved(transaction: Transaction, paymentId: string, amount: bigint): Promise<void> {
  await expectOne(
    await transaction.$executeRaw`
      UPDATE "payments" SET "reserved" = "reserved" - ${amount}, "refunded" = "refunded" + ${amount}
      WHERE "id" = ${paymentId}::uuid`,
    paymentId,
  );
}

/** The provider is known not to have moved it: it can be refunded again. */
export async function releaseReserved(transaction: Transaction, paymentId: string, amount: bigint): Promise<void> {
  await expectOne(
    await transaction.$executeRaw`
      UPDATE "payments" SET "reserved" = "reserved" - ${amount} WHERE "id" = ${paymentId}::uuid`,
    paymentId,
  );
}

/** A refund that had settled came back: it can be refunded again. */
export async function takeBackSettled(transaction: Transaction, paymentId: string, amount: bigint): Promise<void> {
  await expectOne(
    await transaction.$executeRaw`
      UPDATE "payments" SET "refunded" = "refunded" - ${amount} WHERE "id" = ${paymentId}::uuid`,
    paymentId,
  );
}

async function expectOne(changed: number, paymentId: string): Promise<void> {
  if (changed !== 1) throw new Error(`Payment ${paymentId} is not there`);
}
