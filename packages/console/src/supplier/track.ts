import type { RequestDetails } from '../api/decisions.ts';
import type { Words } from '../locale/english.ts';
import type { SupplierView } from './supplier-dialog.ts';

type Leg = SupplierView['supplierLegs'][number];
type Line = RequestDetails['lines'][number];

export interface Step {
  readonly name: string;
  readonly state: 'done' | 'now' | 'later' | 'skipped';
  /** When it was done. */
  readonly at: string | null;
}

type Known = Omit<Step, 'state'> & { readonly done: boolean; readonly skipped?: boolean };

/** Buyer, us, supplier and back, one step after the other, as the record of the line's leg has it. */
export function trackOf(request: RequestDetails, line: Line, leg: Leg | undefined, words: Words): Step[] {
  const { track } = words.supplier;
  const last = (...kinds: readonly string[]) => leg?.records.filter(({ kind }) => kinds.includes(kind)).at(-1) ?? null;
  const answer = last('ACCEPTED', 'ACCEPTED_WITHOUT_RETURN', 'DECLINED');
  const goodsStay = answer?.kind === 'ACCEPTED_WITHOUT_RETURN';
  const parcel = request.returnShipments.find(({ id }) => id === line.shipment?.id);
  const replaced = line.resolution === 'REPLACEMENT';
  const ended = line.state === 'REFUNDED' || line.state === 'REPLACED';
  const step = (name: string, at: string | null, skipped = false): Known => ({ name, at, done: at !== null, skipped });
  return walked([
    step(track.told, request.createdAt),
    step(track.forwarded, last('ASKED')?.at ?? null),
    step(track.answered, answer?.at ?? null),
    step(track.toUs, parcel?.receivedAt ?? null, goodsStay),
    step(track.toSupplier, last('SHIPPED')?.at ?? null, goodsStay),
    replaced
      ? step(track.supplierReships, last('RESHIPPED')?.at ?? null)
      : step(track.supplierRefunds, line.state === 'REFUND_DUE' || ended ? (last('REFUNDED')?.at ?? null) : null),
    step(replaced ? track.arrives : track.refund, ended ? line.stateSince : null),
  ]);
}

/** The first step that is neither done nor left out is the present one. */
function walked(steps: readonly Known[]): Step[] {
  const now = steps.findIndex(({ done, skipped }) => !done && !skipped);
  return steps.map(({ name, at, done, skipped }, index) => ({
    name,
    at,
    state: done ? 'done' : skipped ? 'skipped' : index === now ? 'now' : 'later',
  }));
}
