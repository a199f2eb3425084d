import type { CreateStaffInput } from '../contract/merchants.ts';
import { violates } from '../kernel/constraint.ts';
import { inTransaction } from '../kernel/run-command.ts';
import { checkEmail, checkTexts } from '../kernel/text-fields.ts';
import { done, type Outcome, problem, refused } from '../outcome.ts';
import type { Dependencies } from '../services.ts';

/** Adds a member of staff, who signs in by e-mail. Refuses `EMAIL_TAKEN`, `SELLER_NOT_FOUND`. */
export async function createStaff(
  dependencies: Dependencies,
  input: CreateStaffInput,
): Promise<Outcome<{ staffId: string }>> {
  const { merchantId, name, role, sellerIds } = input;
  const email = input.email.trim().toLowerCase();
  const problems = [...checkTexts({ name: { value: name, longest: 200 } }), ...checkEmail('email', email)];
  if (problems.length > 0) return refused(...problems);
  const id = dependencies.newId();
  try {
    return await inTransaction(dependencies, merchantId, async (transaction) => {
      const known = await transaction.seller.count({ where: { id: { in: [...sellerIds] } } });
      if (known !== new Set(sellerIds).size) {
        return refused(problem('SELLER_NOT_FOUND', 'One of these sellers does not exist.', ['sellerIds']));
      }
      const createdAt = new Date(dependencies.clock());
      await transaction.staff.create({ data: { id, merchantId, email, name, role, createdAt } });
      await transaction.staffSeller.createMany({
        data: sellerIds.map((sellerId) => ({ merchantId, staffId: id, sellerId })),
      });
      return done({ staffId: id });
    });
  } catch (error) {
    if (!violates(error, 'email')) throw error;
    return refused(problem('EMAIL_TAKEN', 'Someone signs in with this address already.', ['email']));
  }
}
