// Generated from the schema and src/operations by `npm run generate`. Do not edit.
import type { Operation } from '../../operation.ts';
import type { DeskOfferPartQuery, DeskOfferPartQueryVariables } from '../types.ts';

export const deskOfferPart: Operation<DeskOfferPartQuery, DeskOfferPartQueryVariables> = {
  id: '2a3a1e188b9b29d66d8ff2b7fd0a915c259b04c543dde4b4237cf2c95c9d57ea',
  kind: 'query',
  text: "query DeskOfferPart($id:ID!$quantity:Int!){node(id:$id){...on Offer{amountFor(quantity:$quantity){...DeskMoney}id}}}fragment DeskMoney on Money{amount currencyCode}",
};
