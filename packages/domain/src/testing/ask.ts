import { evaluateItem } from '../eligibility/evaluate-order.ts';
import type { EligibilityOption, LotReasonEligibility } from '../model/eligibility.ts';
import type { Order, OrderItem } from '../model/order.ts';
import type { Reason } from '../model/reason.ts';
import type { PolicyDocument } from '../policy/policy-document.ts';
import { eligibilityContext } from './eligibility-context.ts';
import { instant, item, order } from './order-builder.ts';

export interface Asked {
  readonly item?: Partial<OrderItem>;
  readonly order?: Partial<Order>;
  readonly reason?: Reason;
  readonly asOf: string;
  readonly received?: boolean;
  readonly lot?: number;
  readonly policies?: readonly PolicyDocument[];
}

/** All options for one lot and reason of a one-item order, best first. */
export function ask(asked: Asked): LotReasonEligibility {
  const { reason = 'CHANGE_OF_MIND', lot = 0, received, policies = [] } = asked;
  const sold = item(asked.item);
  const answer = evaluateItem({
    ...eligibilityContext(...policies),
    order: order({ ...asked.order, items: [sold, ...(asked.order?.items ?? [])] }),
    itemId: sold.id,
    reasons: [reason],
    asOf: instant(asked.asOf),
    ...(received === undefined ? {} : { received }),
  });
  const found = answer.lots[lot]?.reasons[0];
  if (!found) throw new Error('Nothing was answered');
  return found;
}

/** The option of one source, e.g. `eu-withdrawal`. */
export function optionOf({ best, alternatives }: LotReasonEligibility, sourceId: string): EligibilityOption {
  const option = [best, ...alternatives].find(({ source }) => source.id === sourceId);
  if (!option) throw new Error(`No option from ${sourceId}`);
  return option;
}

export function codesOf({ rules }: EligibilityOption): string[] {
  return rules.map(({ code }) => code);
}

export const consumerIn = (country: string) => ({ country, region: null, kind: 'CONSUMER' }) as const;
