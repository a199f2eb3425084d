// Generated from the schema and src/operations by `npm run generate`. Do not edit.
import type { Operation } from '../../operation.ts';
import type { DeskDisputeQuery, DeskDisputeQueryVariables } from '../types.ts';

export const deskDispute: Operation<DeskDisputeQuery, DeskDisputeQueryVariables> = {
  id: 'a603edb083b2230c3afbbed323a3af574c8fa3fe9ac9581ffbcef0f88d6ff976',
  kind: 'query',
  text: "query DeskDispute($number:String!){refundRequest(number:$number){disputes{...DeskDisputeRecord}id messages(last:100){edges{node{...DeskMessage}}}}}fragment DeskDisputeRecord on Dispute{appeal candidates{isViewer name openDisputes staffId}decisions{amount{...DeskMoney}at decidedByName fundedBy line{id}outcome postagePayer reason resolution returnRequired}endedAt id lines{id state}mediator{id name}openedAt openedBy openedByName points{agreed buyer name record seller}reason state viewerActsForSeller viewerMediates}fragment DeskMoney on Money{amount currencyCode}fragment DeskMessage on Message{audience authorKind authorName body createdAt evidence{fileName id kind url}id seller{id}}",
};
