import type { OrderPageQuery } from '@refund-widget/client';

type PageOrder = NonNullable<OrderPageQuery['order']>;

export type OrderItem = PageOrder['items'][number];
export type ItemLot = OrderItem['refundEligibility']['lots'][number];
export type LotOption = ItemLot['best'];
