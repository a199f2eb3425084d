import type { LineDecisionInput } from '@refund-widget/client';
import { deskDispatchProve } from '@refund-widget/client/operations/console/desk-dispatch-prove';
import { deskForwardShipmentCreate } from '@refund-widget/client/operations/console/desk-forward-shipment-create';
import { deskForwardShipmentDeliver } from '@refund-widget/client/operations/console/desk-forward-shipment-deliver';
import { deskForwardShipmentLost } from '@refund-widget/client/operations/console/desk-forward-shipment-lost';
import { deskReplacementOutOfStock } from '@refund-widget/client/operations/console/desk-replacement-out-of-stock';
import { deskReturnLost } from '@refund-widget/client/operations/console/desk-return-lost';
import { deskReturnWaive } from '@refund-widget/client/operations/console/desk-return-waive';
import type { Answer, Decisions } from '../api/decisions.ts';

/** What the form brings: the lines with their units, and what the step asks for beside them. */
export interface StepInput {
  readonly requestId: string;
  readonly lines: LineDecisionInput[];
  readonly carrier: string;
  readonly trackingNumber: string;
  readonly note: string;
}

interface Step {
  /** Asks for carrier and tracking number. */
  readonly parcel?: true;
  /** Who reads the note, where there may be one. */
  readonly note?: 'BUYER' | 'RECORD';
  readonly danger?: true;
  readonly send: (decisions: Decisions, input: StepInput) => Promise<Answer>;
}

const withNote = ({ requestId, lines, note }: StepInput) => ({ requestId, lines, ...(note && { note }) });
const withParcel = ({ requestId, lines, carrier, trackingNumber }: StepInput) => ({
  ...{ requestId, lines, carrier, trackingNumber },
});

const lost = (decisions: Decisions, input: StepInput, anotherInStock: boolean) =>
  decisions.send(deskForwardShipmentLost, 'forwardShipmentReportLost', { ...withNote(input), anotherInStock });
const deliver = (decisions: Decisions, { requestId, lines }: StepInput) =>
  decisions.send(deskForwardShipmentDeliver, 'forwardShipmentDeliver', { requestId, lines });

/** Steps that need no more than units, perhaps a parcel and a note. By the API's names of the actions. */
export const STEPS = {
  waiveReturn: {
    note: 'BUYER',
    send: (decisions, input) => decisions.send(deskReturnWaive, 'returnWaive', withNote(input)),
  },
  reportLost: {
    note: 'BUYER',
    danger: true,
    send: (decisions, input) => decisions.send(deskReturnLost, 'returnReportLost', withNote(input)),
  },
  proveDispatch: {
    note: 'RECORD',
    send: (decisions, input) => decisions.send(deskDispatchProve, 'dispatchProve', withNote(input)),
  },
  shipBack: {
    parcel: true,
    send: (decisions, input) =>
      decisions.send(deskForwardShipmentCreate, 'forwardShipmentCreate', {
        ...withParcel(input),
        kind: 'SENT_BACK' as const,
      }),
  },
  deliverBack: { send: deliver },
  shipReplacement: {
    parcel: true,
    send: (decisions, input) =>
      decisions.send(deskForwardShipmentCreate, 'forwardShipmentCreate', {
        ...withParcel(input),
        kind: 'REPLACEMENT' as const,
      }),
  },
  outOfStock: {
    note: 'BUYER',
    danger: true,
    send: (decisions, input) => decisions.send(deskReplacementOutOfStock, 'replacementOutOfStock', withNote(input)),
  },
  replacementDelivered: { send: deliver },
  replacementLost: { note: 'BUYER', danger: true, send: (decisions, input) => lost(decisions, input, true) },
  replacementLostNoStock: { note: 'BUYER', danger: true, send: (decisions, input) => lost(decisions, input, false) },
} as const satisfies Record<string, Step>;

export type StepName = keyof typeof STEPS;

export function stepOf(name: StepName): Step {
  return STEPS[name];
}
