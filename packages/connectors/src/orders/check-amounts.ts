import { parseMoney } from '@refund-widget/domain';
import type { DocumentProblem } from './document-problem.ts';
import type { OrderDocument } from './order-document.ts';

/** Every amount has no more decimals than its currency, and fits 64 bits. */
export function checkAmounts(document: OrderDocument): DocumentProblem[] {
  return [...amountsOf(document)].flatMap(([field, text]) => checkAmount(field, text, document.currency));
}

function checkAmount(field: readonly string[], text: string | null | undefined, currency: string): DocumentProblem[] {
  if (text == null) return [];
  const parsed = parseMoney(text, currency);
  if (parsed.ok) return [];
  const { problem } = parsed;
  const message =
    problem.code === 'TOO_MANY_DECIMALS'
      ? `${currency} has ${problem.allowed} decimals; round the amount before sending it.`
      : 'This amount cannot be read; write it as text in major units, for example "12.34".';
  return [{ code: problem.code, field, message, facts: { amount: text.slice(0, 100), currency } }];
}

type AmountAt = readonly [field: readonly string[], text: string | null | undefined];

function* amountsOf(document: OrderDocument): Generator<AmountAt> {
  yield [['total'], document.total];
  yield [['taxTotal'], document.taxTotal];
  yield [['shipping', 'total'], document.shipping.total];
  yield [['shipping', 'standard'], document.shipping.standard];
  yield [['other'], document.other];
  for (const [index, item] of document.items.entries()) {
    yield [['items', `${index}`, 'total'], item.total];
    yield [['items', `${index}`, 'taxTotal'], item.taxTotal];
  }
  for (const [index, payment] of document.payments.entries()) {
    yield [['payments', `${index}`, 'authorized'], payment.authorized];
    yield [['payments', `${index}`, 'captured'], payment.captured];
  }
  for (const [index, refund] of document.refunds.entries()) yield [['refunds', `${index}`, 'amount'], refund.amount];
}
