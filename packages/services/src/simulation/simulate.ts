import type { Actor } from '../actor.ts';
import type { Outcome } from '../outcome.ts';
import { mustSucceed } from '../testing/open-shop.ts';
import { snapshotOf } from '../testing/order-documents.ts';
import { askForRefund, askForTooMuch } from './ask-for-refund.ts';
import { moveAPayable } from './beside-the-refund.ts';
import { FORMS, NOT_FORMS, SAME_FORM } from './forms.ts';
import { fingerprint, violations } from './invariants.ts';
import { documentOf, randomOrder, type SimulatedOrder, type World } from './open-world.ts';
import { type Seeded, seeded } from './seeded.ts';
import { offeredTo, peopleAround, type RequestNow, requestNow, requestsOf, type Situation } from './situation.ts';

export interface Month {
  readonly seed: number;
  readonly requests: number;
  readonly days: number;
}

export interface Tally {
  requests: number;
  orders: number;
  steps: number;
  /** Minor units that providers and people sent back. */
  moneyMoved: number;
  readonly actions: Record<string, number>;
  readonly refusals: Record<string, number>;
  readonly states: Record<string, number>;
  readonly workedOff: Record<string, number>;
  /** Each of these must stay empty. */
  readonly violations: string[];
  readonly changedByRefusal: string[];
  readonly allowedWithoutOffer: string[];
  readonly unknownActions: string[];
  readonly thrown: string[];
}

/** How many orders act at the same time: what they share, the shop, the database and its clock, is shared by many. */
const AT_ONCE = 4;
/** How often the books of an order are looked at right after a step; those of all orders are, every day. */
const CHECKED = 0.03;
/** How often a refusal of something offered is looked at for traces; one of something out of place always is. */
const TRACED = 0.15;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

interface OrderAtPlay {
  readonly order: SimulatedOrder;
  readonly id: string;
  readonly random: Seeded;
  requests: number;
}

/** Lets a month go by: people act where the desk offers them something, and sometimes where it does not; time leaps. */
export async function simulate(world: World, { seed, requests, days }: Month): Promise<Tally> {
  const random = seeded(seed + 1);
  const tally: Tally = {
    ...{ requests: 0, orders: 0, steps: 0, moneyMoved: 0, actions: {}, refusals: {}, states: {}, workedOff: {} },
    ...{ violations: [], changedByRefusal: [], allowedWithoutOffer: [], unknownActions: [], thrown: [] },
  };
  const orders = await importOrders(world, seed, Math.ceil(requests * 0.45));
  tally.orders = orders.length;
  const { clock } = world.shop;
  const begin = clock.now;
  for (let passed = 0; passed < days; passed = (clock.now - begin) / DAY) {
    // Most requests are made early in the month, so that there is time for what becomes of them.
    const quota = Math.min(requests, Math.ceil(requests * (passed / days / 0.6 + 0.1)));
    await inTurns(orders, (order) => takeStep(world, order, tally, quota));
    // More than a day on average; some are leapt over, some things happen within the hour.
    clock.now += random.pick([1, 12, 24, 30, 48, 72]) * HOUR;
    add(tally.workedOff, await world.services.workOffDue());
    note(tally.violations, await violations(world, null), `day ${Math.floor(passed)}`);
    console.log(`day ${Math.floor(passed)}: ${tally.requests} requests, ${tally.steps} steps`);
    if (tally.violations.length > 20) break;
  }
  await comeToRest(world, tally);
  return tally;
}

async function importOrders(world: World, seed: number, count: number): Promise<OrderAtPlay[]> {
  const orders: OrderAtPlay[] = [];
  for (let index = 0; index < count; index += 1) {
    const random = seeded(seed * 7919 + index);
    const order = randomOrder(random, `S-${index}`);
    orders.push({ order, random, id: await send(world, order), requests: 0 });
  }
  return orders;
}

async function send({ services, shop }: World, order: SimulatedOrder): Promise<string> {
  const document = documentOf(order, shop.clock.now);
  const input = { actor: shop.server, idempotencyKey: shop.key(), order: document };
  return mustSucceed(await services.importOrder(input)).orderId;
}

async function inTurns(orders: readonly OrderAtPlay[], take: (order: OrderAtPlay) => Promise<void>): Promise<void> {
  const waiting = [...orders];
  const worker = async () => {
    for (let order = waiting.shift(); order; order = waiting.shift()) await take(order);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

async function takeStep(world: World, order: OrderAtPlay, tally: Tally, quota: number): Promise<void> {
  const { random } = order;
  if (random.chance(0.2)) return;
  try {
    if (random.chance(0.04)) return await importAgain(world, order, tally);
    if ((order.requests === 0 || random.chance(0.3)) && tally.requests < quota) return await ask(world, order, tally);
    if (order.requests === 0) return;
    const requests = await requestsOf(world, order.id);
    const open = requests.filter((each) => each.open);
    const [chosen] = open.length > 0 && random.chance(0.95) ? [random.pick(open)] : requests;
    if (chosen && (chosen.open || random.chance(0.1))) {
      await act(world, order, await requestNow(world, chosen.id), tally);
    }
  } catch (error) {
    note(tally.thrown, [error instanceof Error ? `${error.message}\n${error.stack}` : String(error)], place(order));
  } finally {
    if (random.chance(CHECKED)) note(tally.violations, await violations(world, order.id), place(order));
  }
}

async function importAgain(world: World, { order, id, random }: OrderAtPlay, tally: Tally): Promise<void> {
  const index = random.between(0, order.lots.length - 1);
  const before = order.lots[index];
  if (before === 'NOT_SHIPPED') order.lots[index] = 'IN_TRANSIT';
  if (before === 'IN_TRANSIT') order.lots[index] = 'DELIVERED';
  count(tally.actions, 'import');
  await send(world, order).catch((error: Error) => note(tally.thrown, [error.message], `import of ${id}`));
}

async function ask(world: World, order: OrderAtPlay, tally: Tally): Promise<void> {
  const { random } = order;
  const snapshot = await snapshotOf(world.shop, order.id);
  if (random.chance(0.05)) {
    return mustRefuse(world, order, tally, 'create', () => askForTooMuch(world, random, snapshot));
  }
  // Counted before anybody else may take the place.
  tally.requests += 1;
  const outcome = await askForRefund(world, random, snapshot);
  if (outcome?.ok) {
    order.requests += 1;
    count(tally.actions, 'create');
    return;
  }
  tally.requests -= 1;
  if (outcome) tallyRefusal(tally, 'create', outcome);
}

async function act(world: World, order: OrderAtPlay, request: RequestNow, tally: Tally): Promise<void> {
  const { random } = order;
  const live = request.lines.filter(({ waitingFor }) => waitingFor !== null);
  const line = random.pick(live.length > 0 ? live : request.lines);
  tally.steps += 1;
  if (random.chance(0.08)) {
    const moved = await moveAPayable({ world, random, request, line, actor: world.shop.buyerOf(order.id) });
    if (moved) return tallyOutcome(tally, ...moved);
  }
  const people = await peopleAround(world, request);
  if (random.chance(0.06)) return actOutOfPlace(world, order, { request, line, actor: random.pick(people) }, tally);
  // Whoever is waited for usually is the one who acts.
  const expected = people.filter((actor) => kindOf(actor) === line.waitingFor);
  for (const actor of random.chance(0.7) ? [...expected, random.pick(people)] : [random.pick(people)]) {
    const offered = await offeredTo(world, actor, request, line.id);
    const unknown = offered.filter((name) => !FORMS[name] && !NOT_FORMS.includes(name));
    note(
      tally.unknownActions,
      unknown.filter((name) => !tally.unknownActions.includes(name)),
      '',
    );
    const possible = weighed(offered.filter((name) => FORMS[name]));
    if (possible.length === 0) continue;
    const name = random.pick(possible);
    return perform(world, order, name, { world, random, actor, request, line }, tally);
  }
}

/** Ends and small talk are rarer than what moves things on, so that requests get far. */
function weighed(names: readonly string[]): string[] {
  const rare = ['cancel', 'sendMessage', 'reject', 'withdrawDispute', 'addEvidence', 'remind', 'extendDeadline'];
  const common = names.filter((name) => !rare.includes(name));
  return [...common, ...common, ...common, ...names];
}

function kindOf(actor: Actor): string {
  if (actor.kind !== 'STAFF') return actor.kind;
  return actor.role === 'MEDIATOR' ? 'MEDIATOR' : 'SELLER';
}

async function perform(
  world: World,
  order: OrderAtPlay,
  name: string,
  situation: Situation,
  tally: Tally,
): Promise<void> {
  const before = order.random.chance(TRACED) ? await fingerprint(world, order.id) : null;
  const outcome = await FORMS[name]?.(situation);
  if (!outcome) return;
  if (outcome.ok) return count(tally.actions, name);
  tallyRefusal(tally, name, outcome);
  if (before !== null && (await fingerprint(world, order.id)) !== before)
    note(tally.changedByRefusal, [name], place(order));
}

type Misplaced = Pick<Situation, 'request' | 'line' | 'actor'>;

/** Something the desk does not offer this person: whatever the form says, it is refused. */
async function actOutOfPlace(world: World, order: OrderAtPlay, misplaced: Misplaced, tally: Tally): Promise<void> {
  const { random } = order;
  const offered = await offeredTo(world, misplaced.actor, misplaced.request, misplaced.line.id);
  const possible = new Set(
    offered.flatMap((name) => [name, ...SAME_FORM.filter((group) => group.includes(name)).flat()]),
  );
  // Everybody may always write, and whoever uploads may always show.
  const wrong = Object.keys(FORMS).filter((name) => !possible.has(name) && !FREE.includes(name));
  const name = random.pick(wrong);
  await mustRefuse(world, order, tally, name, async () => FORMS[name]?.({ world, random, ...misplaced }) ?? null);
}

const FREE = ['sendMessage', 'addEvidence'];

async function mustRefuse(
  world: World,
  order: OrderAtPlay,
  tally: Tally,
  name: string,
  attempt: () => Promise<Outcome<unknown> | null>,
): Promise<void> {
  const before = await fingerprint(world, order.id);
  const outcome = await attempt();
  if (!outcome) return;
  if (outcome.ok) return note(tally.allowedWithoutOffer, [name], place(order));
  tallyRefusal(tally, `misplaced ${name}`, outcome);
  if ((await fingerprint(world, order.id)) !== before) note(tally.changedByRefusal, [name], place(order));
}

/** Nobody acts any more; what is on its way arrives, and what is due is told. */
async function comeToRest(world: World, tally: Tally): Promise<void> {
  world.weather.stormy = false;
  for (let round = 0; round < 4; round += 1) {
    world.shop.clock.now += 7 * HOUR;
    add(tally.workedOff, await world.services.workOffDue());
  }
  const { shop } = world;
  const [moved] = await shop.own.asOwner<{ sum: string }>(
    'SELECT coalesce(sum(refunded), 0) AS sum FROM payments',
    [],
    shop.merchantId,
  );
  tally.moneyMoved = Number(moved?.sum ?? 0);
  const states = await shop.own.asOwner<{ state: string; lines: number }>(
    'SELECT state, count(*)::int AS lines FROM request_lines GROUP BY state ORDER BY 2 DESC',
    [],
    shop.merchantId,
  );
  for (const { state, lines } of states) tally.states[state] = lines;
}

function tallyOutcome(tally: Tally, name: string, outcome: Outcome<unknown>): void {
  if (outcome.ok) count(tally.actions, name);
  else tallyRefusal(tally, name, outcome);
}

function tallyRefusal(tally: Tally, name: string, outcome: Outcome<unknown>): void {
  if (!outcome.ok) count(tally.refusals, `${name}: ${outcome.problems[0]?.code ?? 'no reason'}`);
}

function place({ order }: OrderAtPlay): string {
  return `order ${order.wanted.externalId ?? ''}`;
}

function note(list: string[], entries: readonly string[], where: string): void {
  for (const entry of entries) if (list.length < 40) list.push(where === '' ? entry : `${where}: ${entry}`);
}

function count(counts: Record<string, number>, name: string): void {
  counts[name] = (counts[name] ?? 0) + 1;
}

function add(sums: Record<string, number>, more: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(more)) sums[name] = (sums[name] ?? 0) + value;
}
