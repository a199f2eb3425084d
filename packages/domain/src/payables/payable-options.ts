import type { Payer, PostageTerms } from '../model/eligibility.ts';
import type { LineState } from '../model/line-state.ts';
import type { PayableKind, PayableOption, PayableState } from '../model/payable.ts';
import type { Fault } from '../model/reason.ts';
import type { TestReportTerms } from '../policy/schema/money-terms.ts';

/** What is looked at of a request's line. */
export interface PayableLine {
  readonly state: LineState;
  readonly fault: Fault;
  /** The parcel it came back in, or comes back in. */
  readonly shipmentId: string | null;
  /** Who pays for it as things stand: by the terms, or by what the sides agreed since. */
  readonly postagePayer: Payer;
  readonly postage: PostageTerms;
  readonly testReport: TestReportTerms | null;
}

export interface EarlierPayable {
  readonly kind: PayableKind;
  readonly state: PayableState;
}

/** Whoever is refused in the end bears what sending cost. */
const REFUSED: readonly LineState[] = ['SENDING_BACK', 'REJECTED', 'CANCELLED', 'EXPIRED', 'CLOSED'];

/** The fault was examined and the buyer was right. */
const CONFIRMED: readonly LineState[] = [
  'SUPPLIER_RETURN',
  'SUPPLIER_SETTLEMENT',
  'REFUND_DUE',
  'REFUND_PENDING',
  'REFUNDED',
  'REPLACEMENT_DUE',
  'REPLACEMENT_SENT',
  'REPLACED',
];

/**
 * What a buyer may claim beside the refund: the postage of each parcel that somebody else pays for, once a parcel, and
 * one test report that confirmed a fault. Claims that were declined do not count.
 */
export function payableOptions(
  lines: readonly PayableLine[],
  earlier: readonly EarlierPayable[],
  currency: string,
): PayableOption[] {
  const standing = (kind: PayableKind) => earlier.filter((each) => each.kind === kind && each.state !== 'DECLINED');
  const postage = returnPostage(lines, standing('RETURN_POSTAGE').length);
  const report = standing('TEST_REPORT').length === 0 ? testReport(lines, currency) : null;
  return [postage, report].filter((option) => option !== null);
}

function returnPostage(lines: readonly PayableLine[], claimed: number): PayableOption | null {
  const sent = lines.filter(
    ({ shipmentId, postagePayer, state }) =>
      shipmentId !== null && postagePayer !== 'BUYER' && !REFUSED.includes(state),
  );
  const [first] = sent;
  const parcels = new Set(sent.map(({ shipmentId }) => shipmentId)).size;
  if (!first || first.postagePayer === 'BUYER' || claimed >= parcels) return null;
  const { postagePayer: payer, postage } = first;
  // Who pays was agreed otherwise: then the terms' cap is not what was agreed either.
  const byTerms = postage.payer === payer;
  return { kind: 'RETURN_POSTAGE', payer, cap: byTerms ? postage.cap : null, clause: byTerms ? postage.clause : '' };
}

function testReport(lines: readonly PayableLine[], currency: string): PayableOption | null {
  const line = lines.find(({ state, fault }) => fault === 'SELLER' && CONFIRMED.includes(state));
  if (!line?.testReport) return null;
  const { payer, clause, cap } = line.testReport;
  const most = cap[currency];
  return { kind: 'TEST_REPORT', payer, cap: most === undefined ? null : BigInt(most), clause };
}
