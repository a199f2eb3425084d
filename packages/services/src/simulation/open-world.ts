import { SANDBOX_BEHAVIOURS } from '@refund-widget/connectors';
import { builtInPolicies } from '@refund-widget/domain';
import type { StaffActor } from '../actor.ts';
import { createServices } from '../create-services.ts';
import type { Services } from '../services.ts';
import { addressOf } from '../testing/make-request.ts';
import { mustSucceed, type OpenShop, openShop } from '../testing/open-shop.ts';
import { type ItemWanted, type OrderWanted, orderDocument } from '../testing/order-documents.ts';
import type { Seeded } from './seeded.ts';

/** A marketplace with everybody in it, whose mail server and webhook receiver are out now and then. */
export interface World {
  readonly shop: OpenShop;
  readonly services: Services;
  readonly agents: readonly [StaffActor, StaffActor];
  readonly administrators: readonly [StaffActor, StaffActor];
  readonly mediators: readonly [StaffActor, StaffActor];
  readonly returnAddressIds: Readonly<Record<string, string>>;
  /** How often each mail, by its message id, was accepted by the mail server. */
  readonly mailsTaken: Map<string, number>;
  /** How often each message, by its id, was accepted by the webhook's receiver. */
  readonly messagesTaken: Map<string, number>;
  readonly errors: string[];
  /** While it is so, the mail server and the webhooks' receiver are out now and then. */
  readonly weather: { stormy: boolean };
}

export async function openWorld(random: Seeded): Promise<World> {
  const shop = await openShop('simulated');
  const mailsTaken = new Map<string, number>();
  const messagesTaken = new Map<string, number>();
  const errors: string[] = [];
  const weather = { stormy: true };
  const services = createServices({
    ...shop.dependencies,
    // Nothing is pushed: rows say what is due, as they would after a crash that lost every job.
    jobs: { enqueue: async () => {} },
    mailer: {
      send: async ({ messageId }) => {
        if (weather.stormy && random.chance(0.03)) throw new Error('The mail server is away.');
        count(mailsTaken, messageId);
      },
    },
    webhooks: {
      problemOf: () => null,
      send: async ({ messageId }) => {
        if (weather.stormy && random.chance(0.05)) return { status: 503, error: null, text: 'away', milliseconds: 1 };
        count(messagesTaken, messageId);
        return { status: 204, error: null, text: '', milliseconds: 1 };
      },
    },
    log: {
      ...shop.dependencies.log,
      error: (facts, message) => errors.push(`${message} ${JSON.stringify(facts, plain)}`),
    },
  });
  const { merchantId, sellers, server } = shop;
  await assignPolicies(services, merchantId);
  mustSucceed(
    await services.createWebhook({
      ...{ actor: server, idempotencyKey: shop.key(), url: 'https://shop.example/hook', events: [...HEARD_OF] },
    }),
  );
  const [moss, fern] = sellers;
  return {
    ...{ shop, services, mailsTaken, messagesTaken, errors, weather },
    agents: [shop.agent, await shop.staff('AGENT', 'Bo', [fern])],
    administrators: [shop.administrator, await shop.staff('ADMINISTRATOR', 'Eve', [])],
    mediators: [await shop.staff('MEDIATOR', 'Mia', []), await shop.staff('MEDIATOR', 'Max', [])],
    returnAddressIds: { [moss]: await addressOf(shop, moss), [fern]: await addressOf(shop, fern) },
  };
}

/** What the shop's own systems hear of; mails tell of the rest. */
const HEARD_OF = ['line.submitted.v1', 'line.deadline_passed.v1', 'line.dispute_decided.v1', 'refund.settled.v1'];

async function assignPolicies(services: Services, merchantId: string): Promise<void> {
  for (const [mode, policyKey] of [
    ['COMMISSION', 'commission'],
    ['TRADITIONAL_TRADE', 'traditional-trade'],
  ] as const) {
    mustSucceed(await services.assignPolicy({ merchantId, policyKey, scope: 'MODE', value: mode }));
  }
  mustSucceed(await services.publishPolicy({ merchantId, document: hastyPolicy() }));
  for (const [tag, policyKey] of [
    ['market', 'marketplace-14-day-with-dispute'],
    ['hasty', 'hasty'],
  ] as const) {
    mustSucceed(await services.assignPolicy({ merchantId, policyKey, scope: 'TAG', value: tag }));
  }
}

/** A marketplace's terms under which silence decides: what nobody answers is approved, and appeals are possible. */
function hastyPolicy() {
  const market = builtInPolicies.find(({ key }) => key === 'marketplace-14-day-with-dispute');
  const clause = market?.clauses[0]?.id;
  if (!market || clause === undefined) throw new Error('The marketplace’s terms are built in');
  const approve = { clause, length: 2, unit: 'CALENDAR_DAYS', from: 'STATE_ENTERED', onTimeout: 'APPROVE' } as const;
  return {
    ...market,
    key: 'hasty',
    dispute: { clause, appeals: 1, appealWithin: { length: 7, unit: 'CALENDAR_DAYS' } },
    deadlines: {
      SUBMITTED: { ...approve, remindBefore: [12, 24] },
      INSPECTING: { ...approve, remindBefore: [6] },
      AWAITING_RETURN: { ...approve, length: 5, onTimeout: 'EXPIRE', remindBefore: [24, 72] },
    },
  };
}

/** An order as the shop knows it: its parcels go on while the month goes by. */
export interface SimulatedOrder {
  readonly wanted: OrderWanted;
  /** How far each item is. */
  readonly lots: ('NOT_SHIPPED' | 'IN_TRANSIT' | 'DELIVERED')[];
}

const KINDS = [
  { mode: 'RETAIL', tags: [] },
  { mode: 'RETAIL', tags: ['market'] },
  { mode: 'RETAIL', tags: ['hasty'] },
  { mode: 'RETAIL', tags: ['careful'] },
  { mode: 'RETAIL', tags: ['platform'] },
  { mode: 'COMMISSION', tags: [] },
  { mode: 'COMMISSION', tags: [] },
  { mode: 'TRADITIONAL_TRADE', tags: [] },
  { mode: 'TRANSSHIPMENT', tags: [] },
] as const;

/** Things of all modes and policies, paid in one or two ways, some of which refuse, stall or take money back. */
export function randomOrder(random: Seeded, externalId: string): SimulatedOrder {
  const items: ItemWanted[] = Array.from({ length: random.between(1, 3) }, () => ({
    ...random.pick(KINDS),
    quantity: random.between(1, 4),
    total: `${random.between(0, 120)}.${String(random.between(0, 99)).padStart(2, '0')}`,
    seller: random.pick(['moss', 'fern']),
  }));
  const shipping = `${random.between(0, 9)}.90`;
  const total = [...items.map((item) => item.total ?? '0'), shipping].reduce((sum, text) => sum + minor(text), 0n);
  const first = random.chance(0.5) ? total : (total * BigInt(random.between(10, 90))) / 100n;
  const payments = [first, total - first]
    .filter((amount) => amount > 0n)
    .map((amount) => ({
      captured: major(amount),
      provider: random.chance(0.85) ? ('sandbox' as const) : ('manual' as const),
      behaviour: random.chance(0.5) ? 'settles' : random.pick(SANDBOX_BEHAVIOURS),
    }));
  return {
    wanted: { externalId, customerId: `c-${externalId}`, country: random.pick(COUNTRIES), items, shipping, payments },
    lots: items.map(() => (random.chance(0.7) ? 'DELIVERED' : 'NOT_SHIPPED')),
  };
}

const COUNTRIES = ['US', 'US', 'DE', 'CN', 'GB', 'JP'];

/** The order's document as the shop would send it now. */
export function documentOf({ wanted, lots }: SimulatedOrder, now: number) {
  const deliveredAt = new Date(Math.max(now - 3_600_000, FIRST_DELIVERY)).toISOString();
  const items = (wanted.items ?? []).map((item, index) => ({
    ...item,
    lots: [{ id: 'all', quantity: item.quantity ?? 1, state: lots[index] ?? 'NOT_SHIPPED', deliveredAt }],
  }));
  return orderDocument({ ...wanted, items });
}

/** The documents' parcels leave on 12 November. */
const FIRST_DELIVERY = Date.UTC(2026, 10, 20, 10);

export function minor(text: string): bigint {
  return BigInt(text.replace('.', ''));
}

export function major(amount: bigint): string {
  const digits = amount.toString().padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

function count(counts: Map<string, number>, id: string): void {
  counts.set(id, (counts.get(id) ?? 0) + 1);
}

function plain(_key: string, value: unknown): unknown {
  if (typeof value === 'bigint') return value.toString();
  return value instanceof Error ? value.message : value;
}
