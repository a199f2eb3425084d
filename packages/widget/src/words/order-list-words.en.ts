/** Words of the order list. */
export const en = {
  ordersWaiting: (count: number) => (count === 1 ? '1 order waits for you.' : `${count} orders wait for you.`),
  nothingWaits: 'Nothing needs your attention.',
  waitingForYou: 'Waiting for you',
  otherOrders: 'Other orders',
  order: (number: string) => `Order ${number}`,
  titleAndMore: (title: string, more: number) => (more === 0 ? title : `${title} and ${more} more`),
  itemsCanReturn: (count: number) => (count === 1 ? '1 item can go back.' : `${count} items can go back.`),
  itemsCanBeAgreed: (count: number) =>
    count === 1 ? 'The seller can be asked about 1 item.' : `The seller can be asked about ${count} items.`,
  firstDeadline: (deadline: string) => `First deadline ${deadline}`,
  nothingToAsk: 'Nothing can go back now',
  faultOnly: 'Only a fault can still be reported',
  viewRequest: 'View request',
  seeWhy: 'See why',
  moreOrders: 'Show more orders',
  noOrders: 'No orders yet',
  noOrdersDetail: 'Once you buy something, you can ask for a refund here.',
};

export type OrderListWords = typeof en;
