import type { MailItem } from './mail-content.ts';
import type { MailFormat } from './mail-format.ts';
import type { MailLine, RequestMail } from './mail-template.ts';

/** The parts that mails about requests share, in each language. */
export const requestBlocks = {
  en: {
    reference: ({ requestNumber, orderNumber }: RequestMail) => `Request ${requestNumber} · Order ${orderNumber}`,
    greeting: (name: string) => `Dear ${name},`,
    items: (lines: readonly MailLine[], format: MailFormat) =>
      lines.map((line) => itemOf(line, format, `${line.quantity} ${line.quantity === 1 ? 'unit' : 'units'}`)),
    button: (url: string | null | undefined) => button('See your request', url),
  },
  'zh-CN': {
    reference: ({ requestNumber, orderNumber }: RequestMail) => `申请 ${requestNumber} · 订单 ${orderNumber}`,
    greeting: (name: string) => `${name}，您好：`,
    items: (lines: readonly MailLine[], format: MailFormat) =>
      lines.map((line) => itemOf(line, format, `${line.quantity} 件`)),
    button: (url: string | null | undefined) => button('查看申请', url),
  },
} as const;

function itemOf(line: MailLine, format: MailFormat, units: string): MailItem {
  const title = line.variant ? `${line.title}, ${line.variant}` : line.title;
  return { title, detail: [units, line.reason].filter(Boolean).join(' · '), amount: format.money(line.amount) };
}

/** Only web addresses become links: anything else in their place would be a way to run script in a mail program. */
export function button(label: string, url: string | null | undefined) {
  return url && /^https?:\/\//.test(url) ? { label, url } : undefined;
}
