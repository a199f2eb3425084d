// Generated from the schema and src/operations by `npm run generate`. Do not edit.
import type { Operation } from '../../operation.ts';
import type { OrderPageQuery, OrderPageQueryVariables } from '../types.ts';

export const orderPage: Operation<OrderPageQuery, OrderPageQueryVariables> = {
  id: '58e943fcb5236736d60fbd38bfcd2bdcd54c7bb463d7904ac92abf7b5b3e4ae5',
  kind: 'query',
  text: "query OrderPage($externalId:String$id:ID){order(externalId:$externalId id:$id){id number refundSummary{eligibleItems firstDeadline negotiableItems timeZone totalItems}items{externalId id imageUrl quantity title variant seller{name}total{...Amount}refundEligibility{lots{headline detail best{answer claimableQuantity code rules{...Rule}source{...Source}window{closesAt timeZone days{counted date name why}}}lot{deliveredAt expectedAt id quantity state}}}requestLines{id quantity state request{id number}waiting{...WaitingFor}}}}}fragment Amount on Money{amount currencyCode}fragment Rule on EligibilityRule{clause outcome text}fragment Source on OptionSource{kind name version}fragment WaitingFor on Waiting{actor deadline otherwise text timeZone}",
};
