import type { Prisma } from '@refund-widget/database';
import { mostToAgreeOn, type UnitRange } from '@refund-widget/domain';
import type { OrderSnapshot } from '@refund-widget/services';
import * as z from 'zod';
import type { RequestContext } from '../../request/context.ts';
import { type DisputedLine, disputePoints, type SaidPoint } from '../../sentences/dispute-points.ts';
import { reading } from '../../sentences/reading.ts';
import { builder } from '../builder.ts';
import { orderOf } from '../order/order-of.ts';

export const DisputePoint = builder.objectRef<SaidPoint>('DisputePoint').implement({
  fields: (t) => ({
    agreed: t.boolean({
      nullable: true,
      description: 'False where the sides contradict each other or the record; null where it cannot tell.',
      resolve: ({ agreed }) => agreed,
    }),
    buyer: t.exposeString('buyer'),
    name: t.exposeString('name'),
    record: t.exposeString('record'),
    seller: t.exposeString('seller'),
  }),
});

const PARTS = {
  request: { include: { evidence: true, questions: true } },
  lines: { orderBy: { position: 'asc' }, include: { offers: { orderBy: { version: 'desc' } } } },
} as const satisfies Prisma.DisputeInclude;

type DisputeRow = Prisma.DisputeGetPayload<{ include: typeof PARTS }>;
type Line = DisputeRow['lines'][number];

/** The points of each line of a dispute; of several lines, each names its item. */
export async function pointsOf(disputeId: string, context: RequestContext): Promise<readonly SaidPoint[]> {
  const row = await context.read((rows) =>
    rows.dispute.findUniqueOrThrow({ where: { id: disputeId }, include: PARTS }),
  );
  const order = await orderOf(row.request.orderId, context);
  const sentence = reading(order, context);
  return row.lines.flatMap((line) => {
    const disputed = disputedLine(row, line, order);
    const points = disputePoints(disputed, sentence);
    if (row.lines.length === 1) return points;
    return points.map((point) => ({ ...point, name: `${point.name} · ${disputed.title}` }));
  });
}

const unitsSchema = z.array(z.object({ first: z.int(), last: z.int() }));

function disputedLine({ request }: DisputeRow, line: Line, order: OrderSnapshot): DisputedLine {
  const item = order.items.find(({ id }) => id === line.orderItemId);
  if (item === undefined) throw new Error(`Line ${line.id} is about an item that order ${order.id} does not have.`);
  const lot = item.lots.find(({ id }) => id === line.lotId);
  const units: readonly UnitRange[] = unitsSchema.parse(line.units);
  const pieces = request.evidence.filter(({ lineId }) => lineId === null || lineId === line.id);
  const ofBuyer = pieces.filter(({ uploadedBy }) => uploadedBy === 'BUYER').length;
  return {
    title: item.title,
    variant: item.variant,
    state: line.state,
    reason: line.reason,
    goodsReceived: line.goodsReceived,
    deliveredAt: lot?.deliveredAt ?? null,
    shipped: lot !== undefined && lot.state !== 'NOT_SHIPPED',
    asked: { resolution: line.resolution, amount: line.refund },
    most: mostToAgreeOn({ ...item, sellerId: item.seller.id }, units),
    rejection: line.rejectionNote,
    offered: { BUYER: lastOffer(line, 'BUYER'), SELLER: lastOffer(line, 'SELLER') },
    evidence: { BUYER: ofBuyer, SELLER: pieces.length - ofBuyer },
    questions: { BUYER: questionsTo(request, line, 'BUYER'), SELLER: questionsTo(request, line, 'SELLER') },
  };
}

function lastOffer({ offers }: Line, side: 'BUYER' | 'SELLER') {
  return offers.find((offer) => offer.side === side) ?? null;
}

function questionsTo({ questions }: DisputeRow['request'], { id }: Line, side: 'BUYER' | 'SELLER') {
  const asked = questions.filter(({ askedOf, lineIds }) => askedOf === side && lineIds.includes(id));
  return { asked: asked.length, answered: asked.filter(({ state }) => state === 'ANSWERED').length };
}
