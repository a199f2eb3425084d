import type { PostageTerms } from '../model/eligibility.ts';
import type { Fault } from '../model/reason.ts';
import type { SourceScope } from './scope.ts';

/**
 * Who pays to send the goods back. Under a law the consumer pays only if the trader has not agreed to, and told the
 * consumer of the right (Dir. 2011/83 art 14(1); UK CCR 2013 reg 35(5)). What the trader agreed to is what the policy
 * bears for private reasons: a withdrawal needs no fault, so bearing the postage of faulty goods agrees to nothing.
 */
export function postageFor(fault: Fault, { policy, merchant, question }: SourceScope): PostageTerms {
  const terms = policy.document.postage[fault];
  const { currency, withdrawalInformedAt } = question.order;
  const agreed = merchant.document.postage.BUYER;
  if (terms.unlessAgreed && agreed.payer !== 'BUYER') {
    return { payer: agreed.payer, cap: amountIn(agreed.cap, currency), clause: terms.clause };
  }
  const payer = terms.unlessNotInformed && withdrawalInformedAt === null ? 'SELLER' : terms.payer;
  return { payer, cap: amountIn(terms.cap, currency), clause: terms.clause };
}

function amountIn(amounts: Readonly<Record<string, number>>, currency: string): bigint | null {
  const amount = amounts[currency];
  return amount === undefined ? null : BigInt(amount);
}
