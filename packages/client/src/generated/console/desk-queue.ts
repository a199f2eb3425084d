// Generated from the schema and src/operations by `npm run generate`. Do not edit.
import type { Operation } from '../../operation.ts';
import type { DeskQueueQuery, DeskQueueQueryVariables } from '../types.ts';

export const deskQueue: Operation<DeskQueueQuery, DeskQueueQueryVariables> = {
  id: '36047a40da34d5645cfe13745f59aad33da58fb972989b48f93a91b87f05aa7c',
  kind: 'query',
  text: "query DeskQueue($filter:RefundRequestFilter$sort:RefundRequestSort$first:Int$after:String$last:Int$before:String){refundRequests(filter:$filter sort:$sort first:$first after:$after last:$last before:$before){edges{cursor node{...DeskRow}}pageInfo{endCursor hasNextPage hasPreviousPage startCursor}totalCount}}fragment DeskRow on RefundRequest{availableActions{...DeskAction}buyer{country email name}createdAt id lines{fault id item{imageUrl quantity title variant}quantity reason state waiting{...DeskWaiting}}nextDeadline number order{number}seller{id name}total{...DeskMoney}}fragment DeskAction on AvailableAction{action commits lineIds primary}fragment DeskWaiting on Waiting{actor clause deadline otherwise text timeZone}fragment DeskMoney on Money{amount currencyCode}",
};
