import { isRuleCode } from '../eligibility/rule-codes.ts';
import type { RuleResult } from '../model/eligibility.ts';
import { EXCLUSIONS, type ExclusionCode } from '../policy/schema/exclusions.ts';
import { exclusionPhrases } from './exclusion-phrases.ts';
import { ruleSentences } from './rule-sentences.ts';
import { factReader, type SentenceContext } from './say.ts';

/**
 * The rule in one sentence, from its code and figures alone; its clause is shown beside it. A code that this version
 * does not know (an old decision may carry one) is answered with where it is written.
 */
export function explainRule(rule: RuleResult, context: SentenceContext): string {
  const { locale } = context;
  const { code } = rule;
  if (!isRuleCode(code)) return locale === 'zh' ? `见条款 ${rule.clause}。` : `See clause ${rule.clause}.`;
  if (isExclusion(code)) return explainExclusion(code, rule, locale);
  return ruleSentences[code][locale](factReader(rule.facts, context));
}

export function isExclusion(code: string): code is ExclusionCode {
  return EXCLUSIONS.some((each) => each === code);
}

function explainExclusion(code: ExclusionCode, { facts }: RuleResult, locale: SentenceContext['locale']): string {
  const phrase = exclusionPhrases[code][locale];
  if (facts.effect === 'NEGOTIABLE')
    return locale === 'zh' ? `${phrase}，可协商解决。` : `A solution is agreed: ${phrase}.`;
  if (facts.effect === 'REVIEW')
    return locale === 'zh' ? `${phrase}，由人工核实。` : `A person looks at it: ${phrase}.`;
  return locale === 'zh' ? `${phrase}，不支持退货。` : `Not refundable: ${phrase}.`;
}
