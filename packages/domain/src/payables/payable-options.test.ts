import { describe, expect, test } from 'vitest';
import { LINE_STATES } from '../model/line-state.ts';
import { type PayableLine, payableOptions } from './payable-options.ts';

const report = { payer: 'SELLER' as const, clause: '3.3', cap: { EUR: 12_000 } };

function line(parts: Partial<PayableLine> = {}): PayableLine {
  return {
    ...{ state: 'RETURN_IN_TRANSIT', fault: 'SELLER', shipmentId: 's1', postagePayer: 'PLATFORM', testReport: null },
    postage: { payer: 'PLATFORM', cap: 1_000n, clause: '2.1' },
    ...parts,
  };
}

const kinds = (lines: readonly PayableLine[], earlier: Parameters<typeof payableOptions>[1] = []) =>
  payableOptions(lines, earlier, 'EUR').map(({ kind }) => kind);

describe('return postage', () => {
  test('is owed once a parcel, by the terms, up to their cap', () => {
    const claimed = { kind: 'RETURN_POSTAGE', state: 'CLAIMED' } as const;
    expect(payableOptions([line(), line()], [], 'EUR')).toEqual([
      { kind: 'RETURN_POSTAGE', payer: 'PLATFORM', cap: 1_000n, clause: '2.1' },
    ]);
    expect(kinds([line(), line()], [claimed])).toEqual([]);
    expect(kinds([line(), line({ shipmentId: 's2' })], [claimed])).toEqual(['RETURN_POSTAGE']);
    expect(kinds([line()], [{ ...claimed, state: 'DECLINED' }])).toEqual(['RETURN_POSTAGE']);
  });

  test('is not owed where the buyer pays, before anything was sent, or for what was refused', () => {
    expect(kinds([line({ postagePayer: 'BUYER' })])).toEqual([]);
    expect(kinds([line({ shipmentId: null })])).toEqual([]);
    expect(kinds([line({ state: 'REJECTED' }), line({ state: 'SENDING_BACK' })])).toEqual([]);
  });

  test('that the sides agreed on has no cap of the terms', () => {
    expect(payableOptions([line({ postagePayer: 'SELLER' })], [], 'EUR')).toEqual([
      { kind: 'RETURN_POSTAGE', payer: 'SELLER', cap: null, clause: '' },
    ]);
  });
});

describe('a test report', () => {
  const confirmed = line({ shipmentId: null, state: 'REFUND_DUE', testReport: report });

  test('is owed once the fault is confirmed, and never twice', () => {
    expect(payableOptions([confirmed], [], 'EUR')).toEqual([
      { kind: 'TEST_REPORT', payer: 'SELLER', cap: 12_000n, clause: '3.3' },
    ]);
    expect(payableOptions([confirmed], [], 'JPY')[0]?.cap).toBeNull();
    expect(kinds([confirmed], [{ kind: 'TEST_REPORT', state: 'PAID' }])).toEqual([]);
    expect(kinds([{ ...confirmed, fault: 'BUYER' }])).toEqual([]);
    expect(kinds([{ ...confirmed, testReport: null }])).toEqual([]);
  });

  test.each(LINE_STATES)('in %s', (state) => {
    const open = ['SUBMITTED', 'AWAITING_INFORMATION', 'NEGOTIATING', 'WITH_SUPPLIER', 'AWAITING_RETURN'];
    const undecided = [...open, 'RETURN_IN_TRANSIT', 'INSPECTING', 'SENDING_BACK', 'IN_DISPUTE'];
    const lost = ['REJECTED', 'CANCELLED', 'EXPIRED', 'CLOSED'];
    const expected = undecided.includes(state) || lost.includes(state) ? [] : ['TEST_REPORT'];
    expect(kinds([{ ...confirmed, state }])).toEqual(expected);
  });
});
