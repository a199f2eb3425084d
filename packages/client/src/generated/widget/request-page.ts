// Generated from the schema and src/operations by `npm run generate`. Do not edit.
import type { Operation } from '../../operation.ts';
import type { RequestPageQuery, RequestPageQueryVariables } from '../types.ts';

export const requestPage: Operation<RequestPageQuery, RequestPageQueryVariables> = {
  id: '30b3b9c186922347e8115d2687b9f9a4b2ba85490c0758ad8b8bf77ddf8e2785',
  kind: 'query',
  text: "query RequestPage($id:ID$number:String){refundRequest(id:$id number:$number){...RequestDetails}}fragment RequestDetails on RefundRequest{createdAt details evidence{id kind}id number order{id number}seller{name}availableActions{action lineIds primary}lines{id deductions{amount{...Amount}clause code note}evidence{id kind}goods{...Amount}goodsReceived inspections{accepted at id note quantity}item{id imageUrl title variant}outboundShipping{...Amount}quantity reason refund{...Amount}rejection{note}resolution returnAddress{city country id lines name phone postalCode}returnRequired state stateSince version waiting{...WaitingFor}window{timeZone}}plannedPortions{amount{...Amount}payment{id label}}refunds{acceptedAt amount{...Amount}createdAt failureMessage id payment{label}providerReference settledAt state}returnShipments{carrier dispatchedAt id receivedAt trackingNumber}timeline{at seq text}total{...Amount}}fragment Amount on Money{amount currencyCode}fragment WaitingFor on Waiting{actor deadline otherwise text timeZone}",
};
