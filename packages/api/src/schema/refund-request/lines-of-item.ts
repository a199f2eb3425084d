import { queryFromInfo } from '@pothos/plugin-prisma';
import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../../request/context.ts';
import { FieldLoaders } from '../../request/field-loaders.ts';
import { type LineRow, lineSelection } from './line-selection.ts';
import { visible } from './requests-of-order.ts';

const loaders = new FieldLoaders<LineRow[]>();

/** Lines of requests that concern an item and that the viewer may see, newest first; those of all items are read together. */
export async function linesOfItem(
  itemId: string,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<LineRow[]> {
  const loader = loaders.of(context, info, async (itemIds) => {
    const rows = await context.read((rows) =>
      rows.requestLine.findMany({
        ...queryFromInfo({
          context,
          info,
          typeName: 'RefundRequestLine',
          select: lineSelection,
        }),
        where: { orderItemId: { in: [...itemIds] } },
        orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      }),
    );
    return Map.groupBy(await visible(rows, ({ requestId }) => requestId, context), (row) => row.orderItemId);
  });
  return (await loader.load(itemId)) ?? [];
}
