import type { OrderSnapshot } from '../../contract/orders.ts';
import type { EvidenceInput } from '../../contract/requests.ts';
import type { DemoDays } from '../demo-days.ts';
import { demoDirectory } from '../demo-directory.ts';
import type { DemoDesk } from './demo-desk.ts';

const { orders: id } = demoDirectory;

interface Desk extends DemoDesk {
  readonly report: (order: OrderSnapshot) => Promise<EvidenceInput>;
}

/** A counter-offer that waits for the seller, and a question that waits for the buyer. */
export async function negotiationRequests(desk: Desk, days: DemoDays): Promise<void> {
  await counterOffer(desk, days);
  await openQuestion(desk, days);
}

async function counterOffer({ ask }: DemoDesk, { instant }: DemoDays): Promise<void> {
  const cups = await ask({
    order: id.tradeNegotiated,
    at: instant(5, 9),
    asked: [{ item: 0, quantity: 3, reason: 'QUALITY_ISSUE', resolution: 'REFUND_AND_RETURN' }],
    details: 'In all three cartons every fourth cup has a glaze that runs over the rim.',
  });
  await cups.take(instant(3, 11), 'offer', (services, { agent, lines: [line] }) =>
    services.makeOffer({
      ...{
        ...agent,
        line: line ?? { lineId: '' },
        resolution: 'PARTIAL_REFUND',
        sharePercent: 20,
        returnNeeded: false,
      },
      note: 'The cups are sound. Keep them, and we give a fifth of the price back.',
    }),
  );
  await cups.take(instant(1, 15), 'counter', (services, { buyer, lines: [line] }) =>
    services.makeOffer({
      ...{ ...buyer, line: line ?? { lineId: '' }, resolution: 'PARTIAL_REFUND', returnNeeded: false },
      amount: { amount: '333.00', currencyCode: 'CHF' },
      note: 'A quarter of the cups is for the staff room at best. Thirty percent, and we are even.',
    }),
  );
}

async function openQuestion({ ask, report }: Desk, { instant }: DemoDays): Promise<void> {
  const grinder = await ask({
    order: id.faultQuestioned,
    at: instant(3, 20),
    asked: [{ item: 0, quantity: 1, reason: 'QUALITY_ISSUE_IN_USE', resolution: 'REFUND_AND_RETURN' }],
    details: 'It stops after a minute and smells of burnt plastic.',
    evidence: async (order) => [
      {
        requirement: 'usage-environment',
        facts: {
          ...{ temperature: 22, humidity: 45, 'hours-of-use': 60 },
          description: 'One cup in the morning, on the kitchen counter.',
        },
        line: 0,
      },
      { ...(await report(order)), line: 0 },
    ],
  });
  await grinder.take(instant(1, 10), 'question', (services, { agent, lines }) =>
    services.askQuestion({
      ...{ ...agent, lines, requirements: ['usage-environment'], days: 6 },
      text: 'The report leaves out the supply voltage. Which one did it run at, and with which adapter?',
    }),
  );
}
