import type { CreateSellerInput } from '../contract/merchants.ts';
import { violates } from '../kernel/constraint.ts';
import { checkEmail, checkTexts } from '../kernel/text-fields.ts';
import { done, type Outcome, problem, refused } from '../outcome.ts';
import type { Dependencies } from '../services.ts';

/** Adds who sells and answers for items. Refuses `EXTERNAL_ID_TAKEN` and fields that are not usable. */
export async function createSeller(
  { database, newId }: Dependencies,
  input: CreateSellerInput,
): Promise<Outcome<{ sellerId: string }>> {
  const { merchantId, externalId, name, email, country = null, region = null } = input;
  const problems = [
    ...checkTexts({ externalId: { value: externalId, longest: 200 }, name: { value: name, longest: 200 } }),
    ...checkEmail('email', email),
  ];
  if (problems.length > 0) return refused(...problems);
  const id = newId();
  try {
    await database.inTenant(merchantId, (transaction) =>
      transaction.seller.create({ data: { id, merchantId, externalId, name, email, country, region } }),
    );
  } catch (error) {
    if (!violates(error, 'external_id')) throw error;
    return refused(problem('EXTERNAL_ID_TAKEN', 'Another seller has this id.', ['externalId']));
  }
  return done({ sellerId: id });
}
