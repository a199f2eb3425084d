import { fromStoredJson } from '../kernel/stored-json.ts';
import type { LineRow } from './loaded-request.ts';

/** What a line grants and asks, and who is waited for: what a reader of the record wants to see before and after. */
const RECORDED = [
  'resolution',
  'quantity',
  'returnRequired',
  'postagePayer',
  'goods',
  'outboundShipping',
  'refund',
  'deductions',
  'rejectionCode',
  'returnAddressId',
  'shipmentId',
  'supplierRefunded',
  'supplierOffered',
  'supplierLegId',
  'agreedOfferId',
  'disputeId',
  'ruling',
  'forwardShipmentId',
  'manualPayoutId',
  'waitingFor',
  'deadline',
] as const satisfies readonly (keyof LineRow)[];

interface Changes {
  readonly before?: Readonly<Record<string, unknown>>;
  readonly after?: Readonly<Record<string, unknown>>;
}

/** The recorded columns that a move changed, as they were and as they are; nothing when it changed none of them. */
export function changesOf(before: LineRow, after: LineRow): Changes {
  const changed = RECORDED.filter((name) => comparable(before[name]) !== comparable(after[name]));
  if (changed.length === 0) return {};
  return { before: picked(before, changed), after: picked(after, changed) };
}

function picked(row: LineRow, names: readonly (typeof RECORDED)[number][]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(names.map((name) => [name, plain(row[name])]));
}

/** Times are recorded as instants, like all others in the record. */
function plain(value: unknown): unknown {
  return value instanceof Date ? value.getTime() : value;
}

function comparable(value: unknown): string {
  return JSON.stringify(plain(value), (_key, inner) => (typeof inner === 'bigint' ? `${inner}n` : inner)) ?? '';
}

/** One value that a move changed; amounts in minor units, times in milliseconds since 1970. */
export interface RecordedChange {
  readonly field: (typeof RECORDED)[number];
  readonly before: unknown;
  readonly after: unknown;
}

/** What an entry of the record says was changed. */
export function recordedChanges(data: unknown): RecordedChange[] {
  const plain = fromStoredJson(data);
  if (!isObject(plain) || !isObject(plain.before) || !isObject(plain.after)) return [];
  const { before, after } = plain;
  return RECORDED.filter((field) => field in before || field in after).map((field) => ({
    field,
    before: before[field] ?? null,
    after: after[field] ?? null,
  }));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
