// Generated from the schema and src/operations by `npm run generate`. Do not edit.
import type { Operation } from '../../operation.ts';
import type { DeskDisputePreviewQuery, DeskDisputePreviewQueryVariables } from '../types.ts';

export const deskDisputePreview: Operation<DeskDisputePreviewQuery, DeskDisputePreviewQueryVariables> = {
  id: 'f559bf4fc12e8afcfb3d49e47b8b1912e22a015ba0d20415cf8807254c3aa97f',
  kind: 'query',
  text: "query DeskDisputePreview($input:DisputeDecisionPreviewInput!){disputeDecisionPreview(input:$input){lines{goods{...DeskMoney}lineId most{...DeskMoney}outboundShipping{...DeskMoney}paid{...DeskMoney}postagePayer quantity refund{...DeskMoney}resolution returnRequired}total{...DeskMoney}userErrors{...DeskProblem}}}fragment DeskMoney on Money{amount currencyCode}fragment DeskProblem on UserError{code facts field message}",
};
