import type { InboxStore } from '@refund-widget/connectors';
import type { Database, InboxMail } from '@refund-widget/database';
import type { DirectoryEntry } from '@refund-widget/services';

/** The development inbox's own tables; a message delivered twice is there once. */
export function postgresInboxStore(database: Pick<Database, 'inTenant'>, newId: () => string): InboxStore {
  return {
    insertIfAbsent: async ({ merchantId, inReplyTo: _threadedInHeaders, headers, sentAt, ...mail }) => {
      await database.inTenant(merchantId, (rows) =>
        rows.inboxMail.createMany({
          data: { ...mail, id: newId(), merchantId, headers: { ...headers }, sentAt: new Date(sentAt) },
          skipDuplicates: true,
        }),
      );
    },
  };
}

/** A merchant's mail, as the inbox page shows it. */
export interface ShownMail extends InboxMail {
  readonly merchantName: string;
}

const mostShown = 200;

/** The newest mails of all merchants: the page is for whoever develops, and for nobody else. */
export async function readInbox(
  database: Pick<Database, 'inTenant'>,
  merchants: readonly DirectoryEntry[],
): Promise<ShownMail[]> {
  const mails = await Promise.all(
    merchants.map(async ({ id, name }) => {
      const rows = await database.inTenant(id, (transaction) =>
        transaction.inboxMail.findMany({ orderBy: [{ sentAt: 'desc' }, { id: 'desc' }], take: mostShown }),
      );
      return rows.map((row) => ({ ...row, merchantName: name }));
    }),
  );
  return mails
    .flat()
    .sort((one, other) => other.sentAt.getTime() - one.sentAt.getTime())
    .slice(0, mostShown);
}
