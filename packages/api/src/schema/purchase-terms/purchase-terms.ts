import {
  clauseOfEntry,
  explainTermsDeductions,
  explainTermsDispute,
  explainTermsEntry,
  explainTermsHeadline,
  explainTermsRefund,
  localeOf,
  type TermsNote as Note,
  reasonsOfEntry,
  type SaidTerms,
  type SentenceContext,
  TERMS_TOPICS,
  type TermsEntry,
} from '@refund-widget/domain';
import type { PurchaseTerms as Terms } from '@refund-widget/services';
import type { RequestContext } from '../../request/context.ts';
import { builder } from '../builder.ts';
import { EvidenceRequirement } from '../eligibility/evidence-requirement.ts';
import { OptionSource } from '../eligibility/option-source.ts';
import { globalId } from '../node/global-id.ts';
import { Approval, EligibilityAnswer, Payer, RefundReason, Resolution } from '../vocabulary/enums.ts';

export interface TermsView {
  readonly found: Terms;
  readonly sentence: SentenceContext;
}

interface EntryView {
  readonly entry: TermsEntry;
  readonly said: SaidTerms;
}

export const TermsTopicEnum = builder.enumType('TermsTopic', { values: TERMS_TOPICS });

const PurchaseTermsEntry = builder.objectRef<EntryView>('PurchaseTermsEntry').implement({
  description: 'One thing that could be asked for, or could not.',
  fields: (t) => ({
    answer: t.field({ type: EligibilityAnswer, resolve: ({ entry }) => entry.option.answer }),
    approval: t.field({ type: Approval, resolve: ({ entry }) => entry.option.approval }),
    clause: t.string({ resolve: ({ entry }) => clauseOfEntry(entry) }),
    code: t.string({
      description: 'The code of the rule that decided.',
      resolve: ({ entry }) => entry.option.decidedBy.code,
    }),
    duration: t.string({
      nullable: true,
      description: 'How long from delivery, in words; null without an end, or where nothing can be asked for.',
      resolve: ({ said }) => said.duration,
    }),
    evidence: t.field({ type: [EvidenceRequirement], resolve: ({ entry }) => entry.option.evidence }),
    postagePayer: t.field({ type: Payer, resolve: ({ entry }) => entry.option.postage.payer }),
    reasons: t.field({ type: [RefundReason], resolve: ({ entry }) => reasonsOfEntry(entry) }),
    resolutions: t.field({ type: [Resolution], resolve: ({ entry }) => entry.option.resolutions }),
    returnRequired: t.boolean({ resolve: ({ entry }) => entry.option.returnRequired }),
    source: t.field({ type: OptionSource, resolve: ({ entry }) => entry.option.source }),
    text: t.string({ description: 'The conditions in plain sentences.', resolve: ({ said }) => said.text }),
    title: t.string({ resolve: ({ said }) => said.title }),
    topics: t.field({ type: [TermsTopicEnum], resolve: ({ entry }) => entry.topics }),
  }),
});

const PurchaseTermsNote = builder.objectRef<Note>('PurchaseTermsNote').implement({
  fields: (t) => ({ clause: t.exposeString('clause'), text: t.exposeString('text') }),
});

const PolicyClause = builder.objectRef<{ readonly id: string; readonly text: string }>('PolicyClause').implement({
  fields: (t) => ({ id: t.exposeString('id'), text: t.exposeString('text') }),
});

const ShownPolicy = builder.objectRef<TermsView>('ShownPolicy').implement({
  description: 'The policy version that an order placed now would keep.',
  fields: (t) => ({
    id: t.id({
      description: "The policy version's id; an order item's `policy` has the same.",
      resolve: ({ found }) => globalId('PolicyVersion', found.policyVersionId),
    }),
    clauses: t.field({
      type: [PolicyClause],
      resolve: ({ found, sentence }) =>
        found.terms.policy.clauses.map(({ id, text }) => ({ id, text: text[sentence.locale] ?? text.en })),
    }),
    key: t.string({ resolve: ({ found }) => found.terms.policy.key }),
    name: t.string({
      resolve: ({ found, sentence }) => found.terms.policy.name[sentence.locale] ?? found.terms.policy.name.en,
    }),
    summary: t.string({
      nullable: true,
      resolve: ({ found, sentence }) => {
        const { summary } = found.terms.policy;
        return summary ? (summary[sentence.locale] ?? summary.en) : null;
      },
    }),
    version: t.int({ resolve: ({ found }) => found.terms.policy.version }),
  }),
});

export const PurchaseTerms = builder.objectRef<TermsView>('PurchaseTerms').implement({
  description: 'What a product’s after-sales terms would be if it were bought now, in plain words.',
  fields: (t) => ({
    applies: t.boolean({
      description: 'False where after-sales terms do not hold at all; the one entry says so, with its clause.',
      resolve: ({ found }) => found.terms.applies,
    }),
    asOf: t.field({ type: 'DateTime', resolve: ({ found }) => found.asOf }),
    deductions: t.field({
      type: [PurchaseTermsNote],
      description: 'What may be taken off a refund.',
      resolve: ({ found, sentence }) => explainTermsDeductions(found.terms, sentence),
    }),
    dispute: t.field({
      type: PurchaseTermsNote,
      nullable: true,
      resolve: ({ found, sentence }) => explainTermsDispute(found.terms, sentence),
    }),
    duration: t.string({
      nullable: true,
      description: 'The words of the headline that matter most.',
      resolve: ({ found, sentence }) => explainTermsHeadline(found.terms, sentence).duration,
    }),
    entries: t.field({
      type: [PurchaseTermsEntry],
      resolve: ({ found, sentence }) => said(found.terms.entries, sentence),
    }),
    headline: t.string({ resolve: ({ found, sentence }) => explainTermsHeadline(found.terms, sentence).headline }),
    laws: t.field({
      type: [PurchaseTermsEntry],
      description: 'What laws give this buyer beside the policy.',
      resolve: ({ found, sentence }) => said(found.terms.laws, sentence),
    }),
    merchantName: t.string({ resolve: ({ found }) => found.merchant.name }),
    policy: t.field({ type: ShownPolicy, resolve: (view) => view }),
    refundWithin: t.field({
      type: PurchaseTermsNote,
      nullable: true,
      resolve: ({ found, sentence }) => explainTermsRefund(found.terms, sentence),
    }),
    versionToken: t.string({
      description: 'Send it with the order’s item as `shownTerms`: the item is then sold under exactly these terms.',
      resolve: ({ found }) => found.versionToken,
    }),
  }),
});

function said(entries: readonly TermsEntry[], sentence: SentenceContext): EntryView[] {
  return entries.map((entry) => ({ entry, said: explainTermsEntry(entry, sentence) }));
}

export function termsView(found: Terms, context: RequestContext): TermsView {
  const { currency, asOf, merchant } = found;
  return { found, sentence: { locale: localeOf(context.language), currency, timeZone: merchant.timeZone, asOf } };
}
