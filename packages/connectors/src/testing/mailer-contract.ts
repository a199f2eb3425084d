import { afterEach, describe, expect, it } from 'vitest';
import type { Mail, Mailer } from '../mail/mailer.ts';

/** A mail as its reader has it. */
export interface DeliveredMail {
  readonly messageId: string;
  readonly to: string;
  readonly from: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
}

export interface MailerHarness {
  readonly mailer: Mailer;
  /** What arrived, oldest first; a reader counts equal message ids once. */
  readonly delivered: () => Promise<readonly DeliveredMail[]>;
  readonly close: () => Promise<void>;
}

/** What every mailer must do. Call it in a test file with a fresh harness a test. */
export function describeMailer(name: string, createHarness: () => Promise<MailerHarness>): void {
  describe(`${name}, as a mailer`, () => {
    let open: MailerHarness | undefined;
    afterEach(async () => {
      await open?.close();
      open = undefined;
    });
    async function aMailer(): Promise<MailerHarness> {
      open = await createHarness();
      return open;
    }

    it('delivers both parts as they were written, in any script', async () => {
      const { mailer, delivered } = await aMailer();
      await mailer.send(aMail());
      const [mail] = await delivered();
      expect(mail).toMatchObject({
        messageId: '0198-outbox@refund.example.com',
        to: 'mira.keller@example.com',
        from: 'Alder & Finch <service@example.com>',
        subject: '退款 € 12,34 – “done”',
      });
      expect(mail?.html.trim()).toBe('<p>Größe – 您好 &lt;b&gt;</p>');
      expect(mail?.text.trim()).toBe('Größe – 您好 <b>');
    });

    it('keeps the message id when an outbox message is delivered twice, so that a reader shows it once', async () => {
      const { mailer, delivered } = await aMailer();
      await mailer.send(aMail());
      await mailer.send(aMail());
      const ids = (await delivered()).map((mail) => mail.messageId);
      expect(new Set(ids)).toEqual(new Set(['0198-outbox@refund.example.com']));
    });

    it('makes one thread of a request’s mails, and says that a machine wrote them', async () => {
      const { mailer, delivered } = await aMailer();
      await mailer.send(aMail({ inReplyTo: 'first@refund.example.com', headers: { 'X-Request': 'R-10482' } }));
      const [mail] = await delivered();
      expect(mail?.headers).toMatchObject({
        'in-reply-to': '<first@refund.example.com>',
        references: '<first@refund.example.com>',
        'x-request': 'R-10482',
        'auto-submitted': 'auto-generated',
      });
    });
  });
}

function aMail(changes: Partial<Mail> = {}): Mail {
  return {
    merchantId: 'merchant-1',
    messageId: '0198-outbox@refund.example.com',
    to: 'mira.keller@example.com',
    from: 'Alder & Finch <service@example.com>',
    subject: '退款 € 12,34 – “done”',
    html: '<p>Größe – 您好 &lt;b&gt;</p>',
    text: 'Größe – 您好 <b>',
    ...changes,
  };
}
