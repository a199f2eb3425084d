import type { DeskDetailsFragment, DeskSupplierQuery } from '@refund-widget/client';
import { action, lineOf, money, requestOf, waiting } from './mock-data.ts';

const LINE = 'RefundRequestLine:phones';

/** R-10420: the goods went to the supplier without a parcel of the buyer’s being open, whose money is waited for. */
export function supplierRequest(changes: Partial<DeskDetailsFragment> = {}): DeskDetailsFragment {
  const line = lineOf({
    id: LINE,
    state: 'SUPPLIER_SETTLEMENT',
    refund: money('186.00'),
    quantity: 1,
    waiting: waiting({ actor: 'SUPPLIER', deadline: '2026-11-27T17:00:00.000Z' }),
  });
  return requestOf({
    id: 'RefundRequest:R-10420',
    number: 'R-10420',
    buyer: { country: 'GR', email: 'sofia@mail.example', kind: 'CONSUMER', name: 'Sofia Papadaki', region: null },
    createdAt: '2026-11-06T09:00:00.000Z',
    lines: [line],
    evidence: [],
    availableActions: [
      action('supplierRefunds', [LINE], true),
      action('supplierFails', [LINE]),
      action('resendSupplierLink', [LINE]),
    ],
    total: money('186.00'),
    ...changes,
  });
}

type View = NonNullable<DeskSupplierQuery['refundRequest']>;
type Entry = View['supplierLegs'][number]['records'][number];

export function record(changes: Partial<Entry>): Entry {
  return {
    ...{ amount: null, at: '2026-11-09T08:15:00.000Z', authorKind: 'SELLER', authorName: 'Ana Kovač', carrier: null },
    ...{ evidence: [], kind: 'ASKED', lineIds: [LINE], reference: null, terms: null, text: null, trackingNumber: null },
    ...changes,
  };
}

/** What Shenzhen Halo Audio was asked about R-10420, and answered. */
export function supplierView(changes: Partial<View> = {}): View {
  return {
    id: 'RefundRequest:R-10420',
    recordUrl: 'https://files.example/record',
    lines: [
      {
        id: LINE,
        supplierGate: {
          open: false,
          text: 'The buyer is paid once the supplier’s money is recorded, unless a mediator names who funds it.',
        },
        supplierLeg: { id: 'SupplierLeg:halo' },
        supplierOffer: null,
        supplierRefunded: money('0.00'),
      },
    ],
    supplierLegs: [
      {
        contactEmail: 'lin@halo.example',
        contactName: 'Lin Wei',
        createdAt: '2026-11-06T15:20:00.000Z',
        id: 'SupplierLeg:halo',
        linkExpiresAt: '2026-12-04T17:00:00.000Z',
        message: 'Asked for a refund, 1 unit.',
        records: [
          record({ at: '2026-11-06T15:20:00.000Z', text: 'Asked for a refund, 1 unit.' }),
          record({ kind: 'OPENED', authorKind: 'SUPPLIER', at: '2026-11-07T08:00:00.000Z' }),
          record({ kind: 'OPENED', authorKind: 'SUPPLIER', at: '2026-11-08T08:00:00.000Z' }),
          record({ kind: 'ACCEPTED_WITHOUT_RETURN', text: 'Agree. Keep it.' }),
        ],
        supplier: { id: 'Supplier:halo', name: 'Shenzhen Halo Audio' },
      },
    ],
    ...changes,
  };
}
