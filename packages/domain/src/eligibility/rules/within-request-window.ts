import { endOfDay } from '../../calendar/local-day.ts';
import { periodFrom } from '../../calendar/period.ts';
import { openWindow, type Window, type WindowTerms } from '../../calendar/window.ts';
import type { RequestWindow } from '../../model/eligibility.ts';
import type { Instant } from '../../model/instant.ts';
import type { Lot } from '../../model/order.ts';
import type { CompiledReason } from '../../policy/compile-policy.ts';
import type { StartEvent, WindowPolicy } from '../../policy/schema/windows.ts';
import { calendarsFor } from '../calendar-for.ts';
import type { RequestWindowFinding } from '../request-window-finding.ts';
import { fail, info, pass, pending, type Rule } from '../rule.ts';
import type { LotSource, SourceScope } from '../scope.ts';

/**
 * A request is in time from the window's start until the end of its last day, in the policy's zone and calendar. Where
 * the right exists from the order on, time that has not begun to run bars nothing.
 */
export function withinRequestWindow(scope: LotSource, { terms, window }: CompiledReason): RequestWindowFinding {
  if (!window) return { window: null, rule: pass('NO_TIME_LIMIT', terms.clause), note: null };
  const { source } = scope;
  const start = startOf(window, scope);
  const fromOrder = terms.opens === 'ON_ORDER';
  if (start === null) {
    const arrived = scope.lot.lot.state === 'DELIVERED';
    const facts = { length: window.length, unit: window.unit, startEvent: eventOf(window, source) };
    return {
      window: notStarted(window, source, fromOrder ? source.question.order.placedAt : null),
      rule: fromOrder || arrived ? pass('WINDOW_NOT_STARTED', window.clause, facts) : null,
      note: null,
    };
  }
  const { end, note } = endOf(start, window, source);
  const opensAt = fromOrder ? Math.min(source.question.order.placedAt, start) : start;
  return { window: asRequestWindow(end, opensAt, window), rule: inTime(end, opensAt, window, source), note };
}

function inTime(end: Window, opensAt: Instant, window: WindowPolicy, source: SourceScope): Rule {
  const facts = {
    opensAt,
    closesAt: end.closesAt,
    lastDay: end.lastDay,
    timeZone: end.timeZone,
    calendar: end.calendarId,
    provisional: end.provisional,
    rolledFrom: end.rolledFrom,
    length: window.length,
    unit: window.unit,
    startDay: window.startDay,
    startEvent: eventOf(window, source),
  };
  const { asOf } = source.question;
  if (asOf < opensAt) return pending('WINDOW_NOT_OPEN', window.clause, facts);
  return asOf < end.closesAt
    ? pass('WITHIN_WINDOW', window.clause, facts)
    : fail('WINDOW_CLOSED', window.clause, facts);
}

function eventOf(window: WindowPolicy, { contract }: SourceScope): StartEvent {
  return window.startEventFor[contract] ?? window.startEvent;
}

function startOf(window: WindowPolicy, { source, lot: { lot } }: LotSource): Instant | null {
  const { order } = source.question;
  switch (eventOf(window, source)) {
    case 'DELIVERY':
      return lot.deliveredAt;
    case 'LAST_DELIVERY':
      return replacementAfter(source.lastDelivery(), lot);
    case 'CONTRACT':
      return order.contractSignedAt ?? order.placedAt;
    case 'SHIPMENT':
      return lot.shippedAt;
  }
}

/** A replacement that came after the last goods of the order has its time from its own arrival. */
function replacementAfter(last: Instant | null, { deliveredAt, firstDeliveredAt = null }: Lot): Instant | null {
  if (last === null || deliveredAt === null || firstDeliveredAt === null) return last;
  return deliveredAt > last ? deliveredAt : last;
}

/**
 * The window's end, moved where the buyer was not told of the right: 12 months later when never, 14 days from that day
 * when told within those months (Dir. 2011/83 art 10; UK CCR 2013 reg 31).
 */
function endOf(start: Instant, window: WindowPolicy, source: SourceScope): { end: Window; note: Rule | null } {
  const context = calendarsFor(source, window.calendar);
  const terms: WindowTerms = window;
  const end = openWindow(start, terms, context);
  const { notInformed } = window;
  const informedAt = source.question.order.withdrawalInformedAt;
  if (!notInformed || (informedAt !== null && informedAt <= start)) return { end, note: null };
  const { length, unit } = notInformed.extension;
  const extension = { startDay: window.startDay, rollForward: window.rollForward, length, unit };
  const extended = extendBy(end, extension, context);
  if (informedAt === null || informedAt >= extended.closesAt) {
    return { end: extended, note: info('NOT_INFORMED', notInformed.clause, { length, unit }) };
  }
  const { informedLate } = notInformed;
  const late = openWindow(informedAt, { ...extension, ...informedLate }, context);
  if (late.closesAt <= end.closesAt) return { end, note: null };
  return { end: late, note: info('INFORMED_LATE', notInformed.clause, { informedAt, ...informedLate }) };
}

function extendBy(end: Window, terms: WindowTerms, context: ReturnType<typeof calendarsFor>): Window {
  if (terms.unit === 'HOURS') return { ...end, closesAt: openWindow(end.closesAt, terms, context).closesAt };
  const { lastDay, provisional } = periodFrom(end.lastDay, { ...terms, unit: terms.unit }, context);
  return { ...end, lastDay, provisional, closesAt: endOfDay(lastDay, end.timeZone) };
}

function notStarted(window: WindowPolicy, { timeZone }: SourceScope, opensAt: Instant | null): RequestWindow {
  const { length, unit, startDay, rollForward } = window;
  return {
    countedFrom: null,
    opensAt,
    closesAt: null,
    lastDay: null,
    timeZone,
    calendarId: null,
    provisional: false,
    length,
    unit,
    startDay,
    rollForward,
  };
}

function asRequestWindow(end: Window, opensAt: Instant, { rollForward }: WindowPolicy): RequestWindow {
  return {
    countedFrom: end.opensAt,
    opensAt,
    closesAt: end.closesAt,
    lastDay: end.lastDay,
    timeZone: end.timeZone,
    calendarId: end.calendarId,
    provisional: end.provisional,
    length: end.length,
    unit: end.unit,
    startDay: end.startDay,
    rollForward,
  };
}
