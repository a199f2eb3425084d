import { exponentOf, parseMoney } from '@refund-widget/domain';
import type { MoneyText } from '../contract/command.ts';
import { done, type Outcome, problem, refused } from '../outcome.ts';

/** An amount as a caller wrote it, in minor units of the order's currency. `field` is the path of the amount's input. */
export function readMoney(
  { amount, currencyCode }: MoneyText,
  currency: string,
  field: readonly (string | number)[],
): Outcome<bigint> {
  if (currencyCode !== currency) {
    const message = `This order is in ${currency}.`;
    return refused(problem('WRONG_CURRENCY', message, [...field, 'currencyCode'], { expected: currency }));
  }
  const parsed = parseMoney(amount, currency);
  if (parsed.ok) return done(parsed.value.amount);
  const decimals = exponentOf(currency);
  const example = decimals === 0 ? '12' : `12.${'0'.repeat(decimals)}`;
  return refused(
    problem(parsed.problem.code, `Write an amount with at most ${decimals} decimals, for example "${example}".`, [
      ...field,
      'amount',
    ]),
  );
}
