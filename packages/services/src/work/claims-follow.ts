import type { Transaction } from '@refund-widget/database';
import type { LineState, UnitRange } from '@refund-widget/domain';

type ClaimState = 'HELD' | 'REFUNDED' | 'REPLACED';

/** What a line in this state holds of its units; null: they are free again. */
export function claimStateOf(state: LineState): ClaimState | null {
  switch (state) {
    case 'REFUNDED':
    case 'REPLACED':
      return state;
    case 'REJECTED':
    case 'CANCELLED':
    case 'EXPIRED':
    case 'CLOSED':
      return null;
    default:
      return 'HELD';
  }
}

interface ClaimingLine {
  readonly id: string;
  readonly merchantId: string;
  readonly orderItemId: string;
  readonly lotId: string;
}

/** Writes the claims of a line anew: `units` in the state that goes with the line's. */
export async function rewriteClaims(
  transaction: Transaction,
  newId: () => string,
  line: ClaimingLine,
  units: readonly UnitRange[],
  state: LineState,
): Promise<void> {
  await transaction.claim.deleteMany({ where: { lineId: line.id } });
  await addClaims(transaction, newId, line, units, state);
}

async function addClaims(
  transaction: Transaction,
  newId: () => string,
  line: ClaimingLine,
  units: readonly UnitRange[],
  lineState: LineState,
): Promise<void> {
  const rows = claimRows(newId, line, units, lineState);
  if (rows.length > 0) await transaction.claim.createMany({ data: rows });
}

/** One row for each range of units that a line in this state holds; none where it holds nothing. */
export function claimRows(
  newId: () => string,
  { id: lineId, merchantId, orderItemId, lotId }: ClaimingLine,
  units: readonly UnitRange[],
  lineState: LineState,
) {
  const state = claimStateOf(lineState);
  if (state === null) return [];
  return units.map(({ first, last }) => ({
    ...{ id: newId(), merchantId, orderItemId, lotId, lineId, state },
    firstUnit: first,
    lastUnit: last,
  }));
}

/** Whether a move takes up units that were free meanwhile and that another line, or the shop itself, holds by now. */
export async function takesUnitsOfAnother(
  transaction: Transaction,
  line: ClaimingLine,
  units: readonly UnitRange[],
  { from, to }: { readonly from: LineState; readonly to: LineState },
): Promise<boolean> {
  if (claimStateOf(from) !== null || claimStateOf(to) === null) return false;
  const claims = await transaction.claim.findMany({ where: { orderItemId: line.orderItemId } });
  return claims.some(
    ({ lineId, firstUnit, lastUnit }) =>
      lineId !== line.id && units.some(({ first, last }) => first <= lastUnit && firstUnit <= last),
  );
}

/**
 * After a move: claims change only when what the line holds does. Units that money came back for (`paid`) stay taken,
 * however an appeal against how much it was ends.
 */
export async function claimsFollow(
  transaction: Transaction,
  newId: () => string,
  line: ClaimingLine,
  units: readonly UnitRange[],
  { from, to }: { readonly from: LineState; readonly to: LineState },
  { paid }: { readonly paid: boolean },
): Promise<void> {
  const before = claimStateOf(from);
  const after = claimStateOf(to) ?? (paid ? 'REFUNDED' : null);
  if (before === after) return;
  if (after === null) await transaction.claim.deleteMany({ where: { lineId: line.id } });
  else if (before === null) await addClaims(transaction, newId, line, units, to);
  else await transaction.claim.updateMany({ where: { lineId: line.id }, data: { state: after } });
}
