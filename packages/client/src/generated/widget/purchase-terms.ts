// Generated from the schema and src/operations by `npm run generate`. Do not edit.
import type { Operation } from '../../operation.ts';
import type { PurchaseTermsQuery, PurchaseTermsQueryVariables } from '../types.ts';

export const purchaseTerms: Operation<PurchaseTermsQuery, PurchaseTermsQueryVariables> = {
  id: '815b6860ccd27cbfbc05126ac7243505f7673ee4bb7eb5ed2e1ca5242589be2f',
  kind: 'query',
  text: "query PurchaseTerms($input:PurchaseTermsInput!){purchaseTerms(input:$input){terms{applies headline duration versionToken entries{...ShownEntry}laws{...ShownEntry}deductions{clause text}dispute{clause text}refundWithin{clause text}policy{id name version clauses{id text}}}userErrors{code field message}}}fragment ShownEntry on PurchaseTermsEntry{answer clause duration source{...Source}text title topics}fragment Source on OptionSource{kind name version}",
};
