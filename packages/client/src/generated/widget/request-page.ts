// Generated from the schema and src/operations by `npm run generate`. Do not edit.
import type { Operation } from '../../operation.ts';
import type { RequestPageQuery, RequestPageQueryVariables } from '../types.ts';

export const requestPage: Operation<RequestPageQuery, RequestPageQueryVariables> = {
  id: '3ece416501eb100a02c0631965d1e6e57b5b10b0f5e26459dd132d4ae29a9ce9',
  kind: 'query',
  text: "query RequestPage($id:ID$number:String){refundRequest(id:$id number:$number){...RequestDetails}}fragment RequestDetails on RefundRequest{createdAt details evidence{id kind}id number order{id number}seller{id name}availableActions{action lineIds primary}lines{id deductions{amount{...Amount}clause code note}evidence{id kind}goods{...Amount}goodsReceived inspections{accepted at id note quantity}item{id imageUrl title variant}outboundShipping{...Amount}quantity reason refund{...Amount}rejection{note}resolution returnAddress{city country id lines name phone postalCode}returnRequired state stateSince version waiting{...WaitingFor}window{timeZone}}plannedPortions{amount{...Amount}payment{id label}}refunds{acceptedAt amount{...Amount}createdAt failureMessage id payment{label}providerReference settledAt state}returnShipments{carrier dispatchedAt id receivedAt trackingNumber}timeline{at seq text}total{...Amount}}fragment Amount on Money{amount currencyCode}fragment WaitingFor on Waiting{actor deadline otherwise text timeZone}",
};
