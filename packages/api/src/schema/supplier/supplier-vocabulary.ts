import { SUPPLIER_ANSWERS } from '@refund-widget/services';
import { builder } from '../builder.ts';

export const SupplierAnswer = builder.enumType('SupplierAnswer', { values: SUPPLIER_ANSWERS });

export const SupplierRecordKind = builder.enumType('SupplierRecordKind', {
  values: [
    ...(['ASKED', 'OPENED', 'ACCEPTED', 'ACCEPTED_WITHOUT_RETURN', 'OFFERED', 'DECLINED'] as const),
    ...(['SHIPPED', 'RECEIVED', 'REFUNDED', 'RESHIPPED', 'FAILED', 'NOTE'] as const),
  ],
});

export const SupplierStage = builder.enumType('SupplierStage', {
  description: 'What some units mean for their supplier now.',
  values: ['ANSWER', 'GOODS_WITH_BUYER', 'GOODS_ON_THEIR_WAY', 'SETTLE', 'NOTHING_TO_DO'] as const,
});
