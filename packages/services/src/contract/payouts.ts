import type { Command, LineDecision, MoneyText } from './command.ts';

/** Where the buyer wants money that cannot go back the way it came. */
export interface GiveBankDetailsInput extends Command {
  readonly requestId: string;
  readonly accountHolder: string;
  /** An IBAN. Spaces do not matter. */
  readonly iban: string;
  readonly bank?: string | null | undefined;
}

/** One person prepares a bank transfer; what the buyer gave stands where the account is left out. */
export interface PreparePayoutInput extends Command {
  readonly requestId: string;
  /** All lines whose money cannot go back by itself when left out. */
  readonly lines?: readonly LineDecision[] | null | undefined;
  /** The original payment it counts against; the first that can no longer give back by itself when left out. */
  readonly paymentId?: string | null | undefined;
  /** What the caller saw; another amount is refused. */
  readonly expectedAmount?: MoneyText | null | undefined;
  readonly accountHolder?: string | null | undefined;
  readonly iban?: string | null | undefined;
  readonly bank?: string | null | undefined;
  readonly note?: string | null | undefined;
}

export interface PayoutPrepared {
  readonly requestId: string;
  readonly payoutId: string;
}

export interface DecidePayoutInput extends Command {
  readonly payoutId: string;
}

export interface ReturnPayoutInput extends DecidePayoutInput {
  /** Whoever prepared it reads what is to be corrected. */
  readonly reason: string;
}
