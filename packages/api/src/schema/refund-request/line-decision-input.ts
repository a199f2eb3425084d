import type { LineDecision } from '@refund-widget/services';
import { builder } from '../builder.ts';
import type { IdReader } from '../node/read-ids.ts';

export const LineDecisionInput = builder.inputType('LineDecisionInput', {
  description: 'Names a line, which units of it (all when left out; fewer split it), and the version the caller saw.',
  fields: (t) => ({
    expectedVersion: t.int(),
    lineId: t.id({ required: true }),
    quantity: t.int(),
  }),
});

interface GivenLine {
  readonly lineId: string;
  readonly quantity?: number | null | undefined;
  readonly expectedVersion?: number | null | undefined;
}

export function readLines(ids: IdReader, lines: readonly GivenLine[]): LineDecision[] {
  return lines.map(({ lineId, quantity, expectedVersion }, index) => ({
    lineId: ids.required('RefundRequestLine', lineId, ['lines', index, 'lineId']),
    quantity,
    expectedVersion,
  }));
}

/** Left out, the service takes every line the action may be done to. */
export function readOptionalLines(
  ids: IdReader,
  lines: readonly GivenLine[] | null | undefined,
): LineDecision[] | null {
  return lines === null || lines === undefined ? null : readLines(ids, lines);
}
