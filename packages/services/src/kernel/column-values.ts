import type { ColumnValues } from '@refund-widget/database';

/** A row's properties by their columns' names, with amounts and instants as texts that Postgres reads exactly. */
export function columnValues(row: Readonly<Record<string, unknown>>): ColumnValues {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      typeof value === 'bigint' ? value.toString() : value instanceof Date ? value.toISOString() : value,
    ]),
  );
}
