import { toDecimalString } from '@refund-widget/domain';
import type { DocumentProblem } from './document-problem.ts';
import { minorUnits } from './minor-units.ts';
import type { OrderDocument } from './order-document.ts';

/**
 * The parts add up to the whole, and no more was refunded than captured. Nothing here is corrected: an order whose sums
 * contradict each other would have us invent or lose money.
 */
export function checkTotals(document: OrderDocument): DocumentProblem[] {
  const books = readBooks(document);
  return [...checkSum(document, books), ...checkParts(document, books), ...checkRefunds(document, books)];
}

interface Books {
  /** Minor units of an amount of this document. */
  readonly minor: (text: string) => bigint;
  /** Minor units as text, for facts and messages. */
  readonly show: (amount: bigint) => string;
}

function readBooks({ currency }: OrderDocument): Books {
  return {
    minor: (text) => minorUnits(text, currency),
    show: (amount) => toDecimalString({ amount, currency }),
  };
}

function checkSum(document: OrderDocument, { minor, show }: Books): DocumentProblem[] {
  const items = document.items.reduce((sum, item) => sum + minor(item.total), 0n);
  const shipping = minor(document.shipping.total);
  const other = minor(document.other);
  const total = minor(document.total);
  const sum = items + shipping + other;
  if (sum === total) return [];
  return [
    {
      code: 'TOTALS_DO_NOT_ADD_UP',
      field: ['total'],
      message: `Items ${show(items)} + shipping ${show(shipping)} + other ${show(other)} make ${show(sum)}, not ${show(total)}.`,
      facts: { items: show(items), shipping: show(shipping), other: show(other), sum: show(sum), total: show(total) },
    },
  ];
}

function checkParts(document: OrderDocument, { minor }: Books): DocumentProblem[] {
  const problems: DocumentProblem[] = [];
  for (const [index, item] of document.items.entries()) {
    if (item.quantity === 0 && minor(item.total) !== 0n) {
      problems.push({
        code: 'CHARGED_FOR_NOTHING',
        field: ['items', `${index}`, 'total'],
        message: 'An item with no units costs nothing; put charges without goods into "other".',
      });
    }
    if (minor(item.taxTotal) > minor(item.total)) {
      problems.push(moreThanWhole(['items', `${index}`, 'taxTotal'], 'Tax cannot exceed the gross total of the item.'));
    }
  }
  const { standard, total } = document.shipping;
  if (standard != null && minor(standard) > minor(total)) {
    problems.push(
      moreThanWhole(['shipping', 'standard'], 'The standard part of the shipping cannot exceed the shipping charged.'),
    );
  }
  for (const [index, { authorized, captured }] of document.payments.entries()) {
    if (authorized != null && minor(captured) > minor(authorized)) {
      problems.push(
        moreThanWhole(['payments', `${index}`, 'captured'], 'No more can be captured than was authorised.'),
      );
    }
  }
  return problems;
}

function moreThanWhole(field: readonly string[], message: string): DocumentProblem {
  return { code: 'PART_EXCEEDS_WHOLE', field, message };
}

/** Refunds that name a payment count against it; all together count against everything captured. Failed ones count nothing. */
function checkRefunds(document: OrderDocument, { minor, show }: Books): DocumentProblem[] {
  const counted = document.refunds.filter((refund) => refund.state !== 'FAILED');
  const sumOf = (refunds: typeof counted) => refunds.reduce((sum, refund) => sum + minor(refund.amount), 0n);
  const problems: DocumentProblem[] = [];
  for (const [index, payment] of document.payments.entries()) {
    const refunded = sumOf(counted.filter((refund) => refund.paymentExternalId === payment.externalId));
    if (refunded <= minor(payment.captured)) continue;
    problems.push({
      code: 'REFUNDED_ABOVE_CAPTURED',
      field: ['payments', `${index}`, 'captured'],
      message: `Refunds of ${show(refunded)} name this payment, which captured only ${payment.captured}.`,
      facts: { refunded: show(refunded), captured: payment.captured },
    });
  }
  const refunded = sumOf(counted);
  const captured = document.payments.reduce((sum, payment) => sum + minor(payment.captured), 0n);
  if (refunded > captured && problems.length === 0) {
    problems.push({
      code: 'REFUNDED_ABOVE_CAPTURED',
      field: ['refunds'],
      message: `Refunds of ${show(refunded)} exceed the ${show(captured)} captured by all payments.`,
      facts: { refunded: show(refunded), captured: show(captured) },
    });
  }
  return problems;
}
