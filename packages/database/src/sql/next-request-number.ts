import type { Transaction } from '../serve/create-database.ts';

/** The next number of the merchant's requests. Holds the merchant's row until the end of the transaction, so take it late. */
export async function nextRequestNumber(transaction: Transaction, merchantId: string): Promise<number> {
  const rows = await transaction.$queryRaw<{ number: number }[]>`
    UPDATE "merchants" SET "last_number" = "last_number" + 1 WHERE "id" = ${merchantId}::uuid
    RETURNING "last_number" AS "number"`;
  const number = rows[0]?.number;
  if (number === undefined) throw new Error(`Merchant ${merchantId} is not there`);
  return number;
}
