import type { RequestDeskJson } from '@refund-widget/database';
import { type LineState, type PaymentPortion, portionsOf, refundableTotal, smaller } from '@refund-widget/domain';
import type { Actor } from '../actor.ts';
import type { ServiceContext } from '../context.ts';
import type { RequestAction, RequestDesk } from '../contract/requests.ts';
import { legsOf } from '../work/line-facts.ts';
import { actionsOver } from './actions-for.ts';
import { type DeskLine, type DeskRequest, deskLine, lineDesk } from './line-desk.ts';

/** Nothing comes back for these: they ended so, or their goods were refused and go back. */
const NOTHING_BACK: readonly LineState[] = ['SENDING_BACK', 'REJECTED', 'CANCELLED', 'EXPIRED', 'CLOSED', 'REPLACED'];

/** Whether what a line in this state comes to is part of its request's total. */
export function bringsMoneyBack(state: LineState): boolean {
  return !NOTHING_BACK.includes(state);
}

/** What a desk says is computed when it is asked for: a page of the queue shows a few values of each of many requests. */
export function requestDesk(context: ServiceContext, json: RequestDeskJson, actor: Actor, now: number): RequestDesk {
  const request = deskRequest(json, now);
  const judged = json.lines.map((line) => deskLine(context, line));
  const live = judged.filter(({ row }) => bringsMoneyBack(row.state));
  const lines = judged.map((line) => lineDesk(request, line, actor, now));
  return {
    requestId: json.id,
    currency: json.currency,
    lines,
    total: live.reduce((sum, { row }) => sum + row.refund, 0n),
    get availableActions(): RequestAction[] {
      return actionsOver(lines.map(({ availableActions }) => availableActions));
    },
    get plannedPortions(): PaymentPortion[] {
      return plannedPortions(request, live);
    },
  };
}

function deskRequest(json: RequestDeskJson, asOf: number): DeskRequest {
  const { sellerId, timeZone, refunds, offers, manualPayouts, disputes, payments } = json;
  return {
    row: {
      sellerId,
      refunds: refunds.map((refund) => ({
        ...refund,
        parts: refund.parts.map(({ lineId, amount }) => ({ lineId, amount: BigInt(amount) })),
      })),
      offers: offers.map((offer) => ({ ...offer, validUntil: new Date(offer.validUntil) })),
      manualPayouts,
      disputes,
    },
    order: {
      merchant: { timeZone },
      payments: payments.map((payment) => ({
        ...payment,
        captured: BigInt(payment.captured),
        refunded: BigInt(payment.refunded),
        reserved: BigInt(payment.reserved),
      })),
    },
    asOf,
  };
}

/**
 * Where what is not on its way yet would go; what the payments can no longer give is left out. While some lines are due,
 * these alone: they are what is paid next, whatever becomes of the others.
 */
function plannedPortions({ row, order: { payments }, asOf }: DeskRequest, live: readonly DeskLine[]): PaymentPortion[] {
  const due = live.filter((line) => line.row.state === 'REFUND_DUE' && legsOf(row.refunds, line.row).uncovered > 0n);
  const next = due.length > 0 ? due : live;
  const [first] = next;
  if (!first) return [];
  const uncovered = next.reduce((sum, line) => sum + legsOf(row.refunds, line.row).uncovered, 0n);
  const total = smaller(uncovered, refundableTotal(payments));
  return portionsOf(total, payments, first.merchantPolicy.document.refundOrder, asOf);
}
