// Generated from the schema and src/operations by `npm run generate`. Do not edit.
import type { Operation } from '../../operation.ts';
import type { OrderConversationQuery, OrderConversationQueryVariables } from '../types.ts';

export const orderConversation: Operation<OrderConversationQuery, OrderConversationQueryVariables> = {
  id: 'c8cca3763e1575e791b93bbb58b25f4cc111b1df7abf752cebd18f72d7135593',
  kind: 'query',
  text: "query OrderConversation($id:ID!){order(id:$id){id conversation{messages(last:50){edges{node{...WrittenMessage}}}}}}fragment WrittenMessage on Message{authorKind authorName body createdAt evidence{fileName id kind url}id seller{id name}}",
};
