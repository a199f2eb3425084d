// Generated from the schema and src/operations by `npm run generate`. Do not edit.
import type { Operation } from '../../operation.ts';
import type { OrderPaymentsQuery, OrderPaymentsQueryVariables } from '../types.ts';

export const orderPayments: Operation<OrderPaymentsQuery, OrderPaymentsQueryVariables> = {
  id: 'f6ed164366e481581639a1c8f2d2d983af3a5311579b3fa94b52474a2e276b1b',
  kind: 'query',
  text: "query OrderPayments($externalId:String$id:ID){order(externalId:$externalId id:$id){id number total{...Amount}refunded{...Amount}items{seller{id name}}payments{id label captured{...Amount}reserved{...Amount}refunded{...Amount}reference voucherUrl history{at kind reference text amount{...Amount}}}merchant{timeZone paymentHelp{contact{name email phone hours}methods{label note}advice{title text}}}}}fragment Amount on Money{amount currencyCode}",
};
