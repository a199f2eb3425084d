/** Orders as two real shops exported them, people invented: for demonstrations, tests and trying an import out. */
export const SAMPLE_EXPORTS: Readonly<Record<'medusa' | 'vendure', URL>> = {
  medusa: new URL('../../fixtures/medusa-orders.json', import.meta.url),
  vendure: new URL('../../fixtures/vendure-orders.json', import.meta.url),
};
