import { parseIban } from '@refund-widget/domain';
import { checkTexts } from '../kernel/text-fields.ts';
import { done, type Outcome, problem, refused } from '../outcome.ts';

/** Where a bank transfer goes. */
export interface Account {
  readonly accountHolder: string;
  readonly account: string;
  readonly bank: string | null;
}

interface GivenAccount {
  readonly accountHolder: string;
  readonly iban: string;
  readonly bank?: string | null | undefined;
}

/** An account as somebody typed it. Refuses a blank holder, and what is no IBAN. */
export function readAccount({ accountHolder, iban, bank }: GivenAccount): Outcome<Account> {
  const texts = { accountHolder: { value: accountHolder, longest: 140 } };
  const named = bank?.trim() ?? '';
  const problems = checkTexts(named === '' ? texts : { ...texts, bank: { value: named, longest: 140 } });
  const account = parseIban(iban);
  if (account === null) {
    problems.push(problem('NOT_AN_IBAN', 'Write the IBAN as it stands on the bank’s papers.', ['iban']));
  }
  if (account === null || problems.length > 0) return refused(...problems);
  return done({ accountHolder: accountHolder.trim(), account, bank: named === '' ? null : named });
}
