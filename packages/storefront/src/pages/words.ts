import type { Look } from '../look.ts';

interface Words {
  readonly allShops: string;
  readonly light: string;
  readonly dark: string;
  readonly yourOrders: string;
  readonly order: (number: string) => string;
  readonly placed: (day: string, buyer: string) => string;
  readonly payments: string;
  readonly toCheckout: string;
  readonly checkout: string;
  readonly placeOrder: string;
  readonly placingMeans: string;
}

/** The shops' own words on their order pages. */
export const wordsOf: Readonly<Record<Look['locale'], Words>> = {
  en: {
    allShops: 'All demo shops',
    light: 'Light',
    dark: 'Dark',
    yourOrders: 'Your orders',
    order: (number) => `Order ${number}`,
    placed: (day, buyer) => `Placed ${day} by ${buyer}`,
    payments: 'Payments and vouchers',
    toCheckout: 'Go to checkout',
    checkout: 'Confirm your order',
    placeOrder: 'Place the order and pay',
    placingMeans: 'The terms above are kept with your order.',
  },
  'zh-CN': {
    allShops: '全部演示商店',
    light: '浅色',
    dark: '深色',
    yourOrders: '我的订单',
    order: (number) => `订单 ${number}`,
    placed: (day, buyer) => `${buyer}，${day}下单`,
    payments: '支付与凭证',
    toCheckout: '去结算',
    checkout: '确认订单',
    placeOrder: '提交订单并付款',
    placingMeans: '以上条款将随订单保留。',
  },
};
