// Generated from the schema and src/operations by `npm run generate`. Do not edit.
import type { Operation } from '../../operation.ts';
import type { OrderPageQuery, OrderPageQueryVariables } from '../types.ts';

export const orderPage: Operation<OrderPageQuery, OrderPageQueryVariables> = {
  id: '3353f903d3607f29ba20dd17466e400cb413a6fa49de7a0d14d919db2430c1e6',
  kind: 'query',
  text: "query OrderPage($externalId:String$id:ID){order(externalId:$externalId id:$id){id number conversation{__typename}refundSummary{eligibleItems firstDeadline negotiableItems timeZone totalItems}items{externalId id imageUrl quantity title variant seller{id name}total{...Amount}refundEligibility{lots{headline detail best{...Answered claimableQuantity}closedWithoutFault{...Answered}lot{deliveredAt expectedAt id quantity state}}}requestLines{id quantity state request{id number}waiting{...WaitingFor}}}}}fragment Amount on Money{amount currencyCode}fragment Answered on EligibilityOption{answer code rules{...Rule}source{...Source}window{closesAt timeZone days{counted date name why}}}fragment Rule on EligibilityRule{clause outcome text}fragment Source on OptionSource{kind name version}fragment WaitingFor on Waiting{actor deadline otherwise text timeZone}",
};
