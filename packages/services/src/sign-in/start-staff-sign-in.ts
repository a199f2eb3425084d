import { readMerchantDirectory } from '@refund-widget/database';
import type { ServiceContext } from '../context.ts';
import type { StaffSignInStartInput } from '../contract/merchants.ts';
import { announce } from '../outbox/announce.ts';
import { done, type Outcome } from '../outcome.ts';
import { CODE_LIFETIME_MS } from './one-time-code.ts';

const MOST_CODES = 5;
const WITHIN_MS = 15 * 60_000;

/** Sends staff a one-time code. Always the same answer: nobody learns which addresses or merchants exist. */
export async function startStaffSignIn(
  context: ServiceContext,
  { merchant, email }: StaffSignInStartInput,
): Promise<Outcome<{ sent: true }>> {
  const directory = await readMerchantDirectory(context.database.pool);
  const merchantId = directory.find(({ slug }) => slug === merchant)?.id;
  if (merchantId !== undefined) await sendCode(context, merchantId, email.trim().toLowerCase());
  return done({ sent: true });
}

async function sendCode(context: ServiceContext, merchantId: string, email: string): Promise<void> {
  const { database, clock, newId } = context;
  const now = clock();
  await database.inTenant(merchantId, async (transaction) => {
    const staff = await transaction.staff.findUnique({ where: { merchantId_email: { merchantId, email } } });
    if (!staff?.active) return;
    const createdAt = new Date(now);
    const since = new Date(now - WITHIN_MS);
    const recent = await transaction.loginCode.count({ where: { staffId: staff.id, createdAt: { gt: since } } });
    if (recent >= MOST_CODES) return;
    const id = newId();
    const expiresAt = new Date(now + CODE_LIFETIME_MS);
    // No code has this hash: it is made, and its own hash stored, when the mail is written.
    const data = { id, merchantId, staffId: staff.id, codeHash: '', createdAt, expiresAt };
    await transaction.loginCode.create({ data });
    const announcement = { type: 'staff.sign_in_asked.v1', payload: { loginCodeId: id } };
    await announce(context, transaction, merchantId, [announcement], now);
  });
}
