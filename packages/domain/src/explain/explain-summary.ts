import type { UnitSummary } from '../eligibility/summarise-item.ts';
import { explainDecision } from './explain-decision.ts';
import { type SentenceContext, sayDeadline } from './say.ts';

/**
 * An item whose units do not share their fate, in one line: "4 units until Wed 8 April; 2 units not yet". Units that do
 * share it are explained like a single one.
 */
export function explainSummary(units: readonly UnitSummary[], context: SentenceContext): string {
  const [only, ...others] = units;
  if (only && others.length === 0) return explainDecision(only.option, context).headline;
  return units.map((each) => explainPart(each, context)).join(context.locale === 'zh' ? '；' : '; ');
}

function explainPart({ answer, quantity, closesAt, option }: UnitSummary, context: SentenceContext): string {
  const zh = context.locale === 'zh';
  const count = zh ? `${quantity} 件` : quantity === 1 ? '1 unit' : `${quantity} units`;
  const said = closesAt === null || !option.window ? null : sayDeadline(closesAt, option.window.timeZone, context);
  switch (answer) {
    case 'ELIGIBLE':
      if (!said) return zh ? `${count}现在可退` : `${count} now`;
      return zh ? `${count} ${said.date}前可退` : `${count} until ${said.day}`;
    case 'NEGOTIABLE':
      return zh ? `${count}需要协商` : `${count} by agreement`;
    case 'NOT_YET':
      return zh ? `${count}还不能退` : `${count} not yet`;
    case 'INELIGIBLE':
      if (option.decidedBy.code === 'ALL_UNITS_TAKEN') return zh ? `${count}已在处理` : `${count} already dealt with`;
      return zh ? `${count}不能退` : `${count} not refundable`;
  }
}
