// Generated from the schema and src/operations by `npm run generate`. Do not edit.
import type { Operation } from '../../operation.ts';
import type { OrderListQuery, OrderListQueryVariables } from '../types.ts';

export const orderList: Operation<OrderListQuery, OrderListQueryVariables> = {
  id: 'd93f4183b7802dca24fc6d5355ede1e949aced1257cba695dbb5164055f4be9e',
  kind: 'query',
  text: "query OrderList($after:String){viewer{orders(first:10 after:$after){edges{node{id number placedAt items{id imageUrl title}refundSummary{eligibleItems faultItems firstDeadline negotiableItems timeZone waitingForViewer{id}}refundRequests{id updatedAt total{...Amount}lines{id state waiting{...WaitingFor}}}}}pageInfo{endCursor hasNextPage}}}}fragment Amount on Money{amount currencyCode}fragment WaitingFor on Waiting{actor deadline otherwise text timeZone}",
};
