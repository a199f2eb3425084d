import { expect } from './expect.ts';
import type { Addresses } from './start-instance.ts';

export interface Mail {
  readonly merchantId: string;
  readonly merchantName: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly sentAt: string;
}

/** Everything in the development inbox, the newest first. */
export async function readInbox({ api }: Addresses): Promise<Mail[]> {
  const answer = await fetch(`${api}/inbox.json`);
  const { mails }: { mails: Mail[] } = JSON.parse(await answer.text());
  return mails;
}

export interface Wanted {
  /** What its subject or text says, all of it. */
  readonly says: readonly (string | RegExp)[];
  /** ISO 8601; an older mail is another one. */
  readonly since?: string;
}

/** Waits until somebody has such a mail. */
export async function mailTo(addresses: Addresses, to: string, { says, since = '' }: Wanted): Promise<Mail> {
  let found: Mail | undefined;
  const look = async () => {
    const mails = (await readInbox(addresses)).filter((mail) => mail.to === to && mail.sentAt >= since);
    found = mails.find(({ subject, text }) => says.every((part) => has(`${subject}\n${text}`, part)));
    return found ? 'found' : mails.map(({ subject }) => subject);
  };
  await expect.poll(look, { message: `A mail to ${to} that says ${says.join(', ')}`, timeout: 20_000 }).toBe('found');
  if (!found) throw new Error('The mail is gone again.');
  return found;
}

function has(text: string, part: string | RegExp): boolean {
  return typeof part === 'string' ? text.includes(part) : part.test(text);
}
