import type { OrderSnapshot } from '../contract/orders.ts';
import { createServices } from '../create-services.ts';
import type { Dependencies, Services } from '../services.ts';
import { type DemoDays, demoDays } from './demo-days.ts';
import { demoDirectory } from './demo-directory.ts';
import { alderFinchMerchant, northlightMerchant } from './demo-merchants.ts';
import { importDemoOrders, importSampleExports, refreshDemoOrders } from './import-orders.ts';
import { mustBeDone } from './must-be-done.ts';
import { alderFinchHistory } from './orders/alder-finch-history.ts';
import { alderFinchShowcase } from './orders/alder-finch-showcase.ts';
import { negotiationOrders } from './orders/negotiation-orders.ts';
import { northlightHistory, northlightShowcase } from './orders/northlight-orders.ts';
import { alderFinchRequests } from './requests/alder-finch-requests.ts';
import { commissionRequests } from './requests/commission-requests.ts';
import { openDemoDesk } from './requests/demo-desk.ts';
import { demoPhoto, demoUpload } from './requests/demo-photo.ts';
import { disputeRequests } from './requests/dispute-requests.ts';
import { fulfilmentRequests } from './requests/fulfilment-requests.ts';
import { negotiationRequests } from './requests/negotiation-requests.ts';
import { northlightRequests } from './requests/northlight-requests.ts';
import { paymentQuestion } from './requests/payment-question.ts';
import { payoutRequests } from './requests/payout-requests.ts';
import { webhookLog } from './requests/webhook-log.ts';
import { type StandingMerchant, setUpMerchant } from './set-up-merchant.ts';

export interface DemoOptions {
  readonly dependencies: Dependencies;
  /** Where the demo shop is; both merchants' buyers come from there. */
  readonly storefrontOrigin: string;
}

/** What the demo shop needs beside `demoDirectory`. */
export interface Demo {
  /** False when everything was there already, and only today's orders were brought up to date. */
  readonly seeded: boolean;
  /** The merchants' servers' keys, by slug. Development only. */
  readonly apiKeys: Readonly<Record<DemoSlug, string>>;
  /** The folder of the product pictures that orders name as `/products/<name>.svg`. */
  readonly pictures: URL;
}

export type DemoSlug = 'alder-finch' | 'northlight';

const { alderFinch, northlight } = demoDirectory;

/**
 * Makes the demo data once: a shop and a marketplace, orders that show every mode and answer, requests in every state,
 * and the orders two real shops exported. Cut off half way, it goes on where it was. Later calls only bring the orders
 * nobody has asked about up to today, so that "closing today" is true every day.
 */
export async function seedDemo({ dependencies, storefrontOrigin }: DemoOptions): Promise<Demo> {
  const services = createServices(dependencies);
  const shop = await setUpMerchant(dependencies, services, alderFinchMerchant(storefrontOrigin));
  const market = await setUpMerchant(dependencies, services, northlightMerchant(storefrontOrigin));
  const now = dependencies.clock();
  const days = { shop: demoDays(now, 'Europe/Zurich'), market: demoDays(now, 'Europe/Paris') };
  const apiKeys = {
    'alder-finch': keyOf(shop, alderFinch.apiKeySecret),
    northlight: keyOf(market, northlight.apiKeySecret),
  };
  const complete = await hasKey(services, apiKeys['alder-finch'], apiKeys.northlight);
  if (!complete) {
    await seedShop(dependencies, services, shop, days.shop);
    await seedMarket(dependencies, services, market, days.market);
    await importSampleExports(services, shop, now);
  }
  await refreshDemoOrders(services, shop, alderFinchShowcase(days.shop));
  await refreshDemoOrders(services, market, northlightShowcase(days.market));
  // The keys come last: they say that nothing is missing.
  if (!complete) {
    await giveKey(services, shop, alderFinch.apiKeySecret, apiKeys['alder-finch']);
    await giveKey(services, market, northlight.apiKeySecret, apiKeys.northlight);
  }
  return { seeded: !complete, apiKeys, pictures: new URL('./pictures/', import.meta.url) };
}

async function seedShop(dependencies: Dependencies, services: Services, shop: StandingMerchant, days: DemoDays) {
  await importDemoOrders(services, shop, [...alderFinchHistory(days), ...negotiationOrders(days)]);
  const desk = openDemoDesk(dependencies, shop, alderFinch.seller, alderFinch.agent.email);
  await alderFinchRequests(desk, days);
  const report = (order: OrderSnapshot) =>
    demoUpload(dependencies, services, order, { requirement: 'test-report', fileName: 'test-report.jpg' });
  await negotiationRequests({ ...desk, report }, days);
  await commissionRequests(desk, days);
  await payoutRequests(desk, days);
  await paymentQuestion(dependencies, shop, days);
}

async function seedMarket(dependencies: Dependencies, services: Services, market: StandingMerchant, days: DemoDays) {
  await importDemoOrders(services, market, northlightHistory(days));
  const { sellers, agents } = northlight;
  await northlightRequests(
    {
      atelierMoss: openDemoDesk(dependencies, market, sellers.atelierMoss, agents.atelierMoss.email),
      kilnAndCo: openDemoDesk(dependencies, market, sellers.kilnAndCo, agents.kilnAndCo.email),
      photo: (order) => demoPhoto(dependencies, services, order),
    },
    days,
  );
  await fulfilmentRequests(fulfilmentDesks(dependencies, services, market), days);
  await disputeRequests(
    {
      kilnAndCo: openDemoDesk(dependencies, market, sellers.kilnAndCo, agents.kilnAndCo.email),
      mediator: staffOf(market, northlight.mediator.email),
      photo: (order) => demoPhoto(dependencies, servicesAt(dependencies, days.instant(8, 9)), order),
    },
    days,
  );
  await webhookLog(dependencies, market, days);
}

function fulfilmentDesks(dependencies: Dependencies, services: Services, market: StandingMerchant) {
  const { sellers, agents } = northlight;
  return {
    desk: openDemoDesk(dependencies, market, sellers.kilnAndCo, agents.kilnAndCo.email),
    photo: (order: OrderSnapshot) => demoPhoto(dependencies, services, order),
    receipt: async (externalId: string) => {
      const actor = { kind: 'SYSTEM', merchantId: market.merchantId } as const;
      const order = await services.orderByExternalId({ actor, externalId });
      if (!order) throw new Error(`Demo data: there is no order ${externalId}`);
      return demoUpload(dependencies, services, order, { requirement: 'postage-receipt', fileName: 'receipt.jpg' });
    },
  };
}

function servicesAt(dependencies: Dependencies, at: number): Services {
  return createServices({ ...dependencies, clock: () => at });
}

function staffOf({ staff }: StandingMerchant, email: string) {
  const found = staff.get(email);
  if (!found) throw new Error(`Demo data: nobody signs in as ${email}`);
  return found;
}

function keyOf({ merchantId }: StandingMerchant, secret: string): string {
  return `rk_${merchantId.replaceAll('-', '')}_${secret}`;
}

async function hasKey(services: Services, ...tokens: string[]): Promise<boolean> {
  for (const token of tokens) if (!(await services.verifyApiKey(token))) return false;
  return true;
}

async function giveKey(services: Services, { merchantId }: StandingMerchant, secret: string, token: string) {
  if (await services.verifyApiKey(token)) return;
  mustBeDone('API key', await services.createApiKey({ merchantId, name: 'Demo shop', scopes: [], secret }));
}
