import type { Outcome } from '../outcome.ts';
import { uploadedFile } from './ask-for-refund.ts';
import { major } from './open-world.ts';
import type { Situation } from './situation.ts';

/** What the buyer paid beside the goods: claimed with a receipt, decided, paid; whatever comes next for this request. */
export async function moveAPayable(situation: Situation): Promise<readonly [string, Outcome<unknown>] | null> {
  const { request } = situation;
  const claimed = request.payables.find(({ state }) => state === 'CLAIMED');
  const approved = request.payables.find(({ state }) => state === 'APPROVED');
  if (claimed) return ['decidePayable', await decide(situation, claimed.id)];
  if (approved) return ['payPayable', await pay(situation, approved.id)];
  const outcome = await claim(situation);
  return outcome && ['claimPayable', outcome];
}

async function claim({ world, random, request }: Situation): Promise<Outcome<unknown> | null> {
  const { services, shop } = world;
  const actor = shop.buyerOf(request.orderId);
  const found = await services.payableOptions({ actor, requestId: request.id });
  if (!found || found.options.length === 0) return null;
  const { kind, cap } = random.pick(found.options);
  // Now and then more than the policy grants.
  const most = cap ?? 2_000n;
  const amount = random.chance(0.85) ? (most * BigInt(random.between(1, 100))) / 100n : most + 1n;
  return services.claimPayable({
    ...{ actor, idempotencyKey: shop.key(), requestId: request.id, kind },
    amount: { amount: major(amount), currencyCode: found.currency },
    evidence: [{ evidenceId: await uploadedFile(world, request.orderId) }],
  });
}

function sellerOf({ world, request }: Situation) {
  return world.agents.find(({ sellerIds }) => sellerIds.includes(request.sellerId)) ?? world.administrators[0];
}

function decide(situation: Situation, payableId: string) {
  const { world, random } = situation;
  const approved = random.chance(0.7);
  const reason = approved ? null : 'The receipt is for something else.';
  const command = { actor: sellerOf(situation), idempotencyKey: world.shop.key() };
  return world.services.decidePayable({ ...command, payableId, approved, reason });
}

function pay(situation: Situation, payableId: string) {
  const { world } = situation;
  const command = { actor: sellerOf(situation), idempotencyKey: world.shop.key() };
  return world.services.payPayable({ ...command, payableId, paidAs: 'TRANSFER', reference: `P-${payableId}` });
}
