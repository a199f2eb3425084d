import { addDuration } from '../../calendar/deadline.ts';
import type { Instant } from '../../model/instant.ts';
import type { CompiledReason } from '../../policy/compile-policy.ts';
import { ownCalendar } from '../calendar-for.ts';
import { fail, info, pass, pending, type Rule } from '../rule.ts';
import type { LotSource } from '../scope.ts';

/** Goods count as not received once they left and are later than the policy allows; a recorded delivery must be disputed. */
export function goodsOverdue(scope: LotSource, { terms }: CompiledReason): Rule {
  const { question } = scope.source;
  const { lot } = scope.lot;
  if (lot.state === 'DELIVERED') {
    const facts = { deliveredAt: lot.deliveredAt };
    return question.received === false
      ? info('STATED_NOT_RECEIVED', terms.clause, facts)
      : fail('DELIVERY_RECORDED', terms.clause, facts);
  }
  if (lot.state === 'NOT_SHIPPED') return pending('AWAITING_SHIPMENT', terms.clause);
  const overdueAt = overdueFrom(scope);
  if (overdueAt === null) return pending('NOT_OVERDUE', terms.clause, { opensAt: null, expectedAt: lot.expectedAt });
  return question.asOf >= overdueAt
    ? pass('OVERDUE', terms.clause, { since: overdueAt, expectedAt: lot.expectedAt })
    : pending('NOT_OVERDUE', terms.clause, { opensAt: overdueAt, expectedAt: lot.expectedAt });
}

function overdueFrom({ source, lot: { lot } }: LotSource): Instant | null {
  const { overdue } = source.policy.document;
  if (!overdue) return null;
  const context = { timeZone: source.timeZone, calendar: ownCalendar(source) };
  if (lot.expectedAt !== null) return addDuration(lot.expectedAt, overdue.afterExpected, context).at;
  return lot.shippedAt === null ? null : addDuration(lot.shippedAt, overdue.afterShipment, context).at;
}
