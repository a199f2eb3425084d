import type { Pool } from 'pg';
import type {
  ActorKind,
  BusinessMode,
  LineState,
  PayoutState,
  RefundState,
  Resolution,
  Side,
} from '../../generated/client/enums.ts';

/** What a viewer's desk is computed from: amounts are texts of minor units, instants milliseconds. */
export interface RequestDeskJson {
  readonly id: string;
  readonly sellerId: string;
  readonly orderId: string;
  readonly customerId: string | null;
  readonly currency: string;
  readonly timeZone: string;
  readonly payments: readonly {
    readonly id: string;
    readonly label: string;
    readonly captured: string;
    /** By us and elsewhere. */
    readonly refunded: string;
    readonly reserved: string;
    readonly refundableUntil: number | null;
    readonly closedAt: number | null;
  }[];
  readonly refunds: readonly {
    readonly state: RefundState;
    readonly provider: string;
    readonly attempts: number;
    readonly parts: readonly { readonly lineId: string; readonly amount: string }[];
  }[];
  /** Those that stand. */
  readonly offers: readonly {
    readonly lineId: string;
    readonly side: Side;
    readonly resolution: Resolution;
    readonly returnNeeded: boolean;
    readonly acceptedBy: readonly Side[];
    readonly validUntil: number;
  }[];
  readonly manualPayouts: readonly {
    readonly id: string;
    readonly state: PayoutState;
    readonly preparedById: string;
  }[];
  /** Null: nobody took it yet. */
  readonly disputes: readonly { readonly id: string; readonly mediatorId: string | null }[];
  readonly lines: readonly LineDeskJson[];
}

export interface LineDeskJson {
  readonly id: string;
  readonly state: LineState;
  readonly resolution: Resolution;
  readonly returnRequired: boolean;
  readonly statutory: boolean;
  readonly refund: string;
  readonly deadline: number | null;
  readonly waitingFor: ActorKind | null;
  readonly onTimeout: string | null;
  readonly onTimeoutClause: string | null;
  readonly sourceKind: string;
  readonly sourceId: string;
  readonly units: unknown;
  readonly tracked: unknown;
  /** JSON not parsed yet: few readers open it. */
  readonly decision: string;
  readonly proofOfDispatchSuffices: boolean;
  readonly supplierRefunded: string;
  readonly supplierOffered: boolean;
  readonly ruling: unknown;
  readonly manualPayoutId: string | null;
  readonly disputeId: string | null;
  readonly item: {
    readonly mode: BusinessMode;
    readonly total: string;
    readonly quantity: number;
    readonly policyVersionId: string;
  };
}

/** Several requests in one round trip, in no particular order; those that the merchant does not have are left out. */
export async function readRequestDesks(
  pool: Pool,
  merchantId: string,
  requestIds: readonly string[],
): Promise<RequestDeskJson[]> {
  const { rows } = await pool.query<{ desk: RequestDeskJson }>({
    name: 'request_desks',
    text: 'SELECT request_desks($1, $2) AS desk',
    values: [merchantId, requestIds],
  });
  return rows.map(({ desk }) => desk);
}
