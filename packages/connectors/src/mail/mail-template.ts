import type { Instant, Money } from '@refund-widget/domain';
import type { MailContent } from './mail-content.ts';
import type { MailFormat, MailLocale } from './mail-format.ts';

/** What every mail about a request knows. Texts are as their writers wrote them, unescaped. */
export interface RequestMail {
  readonly merchantName: string;
  readonly supportEmail: string;
  /** `R-10482`. */
  readonly requestNumber: string;
  /** What the buyer knows the order by. */
  readonly orderNumber: string;
  readonly buyerName: string;
  readonly sellerName: string;
  /** Where the reader can see the request and act; left out where there is no such page. */
  readonly url?: string | null | undefined;
  readonly lines: readonly MailLine[];
}

/** Units of one item the mail is about. */
export interface MailLine {
  readonly title: string;
  readonly variant?: string | null | undefined;
  readonly quantity: number;
  /** In the mail's language, e.g. `Damaged in transit`. */
  readonly reason?: string | undefined;
  readonly amount: Money;
}

/** A day by which something must happen, in the policy's zone. */
export interface MailDeadline {
  readonly at: Instant;
  readonly timeZone: string;
}

/** An amount with its name in the mail's language, e.g. a deduction or a payment. */
export interface MailAmount {
  readonly label: string;
  readonly amount: Money;
}

/** One kind of mail: its content from its data, in each language. */
export type MailTemplate<Data> = Readonly<Record<MailLocale, (data: Data, format: MailFormat) => MailContent>>;
