import { afterAll, beforeAll, expect, test } from 'vitest';
import { NOON } from '../testing/open-shop.ts';
import { violations } from './invariants.ts';
import { openWorld, type World } from './open-world.ts';
import { seeded } from './seeded.ts';
import { simulate, type Tally } from './simulate.ts';

/** Another month, with a thousand requests: `SIMULATION_SEED=7 SIMULATION_REQUESTS=1000 vitest run …/simulation`. */
const seed = Number(process.env.SIMULATION_SEED ?? 20261122);
/** As many as every run of the tests has time for. */
const requests = Number(process.env.SIMULATION_REQUESTS ?? 200);

const DAY = 86_400_000;

let world: World;
let tally: Tally;

beforeAll(async () => {
  console.log(`simulated month: seed ${seed}`);
  world = await openWorld(seeded(seed));
  tally = await simulate(world, { seed, requests, days: 31 });
  console.log(JSON.stringify(tally, null, 1));
}, 3_600_000);
afterAll(() => world.shop.close());

test('a month passed with all its requests, every kind of action, and refusals', () => {
  // A small world may run out of things to ask for.
  expect(tally.requests).toBeGreaterThan(requests * 0.8);
  expect(tally.unknownActions).toEqual([]);
  expect(tally.moneyMoved).toBeGreaterThan(0);
  expect(Object.keys(tally.refusals).length).toBeGreaterThan(10);
  expect(world.shop.clock.now).toBeGreaterThan(NOON + 31 * DAY);
});

test('no request was ever without a next actor and deadline unless final, and money and units always added up', async () => {
  expect(tally.violations).toEqual([]);
  expect(await violations(world, null)).toEqual([]);
});

test('what was not allowed was refused and changed nothing; nothing broke', () => {
  expect(tally.allowedWithoutOffer).toEqual([]);
  expect(tally.changedByRefusal).toEqual([]);
  expect(tally.thrown).toEqual([]);
  expect(world.errors.filter((error) => !error.startsWith('A payment provider takes back'))).toEqual([]);
});

test('no notice was lost, none was delivered twice', async () => {
  const { shop, mailsTaken, messagesTaken } = world;
  const messages = await shop.own.asOwner<{ id: string; delivered: boolean }>(
    'SELECT id, delivered_at IS NOT NULL AS delivered FROM outbox_messages',
    [],
    shop.merchantId,
  );
  expect(messages.filter(({ delivered }) => !delivered)).toEqual([]);
  const known = new Set(messages.map(({ id }) => id));
  expect([...messagesTaken].filter(([, times]) => times !== 1)).toEqual([]);
  expect([...messagesTaken.keys()].filter((id) => !known.has(id))).toEqual([]);
  // A mail whose message failed half way goes out again under the same id; its reader sees it once.
  expect([...mailsTaken.keys()].filter((id) => !known.has(id.split('.')[0] ?? ''))).toEqual([]);
});

test('the record of every request is whole, and so are the checkpoints', async () => {
  const { shop, services } = world;
  await services.checkpointAudit({ merchantId: shop.merchantId });
  const report = await services.verifyMerchant({ merchantId: shop.merchantId });
  expect(report).toMatchObject({ intact: true, findings: [], requests: tally.requests, notYetCovered: 0 });
}, 120_000);
