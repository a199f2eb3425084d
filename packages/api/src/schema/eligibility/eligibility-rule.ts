import { explainRule, type RuleResult } from '@refund-widget/domain';
import { builder } from '../builder.ts';
import { RuleOutcome } from '../vocabulary/enums.ts';
import type { Explained } from './terms.ts';

export const EligibilityRule = builder.objectRef<Explained<RuleResult>>('EligibilityRule').implement({
  fields: (t) => ({
    clause: t.string({ resolve: ({ value }) => value.clause }),
    code: t.string({ resolve: ({ value }) => value.code }),
    facts: t.field({ type: 'JSON', resolve: ({ value }) => value.facts }),
    outcome: t.field({ type: RuleOutcome, resolve: ({ value }) => value.outcome }),
    text: t.string({
      description: 'The rule in one sentence.',
      resolve: ({ value, sentence }) => explainRule(value, sentence),
    }),
  }),
});
