// Generated from the schema and src/operations by `npm run generate`. Do not edit.
import type { Operation } from '../../operation.ts';
import type { DeskConversationsQuery, DeskConversationsQueryVariables } from '../types.ts';

export const deskConversations: Operation<DeskConversationsQuery, DeskConversationsQueryVariables> = {
  id: 'de46b7ba4347f4660d6eaab9ebf11f8c2b515063e5a7be6413fad3db3673e3ce',
  kind: 'query',
  text: "query DeskConversations($first:Int!$after:String){conversations(first:$first after:$after){totalCount pageInfo{endCursor hasNextPage}edges{node{unanswered lastMessage{authorName body createdAt topic}order{externalId id number buyer{name}}}}}}",
};
