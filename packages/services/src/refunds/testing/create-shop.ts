import type { Mail, PaymentProvider } from '@refund-widget/connectors';
import type { TestDatabase } from '@refund-widget/database/testing';
import { builtInPolicies, type Instant } from '@refund-widget/domain';
import type { StaffActor, StaffRole, SystemActor } from '../../actor.ts';
import type { ServiceContext } from '../../context.ts';
import { createMerchant } from '../../merchants/create-merchant.ts';
import { createSeller } from '../../merchants/create-seller.ts';
import { createStaff } from '../../merchants/create-staff.ts';
import type { Outcome } from '../../outcome.ts';
import { assignPolicy } from '../../policies/assign-policy.ts';
import { createPolicyCache } from '../../policies/policy-cache.ts';
import { publishPolicy } from '../../policies/publish-policy.ts';
import { createTermsSeal } from '../../terms/terms-seal.ts';
import { createJobTable, type JobTable } from './job-table.ts';

/** A merchant with one seller and staff, on a real database, with a clock that tests set. */
export interface Shop {
  readonly context: ServiceContext;
  readonly jobs: JobTable;
  readonly merchantId: string;
  readonly sellerId: string;
  readonly system: SystemActor;
  readonly mails: Mail[];
  readonly staff: (role: StaffRole, name: string, sellerIds?: readonly string[]) => Promise<StaffActor>;
  readonly pass: (milliseconds: number) => void;
}

const NOON = Date.UTC(2026, 10, 17, 12);

export async function createShop(test: TestDatabase, providers: readonly PaymentProvider[], clock = shopClock()) {
  const jobs = await createJobTable(test);
  const mails: Mail[] = [];
  const context = contextOf(test, jobs, mails, providers, clock);
  const { merchantId } = accepted(
    await createMerchant(context, {
      ...{ slug: 'alder-finch', name: 'Alder & Finch', kind: 'SHOP', timeZone: 'Europe/Zurich', country: 'CH' },
      ...{ supportEmail: 'service@alder.example', allowedOrigins: ['https://alder.example'] },
    }),
  );
  const { sellerId } = accepted(
    await createSeller(context, {
      merchantId,
      externalId: 'alder',
      name: 'Alder & Finch',
      email: 'desk@alder.example',
    }),
  );
  for (const document of builtInPolicies) accepted(await publishPolicy(context, { merchantId, document }));
  accepted(await assignPolicy(context, { merchantId, policyKey: 'retail-7-day', scope: 'DEFAULT' }));
  const shop: Shop = {
    ...{ context, jobs, merchantId, sellerId, mails, pass: clock.pass },
    system: { kind: 'SYSTEM', merchantId },
    staff: async (role, name, sellerIds = [sellerId]) => {
      const email = `${name.toLowerCase()}@alder.example`;
      const { staffId } = accepted(await createStaff(context, { merchantId, email, name, role, sellerIds }));
      return { kind: 'STAFF', merchantId, staffId, name, email, role, sellerIds };
    },
  };
  return shop;
}

export function shopClock() {
  let now: Instant = NOON;
  return {
    now: () => now,
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
  };
}

function contextOf(
  { database }: TestDatabase,
  jobs: JobTable,
  mails: Mail[],
  providers: readonly PaymentProvider[],
  clock: ReturnType<typeof shopClock>,
): ServiceContext {
  let made = 0;
  return {
    ...{ database, jobs, clock: clock.now, policies: createPolicyCache() },
    payments: new Map(providers.map((provider) => [provider.name, provider])),
    mailer: {
      send: async (mail) => {
        mails.push(mail);
      },
    },
    evidenceStore: { put: unused, open: unused, remove: unused },
    termsSeal: createTermsSeal(new Uint8Array(32)),
    newId: () => {
      made += 1;
      const time = clock.now().toString(16).padStart(12, '0');
      const rest = made.toString(16).padStart(12, '0');
      return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${rest}`;
    },
    randomBytes: (size) => new Uint8Array(size),
    calendars: () => undefined,
    log: { info: () => {}, warn: () => {}, error: () => {} },
    webhooks: { send: () => Promise.reject(new Error('No webhooks in these tests')), problemOf: () => null },
    nodeId: (type, id) => `${type}:${id}`,
    supplierLink: unused,
  };
}

async function unused(): Promise<never> {
  throw new Error('No test of refunds touches evidence');
}

export function accepted<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}
