// Generated from the schema and src/operations by `npm run generate`. Do not edit.
import type { Operation } from '../../operation.ts';
import type { DeskConversationQuery, DeskConversationQueryVariables } from '../types.ts';

export const deskConversation: Operation<DeskConversationQuery, DeskConversationQueryVariables> = {
  id: 'd67ee7446caf572da2b3036237b7099be334f4d6a032a6dbd189b45770ab9eb4',
  kind: 'query',
  text: "query DeskConversation($orderId:ID!){order(id:$orderId){id conversation{messages(last:100){edges{node{...DeskMessage}}}}}}fragment DeskMessage on Message{audience authorKind authorName body createdAt evidence{fileName id kind url}id seller{id}}",
};
