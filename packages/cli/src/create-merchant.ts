import { parseArgs } from 'node:util';
import type { Outcome, Services } from '@refund-widget/services';
import { withServices } from './with-services.ts';

const usage = `Usage: npm run refund -- merchant create --slug SLUG --name NAME --email SUPPORT_EMAIL
         --origin https://SHOP --admin-name NAME --admin-email EMAIL
         [--time-zone Europe/Berlin] [--country DE] [--locale en|zh] [--policy retail-7-day]
Several --origin are possible. Policies: retail-7-day, platform-7-working-days,
marketplace-14-day-with-dispute, commission, traditional-trade, transshipment.`;

const options = {
  slug: { type: 'string' },
  name: { type: 'string' },
  email: { type: 'string' },
  origin: { type: 'string', multiple: true },
  'admin-name': { type: 'string' },
  'admin-email': { type: 'string' },
  'time-zone': { type: 'string', default: 'UTC' },
  country: { type: 'string' },
  locale: { type: 'string', default: 'en' },
  policy: { type: 'string', default: 'retail-7-day' },
} as const;

/**
 * `refund merchant create`: a shop that sells itself, with a policy for everything, an administrator who can sign in,
 * and the API key of its server, which is shown this once.
 *
 * @returns 0 when it was made, 1 when something was refused, 2 when the call makes no sense
 */
export async function createMerchant([action, ...parameters]: string[]): Promise<number> {
  const call = action === 'create' ? parseCall(parameters) : undefined;
  if (!call) {
    console.error(usage);
    return 2;
  }
  return withServices((services) => make(services, call));
}

function parseCall(parameters: string[]) {
  try {
    const { values } = parseArgs({ args: parameters, options });
    const { slug, name, email, origin = [], country, locale, policy } = values;
    const adminName = values['admin-name'];
    const adminEmail = values['admin-email'];
    if (!slug || !name || !email || origin.length === 0 || !adminName || !adminEmail) return undefined;
    const timeZone = values['time-zone'];
    return { slug, name, email, origin, timeZone, country: country ?? null, locale, policy, adminName, adminEmail };
  } catch {
    return undefined;
  }
}

type Call = NonNullable<ReturnType<typeof parseCall>>;

async function make(services: Services, call: Call): Promise<number> {
  const { slug, name, email, origin, timeZone, country, locale, policy, adminName, adminEmail } = call;
  const { builtInPolicies } = await import('@refund-widget/services');
  const document = builtInPolicies.find(({ key }) => key === policy);
  if (!document) {
    console.error(`There is no policy "${policy}".\n${usage}`);
    return 2;
  }
  const place = { name, country };
  const merchant = await services.createMerchant({
    ...{ ...place, slug, kind: 'SHOP', timeZone, locale, supportEmail: email, allowedOrigins: origin },
  });
  if (!merchant.ok) return explain(merchant);
  const { merchantId } = merchant.value;
  for (const step of [
    () => services.createSeller({ ...place, merchantId, externalId: slug, email }),
    () => services.publishPolicy({ merchantId, document }),
    () => services.assignPolicy({ merchantId, policyKey: policy, scope: 'DEFAULT' }),
    () =>
      services.createStaff({ merchantId, name: adminName, email: adminEmail, role: 'ADMINISTRATOR', sellerIds: [] }),
  ]) {
    const made = await step();
    if (made.ok) continue;
    console.error(`The merchant ${slug} is there, but not complete:`);
    return explain(made);
  }
  const key = await services.createApiKey({ merchantId, name: `${name}’s server`, scopes: [] });
  if (!key.ok) return explain(key);
  console.log(`made the merchant ${slug}; its orders name the seller "${slug}"`);
  console.log(`  ${adminEmail} signs in to the console with the merchant "${slug}"`);
  console.log(`  API key, shown this once: ${key.value.token}`);
  return 0;
}

function explain(refused: Outcome<unknown>): number {
  for (const { field, message } of refused.ok ? [] : refused.problems) {
    console.error(`refused: ${field && field.length > 0 ? `${field.join('.')}: ` : ''}${message}`);
  }
  return 1;
}
