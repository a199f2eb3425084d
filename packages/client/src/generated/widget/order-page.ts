// Generated from the schema and src/operations by `npm run generate`. Do not edit.
import type { Operation } from '../../operation.ts';
import type { OrderPageQuery, OrderPageQueryVariables } from '../types.ts';

export const orderPage: Operation<OrderPageQuery, OrderPageQueryVariables> = {
  id: '60536f7e33b01e33b9dab01e02917a2eac0b6bd5ae74ea7e0a017532338b6293',
  kind: 'query',
  text: "query OrderPage($externalId:String$id:ID){order(externalId:$externalId id:$id){id number refundSummary{eligibleItems firstDeadline negotiableItems timeZone totalItems}items{externalId id imageUrl quantity title variant seller{name}total{...Amount}refundEligibility{lots{headline detail best{...Answered claimableQuantity}closedWithoutFault{...Answered}lot{deliveredAt expectedAt id quantity state}}}requestLines{id quantity state request{id number}waiting{...WaitingFor}}}}}fragment Amount on Money{amount currencyCode}fragment Answered on EligibilityOption{answer code rules{...Rule}source{...Source}window{closesAt timeZone days{counted date name why}}}fragment Rule on EligibilityRule{clause outcome text}fragment Source on OptionSource{kind name version}fragment WaitingFor on Waiting{actor deadline otherwise text timeZone}",
};
