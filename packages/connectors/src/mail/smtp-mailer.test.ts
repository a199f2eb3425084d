import type { AddressInfo } from 'node:net';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { afterEach, expect, it } from 'vitest';
import { type DeliveredMail, describeMailer } from '../testing/mailer-contract.ts';
import { createSmtpMailer } from './smtp-mailer.ts';

/** A real SMTP server in this process, and what it received. */
async function aServer(refuse = false) {
  const received: Buffer[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (refuse) return done(new Error('mailbox full'));
        received.push(Buffer.concat(chunks));
        return done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const address: string | AddressInfo | null = server.server.address();
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port');
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    received,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

async function parse(raw: Buffer): Promise<DeliveredMail> {
  const mail = await PostalMime.parse(raw);
  return {
    messageId: mail.messageId?.replace(/^<|>$/g, '') ?? '',
    to: mail.to?.[0]?.address ?? '',
    from: `${mail.from?.name} <${mail.from?.address}>`,
    subject: mail.subject ?? '',
    html: mail.html ?? '',
    text: mail.text ?? '',
    headers: Object.fromEntries(mail.headers.map(({ key, value }) => [key, value])),
  };
}

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

describeMailer('SMTP', async () => {
  const server = await aServer();
  const mailer = createSmtpMailer({ url: server.url });
  return {
    mailer,
    delivered: () => Promise.all(server.received.map(parse)),
    close: async () => {
      mailer.close();
      await server.close();
    },
  };
});

const mail = {
  merchantId: 'm',
  messageId: 'id@example.com',
  to: 'mira@example.com',
  from: 'shop@example.com',
  subject: 'Refund',
  html: '<p>Refund</p>',
  text: 'Refund',
};

it('a mail that the server refuses throws, so that the outbox tries again', async () => {
  const server = await aServer(true);
  const mailer = createSmtpMailer({ url: server.url });
  closing.push(async () => mailer.close(), server.close);
  await expect(mailer.send(mail)).rejects.toThrow('mailbox full');
});

it('a mail for a server that is not there throws', async () => {
  const server = await aServer();
  await server.close();
  const mailer = createSmtpMailer({ url: server.url, timeout: 1_000 });
  closing.push(async () => mailer.close());
  await expect(mailer.send(mail)).rejects.toThrow('ECONNREFUSED');
});

it('a recipient or a subject cannot smuggle in a header or another recipient', async () => {
  const server = await aServer();
  const mailer = createSmtpMailer({ url: server.url });
  closing.push(async () => mailer.close(), server.close);
  await mailer.send({ ...mail, subject: 'Refund\r\nBcc: other@example.com' });
  const raw = server.received.map(String).join('');
  expect(raw).not.toMatch(/^bcc:/im);
});
