import type { Look } from '../look.ts';

interface Words {
  readonly allShops: string;
  readonly light: string;
  readonly dark: string;
  readonly yourOrders: string;
  readonly order: (number: string) => string;
  readonly placed: (day: string, buyer: string) => string;
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
  },
  'zh-CN': {
    allShops: '全部演示商店',
    light: '浅色',
    dark: '深色',
    yourOrders: '我的订单',
    order: (number) => `订单 ${number}`,
    placed: (day, buyer) => `${buyer}，${day}下单`,
  },
};
