// Generated from the schema and src/operations by `npm run generate`. Do not edit.
import type { Operation } from '../../operation.ts';
import type { DeskOrderTalkQuery, DeskOrderTalkQueryVariables } from '../types.ts';

export const deskOrderTalk: Operation<DeskOrderTalkQuery, DeskOrderTalkQueryVariables> = {
  id: '90d2fa789068a697767bb8aa859520187ec626b3b46194f202f4c6dfa90b6f4d',
  kind: 'query',
  text: "query DeskOrderTalk($externalId:String!){order(externalId:$externalId){id externalId number placedAt buyer{name email}items{title seller{id name}}refundRequests{id number}payments{id label captured{amount currencyCode}voucherUrl}conversation{messages(last:100){edges{node{...DeskMessage}}}}}}fragment DeskMessage on Message{audience authorKind authorName body createdAt evidence{fileName id kind url}id seller{id}}",
};
