import { randomBytes } from 'node:crypto';
import {
  createManualProvider,
  createSandboxProvider,
  type Mail,
  type WebhookAnswer,
  type WebhookCall,
} from '@refund-widget/connectors';
import { createTestDatabase, type TestDatabase } from '@refund-widget/database/testing';
import { builtInPolicies, type Instant } from '@refund-widget/domain';
import type { BuyerActor, MerchantServerActor, StaffActor, StaffRole } from '../actor.ts';
import { createCalendars } from '../calendars/create-calendars.ts';
import type { Job } from '../contract/ports.ts';
import { createServices } from '../create-services.ts';
import { createManualPayouts } from '../ledgers/manual-payouts.ts';
import { createSandboxLedger } from '../ledgers/sandbox-ledger.ts';
import type { Outcome, Problem } from '../outcome.ts';
import type { Dependencies, Services } from '../services.ts';
import { createTermsSeal } from '../terms/terms-seal.ts';

/** A merchant on a database of its own, with two sellers, a clock that the test sets, and jobs it runs when it wants. */
export interface OpenShop {
  readonly own: TestDatabase;
  readonly services: Services;
  readonly dependencies: Dependencies;
  readonly merchantId: string;
  readonly sellers: readonly [string, string];
  readonly server: MerchantServerActor;
  readonly agent: StaffActor;
  readonly administrator: StaffActor;
  readonly mails: Mail[];
  readonly receiver: Receiver;
  readonly buyerOf: (orderId: string) => BuyerActor;
  readonly staff: (role: StaffRole, name: string, sellerIds: readonly string[]) => Promise<StaffActor>;
  readonly key: () => string;
  readonly clock: { now: Instant };
  readonly runJobs: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Whoever webhooks are sent to: what came, and how it answers. */
export interface Receiver {
  readonly calls: WebhookCall[];
  answer: (call: WebhookCall) => WebhookAnswer;
}

/** Saturday 21 November 2026, noon in Berlin. */
export const NOON: Instant = Date.UTC(2026, 10, 21, 11);

/** The same calendars for every shop: they cost a moment to compute. */
const calendars = createCalendars();

export async function openShop(slug = 'alder'): Promise<OpenShop> {
  const own = await createTestDatabase();
  const clock = { now: NOON };
  const mails: Mail[] = [];
  const jobs: Job[] = [];
  const receiver: Receiver = { calls: [], answer: () => ({ status: 204, error: null, text: '', milliseconds: 5 }) };
  const dependencies = dependenciesOf(own, clock, mails, jobs, receiver);
  const services = createServices(dependencies);
  const shop = await furnish(services, slug);
  return {
    ...{ own, services, dependencies, mails, clock, receiver, ...shop },
    key: dependencies.newId,
    buyerOf: (orderId) => ({
      kind: 'BUYER',
      merchantId: shop.merchantId,
      scope: { orderId },
      origin: 'https://alder.example',
    }),
    runJobs: () => runJobs(services, jobs, clock),
    close: () => own.close(),
  };
}

function dependenciesOf(
  own: TestDatabase,
  clock: { now: Instant },
  mails: Mail[],
  jobs: Job[],
  receiver: Receiver,
): Dependencies {
  let made = 0;
  const { database } = own;
  const now = () => clock.now;
  const sandbox = createSandboxProvider({ ledger: createSandboxLedger(database), clock: now });
  const manual = createManualProvider(createManualPayouts(database));
  const receive = (call: WebhookCall) => {
    receiver.calls.push(call);
    return receiver.answer(call);
  };
  const unused = () => Promise.reject(new Error('No files in these tests'));
  return {
    database,
    payments: new Map([sandbox, manual].map((provider) => [provider.name, provider])),
    mailer: { send: async (mail) => void mails.push(mail) },
    evidenceStore: { put: unused, open: unused, remove: unused },
    termsSeal: createTermsSeal(new Uint8Array(32)),
    webhooks: {
      send: async (call) => receive(call),
      problemOf: (url) => (url.startsWith('https://') ? null : 'Use https.'),
    },
    nodeId: (type, id) => `${type}:${id}`,
    jobs: { enqueue: async (_transaction, job) => void jobs.push(job) },
    clock: now,
    newId: () => {
      made += 1;
      const rest = made.toString(16).padStart(12, '0');
      return `019e0000-0000-7000-8000-${rest}`;
    },
    randomBytes,
    calendars,
    log: { info: () => {}, warn: () => {}, error: () => {} },
    supplierLink: async ({ legId, version }) => `https://console.example/supplier#${legId}.${version}`,
  };
}

async function furnish(services: Services, slug: string) {
  const { merchantId } = mustSucceed(
    await services.createMerchant({
      ...{ slug, name: 'Alder & Finch', kind: 'MARKETPLACE', timeZone: 'Europe/Berlin', country: 'DE', region: 'BY' },
      ...{ supportEmail: 'help@alder.example', allowedOrigins: ['https://alder.example'] },
    }),
  );
  const seller = async (externalId: string) => {
    const contact = { name: externalId, email: `${externalId}@alder.example`, country: 'DE' };
    const { sellerId } = mustSucceed(await services.createSeller({ merchantId, externalId, ...contact }));
    const address = { name: 'Returns', lines: ['Ahornweg 1'], postalCode: '80331', city: 'München', country: 'DE' };
    mustSucceed(await services.addReturnAddress({ merchantId, sellerId, ...address }));
    return sellerId;
  };
  const sellers = [await seller('moss'), await seller('fern')] as const;
  for (const document of builtInPolicies) mustSucceed(await services.publishPolicy({ merchantId, document }));
  mustSucceed(await services.assignPolicy({ merchantId, policyKey: 'retail-7-day', scope: 'DEFAULT' }));
  mustSucceed(
    await services.assignPolicy({ merchantId, policyKey: 'transshipment', scope: 'MODE', value: 'TRANSSHIPMENT' }),
  );
  mustSucceed(
    await services.assignPolicy({ merchantId, policyKey: 'platform-7-working-days', scope: 'TAG', value: 'platform' }),
  );
  mustSucceed(await services.publishPolicy({ merchantId, document: carefulPolicy() }));
  mustSucceed(await services.assignPolicy({ merchantId, policyKey: 'careful', scope: 'TAG', value: 'careful' }));
  const staff = async (role: StaffRole, name: string, sellerIds: readonly string[]): Promise<StaffActor> => {
    const email = `${name.toLowerCase()}@alder.example`;
    const { staffId } = mustSucceed(await services.createStaff({ merchantId, email, name, role, sellerIds }));
    return { kind: 'STAFF', merchantId, staffId, name, email, role, sellerIds };
  };
  const created = mustSucceed(await services.createApiKey({ merchantId, name: 'Shop', scopes: [] }));
  const server: MerchantServerActor = { kind: 'MERCHANT_SERVER', merchantId, apiKeyId: created.apiKeyId, scopes: [] };
  const agent = await staff('AGENT', 'Ana', [sellers[0]]);
  const administrator = await staff('ADMINISTRATOR', 'Ada', []);
  return { merchantId, sellers, server, agent, administrator, staff };
}

/** Retail terms under which a person looks at requests made before shipping, too. */
function carefulPolicy() {
  const retail = builtInPolicies.find(({ key }) => key === 'retail-7-day');
  if (!retail?.preShipment) throw new Error('Retail terms refund what was not shipped');
  return { ...retail, key: 'careful', preShipment: { ...retail.preShipment, approval: 'REVIEW' } };
}

/** Runs what is due now, and what that brings about. */
async function runJobs(services: Services, jobs: Job[], clock: { now: Instant }): Promise<void> {
  for (;;) {
    const index = jobs.findIndex(({ startAfter }) => (startAfter ?? 0) <= clock.now);
    const [job] = index < 0 ? [] : jobs.splice(index, 1);
    if (!job) return;
    await runJob(services, job);
  }
}

function runJob(services: Services, job: Job): Promise<void> {
  switch (job.name) {
    case 'deliver-outbox':
      return services.deliverOutboxMessage(job.data);
    case 'send-refund':
      return services.sendRefund(job.data);
    case 'release-refund':
      return services.releaseRefund(job.data);
    case 'reconcile-refund':
      return services.reconcileRefund(job.data);
    case 'deliver-webhook':
      return services.deliverWebhook(job.data);
    case 'deadline':
      return services.passDeadline(job.data);
    case 'reminder':
      return services.remindLine(job.data);
  }
}

export function mustSucceed<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems, null, 1));
  return outcome.value;
}

export function problemsOf(outcome: Outcome<unknown>): readonly Problem[] {
  if (outcome.ok) throw new Error('This was expected to be refused');
  return outcome.problems;
}

export function codesOf(outcome: Outcome<unknown>): string[] {
  return problemsOf(outcome).map(({ code }) => code);
}
