import { hasKeys } from './has-keys.ts';
import { minorUnits } from './minor-units.ts';
import type { OrderDocument } from './order-document.ts';
import type { OrderSource, ShopBooks } from './order-source.ts';
import { parseOrderDocument } from './parse-order-document.ts';

/** Orders in our own documented format: nothing to convert, only to check. */
export const documentSource: OrderSource = {
  name: 'document',
  recognises: (order) => hasKeys(order, ['externalId', 'items']),
  convert: (order, { now }) => {
    const parsed = parseOrderDocument(order, now);
    return parsed.ok ? { ok: true, document: parsed.value, books: booksOf(parsed.value) } : parsed;
  },
};

function booksOf(document: OrderDocument): ShopBooks {
  const { currency, payments, refunds, total } = document;
  const sum = (amounts: readonly string[]) => amounts.reduce((all, amount) => all + minorUnits(amount, currency), 0n);
  return {
    currency,
    total: minorUnits(total, currency),
    captured: sum(payments.map((payment) => payment.captured)),
    refunded: sum(refunds.filter((refund) => refund.state === 'SETTLED').map((refund) => refund.amount)),
  };
}
