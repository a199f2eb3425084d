import type { MailFigure } from './mail-content.ts';
import type { MailFormat } from './mail-format.ts';
import type { MailDeadline } from './mail-template.ts';

/** What every mail to a supplier's contact knows: nothing of the buyer, and no prices. */
export interface SupplierMail {
  readonly merchantName: string;
  readonly supportEmail: string;
  /** `R-10482`. */
  readonly requestNumber: string;
  readonly sellerName: string;
  readonly supplierName: string;
  readonly contactName: string;
  /** The signed link. */
  readonly url: string;
  readonly validUntil: MailDeadline;
  readonly lines: readonly SupplierMailLine[];
}

export interface SupplierMailLine {
  readonly title: string;
  readonly variant?: string | null | undefined;
  readonly quantity: number;
  /** In the mail's language. */
  readonly reason: string;
}

/** The parts that mails to suppliers share, in each language. */
export const supplierBlocks = {
  en: {
    goods: ({ lines }: SupplierMail): readonly MailFigure[] =>
      lines.map((line) => figure(line, `${line.quantity} ${line.quantity === 1 ? 'unit' : 'units'} · ${line.reason}`)),
    closing: ({ validUntil: { at, timeZone } }: SupplierMail, format: MailFormat): readonly string[] => [
      `The link below opens this case and no other, without an account, until ${format.day(at, timeZone)}. Whoever has it can answer for you: please do not pass it on.`,
    ],
  },
  'zh-CN': {
    goods: ({ lines }: SupplierMail): readonly MailFigure[] =>
      lines.map((line) => figure(line, `${line.quantity} 件 · ${line.reason}`)),
    closing: ({ validUntil: { at, timeZone } }: SupplierMail, format: MailFormat): readonly string[] => [
      `下方链接无需账户即可打开本售后单（仅此一单），有效期至 ${format.day(at, timeZone)}。持有链接者可代您答复，请勿转发。`,
    ],
  },
} as const;

function figure({ title, variant }: SupplierMailLine, value: string): MailFigure {
  return { label: variant ? `${title}, ${variant}` : title, value };
}
