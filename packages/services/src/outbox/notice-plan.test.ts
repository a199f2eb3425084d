import { LIFECYCLE } from '@refund-widget/domain';
import { expect, it } from 'vitest';
import { EVENT_KINDS, EVENT_NAMES, isEventName, WEBHOOK_EVENTS } from '../notices/event-types.ts';
import { MAIL_PLANS } from './notice-plan.ts';

const emitted = [...new Set(LIFECYCLE.map(({ emits }) => emits))];

it.each(emitted)('%s, which the lifecycle emits, is a known event with a mail, or is silent for a reason', (name) => {
  expect(isEventName(name)).toBe(true);
  const plan = isEventName(name) ? MAIL_PLANS[name] : undefined;
  if (plan !== 'OWN' && plan && 'silent' in plan) expect(plan.silent.length).toBeGreaterThan(10);
  else if (plan !== 'OWN') expect(plan?.length).toBeGreaterThan(0);
});

it('no event is told outside that is only for mails', () => {
  const internal = EVENT_NAMES.filter((name) => EVENT_KINDS[name].about === 'INTERNAL');
  expect(internal).toEqual(['supplier.link_sent', 'staff.sign_in_asked', 'webhook_endpoint.disabled']);
  expect(WEBHOOK_EVENTS).toHaveLength(EVENT_NAMES.length - internal.length);
});
