// Generated from the schema and src/operations by `npm run generate`. Do not edit.
import type { Operation } from '../../operation.ts';
import type { DeskDisputeQuery, DeskDisputeQueryVariables } from '../types.ts';

export const deskDispute: Operation<DeskDisputeQuery, DeskDisputeQueryVariables> = {
  id: '428b53f2eaf9f3b48861f228766dcceac36fc07b43f2fb239ece3fce1e24f4e3',
  kind: 'query',
  text: "query DeskDispute($number:String!){refundRequest(number:$number){disputes{...DeskDisputeRecord}id lines{id item{mode}}messages(last:100){edges{node{...DeskMessage}}}}}fragment DeskDisputeRecord on Dispute{appeal candidates{isViewer name openDisputes staffId}decisions{amount{...DeskMoney}at decidedByName fundedBy line{id}outcome postagePayer reason resolution returnRequired}endedAt id lines{id state}mediator{id name}openedAt openedBy openedByName points{agreed buyer name record seller}reason state viewerActsForSeller viewerMediates}fragment DeskMoney on Money{amount currencyCode}fragment DeskMessage on Message{audience authorKind authorName body createdAt evidence{fileName id kind url}id seller{id}}",
};
