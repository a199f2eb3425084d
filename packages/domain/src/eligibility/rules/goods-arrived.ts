import type { CompiledReason } from '../../policy/compile-policy.ts';
import { info, pass, pending, type Rule } from '../rule.ts';
import type { LotSource } from '../scope.ts';

/**
 * After-sales time begins when the goods arrive, so what was not delivered is not yet open. A buyer who says that goods
 * in transit are there is believed, and a person looks at it; a delivery of unknown date bars nothing either.
 */
export function goodsArrived({ source, lot: { lot } }: LotSource, { terms }: CompiledReason): Rule {
  const { asOf, received } = source.question;
  if (lot.state === 'DELIVERED') {
    if (received === false) return pending('STATED_NOT_RECEIVED', terms.clause, { deliveredAt: lot.deliveredAt });
    if (lot.deliveredAt === null) return info('DELIVERY_DATE_UNKNOWN', terms.clause);
    if (lot.deliveredAt <= asOf) return pass('DELIVERED', terms.clause, { deliveredAt: lot.deliveredAt });
    return pending('NOT_DELIVERED', terms.clause, { expectedAt: lot.deliveredAt });
  }
  if (received === true && lot.state === 'IN_TRANSIT') return info('STATED_RECEIVED', terms.clause);
  return pending('NOT_DELIVERED', terms.clause, { expectedAt: lot.expectedAt });
}
