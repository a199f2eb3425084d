import type { ServiceContext } from '../context.ts';
import type { PayableChanged, PayPayableInput } from '../contract/payables.ts';
import { checkTexts } from '../kernel/text-fields.ts';
import { done, type Outcome, problem, refused } from '../outcome.ts';
import { recordPayable } from './record-payable.ts';
import { runOnPayable } from './run-on-payable.ts';

/** A person paid it by bank, or gave a label beforehand: recorded once, with what finds it again. */
export function payPayable(context: ServiceContext, input: PayPayableInput): Promise<Outcome<PayableChanged>> {
  const problems = checkTexts({ reference: { value: input.reference, longest: 200 } });
  if (problems.length > 0) return Promise.resolve(refused(...problems));
  return runOnPayable(context, 'payablePay', input, async (work, payable) => {
    if (payable.state === 'PAID') {
      const facts = { reference: payable.reference };
      return refused(problem('ALREADY_PAID', 'This was paid already; nothing more is owed.', ['payableId'], facts));
    }
    if (payable.state !== 'APPROVED') {
      const facts = { state: payable.state };
      return refused(problem('NOT_APPROVED', 'Agree to it first; only then is it owed.', ['payableId'], facts));
    }
    const paid = await work.transaction.payable.update({
      where: { id: payable.id },
      data: { state: 'PAID', paidAs: input.paidAs, reference: input.reference.trim(), paidAt: new Date(work.now) },
    });
    recordPayable(work, paid, 'payPayable', null);
    return done(null);
  });
}
