import { expect, test } from 'vitest';
import { euWithdrawal } from '../policy/built-in/eu-withdrawal.ts';
import { marketplace14DayWithDispute } from '../policy/built-in/marketplace-14-day-with-dispute.ts';
import { policyDocumentSchema } from '../policy/policy-document.ts';
import { termsOfLine } from './policy-terms.ts';

const marketplace = policyDocumentSchema.parse(marketplace14DayWithDispute);
const undisputed = { ...marketplace, dispute: null };
const law = policyDocumentSchema.parse(euWithdrawal);

test('given a policy with disputes and an appeal, then a line has its deadlines, the time to appeal among them', () => {
  const terms = termsOfLine(marketplace, marketplace);
  expect(terms).toMatchObject({ disputesOffered: true, appealAllowed: true });
  expect(terms.deadlines.SUBMITTED).toMatchObject({ length: 3, onTimeout: 'ALLOW_ESCALATION', clause: '3.1' });
  expect(terms.deadlines.REFUNDED).toEqual({ length: 7, unit: 'CALENDAR_DAYS', onTimeout: 'LAPSE', clause: '3.4' });
});

test('given a policy without disputes, then a line has none', () => {
  expect(termsOfLine(undisputed, undisputed)).toMatchObject({ disputesOffered: false, appealAllowed: false });
});

test('given a legal pack, then its deadlines stand, and what it leaves open follows the merchant’s policy', () => {
  const terms = termsOfLine(law, marketplace);
  expect(terms.deadlines.IN_DISPUTE).toEqual(marketplace.deadlines.IN_DISPUTE);
  expect(terms.deadlines.REFUND_DUE).toEqual(law.deadlines.REFUND_DUE);
  expect(terms.disputesOffered).toBe(true);
});
