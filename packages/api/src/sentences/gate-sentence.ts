import type { Locale, Payer, SupplierGate } from '@refund-widget/domain';

const payers: Readonly<Record<Payer, Readonly<Record<Locale, string>>>> = {
  BUYER: { en: 'the buyer', zh: '买家' },
  SELLER: { en: 'the seller', zh: '卖家' },
  PLATFORM: { en: 'the platform', zh: '平台' },
  SUPPLIER: { en: 'the supplier', zh: '供应商' },
};

/** Why the buyer's refund of a commission may, or may not yet, be paid: for staff. */
export function gateSentence({ because, fundedBy }: SupplierGate, locale: Locale): string {
  switch (because) {
    case 'SUPPLIER_PAID':
      return {
        en: 'The supplier’s money is recorded: the buyer’s refund may be paid.',
        zh: '供应商退款已登记，可以向买家退款。',
      }[locale];
    case 'FUNDED': {
      const who = payers[fundedBy ?? 'SELLER'][locale];
      return {
        en: `A mediator decided that ${who} pays for it: the buyer’s refund does not wait for the supplier.`,
        zh: `平台已裁定由${who}承担，退款无需等待供应商。`,
      }[locale];
    }
    case 'STATUTORY_RIGHT':
      return {
        en: 'The buyer has this by law: the refund does not wait for the supplier.',
        zh: '这是买家的法定权利，退款无需等待供应商。',
      }[locale];
    case 'SUPPLIER_REFUND_SHORT':
      return {
        en: 'The supplier has paid a part. The buyer is paid once all of it is recorded, unless a mediator names who funds it.',
        zh: '供应商只退了一部分。全部到账并登记后才向买家退款，除非平台裁定由谁承担。',
      }[locale];
    case 'SUPPLIER_REFUND_AWAITED':
      return {
        en: 'The buyer is paid once the supplier’s money is recorded, unless a mediator names who funds it.',
        zh: '供应商退款到账并登记后才向买家退款，除非平台裁定由谁承担。',
      }[locale];
  }
}
