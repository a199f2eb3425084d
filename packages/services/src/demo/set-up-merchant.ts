import type { StaffActor, StaffRole } from '../actor.ts';
import type {
  AddReturnAddressInput,
  AssignPolicyInput,
  CreateMerchantInput,
  CreateSellerInput,
  DirectoryEntry,
} from '../contract/merchants.ts';
import type { PaymentHelpInput } from '../merchants/payment-help.ts';
import type { Dependencies, Services } from '../services.ts';
import { mustBeDone } from './must-be-done.ts';

export interface DemoSeller {
  readonly seller: Omit<CreateSellerInput, 'merchantId'>;
  readonly returnAddress: Omit<AddReturnAddressInput, 'merchantId' | 'sellerId'>;
}

export interface DemoStaff {
  readonly name: string;
  readonly email: string;
  readonly role: StaffRole;
  /** The shop's ids of the sellers this person acts for. */
  readonly sellers: readonly string[];
}

export interface DemoMerchant {
  readonly merchant: CreateMerchantInput;
  readonly sellers: readonly DemoSeller[];
  readonly staff: readonly DemoStaff[];
  /** What buyers are told about paying; left out: nothing of the merchant's own. */
  readonly paymentHelp?: PaymentHelpInput;
  readonly policies: readonly unknown[];
  readonly assignments: readonly Omit<AssignPolicyInput, 'merchantId'>[];
}

/** A merchant that is there, with what the rest of the demo data needs of it. */
export interface StandingMerchant {
  readonly merchantId: string;
  readonly name: string;
  readonly storefrontOrigin: string;
  /** By the shop's ids. */
  readonly returnAddresses: ReadonlyMap<string, string>;
  /** By e-mail address. */
  readonly staff: ReadonlyMap<string, StaffActor>;
}

/** Sets a merchant up, or goes on where an earlier attempt was cut off: what is there already is found, not made again. */
export async function setUpMerchant(
  dependencies: Dependencies,
  services: Services,
  demo: DemoMerchant,
): Promise<StandingMerchant> {
  const { slug, name, allowedOrigins } = demo.merchant;
  const known = (await services.merchantDirectory()).find((merchant) => merchant.slug === slug);
  const merchantId =
    known?.id ?? mustBeDone(`merchant ${slug}`, await services.createMerchant(demo.merchant)).merchantId;
  if (known) await followStorefront(dependencies, known, allowedOrigins);
  const sellerIds = new Map<string, string>();
  const returnAddresses = new Map<string, string>();
  for (const { seller, returnAddress } of demo.sellers) {
    const sellerId = await findOrMakeSeller(dependencies, services, merchantId, seller);
    sellerIds.set(seller.externalId, sellerId);
    const addressId = await findOrMakeAddress(dependencies, services, { ...returnAddress, merchantId, sellerId });
    returnAddresses.set(seller.externalId, addressId);
  }
  const staff = new Map<string, StaffActor>();
  for (const person of demo.staff) {
    staff.set(person.email, await findOrMakeStaff(dependencies, services, merchantId, person, sellerIds));
  }
  for (const document of demo.policies) {
    mustBeDone('policy', await services.publishPolicy({ merchantId, document }));
  }
  for (const assignment of demo.assignments) {
    mustBeDone('assignment', await services.assignPolicy({ ...assignment, merchantId }));
  }
  const administrator = [...staff.values()].find(({ role }) => role === 'ADMINISTRATOR');
  if (demo.paymentHelp && administrator) {
    const command = { actor: administrator, idempotencyKey: 'demo:payment-help', help: demo.paymentHelp };
    mustBeDone('payment help', await services.updatePaymentHelp(command));
  }
  return { merchantId, name, storefrontOrigin: allowedOrigins[0] ?? '', returnAddresses, staff };
}

async function findOrMakeSeller(
  { database }: Dependencies,
  services: Services,
  merchantId: string,
  seller: DemoSeller['seller'],
): Promise<string> {
  const { externalId } = seller;
  const known = await database.inTenant(merchantId, (rows) =>
    rows.seller.findUnique({ where: { merchantId_externalId: { merchantId, externalId } } }),
  );
  return known?.id ?? mustBeDone(externalId, await services.createSeller({ ...seller, merchantId })).sellerId;
}

async function findOrMakeAddress(
  { database }: Dependencies,
  services: Services,
  input: AddReturnAddressInput,
): Promise<string> {
  const { merchantId, sellerId, name } = input;
  const known = await database.inTenant(merchantId, (rows) =>
    rows.returnAddress.findFirst({ where: { sellerId, name } }),
  );
  return known?.id ?? mustBeDone(name, await services.addReturnAddress(input)).returnAddressId;
}

async function findOrMakeStaff(
  { database }: Dependencies,
  services: Services,
  merchantId: string,
  { name, email, role, sellers }: DemoStaff,
  knownSellers: ReadonlyMap<string, string>,
): Promise<StaffActor> {
  const sellerIds = sellers.flatMap((externalId) => knownSellers.get(externalId) ?? []);
  const known = await database.inTenant(merchantId, (rows) =>
    rows.staff.findUnique({ where: { merchantId_email: { merchantId, email } } }),
  );
  const staffId =
    known?.id ?? mustBeDone(email, await services.createStaff({ merchantId, name, email, role, sellerIds })).staffId;
  return { kind: 'STAFF', merchantId, staffId, name, email, role, sellerIds };
}

/** The shop took another port this time: its buyers' tokens are bound to where it is now, and its pictures come from there. */
async function followStorefront(
  { database }: Dependencies,
  known: DirectoryEntry,
  allowedOrigins: readonly string[],
): Promise<void> {
  const [before = '', now = ''] = [known.allowedOrigins[0], allowedOrigins[0]];
  if (before === now) return;
  await database.inTenant(known.id, async (rows) => {
    await rows.merchant.update({ where: { id: known.id }, data: { allowedOrigins: [...allowedOrigins] } });
    await rows.$executeRaw`
      UPDATE order_items SET image_url = replace(image_url, ${before}, ${now}) WHERE starts_with(image_url, ${before})`;
  });
}
