import { queryFromInfo } from '@pothos/plugin-prisma';
import type { RefundRequest } from '@refund-widget/database';
import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../../request/context.ts';
import { FieldLoaders } from '../../request/field-loaders.ts';

const loaders = new FieldLoaders<RefundRequest[]>();

/** An order's requests that the viewer may see, newest first; those of all orders in the answer are read together. */
export async function requestsOfOrder(
  orderId: string,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<RefundRequest[]> {
  const loader = loaders.of(context, info, async (orderIds) => {
    const rows = await context.read((rows) =>
      rows.refundRequest.findMany({
        ...queryFromInfo({ context, info, typeName: 'RefundRequest' }),
        where: { orderId: { in: [...orderIds] } },
        orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      }),
    );
    return Map.groupBy(await visible(rows, ({ id }) => id, context), (row) => row.orderId);
  });
  return (await loader.load(orderId)) ?? [];
}

/** The services say which requests the viewer may see: a desk is answered for no other. */
export async function visible<Row>(
  rows: readonly Row[],
  requestIdOf: (row: Row) => string,
  context: RequestContext,
): Promise<Row[]> {
  const desks = await Promise.all(rows.map((row) => context.desks.load(requestIdOf(row))));
  return rows.filter((_, index) => desks[index] !== null);
}
