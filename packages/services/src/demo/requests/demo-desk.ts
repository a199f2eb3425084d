import type { Instant, Reason, Resolution } from '@refund-widget/domain';
import type { Actor, StaffActor } from '../../actor.ts';
import type { LineDecision } from '../../contract/command.ts';
import type { OrderSnapshot } from '../../contract/orders.ts';
import type { EvidenceInput, InspectionPart } from '../../contract/requests.ts';
import { createServices } from '../../create-services.ts';
import type { Outcome } from '../../outcome.ts';
import type { Dependencies, Services } from '../../services.ts';
import { mustBeDone } from '../must-be-done.ts';
import type { StandingMerchant } from '../set-up-merchant.ts';

export interface Asked {
  /** The item's position in the order, from 0, and how many units of its first lot. */
  readonly item: number;
  readonly quantity: number;
  readonly reason: Reason;
  readonly resolution: Resolution;
}

export interface DemoAsk {
  readonly order: string;
  readonly at: Instant;
  readonly asked: readonly Asked[];
  readonly details: string;
  readonly evidence?: (order: OrderSnapshot) => Promise<readonly EvidenceInput[]>;
}

export interface DemoMessage {
  readonly by: 'BUYER' | 'AGENT';
  readonly body: string;
  /** A note among staff. */
  readonly isNote?: boolean;
}

/** A request on its way through the desk: every step is taken at a time of its own, by whoever takes it. */
export interface DemoRequest {
  readonly requestId: string;
  readonly write: (at: Instant, message: DemoMessage) => Promise<void>;
  readonly approve: (at: Instant, note?: string) => Promise<void>;
  readonly reject: (at: Instant, code: string, note: string) => Promise<void>;
  readonly ship: (at: Instant, carrier: string, trackingNumber: string) => Promise<void>;
  readonly receive: (at: Instant) => Promise<void>;
  readonly accept: (at: Instant) => Promise<void>;
  readonly refund: (at: Instant) => Promise<void>;
  /** Any other step, by a use case of its own. */
  readonly take: (at: Instant, name: string, use: DemoStep) => Promise<void>;
}

export type DemoStep = (services: Services, by: DemoHands) => Promise<Outcome<unknown>>;

/** A step's command as either side gives it, and the lines it is about: all of them. */
export interface DemoHands {
  readonly agent: DemoCommand;
  readonly buyer: DemoCommand;
  readonly lines: readonly LineDecision[];
}

interface DemoCommand {
  readonly actor: Actor;
  readonly requestId: string;
  readonly idempotencyKey: string;
}

export interface DemoDesk {
  readonly ask: (ask: DemoAsk) => Promise<DemoRequest>;
}

interface Desk {
  readonly dependencies: Dependencies;
  readonly merchant: StandingMerchant;
  readonly seller: string;
  readonly agent: StaffActor;
}

/**
 * Walks requests to one seller through the use cases, at times in the past. Every step has a key of its own, so that
 * walking again after a crash changes nothing.
 */
export function openDemoDesk(
  dependencies: Dependencies,
  merchant: StandingMerchant,
  seller: string,
  agentEmail: string,
): DemoDesk {
  const agent = merchant.staff.get(agentEmail);
  if (!agent) throw new Error(`Demo data: nobody signs in as ${agentEmail}`);
  const desk: Desk = { dependencies, merchant, seller, agent };
  return { ask: (ask) => takeRequest(desk, ask) };
}

async function takeRequest(
  desk: Desk,
  { order: externalId, at, asked, details, evidence }: DemoAsk,
): Promise<DemoRequest> {
  const { merchant } = desk;
  const services = servicesAt(desk, at);
  const system = { kind: 'SYSTEM', merchantId: merchant.merchantId } as const;
  const order = await services.orderByExternalId({ actor: system, externalId });
  if (!order) throw new Error(`Demo data: there is no order ${externalId}`);
  const buyer: Actor = {
    kind: 'BUYER',
    merchantId: merchant.merchantId,
    scope: { orderId: order.id },
    origin: merchant.storefrontOrigin,
    ...(order.buyer.locale ? { locale: order.buyer.locale } : {}),
  };
  const key = (step: string) => `demo:${externalId}:${step}`;
  const { requestId } = mustBeDone(
    `request on ${externalId}`,
    await services.createRequest({
      actor: buyer,
      idempotencyKey: key('create'),
      orderId: order.id,
      lines: asked.map((line) => proposedLine(order, line)),
      details,
      evidence: evidence ? await evidence(order) : [],
      locale: order.buyer.locale,
    }),
  );
  return stepsOf(desk, { orderId: order.id, requestId }, buyer, key);
}

function proposedLine(order: OrderSnapshot, { item: position, quantity, reason, resolution }: Asked) {
  const item = order.items[position];
  const lot = item?.lots[0];
  if (!item || !lot) throw new Error(`Demo data: order ${order.number} has no item ${position} in a lot`);
  return {
    orderItemId: item.id,
    lotId: lot.id,
    quantity,
    reason,
    resolution,
    goodsReceived: lot.state === 'DELIVERED',
    returnNeeded: resolution === 'REFUND_AND_RETURN' || resolution === 'REPLACEMENT',
  };
}

function stepsOf(
  desk: Desk,
  about: { readonly orderId: string; readonly requestId: string },
  buyer: Actor,
  key: (step: string) => string,
): DemoRequest {
  const { requestId } = about;
  let written = 0;
  const { agent, merchant, seller } = desk;
  const step = async (
    at: Instant,
    name: string,
    take: (services: Services, lines: LineDecision[]) => Promise<void>,
  ) => {
    const services = servicesAt(desk, at);
    const [found] = await services.requestDesks({ actor: agent, requestIds: [requestId] });
    if (!found) throw new Error(`Demo data: the agent does not see request ${key(name)}`);
    await take(
      services,
      found.lines.map(({ lineId }) => ({ lineId })),
    );
  };
  const by = (actor: Actor, name: string) => ({ actor, requestId, idempotencyKey: key(name) });
  return {
    requestId,
    write: async (at, { by, body, isNote = false }) => {
      const actor = by === 'BUYER' ? buyer : agent;
      const audience = isNote ? 'STAFF' : 'EVERYONE';
      written += 1;
      const idempotencyKey = key(`message:${written}`);
      const input = { actor, ...about, idempotencyKey, body, audience } as const;
      mustBeDone(key('message'), await servicesAt(desk, at).sendMessage(input));
    },
    approve: (at, note) =>
      step(at, 'approve', async (services, lines) => {
        const returnAddressId = merchant.returnAddresses.get(seller) ?? null;
        mustBeDone(
          key('approve'),
          await services.approveLines({ ...by(agent, 'approve'), lines, returnAddressId, note }),
        );
      }),
    reject: (at, code, note) =>
      step(at, 'reject', async (services, lines) => {
        mustBeDone(key('reject'), await services.rejectLines({ ...by(agent, 'reject'), lines, code, note }));
      }),
    ship: (at, carrier, trackingNumber) =>
      step(at, 'ship', async (services) => {
        mustBeDone(key('ship'), await services.enterShipment({ ...by(buyer, 'ship'), carrier, trackingNumber }));
      }),
    receive: (at) =>
      step(at, 'receive', async (services, lines) => {
        mustBeDone(key('receive'), await services.receiveReturn({ ...by(agent, 'receive'), lines }));
      }),
    accept: (at) =>
      step(at, 'accept', async (services, lines) => {
        const parts = lines.map(
          (line): InspectionPart => ({ ...line, accepted: true, condition: 'AS_SENT', disposition: 'RESTOCK' }),
        );
        mustBeDone(key('accept'), await services.inspectLines({ ...by(agent, 'accept'), parts }));
      }),
    take: (at, name, use) =>
      step(at, name, async (services, lines) => {
        mustBeDone(key(name), await use(services, { agent: by(agent, name), buyer: by(buyer, name), lines }));
      }),
    refund: (at) =>
      step(at, 'refund', async (services) => {
        const refunded = await services.createRefund(by(agent, 'refund'));
        // Where the terms let the system send the money, it may have been quicker.
        if (!refunded.ok && refunded.problems.every(({ code }) => code === 'NOTHING_TO_SEND')) return;
        mustBeDone(key('refund'), refunded);
      }),
  };
}

function servicesAt({ dependencies }: Desk, at: Instant): Services {
  return createServices({ ...dependencies, clock: () => at });
}
