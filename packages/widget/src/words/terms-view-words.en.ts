/** Words of the terms on product pages. */
export const en = {
  title: 'Refunds and returns',
  clause: (clause: string) => (/^\d/.test(clause) ? `§ ${clause}` : clause),
  mayComeOff: 'What may come off',
  refund: 'Your money',
  dispute: 'If you do not agree',
  byLaw: 'By law as well',
  law: (name: string, clause: string) => `${name}, ${clause}`,
  kept: (name: string, version: number) => `${name}, version ${version}. Kept with your order.`,
  fullTerms: 'Full terms',
  hideTerms: 'Hide the full terms',
  failed: 'The terms did not load.',
};

export type TermsViewWords = typeof en;
