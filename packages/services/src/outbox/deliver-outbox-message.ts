import { type Mail, renderMail } from '@refund-widget/connectors';
import type { OutboxMessage, Transaction } from '@refund-widget/database';
import type { ServiceContext } from '../context.ts';
import { eventOf } from '../notices/event-types.ts';
import { queueWebhooks } from '../webhooks/queue-webhooks.ts';
import { loadRequest } from '../work/loaded-request.ts';
import { type MessageSender, messageMail } from './message-mail.ts';
import { noticeMails } from './notice-mails.ts';
import { MAIL_PLANS } from './notice-plan.ts';
import { type PlannedMail, type RequestNews, requestMails, type Sender } from './request-mails.ts';
import { signInMail } from './sign-in-mail.ts';
import { supplierMails } from './supplier-mails.ts';
import { webhookMail } from './webhook-mail.ts';

const FIRST_PAUSE_MS = 10_000;
const LONGEST_PAUSE_MS = 6 * 3_600_000;
const LONGEST_ERROR = 500;

/**
 * Tells outside what was committed. A message that was delivered is not delivered again; one that fails is tried again
 * later, under the same message ids, so that a reader who gets it twice sees it once.
 */
export async function deliverOutboxMessage(
  context: ServiceContext,
  { merchantId, messageId }: { merchantId: string; messageId: string },
): Promise<void> {
  const { database, clock, mailer, log } = context;
  // On its own: a mail that cannot be written keeps nobody's webhook back.
  await database.inTenant(merchantId, async (transaction) => {
    const message = await transaction.outboxMessage.findUnique({ where: { id: messageId } });
    if (!message || message.deliveredAt !== null) return;
    await transaction.outboxMessage.update({ where: { id: messageId }, data: { attempts: { increment: 1 } } });
    await queueWebhooks(context, transaction, message);
  });
  const planned = await database.inTenant(merchantId, async (transaction) => {
    const message = await transaction.outboxMessage.findUnique({ where: { id: messageId } });
    if (!message || message.deliveredAt !== null) return null;
    const merchant = await transaction.merchant.findUniqueOrThrow({ where: { id: merchantId } });
    return { message, merchant, mails: await mailsFor(context, transaction, message, merchant) };
  });
  if (!planned) return;
  const { message, merchant, mails } = planned;
  try {
    for (const mail of mails) await mailer.send(await envelope(message, merchant, mail));
  } catch (error) {
    log.warn({ messageId, type: message.type, err: error }, 'An outbox message could not be delivered yet');
    await tryAgain(context, message, error);
    return;
  }
  await database.inTenant(merchantId, (transaction) =>
    transaction.outboxMessage.updateMany({
      where: { id: messageId, deliveredAt: null },
      data: { deliveredAt: new Date(clock()), lastError: null },
    }),
  );
}

async function mailsFor(
  context: ServiceContext,
  transaction: Transaction,
  { type, payload, createdAt }: OutboxMessage,
  merchant: MessageSender,
): Promise<PlannedMail[]> {
  const facts = typeof payload === 'object' && payload !== null && !Array.isArray(payload) ? payload : {};
  if (type === 'staff.sign_in_asked.v1') return signInMail(context, transaction, merchant, facts.loginCodeId);
  if (type === 'message.sent.v1') return messageMail(transaction, merchant, facts.messageId);
  if (type === 'webhook_endpoint.disabled.v1') return webhookMail(transaction, merchant, facts.endpointId);
  const { requestId, lineIds } = facts;
  if (typeof requestId !== 'string' || !Array.isArray(lineIds)) return [];
  const request = await loadRequest(context, transaction, requestId, { lock: false });
  if (!request) return [];
  const event = eventOf(type)?.name;
  if (!event) return [];
  // A cost is the whole request's.
  const lines = lineIds.length === 0 ? request.lines : request.lines.filter(({ row }) => lineIds.includes(row.id));
  const deskUrl = (await context.deskLink?.(`R-${request.row.number}`)) ?? null;
  const news = { event, request, lines, payload: facts, merchant, at: createdAt, deskUrl };
  return [...(await planned(transaction, news)), ...(await supplierMails(context, transaction, news))];
}

/** Staff may ask for silence about a decision of theirs. */
async function planned(transaction: Transaction, news: RequestNews): Promise<PlannedMail[]> {
  const plan = MAIL_PLANS[news.event];
  if (plan === 'OWN') return requestMails(news);
  if ('silent' in plan || news.payload.notify === false || news.lines.length === 0) return [];
  return noticeMails(transaction, news, plan);
}

/** The id of a mail is its message's: the same on every delivery. Mails about one request, or of one conversation, hang together. */
async function envelope(message: OutboxMessage, merchant: Sender, mail: PlannedMail): Promise<Mail> {
  const host = merchant.supportEmail.split('@').at(-1) ?? 'localhost';
  const { subject, html, text } = await render(mail);
  const thread = threadOf(message);
  return {
    merchantId: message.merchantId,
    messageId: `${message.id}.${mail.part}@${host}`,
    to: mail.to,
    from: `"${merchant.name.replace(/["\\\r\n]/g, '')}" <${merchant.supportEmail}>`,
    ...{ subject, html, text },
    inReplyTo: thread === null ? null : `${thread}.${mail.part}@${host}`,
  };
}

/** What the mails of one thread have in common: their request, or the order whose conversation they tell of. */
function threadOf({ payload }: OutboxMessage): string | null {
  if (typeof payload !== 'object' || payload === null || Array.isArray(payload)) return null;
  const thread = payload.requestId ?? payload.orderId;
  return typeof thread === 'string' ? thread : null;
}

function render(mail: PlannedMail) {
  // The union is told apart so that each template is given its own data.
  switch (mail.template) {
    case 'request-received':
      return renderMail(mail.template, mail.data, mail.locale);
    case 'return-approved':
      return renderMail(mail.template, mail.data, mail.locale);
    case 'refund-approved':
      return renderMail(mail.template, mail.data, mail.locale);
    case 'request-rejected':
      return renderMail(mail.template, mail.data, mail.locale);
    case 'inspection-result':
      return renderMail(mail.template, mail.data, mail.locale);
    case 'refund-sent':
    case 'refund-settled':
    case 'refund-failed':
      return renderMail(mail.template, mail.data, mail.locale);
    case 'new-request':
      return renderMail(mail.template, mail.data, mail.locale);
    case 'new-message':
      return renderMail(mail.template, mail.data, mail.locale);
    case 'supplier-asked':
      return renderMail(mail.template, mail.data, mail.locale);
    case 'supplier-goods-sent':
      return renderMail(mail.template, mail.data, mail.locale);
    case 'notice':
      return renderMail(mail.template, mail.data, mail.locale);
    case 'webhook-disabled':
      return renderMail(mail.template, mail.data, mail.locale);
    case 'sign-in-code':
      return renderMail(mail.template, mail.data, mail.locale);
  }
}

async function tryAgain(
  { database, jobs, clock }: ServiceContext,
  { id, merchantId, attempts }: OutboxMessage,
  error: unknown,
): Promise<void> {
  const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.min(attempts - 1, 20));
  const startAfter = clock() + pause;
  const lastError = (error instanceof Error ? error.message : String(error)).slice(0, LONGEST_ERROR);
  await database.inTenant(merchantId, async (transaction) => {
    await transaction.outboxMessage.update({ where: { id }, data: { lastError, nextTryAt: new Date(startAfter) } });
    const data = { merchantId, messageId: id };
    await jobs.enqueue(transaction, {
      name: 'deliver-outbox',
      data,
      startAfter,
      singletonKey: `outbox:${id}:${attempts}`,
    });
  });
}
