import { describeMailer } from '../testing/mailer-contract.ts';
import { createInboxMailer, type ReceivedMail } from './inbox-mailer.ts';

describeMailer('the development inbox', async () => {
  const mails = new Map<string, ReceivedMail>();
  const store = {
    insertIfAbsent: async (mail: ReceivedMail) => {
      if (!mails.has(mail.messageId)) mails.set(mail.messageId, mail);
    },
  };
  return {
    mailer: createInboxMailer({ store, clock: () => 0 }),
    delivered: async () =>
      [...mails.values()].map((mail) => ({
        ...mail,
        headers: Object.fromEntries(Object.entries(mail.headers).map(([name, value]) => [name.toLowerCase(), value])),
      })),
    close: async () => {},
  };
});
