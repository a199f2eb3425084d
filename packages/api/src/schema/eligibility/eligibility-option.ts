import type { EligibilityOption as Option } from '@refund-widget/domain';
import { builder } from '../builder.ts';
import { Approval, EligibilityAnswer, Fault, RefundReason, Resolution } from '../vocabulary/enums.ts';
import { EligibilityRule } from './eligibility-rule.ts';
import { EvidenceRequirement } from './evidence-requirement.ts';
import { OptionSource } from './option-source.ts';
import { RequestWindow } from './request-window.ts';
import { DeductionTerm, type Explained, PostageTerms } from './terms.ts';

export const EligibilityOption = builder.objectRef<Explained<Option>>('EligibilityOption').implement({
  fields: (t) => ({
    answer: t.field({ type: EligibilityAnswer, resolve: ({ value }) => value.answer }),
    approval: t.field({ type: Approval, resolve: ({ value }) => value.approval }),
    claimableQuantity: t.int({ resolve: ({ value }) => value.claimableQuantity }),
    code: t.string({ description: 'The code of the rule that decided.', resolve: ({ value }) => value.decidedBy.code }),
    deductions: t.field({
      type: [DeductionTerm],
      resolve: ({ value, sentence }) => value.deductions.map((term) => ({ value: term, currency: sentence.currency })),
    }),
    evidence: t.field({ type: [EvidenceRequirement], resolve: ({ value }) => value.evidence }),
    fault: t.field({ type: Fault, resolve: ({ value }) => value.fault }),
    maximumRefund: t.field({
      type: 'Money',
      resolve: ({ value, sentence }) => ({ amount: value.maximumRefund, currency: sentence.currency }),
    }),
    postage: t.field({
      type: PostageTerms,
      resolve: ({ value, sentence }) => ({ value: value.postage, currency: sentence.currency }),
    }),
    reason: t.field({ type: RefundReason, resolve: ({ value }) => value.reason }),
    resolutions: t.field({ type: [Resolution], resolve: ({ value }) => value.resolutions }),
    returnRequired: t.boolean({ resolve: ({ value }) => value.returnRequired }),
    rules: t.field({
      type: [EligibilityRule],
      resolve: ({ value, sentence }) => value.rules.map((rule) => ({ value: rule, sentence })),
    }),
    source: t.field({ type: OptionSource, resolve: ({ value }) => value.source }),
    window: t.field({ type: RequestWindow, nullable: true, resolve: ({ value }) => value.window }),
  }),
});
