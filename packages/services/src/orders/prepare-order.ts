import { type ItemToImport, type OrderToImport, orderToImport, parseOrderDocument } from '@refund-widget/connectors';
import type { Transaction } from '@refund-widget/database';
import type { BusinessMode } from '@refund-widget/domain';
import { hashValue } from '../kernel/hash.ts';
import { done, type Outcome, type Problem, problem, refused } from '../outcome.ts';
import type { Dependencies } from '../services.ts';
import { allocateShipping, type ShippingShare } from './allocate-shipping.ts';
import { readShownTerms, type TermsToPin } from './shown-terms.ts';

export interface PreparedItem extends ItemToImport, ShippingShare {
  readonly sellerId: string;
  readonly mode: BusinessMode;
  /** The terms that the buyer was shown and that the item is sold under; null: those of the day it is imported. */
  readonly terms: TermsToPin | null;
}

/** An order document that was checked, in our units, with its sellers known and its shipping allocated. */
export interface PreparedOrder extends Omit<OrderToImport, 'items'> {
  readonly items: readonly PreparedItem[];
  readonly sourceHash: string;
}

/** What an order's items are sold as when the shop does not say. */
export const USUAL_MODE: BusinessMode = 'RETAIL';
/** Who moves money back when the shop does not say: a person. */
export const USUAL_PROVIDER = 'manual';

export async function prepareOrder(
  dependencies: Dependencies,
  transaction: Transaction,
  merchantId: string,
  document: unknown,
): Promise<Outcome<PreparedOrder>> {
  const { payments, clock } = dependencies;
  const parsed = parseOrderDocument(document, clock());
  if (!parsed.ok) return refused(...parsed.problems.map((found) => ({ ...found, field: ['order', ...found.field] })));
  const order = orderToImport(parsed.value);
  const sellers = await transaction.seller.findMany({ where: { merchantId } });
  const sellerIds = new Map(sellers.map(({ externalId, id }) => [externalId, id]));
  const only = sellers.length === 1 ? sellers[0]?.id : undefined;
  const found = order.items.map((item) =>
    item.sellerExternalId === null ? only : sellerIds.get(item.sellerExternalId),
  );
  const problems = [
    ...order.items.flatMap((item, index) => (found[index] === undefined ? [sellerProblem(item, index)] : [])),
    ...order.payments.flatMap(({ provider }, index) =>
      payments.has(provider ?? USUAL_PROVIDER) ? [] : [providerProblem(provider, index, [...payments.keys()])],
    ),
  ];
  if (problems.length > 0) return refused(...problems);
  const shares = allocateShipping(order.items, order);
  const items = order.items.map((item, index) => ({
    ...item,
    ...(shares[index] ?? { shipping: 0n, standardShipping: 0n }),
    sellerId: found[index] ?? '',
    mode: item.mode ?? USUAL_MODE,
  }));
  const shown = await readShownTerms(dependencies, transaction, merchantId, order.placedAt, items);
  if (shown.problems.length > 0) return refused(...shown.problems);
  const pinned = items.map((item) => ({ ...item, terms: shown.byItem.get(item.externalId) ?? null }));
  return done({ ...order, items: pinned, sourceHash: hashValue(parsed.value) });
}

function sellerProblem({ sellerExternalId }: ItemToImport, index: number): Problem {
  const field = ['order', 'items', index, 'sellerExternalId'];
  if (sellerExternalId === null) {
    return problem('SELLER_REQUIRED', 'Name the seller: this merchant has more than one, or none.', field);
  }
  return problem('SELLER_NOT_FOUND', `No seller has the id "${sellerExternalId}"; create the seller first.`, field);
}

function providerProblem(provider: string | null, index: number, known: readonly string[]): Problem {
  const field = ['order', 'payments', index, 'provider'];
  return problem(
    'UNKNOWN_PROVIDER',
    `There is no payment provider "${provider}"; use one of: ${known.join(', ')}.`,
    field,
  );
}
