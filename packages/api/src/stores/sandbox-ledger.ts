import { SANDBOX_BEHAVIOURS, type SandboxEntry, type SandboxLedger } from '@refund-widget/connectors';
import type { Database, SandboxRefund } from '@refund-widget/database';

/** The sandbox provider's books beside ours, so that it remembers over restarts what it was asked. */
export function postgresSandboxLedger(database: Pick<Database, 'inTenant'>): SandboxLedger {
  return {
    insertIfAbsent: ({ merchantId, acceptedAt, settlesAt, paymentReference, ...entry }) =>
      database.inTenant(merchantId, async (rows) => {
        await rows.sandboxRefund.createMany({
          data: {
            ...entry,
            merchantId,
            paymentRef: paymentReference,
            acceptedAt: new Date(acceptedAt),
            settlesAt: new Date(settlesAt),
          },
          skipDuplicates: true,
        });
        return entryOf(await rows.sandboxRefund.findUniqueOrThrow({ where: { key: entry.key } }));
      }),
    find: ({ merchantId, key }) =>
      database.inTenant(merchantId, async (rows) => {
        const row = await rows.sandboxRefund.findUnique({ where: { key } });
        return row === null ? null : entryOf(row);
      }),
  };
}

function entryOf({ paymentRef, behaviour, acceptedAt, settlesAt, ...row }: SandboxRefund): SandboxEntry {
  const known = SANDBOX_BEHAVIOURS.find((name) => name === behaviour);
  if (known === undefined) throw new Error(`The sandbox's books name a behaviour it does not have: ${behaviour}`);
  return {
    ...row,
    behaviour: known,
    paymentReference: paymentRef,
    acceptedAt: acceptedAt.getTime(),
    settlesAt: settlesAt.getTime(),
  };
}
