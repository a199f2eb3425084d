import { SANDBOX_BEHAVIOURS, type SandboxEntry, type SandboxLedger } from '@refund-widget/connectors';
import type { Database, SandboxRefund } from '@refund-widget/database';

/** The sandbox's own books, kept beside ours as a card provider would keep them on its side: it forgets nothing in a crash. */
export function createSandboxLedger(database: Database): SandboxLedger {
  return {
    insertIfAbsent: (entry) =>
      database.inTenant(entry.merchantId, async (transaction) => {
        const { acceptedAt, settlesAt, paymentReference, ...rest } = entry;
        const row = {
          ...rest,
          paymentRef: paymentReference,
          acceptedAt: new Date(acceptedAt),
          settlesAt: new Date(settlesAt),
        };
        await transaction.sandboxRefund.createMany({ data: [row], skipDuplicates: true });
        return entryOf(await transaction.sandboxRefund.findUniqueOrThrow({ where: { key: entry.key } }));
      }),
    find: ({ merchantId, key }) =>
      database.inTenant(merchantId, async (transaction) => {
        const row = await transaction.sandboxRefund.findUnique({ where: { key } });
        return row && entryOf(row);
      }),
  };
}

function entryOf({ paymentRef, behaviour, acceptedAt, settlesAt, ...row }: SandboxRefund): SandboxEntry {
  return {
    ...row,
    paymentReference: paymentRef,
    behaviour: SANDBOX_BEHAVIOURS.find((known) => known === behaviour) ?? 'settles',
    acceptedAt: acceptedAt.getTime(),
    settlesAt: settlesAt.getTime(),
  };
}
