import type { Instant } from '@refund-widget/domain';
import type { DocumentProblem } from './document-problem.ts';
import type { OrderDocument, OrderDocumentLot } from './order-document.ts';

/** Older than any shop's export: a date before it is a mistake such as 1970. */
const EARLIEST = Date.UTC(1995, 0, 1);

/** How far a shop's clock may be ahead of ours. */
const CLOCK_SKEW = 24 * 60 * 60 * 1000;

/** What has happened lies between 1995 and now; deliveries have a time, and follow shipping and purchase. */
export function checkInstants(document: OrderDocument, now: Instant): DocumentProblem[] {
  return [
    ...[...pastInstants(document)].flatMap(([field, text]) => checkPast(field, text, now)),
    ...document.items.flatMap((item, i) =>
      item.lots.flatMap((lot, l) => checkLot(lot, ['items', `${i}`, 'lots', `${l}`], document.placedAt)),
    ),
  ];
}

type InstantAt = readonly [field: readonly string[], text: string | null | undefined];

function* pastInstants(document: OrderDocument): Generator<InstantAt> {
  yield [['placedAt'], document.placedAt];
  yield [['cancelledAt'], document.cancelledAt];
  yield [['contractSignedAt'], document.contractSignedAt];
  yield [['withdrawalInformedAt'], document.withdrawalInformedAt];
  for (const [i, item] of document.items.entries()) {
    for (const [l, lot] of item.lots.entries()) {
      yield [['items', `${i}`, 'lots', `${l}`, 'shippedAt'], lot.shippedAt];
      yield [['items', `${i}`, 'lots', `${l}`, 'deliveredAt'], lot.deliveredAt];
    }
  }
  for (const [i, payment] of document.payments.entries())
    yield [['payments', `${i}`, 'capturedAt'], payment.capturedAt];
  for (const [i, refund] of document.refunds.entries()) yield [['refunds', `${i}`, 'createdAt'], refund.createdAt];
}

function checkPast(field: readonly string[], text: string | null | undefined, now: Instant): DocumentProblem[] {
  if (text == null) return [];
  const at = Date.parse(text);
  if (at >= EARLIEST && at <= now + CLOCK_SKEW) return [];
  const code = at < EARLIEST ? 'TOO_LONG_AGO' : 'IN_THE_FUTURE';
  const message =
    code === 'TOO_LONG_AGO'
      ? 'This is before 1995, so it is hardly meant; correct the date or leave the field out.'
      : 'This lies in the future; send it once it has happened.';
  return [{ code, field, message, facts: { instant: text } }];
}

function checkLot(lot: OrderDocumentLot, field: readonly string[], placedAt: string): DocumentProblem[] {
  const wrong = (name: string, code: string, message: string): DocumentProblem => ({
    code,
    field: [...field, name],
    message,
    facts: { state: lot.state },
  });
  if (lot.state === 'DELIVERED' && lot.deliveredAt == null) {
    return [wrong('deliveredAt', 'MISSING', 'A delivered lot needs its time of delivery: windows run from it.')];
  }
  if (lot.state !== 'DELIVERED' && lot.deliveredAt != null) {
    return [wrong('state', 'STATE_CONTRADICTS_TIME', 'A lot with a time of delivery has the state DELIVERED.')];
  }
  if (lot.state === 'NOT_SHIPPED' && lot.shippedAt != null) {
    return [wrong('state', 'STATE_CONTRADICTS_TIME', 'A lot with a time of shipping is IN_TRANSIT or DELIVERED.')];
  }
  const problems: DocumentProblem[] = [];
  if (lot.deliveredAt != null && Date.parse(lot.deliveredAt) < Date.parse(placedAt)) {
    problems.push(wrong('deliveredAt', 'OUT_OF_ORDER', 'Goods cannot arrive before the order was placed.'));
  }
  if (lot.deliveredAt != null && lot.shippedAt != null && Date.parse(lot.deliveredAt) < Date.parse(lot.shippedAt)) {
    problems.push(wrong('deliveredAt', 'OUT_OF_ORDER', 'Goods cannot arrive before they were shipped.'));
  }
  return problems;
}
