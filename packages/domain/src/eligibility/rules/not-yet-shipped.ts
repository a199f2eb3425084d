import type { Reason } from '../../model/reason.ts';
import { info, pass, type Rule } from '../rule.ts';
import type { LotSource } from '../scope.ts';

/**
 * Goods that have not left are refunded without a return, while no contract is signed (policy, clause `preShipment`).
 * Null when the policy has no such clause, the reason is not one of its, or the goods have left.
 */
export function notYetShipped({ source, lot: { lot } }: LotSource, reason: Reason): Rule | null {
  const { preShipment } = source.policy.document;
  if (!preShipment || lot.state !== 'NOT_SHIPPED' || !source.policy.preShipmentReasons.has(reason)) return null;
  const { contractSignedAt } = source.question.order;
  return contractSignedAt === null || contractSignedAt > source.question.asOf
    ? pass('NOT_SHIPPED', preShipment.clause)
    : info('CONTRACT_SIGNED', preShipment.clause, { signedAt: contractSignedAt });
}
