import { builtInPolicies } from '@refund-widget/domain';
import { demoDirectory } from './demo-directory.ts';
import { madeToOrderPolicy } from './made-to-order-policy.ts';
import type { DemoMerchant } from './set-up-merchant.ts';

const { alderFinch, northlight } = demoDirectory;

/** A shop near Zürich that sells retail, on commission, to business customers, and forwards parcels. */
export function alderFinchMerchant(storefrontOrigin: string): DemoMerchant {
  return {
    merchant: {
      slug: alderFinch.slug,
      name: alderFinch.name,
      kind: 'SHOP',
      timeZone: 'Europe/Zurich',
      country: 'CH',
      region: 'ZH',
      supportEmail: 'service@alder-finch.example',
      allowedOrigins: [storefrontOrigin],
    },
    sellers: [
      {
        seller: {
          externalId: alderFinch.seller,
          name: alderFinch.name,
          email: 'desk@alder-finch.example',
          country: 'CH',
          region: 'ZH',
        },
        returnAddress: {
          name: 'Alder & Finch, Returns',
          lines: ['Hall 4, dock 12', 'Industriestrasse 18'],
          postalCode: '8604',
          city: 'Volketswil',
          country: 'CH',
        },
      },
    ],
    staff: [
      { ...alderFinch.administrator, role: 'ADMINISTRATOR', sellers: [alderFinch.seller] },
      { ...alderFinch.agent, role: 'AGENT', sellers: [alderFinch.seller] },
      { ...alderFinch.salesContact, role: 'SALES_CONTACT', sellers: [alderFinch.seller] },
    ],
    paymentHelp: {
      contact: {
        name: alderFinch.salesContact.name,
        email: alderFinch.salesContact.email,
        phone: '+41 44 555 01 80',
        hours: { en: 'Mon to Fri, 9:00 to 17:00', zh: '周一至周五 9:00–17:00' },
      },
      methods: [
        { label: { en: 'Visa and Mastercard', zh: 'Visa、万事达卡' } },
        { label: { en: 'TWINT', zh: 'TWINT' }, note: { en: 'Switzerland only', zh: '仅限瑞士' } },
        { label: { en: 'Gift card', zh: '礼品卡' } },
        { label: { en: 'Bank transfer', zh: '银行转账' }, note: { en: 'Businesses', zh: '企业客户' } },
      ],
    },
    policies: [...builtIn('retail-7-day', 'commission', 'traditional-trade', 'transshipment'), madeToOrderPolicy()],
    assignments: [
      { policyKey: 'retail-7-day', scope: 'DEFAULT' },
      { policyKey: 'made-to-order', scope: 'TAG', value: 'customised' },
      { policyKey: 'commission', scope: 'MODE', value: 'COMMISSION' },
      { policyKey: 'traditional-trade', scope: 'MODE', value: 'TRADITIONAL_TRADE' },
      { policyKey: 'transshipment', scope: 'MODE', value: 'TRANSSHIPMENT' },
    ],
  };
}

/** A marketplace in Paris with two sellers; what it sells itself as a platform has the platform's own terms. */
export function northlightMerchant(storefrontOrigin: string): DemoMerchant {
  const { sellers, agents } = northlight;
  return {
    merchant: {
      slug: northlight.slug,
      name: northlight.name,
      kind: 'MARKETPLACE',
      timeZone: 'Europe/Paris',
      country: 'FR',
      supportEmail: 'help@northlight.example',
      allowedOrigins: [storefrontOrigin],
    },
    sellers: [
      {
        seller: {
          externalId: sellers.atelierMoss,
          name: 'Atelier Moss',
          email: 'desk@atelier-moss.example',
          country: 'FR',
        },
        returnAddress: {
          name: 'Atelier Moss',
          lines: ['14 rue des Tanneurs'],
          postalCode: '37000',
          city: 'Tours',
          country: 'FR',
        },
      },
      {
        seller: { externalId: sellers.kilnAndCo, name: 'Kiln & Co', email: 'desk@kiln-co.example', country: 'IE' },
        returnAddress: {
          name: 'Kiln & Co, Goods in',
          lines: ['Unit 7, Marina Park'],
          postalCode: 'T12 HW82',
          city: 'Cork',
          country: 'IE',
        },
      },
    ],
    staff: [
      { ...northlight.administrator, role: 'ADMINISTRATOR', sellers: [] },
      { ...northlight.mediator, role: 'MEDIATOR', sellers: [] },
      { ...northlight.partialMediator, role: 'MEDIATOR', sellers: [sellers.atelierMoss] },
      { ...agents.atelierMoss, role: 'AGENT', sellers: [sellers.atelierMoss] },
      { ...agents.kilnAndCo, role: 'AGENT', sellers: [sellers.kilnAndCo] },
    ],
    policies: builtIn('marketplace-14-day-with-dispute', 'platform-7-working-days'),
    assignments: [
      { policyKey: 'marketplace-14-day-with-dispute', scope: 'DEFAULT' },
      { policyKey: 'platform-7-working-days', scope: 'TAG', value: 'platform-goods' },
    ],
  };
}

function builtIn(...keys: string[]) {
  const found = builtInPolicies.filter((policy) => keys.includes(policy.key));
  if (found.length !== keys.length) throw new Error(`Not all of ${keys.join(', ')} are built in`);
  return found;
}
