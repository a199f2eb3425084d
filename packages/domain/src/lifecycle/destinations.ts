import type { LineState } from '../model/line-state.ts';
import { agreedState, goodsWithUs, inspectedState, promisedState, refusedState, supplierGateOpen } from './paths.ts';
import { settlementComplete } from './settlement.ts';
import type { Attempt, Destination } from './transition.ts';
import { waitOf } from './wait.ts';

const AGREED = ['AWAITING_RETURN', 'REFUND_DUE', 'REPLACEMENT_DUE'] as const satisfies readonly LineState[];

/** Where a question can be asked, apart from a dispute, which keeps its state. */
const INTERRUPTED = ['SUBMITTED', 'NEGOTIATING'] as const satisfies readonly LineState[];

/** Where negotiations start, and return to when they fail. */
const NEGOTIATED = [
  'SUBMITTED',
  'WITH_SUPPLIER',
  'INSPECTING',
  'SUPPLIER_RETURN',
  'SUPPLIER_SETTLEMENT',
  'REPLACEMENT_DUE',
] as const satisfies readonly LineState[];

export const asRequested: Destination = {
  name: 'by resolution and where the goods are',
  targets: AGREED,
  choose: ({ context }) => agreedState(context, context),
};

export const asAgreed: Destination = {
  name: 'by the agreement and where the goods are',
  targets: [...AGREED, 'WITH_SUPPLIER'],
  choose: ({ context }) => stateOfOffer(context),
};

function stateOfOffer(context: Attempt['context']): LineState {
  if (!context.offer) throw new Error('An agreement was reached without an offer');
  return supplierGateOpen(context) ? agreedState(context, context.offer) : 'WITH_SUPPLIER';
}

export const asSettled: Destination = {
  name: 'by the settlement once both sides accepted it',
  targets: [...AGREED, 'WITH_SUPPLIER', 'IN_DISPUTE'],
  choose: (attempt) => (settlementComplete(attempt) ? stateOfOffer(attempt.context) : attempt.state),
};

export const whereAsked: Destination = {
  name: 'where the question was asked',
  targets: INTERRUPTED,
  choose: ({ context }) => remembered(context.askedFrom, 'question'),
};

export const whereNegotiated: Destination = {
  name: 'where the negotiation came from',
  targets: NEGOTIATED,
  choose: ({ context }) => remembered(context.negotiatedFrom, 'negotiation'),
};

function remembered(state: LineState | null, what: string): LineState {
  if (!state) throw new Error(`A ${what} ends that never began`);
  return state;
}

export const asPromised: Destination = {
  name: 'by resolution',
  targets: ['REFUND_DUE', 'REPLACEMENT_DUE'],
  choose: ({ context }) => promisedState(context),
};

export const asInspected: Destination = {
  name: 'by resolution; commission: the supplier first',
  targets: ['REFUND_DUE', 'REPLACEMENT_DUE', 'SUPPLIER_RETURN'],
  choose: ({ context }) => inspectedState(context),
};

export const asRefused: Destination = {
  name: 'rejected; goods that are with us go back first',
  targets: ['REJECTED', 'SENDING_BACK'],
  choose: ({ context }) => refusedState(context, 'REJECTED'),
};

export const asWithdrawn: Destination = {
  name: 'closed; goods that are with us go back first; an appeal leaves the refund as it was',
  targets: ['CLOSED', 'SENDING_BACK', 'REFUNDED', 'REFUND_DUE'],
  choose: ({ context }) => (context.appealUsed ? refundAsItWas(context) : refusedState(context, 'CLOSED')),
};

/** An appeal that brings nothing more: refunded as before, unless some of it came back from the bank meanwhile. */
function refundAsItWas({ legs }: Attempt['context']): LineState {
  return legs.uncovered > 0n || legs.failed > 0 ? 'REFUND_DUE' : 'REFUNDED';
}

export const asDecided: Destination = {
  name: 'as the mediator decides; commission without a funder: the supplier first; a closed appeal: refunded as before',
  targets: [...AGREED, 'SENDING_BACK', 'CLOSED', 'REFUNDED', 'SUPPLIER_RETURN', 'SUPPLIER_SETTLEMENT'],
  choose({ context }) {
    if (!context.decision) throw new Error('A dispute is decided without a decision');
    const { outcome } = context.decision;
    if (outcome === 'CLOSED' && context.appealUsed) return refundAsItWas(context);
    if (outcome !== 'REFUND_DUE' || supplierGateOpen(context)) return outcome;
    return goodsWithUs(context) ? 'SUPPLIER_RETURN' : 'SUPPLIER_SETTLEMENT';
  },
};

/** What the policy has in store for a wait that ended; each state lists where that can lead. */
export function timedOut(...targets: LineState[]): Destination {
  return {
    name: 'as the policy says',
    targets,
    choose({ state, context }) {
      const wait = waitOf(state, context);
      if (!wait) throw new Error(`Nobody is waited for in ${state}`);
      return wait.to;
    },
  };
}
