import type { OfferLimits } from '@refund-widget/domain';
import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../../request/context.ts';
import { FieldLoaders } from '../../request/field-loaders.ts';
import type { InCurrency } from '../eligibility/terms.ts';
import { orderOf } from '../order/order-of.ts';

const limitsOfRequests = new FieldLoaders<ReadonlyMap<string, OfferLimits>>();

interface Line {
  readonly id: string;
  readonly requestId: string;
  readonly request: { readonly orderId: string };
}

/** Those of all lines of a request are computed together. */
export async function limitsOf(
  line: Line,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<InCurrency<OfferLimits>> {
  const loader = limitsOfRequests.of(context, info, async (requestIds) => {
    const limits = requestIds.map(async (requestId) => {
      const lines = await context.services.offerLimits({ actor: context.signedIn, requestId });
      return [requestId, new Map(lines.map(({ lineId, limits }) => [lineId, limits]))] as const;
    });
    return new Map(await Promise.all(limits));
  });
  const value = (await loader.load(line.requestId))?.get(line.id);
  if (value === undefined) throw new Error(`Line ${line.id} was answered to somebody who may not see it.`);
  return { value, currency: (await orderOf(line.request.orderId, context)).currency };
}
