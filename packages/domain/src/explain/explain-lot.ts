import { closedWithoutFault } from '../eligibility/closed-without-fault.ts';
import type { EligibilityOption, LotEligibility } from '../model/eligibility.ts';
import { type ExplainedDecision, explainDecision } from './explain-decision.ts';
import { type SentenceContext, sayDeadline } from './say.ts';

/** A lot in a headline and a second sentence. Where only a fault can still be reported, the closed door is said first. */
export function explainLot(lot: LotEligibility, context: SentenceContext): ExplainedDecision {
  const closed = closedWithoutFault(lot);
  if (!closed) return explainDecision(lot.best, context);
  return { headline: explainDecision(closed, context).headline, detail: faultStill(lot.best, context) };
}

function faultStill({ window }: EligibilityOption, context: SentenceContext): string {
  const zh = context.locale === 'zh';
  if (window?.closesAt == null) {
    return zh ? '商品有问题？仍可申请。' : 'Something wrong with it? You can still report it.';
  }
  const { full } = sayDeadline(window.closesAt, window.timeZone, context);
  return zh ? `商品有问题？${full} 前可申请。` : `Something wrong with it? Report it until ${full}.`;
}
