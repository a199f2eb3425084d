import { readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDiskEvidenceStore } from '@refund-widget/connectors';
import type { LineState, Reason } from '@refund-widget/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OrderSnapshot } from '../contract/orders.ts';
import { NOON, type OpenShop, openShop } from '../testing/open-shop.ts';
import { demoDays } from './demo-days.ts';
import { type DemoOrderName, demoDirectory } from './demo-directory.ts';
import { type Demo, type DemoOptions, seedDemo } from './seed-demo.ts';

let shop: OpenShop;
let directory: string;
let options: DemoOptions;
let demo: Demo;
const merchants = new Map<string, string>();

beforeAll(async () => {
  shop = await openShop('other');
  directory = await mkdtemp(join(tmpdir(), 'demo-'));
  const dependencies = { ...shop.dependencies, evidenceStore: createDiskEvidenceStore(directory) };
  options = { dependencies, storefrontOrigin: 'http://localhost:4401' };
  demo = await seedDemo(options);
  await settleRefunds();
  for (const { slug, id } of await shop.services.merchantDirectory()) merchants.set(slug, id);
});
afterAll(async () => {
  await shop.close();
  await rm(directory, { recursive: true });
});

/** Lets the sandbox settle what the demo data sent. */
async function settleRefunds(): Promise<void> {
  for (let i = 0; i < 5; i++) {
    await shop.runJobs();
    shop.clock.now += 30_000;
  }
}

function merchantOf(name: DemoOrderName): string {
  const slug = demoDirectory.orders[name].startsWith('N-') ? 'northlight' : 'alder-finch';
  return merchants.get(slug) ?? '';
}

async function order(name: DemoOrderName): Promise<OrderSnapshot> {
  const actor = { kind: 'SYSTEM', merchantId: merchantOf(name) } as const;
  const found = await shop.services.orderByExternalId({ actor, externalId: demoDirectory.orders[name] });
  if (!found) throw new Error(`There is no order ${name}`);
  return found;
}

async function answers(name: DemoOrderName, reason?: Reason): Promise<string[]> {
  const snapshot = await order(name);
  const actor = { kind: 'SYSTEM', merchantId: snapshot.merchantId } as const;
  const items = snapshot.items.map(async ({ id: itemId }) => {
    const { best } = await shop.services.itemEligibility({ actor, order: snapshot, itemId, reason });
    return best?.answer ?? 'NONE';
  });
  return Promise.all(items);
}

async function statesOf(name: DemoOrderName): Promise<LineState[]> {
  const { id: orderId, merchantId } = await order(name);
  const lines = await shop.dependencies.database.inTenant(merchantId, (rows) =>
    rows.requestLine.findMany({ where: { request: { orderId } }, orderBy: { position: 'asc' } }),
  );
  return lines.map((line) => line.state);
}

describe('the demo data', () => {
  it.each<[DemoOrderName, string[]]>([
    ['everyAnswer', ['ELIGIBLE', 'ELIGIBLE', 'NEGOTIABLE', 'NOT_YET', 'NEGOTIABLE', 'ELIGIBLE', 'INELIGIBLE']],
    ['closingToday', ['ELIGIBLE']],
    ['notShipped', ['ELIGIBLE', 'ELIGIBLE']],
    ['commission', ['NEGOTIABLE']],
    ['commissionToReplace', ['NEGOTIABLE']],
    ['commissionToKeep', ['NEGOTIABLE']],
    ['commissionToDecline', ['NEGOTIABLE']],
    ['traditionalTrade', ['NEGOTIABLE']],
    ['longClosed', ['INELIGIBLE']],
    ['euWithdrawal', ['ELIGIBLE', 'ELIGIBLE']],
    ['unitedKingdom', ['ELIGIBLE']],
    ['japan', ['ELIGIBLE']],
    ['kuwait', ['ELIGIBLE']],
    ['marketplaceTwoSellers', ['ELIGIBLE', 'ELIGIBLE', 'ELIGIBLE']],
    ['platform', ['ELIGIBLE']],
    ['platformCustomised', ['INELIGIBLE']],
    ['platformFaulty', ['ELIGIBLE']],
    ['platformToExchange', ['ELIGIBLE']],
  ])('shows on order %s what it is there for', async (name, expected) => {
    expect(await answers(name)).toEqual(expected);
  });

  it('answers a change of mind with every answer there is, on one order', async () => {
    expect(await answers('everyAnswer', 'CHANGE_OF_MIND')).toEqual([
      ...['ELIGIBLE', 'ELIGIBLE', 'NEGOTIABLE', 'NOT_YET'],
      ...['INELIGIBLE', 'INELIGIBLE', 'INELIGIBLE'],
    ]);
    expect(await answers('qualityInUse', 'QUALITY_ISSUE_IN_USE')).toEqual(['NEGOTIABLE']);
    expect(await answers('marketplaceOverdue', 'NOT_RECEIVED')).toEqual(['ELIGIBLE']);
  });

  it.each<[DemoOrderName, LineState[]]>([
    ['submitted', ['SUBMITTED']],
    ['commissionAsked', ['SUBMITTED']],
    ['commissionWithSupplier', ['WITH_SUPPLIER']],
    ['commissionSettling', ['SUPPLIER_RETURN']],
    ['awaitingReturn', ['AWAITING_RETURN']],
    ['returnInTransit', ['RETURN_IN_TRANSIT', 'RETURN_IN_TRANSIT']],
    ['toInspect', ['INSPECTING']],
    ['refundDue', ['REFUND_DUE', 'REFUND_DUE']],
    ['awaitingTransfer', ['REFUND_PENDING']],
    ['refundBounced', ['REFUND_DUE']],
    ['refunded', ['REFUNDED']],
    ['rejected', ['REJECTED']],
    ['marketplaceDamaged', ['SUBMITTED']],
    ['marketplaceWrongItem', ['SUBMITTED']],
    ['marketplaceAwaitingReturn', ['AWAITING_RETURN']],
    ['marketplaceRejected', ['REJECTED']],
    ['platformReplacing', ['REPLACEMENT_SENT']],
    ['platformPostage', ['REFUND_DUE']],
  ])('has a request on order %s in the state %j', async (name, expected) => {
    expect(await statesOf(name)).toEqual(expected);
  });

  it('has a conversation with a note among staff, mailed to the other side but for the note', async () => {
    const { id: orderId, merchantId } = await order('marketplaceDamaged');
    const messages = await shop.dependencies.database.inTenant(merchantId, (rows) =>
      rows.message.findMany({ where: { conversation: { orderId } }, orderBy: { createdAt: 'asc' } }),
    );
    expect(messages.map(({ authorKind, audience }) => [authorKind, audience])).toEqual([
      ['SELLER', 'STAFF'],
      ['SELLER', 'EVERYONE'],
      ['BUYER', 'EVERYONE'],
    ]);
    expect(shop.mails.filter(({ text }) => text.includes('Third breakage'))).toEqual([]);
    expect(shop.mails.filter(({ text }) => text.includes('Is the third mug all right?'))).toHaveLength(1);
  });

  it('opens a window that closes today, at the end of the day where the shop is', async () => {
    const snapshot = await order('closingToday');
    const actor = { kind: 'SYSTEM', merchantId: snapshot.merchantId } as const;
    const [item] = snapshot.items;
    const reason = 'CHANGE_OF_MIND';
    const { best } = await shop.services.itemEligibility({ actor, order: snapshot, itemId: item?.id ?? '', reason });
    expect(best?.window?.closesAt).toBe(Date.UTC(2026, 10, 21, 23));
  });

  it('says to staff what the photo of a broken mug shows', async () => {
    const { id: orderId, merchantId } = await order('marketplaceDamaged');
    const [photo] = await shop.dependencies.database.inTenant(merchantId, (rows) =>
      rows.evidence.findMany({ where: { orderId } }),
    );
    expect(photo).toMatchObject({ kind: 'PHOTO', mediaType: 'image/jpeg', width: 900 });
    expect(await options.dependencies.evidenceStore.open(photo?.storageKey ?? '')).toMatchObject({
      bytes: photo?.bytes,
    });
  });

  it('brings along every order of the sample exports', async () => {
    const merchantId = merchants.get('alder-finch') ?? '';
    const bySource = await shop.dependencies.database.inTenant(merchantId, (rows) =>
      rows.order.groupBy({ by: ['source'], _count: true }),
    );
    expect(Object.fromEntries(bySource.map((row) => [row.source, row._count]))).toMatchObject({
      medusa: 66,
      vendure: 69,
    });
  });

  it('gives each merchant’s server a key that works', async () => {
    for (const [slug, token] of Object.entries(demo.apiKeys)) {
      expect(await shop.services.verifyApiKey(token)).toMatchObject({ merchantId: merchants.get(slug) });
    }
  });

  it('names a picture for every product, and has it', async () => {
    const pictures = new Set(readdirSync(demo.pictures));
    for (const name of Object.keys(demoDirectory.orders)) {
      if (!isOrderName(name)) throw new Error(name);
      for (const { imageUrl } of (await order(name)).items)
        expect(pictures).toContain(new URL(imageUrl ?? '').pathname.replace('/products/', ''));
    }
  });
});

describe('making the demo data again', () => {
  const counts = async () => {
    const of = async (slug: string) =>
      shop.dependencies.database.inTenant(merchants.get(slug) ?? '', async (rows) => [
        await rows.order.count(),
        await rows.refundRequest.count(),
        await rows.auditEntry.count(),
        await rows.staff.count(),
        await rows.evidence.count(),
      ]);
    return { shop: await of('alder-finch'), market: await of('northlight') };
  };

  it('changes nothing', async () => {
    const before = await counts();
    expect(await seedDemo(options)).toEqual({ ...demo, seeded: false });
    expect(await counts()).toEqual(before);
  });

  it('goes on where it was cut off, without making anything twice', async () => {
    const before = await counts();
    await shop.own.asOwner(
      'DELETE FROM api_keys WHERE merchant_id = $1',
      [merchants.get('northlight')],
      merchants.get('northlight'),
    );
    expect(await seedDemo(options)).toMatchObject({ seeded: true });
    expect(await counts()).toEqual(before);
  });

  it('brings orders nobody asked about up to the new day, and leaves the others alone', async () => {
    const asked = await order('submitted');
    shop.clock.now = NOON + 3 * 86_400_000;
    expect(await seedDemo(options)).toMatchObject({ seeded: false });
    const { daysAgo } = demoDays(shop.clock.now, 'Europe/Zurich');
    expect((await order('closingToday')).items[0]?.lots[0]?.deliveredAt).toBe(Date.parse(daysAgo(7, 14)));
    expect(await answers('closingToday')).toEqual(['ELIGIBLE']);
    expect((await order('submitted')).items).toEqual(asked.items);
  });

  it('follows the shop to another port: tokens are bound to it, pictures come from there', async () => {
    await seedDemo({ ...options, storefrontOrigin: 'http://localhost:4499' });
    const [merchant] = await shop.services.merchantDirectory();
    expect(merchant?.allowedOrigins).toEqual(['http://localhost:4499']);
    for (const name of ['refunded', 'everyAnswer'] as const) {
      for (const { imageUrl } of (await order(name)).items) expect(imageUrl).toMatch('http://localhost:4499/products/');
    }
  });
});

function isOrderName(name: string): name is DemoOrderName {
  return Object.hasOwn(demoDirectory.orders, name);
}
