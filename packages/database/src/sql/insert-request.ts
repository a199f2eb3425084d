import { Prisma } from '../../generated/client/client.ts';
import type { Transaction } from '../serve/create-database.ts';

/** Columns by their names in the database; JSON columns as plain values. Columns left out have their defaults. */
export type ColumnValues = Readonly<Record<string, unknown>>;

/** A new request and all that begins with it, at least one row of each; rows of one table name the same columns. */
export interface RequestToInsert {
  readonly merchantId: string;
  /** Without its number, which is the merchant's next. */
  readonly request: ColumnValues;
  readonly lines: readonly ColumnValues[];
  readonly claims: readonly ColumnValues[];
  readonly audit: readonly ColumnValues[];
  readonly messages: readonly ColumnValues[];
}

/**
 * Writes a request, its lines, their claims, the first audit entries and messages in one statement, so that the merchant's
 * row, which gives the number, is held only as long as the rest of the transaction. Answers with the number.
 */
export async function insertRequest(transaction: Transaction, rows: RequestToInsert): Promise<number> {
  const { merchantId, request, lines, claims, audit, messages } = rows;
  const columns = columnsOf([request]);
  const inserted = await transaction.$queryRaw<{ number: number }[]>`
    WITH numbered AS (
      UPDATE "merchants" SET "last_number" = "last_number" + 1 WHERE "id" = ${merchantId}::uuid RETURNING "last_number"
    ), request AS (
      INSERT INTO "refund_requests" (${columns}, "number")
      SELECT ${columns}, numbered."last_number"
      FROM json_populate_record(null::"refund_requests", ${JSON.stringify(request)}::json), numbered
      RETURNING "number"
    ), lines AS (${insertAll('request_lines', lines)}
    ), claims AS (${insertAll('claims', claims)}
    ), audit AS (${insertAll('audit_entries', audit)}
    ), messages AS (${insertAll('outbox_messages', messages)}
    )
    SELECT "number" FROM request`;
  const number = inserted[0]?.number;
  if (number === undefined) throw new Error(`Merchant ${merchantId} is not there`);
  return number;
}

function insertAll(table: string, rows: readonly ColumnValues[]): Prisma.Sql {
  const name = Prisma.raw(`"${table}"`);
  const columns = columnsOf(rows);
  return Prisma.sql`
      INSERT INTO ${name} (${columns})
      SELECT ${columns} FROM json_populate_recordset(null::${name}, ${JSON.stringify(rows)}::json)`;
}

/** Names come from our own code; one that is none would be SQL, so it is refused. */
function columnsOf([first]: readonly ColumnValues[]): Prisma.Sql {
  const names = Object.keys(first ?? {});
  const wrong = names.find((name) => !/^[a-z_]+$/.test(name));
  if (names.length === 0 || wrong !== undefined) throw new Error(`Not columns: ${names.join(', ')}`);
  return Prisma.raw(names.map((name) => `"${name}"`).join(', '));
}
