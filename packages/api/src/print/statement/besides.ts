import { type Html, html } from '../html.ts';
import { payerLabels } from '../labels.ts';
import type { Pen } from '../say.ts';
import type { StatedRequest } from './statement-query.ts';

const payableKinds: Readonly<Record<string, { readonly en: string; readonly zh: string }>> = {
  RETURN_POSTAGE: { en: 'Return postage', zh: '退货运费' },
  TEST_REPORT: { en: 'Test report', zh: '检测报告' },
};

const states: Readonly<Record<string, { readonly en: string; readonly zh: string }>> = {
  CLAIMED: { en: 'asked for', zh: '已申请' },
  APPROVED: { en: 'approved', zh: '已同意' },
  DECLINED: { en: 'declined', zh: '已拒绝' },
  PAID: { en: 'paid', zh: '已支付' },
  PREPARED: { en: 'prepared, waits for a second person', zh: '已准备，等待第二人批准' },
  RETURNED: { en: 'sent back for correction', zh: '退回修改' },
};

/** What is owed beside the refund, outside the payments' caps, and transfers by hand, inside them. */
export function besides({ payables, manualPayouts }: StatedRequest, pen: Pen): readonly Html[] {
  return [
    ...(payables.length === 0
      ? []
      : [
          html`<h2>${pen.either('Beside the refund', '退款之外的款项')}</h2>
            ${payables.map(
              ({ kind, payer, state, amount, reference, declineReason }) =>
                html`<p>${payableKinds[kind]?.[pen.locale] ?? kind}: <strong>${pen.sum(amount)}</strong>, ${words(state, pen)}${pen.either(', paid by ', '，由')}${payerLabels[payer][pen.locale]}${pen.either('', '承担')}${note(reference ?? declineReason)}</p>`,
            )}`,
        ]),
    ...(manualPayouts.length === 0
      ? []
      : [
          html`<h2>${pen.either('Bank transfers in place of the payment', '银行转账退款')}</h2>
            ${manualPayouts.map(
              ({ state, accountEnding, amount, preparedAt, decidedAt }) =>
                html`<p><strong>${pen.sum(amount)}</strong> ${pen.either('to account ending', '至尾号')} ${accountEnding}: ${words(state, pen)}, ${pen.time(decidedAt ?? preparedAt)}</p>`,
            )}`,
        ]),
  ];
}

function words(state: string, pen: Pen): string {
  return states[state]?.[pen.locale] ?? state;
}

function note(text: string | null): string {
  return text === null ? '' : ` (${text})`;
}
