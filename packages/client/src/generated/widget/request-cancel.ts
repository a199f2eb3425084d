// Generated from the schema and src/operations by `npm run generate`. Do not edit.
import type { Operation } from '../../operation.ts';
import type { RequestCancelMutation, RequestCancelMutationVariables } from '../types.ts';

export const requestCancel: Operation<RequestCancelMutation, RequestCancelMutationVariables> = {
  id: 'a6ae9f8b2d64860b939ad1bde8806d87d00606b74eb79c30ef884eb893700bda',
  kind: 'mutation',
  text: "mutation RequestCancel($input:RefundRequestCancelInput!){refundRequestCancel(input:$input){refundRequest{...RequestDetails}userErrors{code field message}}}fragment RequestDetails on RefundRequest{createdAt details evidence{id kind}id number order{id number}seller{name}availableActions{action lineIds primary}lines{id deductions{amount{...Amount}clause code note}evidence{id kind}goods{...Amount}goodsReceived inspections{accepted at id note quantity}item{id imageUrl title variant}outboundShipping{...Amount}quantity reason refund{...Amount}rejection{note}resolution returnAddress{city country id lines name phone postalCode}returnRequired state stateSince version waiting{...WaitingFor}}plannedPortions{amount{...Amount}payment{id label}}refunds{acceptedAt amount{...Amount}createdAt failureMessage id payment{label}providerReference settledAt state}returnShipments{carrier dispatchedAt id receivedAt trackingNumber}timeline{at seq text}total{...Amount}}fragment Amount on Money{amount currencyCode}fragment WaitingFor on Waiting{actor deadline otherwise text timeZone}",
};
