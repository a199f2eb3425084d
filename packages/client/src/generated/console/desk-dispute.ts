// Generated from the schema and src/operations by `npm run generate`. Do not edit.
import type { Operation } from '../../operation.ts';
import type { DeskDisputeQuery, DeskDisputeQueryVariables } from '../types.ts';

export const deskDispute: Operation<DeskDisputeQuery, DeskDisputeQueryVariables> = {
  id: '66d0e2250c816fdcc18178c6bd2cb1a0ea094e295c9dcca971fd1bb99dbe9b55',
  kind: 'query',
  text: "query DeskDispute($number:String!){refundRequest(number:$number){disputes{...DeskDisputeRecord}id lines{id offers{...DeskDisputeOffer}}messages(last:100){edges{node{...DeskMessage}}}questions{...DeskDisputeQuestion}}}fragment DeskDisputeRecord on Dispute{appeal candidates{name openDisputes staffId}decisions{amount{...DeskMoney}at decidedByName fundedBy line{id}outcome postagePayer reason resolution returnRequired}endedAt id lines{id state}mediator{id name}openedAt openedBy openedByName points{agreed buyer name record seller}reason state viewerActsForSeller viewerMediates}fragment DeskMoney on Money{amount currencyCode}fragment DeskDisputeOffer on Offer{amount{...DeskMoney}authorName createdAt endReason endedAt id note quantity resolution returnNeeded side state version}fragment DeskMessage on Message{audience authorKind authorName body createdAt evidence{fileName id kind url}id seller{id}}fragment DeskDisputeQuestion on Question{answer answeredAt answeredByName askedByName askedOf createdAt deadline evidence{...DeskEvidence}id state text}fragment DeskEvidence on Evidence{bytes createdAt facts fileName height id kind label mediaType refusedBecause requirement reviewable state uploadedBy url width}",
};
