// Generated from the schema and src/operations by `npm run generate`. Do not edit.
import type { Operation } from '../../operation.ts';
import type { DeskDisputeQuery, DeskDisputeQueryVariables } from '../types.ts';

export const deskDispute: Operation<DeskDisputeQuery, DeskDisputeQueryVariables> = {
  id: '97fff0301ac907e23a832bb11c88d64e69a6bb88c3d00e57d409b0c60d1c9342',
  kind: 'query',
  text: "query DeskDispute($number:String!){refundRequest(number:$number){disputes{...DeskDisputeRecord}id lines{id item{mode}}order{conversation{messages(last:100){edges{node{...DeskMessage}}}}id}}}fragment DeskDisputeRecord on Dispute{appeal candidates{isViewer name openDisputes staffId}decisions{amount{...DeskMoney}at decidedByName fundedBy line{id}outcome postagePayer reason resolution returnRequired}endedAt id lines{id state}mediator{id name}openedAt openedBy openedByName points{agreed buyer name record seller}reason state viewerActsForSeller viewerMediates}fragment DeskMoney on Money{amount currencyCode}fragment DeskMessage on Message{audience authorKind authorName body createdAt evidence{fileName id kind url}id seller{id}}",
};
