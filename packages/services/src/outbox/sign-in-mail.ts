import { mailLocaleFor } from '@refund-widget/connectors';
import type { Transaction } from '@refund-widget/database';
import type { ServiceContext } from '../context.ts';
import { CODE_LIFETIME_MS, codeHash, newCode } from '../sign-in/one-time-code.ts';
import type { PlannedMail, Sender } from './request-mails.ts';

/**
 * The code is made when its mail is written and only its hash is stored, so no table ever holds it. A mail that is
 * written twice holds another code, and the newest one is right.
 */
export async function signInMail(
  { randomBytes, clock, sessionClock = clock }: ServiceContext,
  transaction: Transaction,
  merchant: Sender,
  loginCodeId: unknown,
): Promise<PlannedMail[]> {
  if (typeof loginCodeId !== 'string') return [];
  const login = await transaction.loginCode.findUnique({ where: { id: loginCodeId }, include: { staff: true } });
  if (!login || login.usedAt !== null || login.expiresAt.getTime() <= sessionClock()) return [];
  const code = newCode(randomBytes);
  await transaction.loginCode.update({ where: { id: login.id }, data: { codeHash: codeHash(login.id, code) } });
  const data = {
    ...{ merchantName: merchant.name, supportEmail: merchant.supportEmail, name: login.staff.name, code },
    validMinutes: CODE_LIFETIME_MS / 60_000,
  };
  const locale = mailLocaleFor(merchant.locale);
  return [{ template: 'sign-in-code', data, to: login.staff.email, locale, part: 'seller' }];
}
