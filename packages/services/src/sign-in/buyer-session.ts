import * as z from 'zod';
import type { BuyerScope } from '../actor.ts';
import type { ServiceContext } from '../context.ts';
import type { BuyerSession, BuyerSessionInput } from '../contract/merchants.ts';
import { runCommand } from '../kernel/run-command.ts';
import { done, type Outcome, type Problem, problem, refused } from '../outcome.ts';

const LONGEST_S = 900;
const SHORTEST_S = 60;

const sessionSchema = z.object({
  orderId: z.string().nullable(),
  customerId: z.string().nullable(),
  origin: z.string(),
  issuedAt: z.number(),
  expiresAt: z.number(),
});

/**
 * What a buyer's token may say: one order or one customer of the merchant whose server asks, on one of the merchant's
 * own origins, for at most fifteen minutes. The same key gives the same session.
 */
export async function buyerSession(context: ServiceContext, input: BuyerSessionInput): Promise<Outcome<BuyerSession>> {
  const problems = checkInput(input);
  if (problems.length > 0) return refused(...problems);
  const session = await runCommand(
    context,
    'buyerSessionCreate',
    input,
    (stored) => sessionSchema.parse(stored),
    async (transaction) => {
      const { actor, origin, orderExternalId, customerId } = input;
      const { merchantId } = actor;
      const merchant = await transaction.merchant.findUniqueOrThrow({ where: { id: merchantId } });
      if (!merchant.allowedOrigins.includes(origin)) {
        return refused(problem('ORIGIN_NOT_ALLOWED', 'Add this origin to the merchant’s first.', ['origin']));
      }
      const issuedAt = context.clock();
      const expiresAt = issuedAt + (input.lifetimeSeconds ?? LONGEST_S) * 1000;
      if (orderExternalId == null)
        return done({ orderId: null, customerId: customerId ?? '', origin, issuedAt, expiresAt });
      const order = await transaction.order.findUnique({
        where: { merchantId_externalId: { merchantId, externalId: orderExternalId } },
      });
      if (!order) return refused(problem('ORDER_NOT_FOUND', 'There is no such order.', ['orderExternalId']));
      return done({ orderId: order.id, customerId: null, origin, issuedAt, expiresAt });
    },
  );
  if (!session.ok) return session;
  const { orderId, customerId, ...rest } = session.value;
  const scope: BuyerScope = orderId === null ? { customerId: customerId ?? '' } : { orderId };
  return done({ ...rest, scope });
}

function checkInput({ actor, orderExternalId, customerId, lifetimeSeconds }: BuyerSessionInput): Problem[] {
  if (actor.kind !== 'MERCHANT_SERVER' && actor.kind !== 'SYSTEM') {
    return [problem('FORBIDDEN', 'Sessions are made by the merchant’s server.')];
  }
  const one = (orderExternalId == null) !== (customerId == null) && (orderExternalId ?? customerId) !== '';
  const seconds = lifetimeSeconds ?? LONGEST_S;
  const inRange = Number.isSafeInteger(seconds) && seconds >= SHORTEST_S && seconds <= LONGEST_S;
  return [
    ...(one ? [] : [problem('CONTRADICTION', 'Name either an order or a customer.', ['orderExternalId'])]),
    ...(inRange
      ? []
      : [
          problem('OUT_OF_RANGE', `From ${SHORTEST_S} to ${LONGEST_S} seconds.`, ['lifetimeSeconds'], {
            longest: LONGEST_S,
          }),
        ]),
  ];
}
