import type { EvidenceInput as GivenEvidence } from '@refund-widget/services';
import { builder } from '../builder.ts';
import type { IdReader } from '../node/read-ids.ts';

export const EvidenceInput = builder.inputType('EvidenceInput', {
  description: 'Evidence that was uploaded before, or typed facts.',
  fields: (t) => ({
    evidenceId: t.id({ description: 'Id of an uploaded file; leave out for facts.' }),
    facts: t.field({ type: 'JSON' }),
    line: t.int({
      description: 'Index into `lines` of the request this belongs to; without it, the whole request.',
    }),
    requirement: t.string(),
  }),
});

export function readEvidence(ids: IdReader, given: readonly GivenEvidence[] | null | undefined): GivenEvidence[] {
  return (given ?? []).map((piece, index) => ({
    ...piece,
    evidenceId: ids.optional('Evidence', piece.evidenceId, ['evidence', index, 'evidenceId']),
  }));
}
