// Generated from the schema and src/operations by `npm run generate`. Do not edit.
import type { Operation } from '../../operation.ts';
import type { OrderListQuery, OrderListQueryVariables } from '../types.ts';

export const orderList: Operation<OrderListQuery, OrderListQueryVariables> = {
  id: 'badb8f4073413e81a808527c9f0f7e1a06679cec63335662cd330f3224d25837',
  kind: 'query',
  text: "query OrderList($after:String){viewer{orders(first:10 after:$after){edges{node{id number placedAt items{id imageUrl title}refundSummary{eligibleItems firstDeadline negotiableItems timeZone waitingForViewer{id}}refundRequests{id updatedAt total{...Amount}lines{id state waiting{...WaitingFor}}}}}pageInfo{endCursor hasNextPage}}}}fragment Amount on Money{amount currencyCode}fragment WaitingFor on Waiting{actor deadline otherwise text timeZone}",
};
