// Generated from the schema and src/operations by `npm run generate`. Do not edit.
import type { Operation } from '../../operation.ts';
import type { DeskDisputeQuery, DeskDisputeQueryVariables } from '../types.ts';

export const deskDispute: Operation<DeskDisputeQuery, DeskDisputeQueryVariables> = {
  id: '599233f6a5ec7d83025d164f82474492403f465f6f7e918a15f5c160b625eeb6',
  kind: 'query',
  text: "query DeskDispute($number:String!){refundRequest(number:$number){disputes{...DeskDisputeRecord}id messages(last:100){edges{node{...DeskMessage}}}}}fragment DeskDisputeRecord on Dispute{appeal candidates{name openDisputes staffId}decisions{amount{...DeskMoney}at decidedByName fundedBy line{id}outcome postagePayer reason resolution returnRequired}endedAt id lines{id state}mediator{id name}openedAt openedBy openedByName points{agreed buyer name record seller}reason state viewerActsForSeller viewerMediates}fragment DeskMoney on Money{amount currencyCode}fragment DeskMessage on Message{audience authorKind authorName body createdAt evidence{fileName id kind url}id seller{id}}",
};
