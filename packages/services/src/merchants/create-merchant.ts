import type { CreateMerchantInput } from '../contract/merchants.ts';
import { violates } from '../kernel/constraint.ts';
import { checkEmail, checkOrigins, checkTexts, checkTimeZone } from '../kernel/text-fields.ts';
import { done, type Outcome, problem, refused } from '../outcome.ts';
import type { Dependencies } from '../services.ts';

const SLUG = /^[a-z0-9][a-z0-9-]{0,59}$/;

/** Sets up a tenant. Refuses `SLUG_TAKEN` and fields that are not usable. */
export async function createMerchant(
  { database, newId, clock }: Dependencies,
  input: CreateMerchantInput,
): Promise<Outcome<{ merchantId: string }>> {
  const problems = [
    ...(SLUG.test(input.slug) ? [] : [problem('WRONG_FORMAT', 'Use a-z, 0-9 and hyphens.', ['slug'])]),
    ...checkTexts({ name: { value: input.name, longest: 200 } }),
    ...checkTimeZone(input.timeZone),
    ...checkOrigins(input.allowedOrigins),
    ...checkEmail('supportEmail', input.supportEmail),
  ];
  if (problems.length > 0) return refused(...problems);
  const id = newId();
  const { slug, name, kind, timeZone, country = null, region = null, supportEmail } = input;
  try {
    await database.inTenant(id, (transaction) =>
      transaction.merchant.create({
        data: {
          id,
          slug,
          name,
          kind,
          timeZone,
          country,
          region,
          supportEmail,
          locale: input.locale ?? 'en',
          allowedOrigins: [...input.allowedOrigins],
          createdAt: new Date(clock()),
        },
      }),
    );
  } catch (error) {
    if (!violates(error, 'slug')) throw error;
    return refused(problem('SLUG_TAKEN', 'Another merchant has this slug; choose another.', ['slug']));
  }
  return done({ merchantId: id });
}
