import type { Actor } from '../actor.ts';
import type { ServiceContext } from '../context.ts';
import { isUuid } from '../kernel/uuid.ts';
import { requestsVisibleTo } from '../reads/visibility.ts';
import { requestNumber } from './queue-question.ts';

/** The id of a request the actor may see, by id or by number; null otherwise, whether or not it exists. */
export async function findRequest(
  { database }: ServiceContext,
  { actor, id, number }: { actor: Actor; id?: string | null | undefined; number?: string | null | undefined },
): Promise<string | null> {
  const known = number == null ? null : requestNumber(number);
  if ((id == null || !isUuid(id)) && known === null) return null;
  const wanted = [...(id == null ? [] : [{ id }]), ...(known === null ? [] : [{ number: known }])];
  const found = await database.inTenant(actor.merchantId, (transaction) =>
    transaction.refundRequest.findFirst({
      where: { AND: [...wanted, requestsVisibleTo(actor)] },
      select: { id: true },
    }),
  );
  return found?.id ?? null;
}
