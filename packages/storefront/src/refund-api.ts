import type { Shop } from './shop.ts';

/** What the shop's own order page says about an order. */
export interface OrderFacts {
  readonly number: string;
  readonly placedAt: string;
  readonly total: { readonly amount: string; readonly currencyCode: string };
  readonly buyer: { readonly name: string };
}

/** Whose orders a token opens: one order's, or one customer's, by the shop's own ids. */
export type SessionScope = { readonly orderExternalId: string } | { readonly customerId: string };

/** The refund API as a merchant's server calls it: with its key, never from a browser. */
export interface RefundApi {
  order(shop: Shop, externalId: string): Promise<OrderFacts | null>;
  /** Hands a new order over, with the terms that its buyer was shown; why it was refused, or null. */
  importOrder(shop: Shop, order: object): Promise<string | null>;
  /** A token of at most 15 minutes, bound to this origin. Null when there is nothing of that name. */
  mintSession(shop: Shop, scope: SessionScope, origin: string): Promise<string | null>;
}

const orderDocument = `query ($id: String!) {
  order(externalId: $id) { number placedAt total { amount currencyCode } buyer { name } }
}`;

const sessionDocument = `mutation ($input: BuyerSessionCreateInput!) {
  buyerSessionCreate(input: $input) { token userErrors { code message } }
}`;

const importDocument = `mutation ($input: OrderImportInput!) {
  orderImport(input: $input) { outcome userErrors { code message } }
}`;

export function connectRefundApi(apiUrl: string): RefundApi {
  const ask = async (shop: Shop, query: string, variables: object) => {
    const answer = await fetch(`${apiUrl}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${shop.apiKey}` },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = JSON.parse(await answer.text());
    if (errors) throw new Error(`The refund API answered ${answer.status}: ${errors[0]?.message}`);
    return data;
  };
  return {
    async order(shop, externalId) {
      const { order } = await ask(shop, orderDocument, { id: externalId });
      return order;
    },
    async importOrder(shop, order) {
      const input = { order, idempotencyKey: crypto.randomUUID() };
      const { orderImport } = await ask(shop, importDocument, { input });
      const [problem] = orderImport.userErrors;
      return problem ? problem.message : null;
    },
    async mintSession(shop, scope, origin) {
      const input = { ...scope, origin, idempotencyKey: crypto.randomUUID() };
      const { buyerSessionCreate } = await ask(shop, sessionDocument, { input });
      const [problem] = buyerSessionCreate.userErrors;
      // Nothing of that name is an answer; a key or an origin that is refused is a set-up to mend.
      if (problem && problem.code !== 'ORDER_NOT_FOUND') throw new Error(`${problem.code}: ${problem.message}`);
      return buyerSessionCreate.token;
    },
  };
}
