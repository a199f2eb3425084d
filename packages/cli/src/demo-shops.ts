import { type DemoSlug, demoDirectory, demoProduct } from '@refund-widget/services';
import type { Shop } from '@refund-widget/storefront';

const { alderFinch, northlight, customers, orders } = demoDirectory;

/** The demo shops as their storefront shows them: whom to be, what to open, who answers. */
export function demoShops(apiKeys: Readonly<Record<DemoSlug, string>>): Shop[] {
  return [
    {
      slug: alderFinch.slug,
      name: alderFinch.name,
      tagline: 'A shop near Zürich: retail, commission, business customers and parcel forwarding.',
      apiKey: apiKeys['alder-finch'],
      customers: Object.values(customers).filter(({ id }) => id.startsWith('c-')),
      showcase: [
        { order: orders.everyAnswer, shows: 'Seven items, each with another answer' },
        { order: orders.closingToday, shows: 'The window closes today' },
        { order: orders.notShipped, shows: 'Not shipped: refunded at once' },
        { order: orders.euWithdrawal, shows: 'EU right of withdrawal beside the policy' },
        { order: orders.unitedKingdom, shows: 'United Kingdom, 14 days' },
        { order: orders.japan, shows: 'Japan, in yen' },
        { order: orders.kuwait, shows: 'Kuwait, three decimals' },
        { order: orders.commission, shows: 'Bought on commission' },
        { order: orders.traditionalTrade, shows: 'Traditional trade: by agreement' },
        { order: orders.awaitingReturn, shows: 'Approved: send it back' },
        { order: orders.refundBounced, shows: 'A card that refused its refund' },
        { order: orders.refunded, shows: 'Refunded' },
      ],
      products: [
        { ...retail('GRINDER'), price: '129.00', shows: 'Retail: 7 days, a fault in use for 12 months' },
        { ...retail('LAMP-KRANICH'), price: '349.00', tags: ['no-7-day-returns'], shows: 'Without 7-day returns' },
        { ...retail('BOARD-OAK-MJ'), price: '95.00', tags: ['customised'], shows: 'Made to order' },
        { ...retail('PHONES-M3-BOUGHT'), price: '279.00', mode: 'COMMISSION', shows: 'Bought for you from the maker' },
        { ...retail('CUP-120'), price: '540.00', mode: 'TRADITIONAL_TRADE', shows: 'Traditional trade' },
        { ...retail('FORWARD-LUGANO'), price: '18.00', mode: 'TRANSSHIPMENT', shows: 'Forwarding only' },
      ],
      staff: [
        { ...alderFinch.administrator, role: 'administrator' },
        { ...alderFinch.agent, role: 'agent' },
        { ...alderFinch.salesContact, role: 'sales contact' },
      ],
    },
    {
      slug: northlight.slug,
      name: northlight.name,
      tagline: 'A marketplace in Paris with two sellers and a mediator.',
      apiKey: apiKeys.northlight,
      customers: Object.values(customers).filter(({ id }) => id.startsWith('n-')),
      showcase: [
        { order: orders.marketplaceTwoSellers, shows: 'One order, two sellers' },
        { order: orders.platform, shows: '7 working days, counted with China’s holidays' },
        { order: orders.platformCustomised, shows: 'Customised goods' },
        { order: orders.marketplaceDamaged, shows: 'Damaged in transit, with photos' },
        { order: orders.marketplaceRejected, shows: 'Declined, with a reason' },
      ],
      products: [
        {
          ...product('KETTLE-POUR'),
          ...{ price: '64.00', currency: 'EUR', mode: 'RETAIL', tags: ['platform-goods'] },
          ...{ seller: northlight.sellers.kilnAndCo, shows: 'The platform’s own: 7 working days' },
        },
      ],
      staff: [
        { ...northlight.administrator, role: 'administrator' },
        { ...northlight.agents.atelierMoss, role: 'agent of Atelier Moss' },
        { ...northlight.agents.kilnAndCo, role: 'agent of Kiln & Co' },
        { ...northlight.mediator, role: 'mediator' },
      ],
    },
  ];
}

function retail(sku: string) {
  return {
    ...product(sku),
    ...{ currency: 'CHF', mode: 'RETAIL' as const, tags: [], seller: alderFinch.seller },
  };
}

function product(sku: string) {
  const { title, picture } = demoProduct(sku);
  return { sku, title, picture };
}
