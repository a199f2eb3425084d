// Generated from the schema and src/operations by `npm run generate`. Do not edit.
import type { Operation } from '../../operation.ts';
import type { RequestCancelMutation, RequestCancelMutationVariables } from '../types.ts';

export const requestCancel: Operation<RequestCancelMutation, RequestCancelMutationVariables> = {
  id: '0504250143a54f9e77297c331659ac0dee6fcab40b92aeaeeca0538288c31f1c',
  kind: 'mutation',
  text: "mutation RequestCancel($input:RefundRequestCancelInput!){refundRequestCancel(input:$input){refundRequest{...RequestDetails}userErrors{code field message}}}fragment RequestDetails on RefundRequest{createdAt details evidence{id kind}id number order{id number}seller{id name}availableActions{action lineIds primary}lines{id deductions{amount{...Amount}clause code note}evidence{id kind}goods{...Amount}goodsReceived inspections{accepted at id note quantity}item{id imageUrl title variant}outboundShipping{...Amount}quantity reason refund{...Amount}rejection{note}resolution returnAddress{city country id lines name phone postalCode}returnRequired state stateSince version waiting{...WaitingFor}window{timeZone}}plannedPortions{amount{...Amount}payment{id label}}refunds{acceptedAt amount{...Amount}createdAt failureMessage id payment{label}providerReference settledAt state}returnShipments{carrier dispatchedAt id receivedAt trackingNumber}timeline{at seq text}total{...Amount}}fragment Amount on Money{amount currencyCode}fragment WaitingFor on Waiting{actor deadline otherwise text timeZone}",
};
