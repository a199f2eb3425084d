import type { EvidenceInput } from '@refund-widget/client';
import { needsFor } from '../apply/answers.ts';
import type { Draft } from '../apply/draft.ts';
import type { FormLot } from '../apply/form-lot.ts';
import { given } from './given.ts';

/** The evidence to send with the request about `lots`: the files and facts given for what they need. */
export function evidenceInputs(lots: readonly FormLot[], draft: Draft): EvidenceInput[] {
  return needsFor(lots, draft).flatMap((need) => {
    const [only] = need.lots;
    const line = need.lots.length === 1 && only ? { line: lots.indexOf(only) } : {};
    return given(need, draft).map((input) => ({ ...input, ...line }));
  });
}
