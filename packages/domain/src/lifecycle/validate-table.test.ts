import { describe, expect, test } from 'vitest';
import { LIFECYCLE } from './table.ts';
import { row } from './transition.ts';
import { validateTable } from './validate-table.ts';

describe('the lifecycle table', () => {
  test('then every state is reached, ends, and is waited in with a deadline, without ambiguity', () => {
    expect(validateTable(LIFECYCLE)).toEqual([]);
  });

  test('given no way into a state, then that is found', () => {
    const table = LIFECYCLE.filter(({ event }) => event !== 'forwardToSupplier');
    const offers = table.filter(({ event }) => !['acceptOffer', 'declineOffer', 'settle'].includes(event));
    const cut = offers.filter(({ event, from }) => event !== 'deadline' || !from.includes('NEGOTIATING'));
    expect(validateTable(cut)).toContainEqual({ code: 'UNREACHABLE', state: 'WITH_SUPPLIER' });
  });

  test('given a way out of a final state, then that is found', () => {
    const reopened = row('appeal', ['CLOSED'], 'IN_DISPUTE', ['BUYER'], 'line.reopened', 'Closed lines open again.');
    expect(validateTable([...LIFECYCLE, reopened])).toEqual([
      { code: 'FINAL_STATE_HAS_EXIT', state: 'CLOSED', event: 'appeal' },
    ]);
  });

  test('given a state without a timer or a way out, then both are found', () => {
    const table = LIFECYCLE.filter(({ from }) => !from.includes('REJECTED'));
    const defects = validateTable(table);
    expect(defects).toContainEqual({ code: 'NO_EXIT', state: 'REJECTED' });
    expect(defects).toContainEqual({ code: 'NO_DEADLINE', state: 'REJECTED' });
    expect(defects).toContainEqual({ code: 'CANNOT_END', state: 'REJECTED' });
  });

  test('given two rows for one actor, or a row for nobody, then that is found', () => {
    const again = row('cancel', ['SUBMITTED'], 'CLOSED', ['BUYER'], 'line.closed', 'Cancelling closes.');
    const nobody = row('cancel', ['INSPECTING'], 'CLOSED', [], 'line.closed', 'Nobody cancels.');
    expect(validateTable([...LIFECYCLE, again, nobody])).toEqual([
      { code: 'NOBODY_MAY', event: 'cancel' },
      { code: 'AMBIGUOUS', state: 'SUBMITTED', event: 'cancel', actor: 'BUYER' },
    ]);
  });
});
