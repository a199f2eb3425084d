import * as z from 'zod';
import type { ServiceContext } from '../context.ts';
import type { MerchantChanged, UpdatePaymentHelpInput } from '../contract/merchants.ts';
import { runCommand } from '../kernel/run-command.ts';
import { toStoredJson } from '../kernel/stored-json.ts';
import { done, type Outcome, problem, refused } from '../outcome.ts';
import { paymentHelpSchema } from './payment-help.ts';

const changedSchema = z.object({ merchantId: z.string() });

/** Says anew what buyers are told about paying; what is left out is taken away. */
export async function updatePaymentHelp(
  context: ServiceContext,
  input: UpdatePaymentHelpInput,
): Promise<Outcome<MerchantChanged>> {
  const { actor } = input;
  const isAdministrator = actor.kind === 'STAFF' && actor.role === 'ADMINISTRATOR';
  if (!isAdministrator && actor.kind !== 'MERCHANT_SERVER') {
    return refused(problem('ACTOR_NOT_ALLOWED', 'The merchant’s administrator or server sets this.'));
  }
  const parsed = paymentHelpSchema.safeParse(input.help);
  if (!parsed.success) {
    return refused(...parsed.error.issues.map(({ path, message }) => problem('WRONG_VALUE', message, path.map(plain))));
  }
  return runCommand(
    context,
    'merchantPaymentHelpUpdate',
    input,
    (stored) => changedSchema.parse(stored),
    async (transaction) => {
      const { merchantId } = actor;
      await transaction.merchant.update({
        where: { id: merchantId },
        data: { paymentHelp: toStoredJson(parsed.data) },
      });
      return done({ merchantId });
    },
  );
}

function plain(key: PropertyKey): string | number {
  return typeof key === 'number' ? key : String(key);
}
