import { resolutionLabels } from '../labels.ts';
import type { Pen } from '../say.ts';
import { type Entry, entry } from './entry.ts';
import type { RecordedRequest } from './record-query.ts';

const supplierWords: Readonly<Record<string, { readonly en: string; readonly zh: string }>> = {
  ASKED: { en: 'The supplier was asked', zh: '已向供应商提出' },
  OPENED: { en: 'The supplier opened the link', zh: '供应商已查看' },
  ACCEPTED: { en: 'The supplier agreed to a return', zh: '供应商同意退货' },
  ACCEPTED_WITHOUT_RETURN: { en: 'The supplier agreed without a return', zh: '供应商同意，无需退货' },
  OFFERED: { en: 'The supplier made an offer', zh: '供应商提出方案' },
  DECLINED: { en: 'The supplier declined', zh: '供应商拒绝' },
  SHIPPED: { en: 'Sent to the supplier', zh: '已寄往供应商' },
  RECEIVED: { en: 'The supplier received the goods', zh: '供应商已收货' },
  REFUNDED: { en: 'The supplier’s refund arrived', zh: '已收到供应商退款' },
  RESHIPPED: { en: 'The supplier sent a new one', zh: '供应商重新发货' },
  FAILED: { en: 'The supplier did not do as agreed', zh: '供应商未履行' },
  NOTE: { en: 'Note', zh: '备注' },
};

/** The legs with suppliers, as far as the reader may see them. */
export function supplierEntries({ supplierLegs }: RecordedRequest, pen: Pen): Entry[] {
  return supplierLegs.flatMap(({ records }) =>
    records.map(({ at, authorKind, authorName, kind, text, carrier, trackingNumber, reference, amount }) => {
      const facts = [amount && pen.sum(amount), carrier, trackingNumber, reference];
      const who = { name: authorName, kind: authorKind };
      return entry(at, supplierWords[kind]?.[pen.locale] ?? kind, who, { said: text, facts }, pen);
    }),
  );
}

/** Disputes and what was decided, with the reason in writing. */
export function disputeEntries({ disputes }: RecordedRequest, pen: Pen): Entry[] {
  return disputes.flatMap(({ openedAt, openedBy, openedByName, reason, decisions }) => [
    entry(
      openedAt,
      pen.either('The mediator was asked to decide', '申请平台介入'),
      { name: openedByName, kind: openedBy },
      { said: reason },
      pen,
    ),
    ...decisions.map(({ at, decidedByName, resolution, returnRequired, amount, reason: why }) =>
      entry(
        at,
        pen.either('Decision', '平台决定'),
        { name: decidedByName, kind: 'MEDIATOR' },
        {
          said: why,
          facts: [
            resolution && resolutionLabels[resolution][pen.locale],
            pen.sum(amount),
            returnRequired ? pen.either('goods come back', '需退回商品') : null,
          ],
        },
        pen,
      ),
    ),
  ]);
}
