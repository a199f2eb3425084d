import { builtInPolicies, type PolicyDocument } from '@refund-widget/domain';

/**
 * What a merchant does with a built-in policy: copies it under a key of its own and changes what it means to change.
 * Goods made for one buyer do not come back for private reasons; a fault is a different matter.
 */
export function madeToOrderPolicy(): PolicyDocument {
  const retail = builtInPolicies.find((policy) => policy.key === 'retail-7-day');
  if (!retail) throw new Error('The built-in policy retail-7-day is gone');
  return {
    ...retail,
    key: 'made-to-order',
    name: { en: 'Made to order', zh: '定制商品' },
    summary: {
      en: 'Goods made for you stay yours unless something is wrong with them.',
      zh: '定制商品除质量问题外不支持退货。',
    },
    clauses: [
      ...retail.clauses,
      {
        id: '4.2',
        text: {
          en: 'Goods made to the buyer’s own wishes are not taken back for private reasons.',
          zh: '按买家要求定制的商品，不因个人原因退货。',
        },
      },
    ],
    exclusions: [
      ...retail.exclusions,
      {
        code: 'CUSTOMISED',
        clause: '4.2',
        tags: ['customised'],
        modes: [],
        reasons: ['CHANGE_OF_MIND', 'ORDERED_BY_MISTAKE'],
        effect: 'INELIGIBLE',
        onlyIfConfirmed: false,
        beforeShipment: true,
      },
    ],
  };
}
