import { payableOptions as optionsOf, PAYERS, type PayableLine, type PayableOption } from '@refund-widget/domain';
import type { LoadedLine } from '../work/loaded-request.ts';
import type { RequestWork } from '../work/request-work.ts';

/** What may be claimed now for a request, by its terms. */
export async function claimableNow({
  transaction,
  request,
  lines,
}: Pick<RequestWork, 'transaction' | 'request' | 'lines'>): Promise<PayableOption[]> {
  const earlier = await transaction.payable.findMany({
    where: { requestId: request.row.id },
    select: { kind: true, state: true },
  });
  return optionsOf([...lines.values()].map(payableLine), earlier, request.order.currency);
}

function payableLine({ row, decision, source, merchantPolicy }: LoadedLine): PayableLine {
  const { postage } = decision.option;
  return {
    state: row.state,
    fault: row.fault,
    shipmentId: row.shipmentId,
    postagePayer: PAYERS.find((payer) => payer === row.postagePayer) ?? postage.payer,
    postage,
    testReport: source.document.testReport ?? merchantPolicy.document.testReport,
  };
}
