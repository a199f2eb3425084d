// Generated from the schema and src/operations by `npm run generate`. Do not edit.
import type { Operation } from '../../operation.ts';
import type { OfferPartQuery, OfferPartQueryVariables } from '../types.ts';

export const offerPart: Operation<OfferPartQuery, OfferPartQueryVariables> = {
  id: '601b5ed583c19ef6ab204cb265f17b5327fab10230b03d44e5de5fbca6bfe435',
  kind: 'query',
  text: "query OfferPart($id:ID!$quantity:Int!){node(id:$id){__typename ...on Offer{id amountFor(quantity:$quantity){...Amount}}}}fragment Amount on Money{amount currencyCode}",
};
