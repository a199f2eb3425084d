import type { OrderListWords } from './order-list-words.en.ts';

/** Machine-written; a native reader has yet to read it. */
export const zh: OrderListWords = {
  ordersWaiting: (count) => `${count} 个订单等您处理。`,
  nothingWaits: '目前没有需要您处理的事项。',
  waitingForYou: '等您处理',
  otherOrders: '其他订单',
  order: (number) => `订单 ${number}`,
  titleAndMore: (title, more) => (more === 0 ? title : `${title}等 ${more + 1} 件商品`),
  itemsCanReturn: (count) => `${count} 件商品可以退。`,
  itemsCanBeAgreed: (count) => `${count} 件商品可与卖家协商。`,
  firstDeadline: (deadline) => `最早截止：${deadline}`,
  nothingToAsk: '目前没有可退的商品',
  faultOnly: '仅可反馈质量问题',
  viewRequest: '查看退款单',
  seeWhy: '查看原因',
  moreOrders: '显示更多订单',
  noOrders: '还没有订单',
  noOrdersDetail: '购买商品后，您可以在这里申请退款。',
};
