import { readMerchantDirectory } from '@refund-widget/database';
import type { ServiceContext } from '../context.ts';
import type { StaffSignedIn, StaffSignInFinishInput } from '../contract/merchants.ts';
import { sameHash } from '../kernel/hash.ts';
import { done, type Outcome, problem, refused } from '../outcome.ts';
import { codeHash, MOST_ATTEMPTS } from './one-time-code.ts';
import { staffActor } from './staff-actor.ts';

/** Signs staff in with the newest code they were sent: once, in time, and after few wrong ones. One answer for all else. */
export async function finishStaffSignIn(
  context: ServiceContext,
  { merchant, email, code }: StaffSignInFinishInput,
): Promise<Outcome<StaffSignedIn>> {
  const directory = await readMerchantDirectory(context.database.pool);
  const merchantId = directory.find(({ slug }) => slug === merchant)?.id;
  const staffId = merchantId && (await useCode(context, merchantId, email.trim().toLowerCase(), code.trim()));
  const staff = merchantId && staffId ? await staffActor(context, { merchantId, staffId }) : null;
  if (staff) return done({ staff });
  return refused(problem('SIGN_IN_FAILED', 'This code is wrong or no longer valid. Ask for a new one.', ['code']));
}

/** Every try counts, whatever it answers: it is committed before the code is compared. */
async function useCode({ database, clock }: ServiceContext, merchantId: string, email: string, code: string) {
  const now = new Date(clock());
  const login = await database.inTenant(merchantId, async (transaction) => {
    const newest = await transaction.loginCode.findFirst({
      where: { staff: { email, active: true } },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    });
    if (!newest) return null;
    const tried = await transaction.loginCode.updateMany({
      where: { id: newest.id, usedAt: null, expiresAt: { gt: now }, attempts: { lt: MOST_ATTEMPTS } },
      data: { attempts: { increment: 1 } },
    });
    return tried.count === 1 ? newest : null;
  });
  if (!login || !sameHash(login.codeHash, codeHash(login.id, code))) return null;
  const used = await database.inTenant(merchantId, (transaction) =>
    transaction.loginCode.updateMany({ where: { id: login.id, usedAt: null }, data: { usedAt: now } }),
  );
  return used.count === 1 ? login.staffId : null;
}
