import { ACTOR_KINDS, isFinal, LINE_STATES } from '@refund-widget/domain';
import { expect, it } from 'vitest';
import { waitingSentence } from './waiting-sentence.ts';

const deadline = Date.UTC(2026, 10, 30, 23);
const context = { locale: 'en', currency: 'EUR', timeZone: 'Europe/Berlin', asOf: Date.UTC(2026, 10, 21) } as const;
const wait = { deadline, otherwise: 'ALLOW_ESCALATION', clause: '9.2', timeZone: 'Europe/Berlin' } as const;

it('tells the buyer whom we wait for, until when, and what they can do then', () => {
  const said = waitingSentence({ wait: { ...wait, actor: 'SELLER' }, state: 'SUBMITTED', reader: 'BUYER' }, context);
  expect(said).toBe(
    'The seller has until Mon 30 November, 23:59 to answer the request; if not, you can ask the platform to step in.',
  );
});

it('tells whoever is waited for that it is their turn', () => {
  const said = waitingSentence(
    { wait: { ...wait, actor: 'BUYER', otherwise: 'EXPIRE' }, state: 'AWAITING_RETURN', reader: 'BUYER' },
    context,
  );
  expect(said).toBe('You have until Mon 30 November, 23:59 to send the goods back; if not, the request expires.');
});

it('promises a reminder to whoever is to be reminded', () => {
  const waits = { wait: { ...wait, actor: 'BUYER', otherwise: 'REMIND' }, state: 'AWAITING_RETURN' } as const;
  expect(waitingSentence({ ...waits, reader: 'BUYER' }, context)).toContain('; if not, we remind you, and nothing');
  expect(waitingSentence({ ...waits, reader: 'SELLER' }, context)).toContain('; if not, we remind them, and nothing');
});

it.each([
  [
    'NEGOTIATING',
    'LAPSE',
    'BUYER',
    'answer the offer or make one; if not, the offer lapses and the request stays as it was.',
  ],
  ['REJECTED', 'LAPSE', 'BUYER', 'ask for a decision; after that the request closes.'],
  ['IN_DISPUTE', 'RESUME', 'SELLER', 'answer the question; if not, the platform decides on what it has.'],
  ['IN_DISPUTE', 'REMIND', 'MEDIATOR', 'decide; if not, we remind them, and nothing is lost.'],
  [
    'SUBMITTED',
    'REMIND',
    'BUYER',
    'turn the request into a return or cancel it; if not, we remind you, and nothing is lost.',
  ],
] as const)('in %s with %s says what the %s does, and what follows', (state, otherwise, actor, end) => {
  const said = waitingSentence({ wait: { ...wait, actor, otherwise }, state, reader: 'BUYER' }, context);
  expect(said.endsWith(end)).toBe(true);
});

it('says the same in Chinese', () => {
  const said = waitingSentence(
    { wait: { ...wait, actor: 'SELLER' }, state: 'SUBMITTED', reader: 'BUYER' },
    { ...context, locale: 'zh' },
  );
  expect(said).toBe('卖家应在11月30日（周一）23:59前答复申请；逾期您可以申请平台介入。');
});

it('has words for every state, waiting for anybody, read by anybody', () => {
  for (const state of LINE_STATES.filter((one) => !isFinal(one))) {
    for (const actor of ACTOR_KINDS) {
      const said = waitingSentence({ wait: { ...wait, actor }, state, reader: 'BUYER' }, context);
      expect(said).not.toContain('to act;');
      expect(said).not.toContain('undefined');
    }
  }
});
