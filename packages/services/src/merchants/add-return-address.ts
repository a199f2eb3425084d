import type { AddReturnAddressInput } from '../contract/merchants.ts';
import { inTransaction } from '../kernel/run-command.ts';
import { checkTexts } from '../kernel/text-fields.ts';
import { done, type Outcome, problem, refused } from '../outcome.ts';
import type { Dependencies } from '../services.ts';

/** Adds where a seller's returns go. The first one is the default, and a new default takes its place. */
export async function addReturnAddress(
  dependencies: Dependencies,
  input: AddReturnAddressInput,
): Promise<Outcome<{ returnAddressId: string }>> {
  const { merchantId, sellerId, name, postalCode, city, country, phone = null } = input;
  const problems = checkTexts({
    name: { value: name, longest: 200 },
    city: { value: city, longest: 200 },
    country: { value: country, longest: 2 },
  });
  if (problems.length > 0) return refused(...problems);
  return inTransaction(dependencies, merchantId, async (transaction) => {
    const seller = await transaction.seller.findUnique({ where: { id: sellerId } });
    if (!seller) return refused(problem('SELLER_NOT_FOUND', 'There is no such seller.', ['sellerId']));
    const others = await transaction.returnAddress.count({ where: { sellerId, isDefault: true } });
    const isDefault = input.isDefault ?? others === 0;
    if (isDefault) await transaction.returnAddress.updateMany({ where: { sellerId }, data: { isDefault: false } });
    const id = dependencies.newId();
    await transaction.returnAddress.create({
      data: { id, merchantId, sellerId, name, lines: [...input.lines], postalCode, city, country, phone, isDefault },
    });
    return done({ returnAddressId: id });
  });
}
