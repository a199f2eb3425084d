import { lockOrder, type Transaction } from '@refund-widget/database';
import type { ServiceContext } from '../context.ts';
import { done, type Outcome, problem, refused } from '../outcome.ts';
import { addItems } from './create-order.ts';
import { orderRow } from './order-rows.ts';
import type { PreparedOrder } from './prepare-order.ts';
import { followParcels } from './update/follow-parcels.ts';
import { removeItem, updateItem } from './update/update-items.ts';
import { updatePayments } from './update/update-payments.ts';

/** Takes over a changed order, or refuses it whole when it takes away what is claimed or refunded already. */
export async function updateOrder(
  context: ServiceContext,
  transaction: Transaction,
  merchantId: string,
  orderId: string,
  order: PreparedOrder,
): Promise<Outcome<null>> {
  await lockOrder(transaction, orderId);
  const known = await transaction.order.findUniqueOrThrow({
    where: { id: orderId },
    include: { items: { include: { lots: true, claims: true } } },
  });
  if (known.currency !== order.currency) {
    return refused(problem('CURRENCY_CHANGED', `This order is in ${known.currency}.`, ['order', 'currency']));
  }
  const paid = await updatePayments(context.newId, transaction, { merchantId, orderId }, order);
  if (!paid.ok) return paid;
  const items = await updateItems(context, transaction, { merchantId, orderId }, known.items, order);
  if (!items.ok) return items;
  await transaction.order.update({ where: { id: orderId }, data: orderRow(order, context.clock()) });
  const followed = await followParcels(context, transaction, merchantId, orderId);
  if (!followed.ok) return followed;
  await removeLots(context, transaction, items.value);
  return done(null);
}

/** Lots that no unit is in any more go, but for those that lines about replaced units still speak of. */
async function removeLots({ clock }: ServiceContext, transaction: Transaction, unused: readonly string[]) {
  const id = { in: [...unused] };
  await transaction.lot.deleteMany({ where: { id, requestLines: { none: {} } } });
  await transaction.lot.updateMany({ where: { id, replacedAt: null }, data: { replacedAt: new Date(clock()) } });
}

type KnownItems = Parameters<typeof updateItem>[1][];

/** Answers with the lots that no unit is in any more. */
async function updateItems(
  context: ServiceContext,
  transaction: Transaction,
  place: { readonly merchantId: string; readonly orderId: string },
  known: KnownItems,
  order: PreparedOrder,
): Promise<Outcome<string[]>> {
  const at = { newId: context.newId, transaction, merchantId: place.merchantId };
  const unused: string[] = [];
  for (const item of known) {
    const reported = order.items.find(({ externalId }) => externalId === item.externalId);
    const changed = reported ? await updateItem(at, item, reported) : await removeItem(at, item);
    if (!changed.ok) return changed;
    if (changed.value) unused.push(...changed.value.unusedLots);
  }
  const names = new Set(known.map(({ externalId }) => externalId));
  const added = order.items.filter(({ externalId }) => !names.has(externalId));
  const written = await addItems(context, transaction, place, added);
  return written.ok ? done(unused) : written;
}
