import type { EligibilityOption, EvidenceField, EvidenceRequirement, Reason } from '@refund-widget/domain';
import { REASONS } from '@refund-widget/domain';
import type { RequestChanged } from '../contract/command.ts';
import type { OrderSnapshot } from '../contract/orders.ts';
import type { EvidenceInput, RequestLineInput } from '../contract/requests.ts';
import type { Outcome } from '../outcome.ts';
import type { World } from './open-world.ts';
import type { Seeded } from './seeded.ts';

/** A buyer asks for something that the order still offers; null when it offers nothing for what came to their mind. */
export async function askForRefund(
  { services, shop }: World,
  random: Seeded,
  order: OrderSnapshot,
): Promise<Outcome<RequestChanged> | null> {
  const item = random.pick(order.items);
  const { lots } = await services.itemEligibility({ actor: shop.buyerOf(order.id), order, itemId: item.id });
  const offered = lots.flatMap(({ lotId, reasons }) =>
    reasons.flatMap(({ reason, best, alternatives }) =>
      [best, ...alternatives]
        .filter(({ claimableQuantity }) => claimableQuantity > 0)
        .map((option) => ({ lotId, reason, option })),
    ),
  );
  if (offered.length === 0) return null;
  const { lotId, reason, option } = random.pick(offered);
  const received = item.lots.find(({ id }) => id === lotId)?.state === 'DELIVERED' && reason !== 'NOT_RECEIVED';
  const line: RequestLineInput = {
    ...{ orderItemId: item.id, lotId, reason, resolution: random.pick(option.resolutions) },
    quantity: random.between(1, option.claimableQuantity),
    sourceId: option.source.id,
    goodsReceived: received,
    returnNeeded: received && option.returnRequired,
  };
  const actor = shop.buyerOf(order.id);
  return services.createRequest({
    ...{ actor, idempotencyKey: shop.key(), orderId: order.id, lines: [line], details: 'Please.' },
    evidence: await evidenceFor({ services, shop }, order.id, option),
  });
}

/** Something that cannot be asked for: too many units, or a reason nobody offers. */
export function askForTooMuch({ services, shop }: World, random: Seeded, order: OrderSnapshot) {
  const item = random.pick(order.items);
  const reason: Reason = random.pick(REASONS);
  const line: RequestLineInput = {
    ...{ orderItemId: item.id, lotId: item.lots[0]?.id ?? item.id, reason, resolution: 'REFUND_ONLY' },
    ...{ quantity: item.quantity + 1, goodsReceived: true, returnNeeded: false },
  };
  const actor = shop.buyerOf(order.id);
  return services.createRequest({
    ...{ actor, idempotencyKey: shop.key(), orderId: order.id, lines: [line], details: 'Everything, and more.' },
  });
}

/** All that the option requires: files, and facts that fit their fields. */
async function evidenceFor(
  world: Pick<World, 'services' | 'shop'>,
  orderId: string,
  { evidence }: EligibilityOption,
): Promise<EvidenceInput[]> {
  const pieces: EvidenceInput[] = [];
  for (const requirement of evidence.filter(({ required }) => required)) {
    for (let piece = 0; piece < Math.max(1, requirement.minimum); piece += 1) {
      pieces.push(await pieceFor(world, orderId, requirement));
    }
  }
  return pieces;
}

async function pieceFor(world: Pick<World, 'services' | 'shop'>, orderId: string, requirement: EvidenceRequirement) {
  const { code, kind, fields } = requirement;
  if (kind === 'FACTS') {
    const facts = Object.fromEntries(fields.map((field) => [field.name, valueFor(field)]));
    return { facts, line: 0, requirement: code };
  }
  return { evidenceId: await uploadedFile(world, orderId), line: 0, requirement: code };
}

function valueFor({ type, minimum, maximum }: EvidenceField): unknown {
  if (type === 'NUMBER') return minimum ?? maximum ?? 1;
  return type === 'DATE' ? '2026-11-20' : 'As usual.';
}

/** A photo that the buyer has uploaded for the order. */
export async function uploadedFile({ services, shop }: Pick<World, 'services' | 'shop'>, orderId: string) {
  const recorded = await services.recordEvidence({
    ...{ actor: shop.buyerOf(orderId), orderId, kind: 'PHOTO', fileName: 'photo.jpg', mediaType: 'image/jpeg' },
    ...{ bytes: 1_000, width: 100, height: 100, sha256: 'a'.repeat(64), storageKey: `files/${shop.key()}` },
  });
  if (!recorded.ok) throw new Error(`No file: ${JSON.stringify(recorded.problems)}`);
  return recorded.value.evidenceId;
}
