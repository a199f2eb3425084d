import type { RequestContext } from '../../request/context.ts';
import { globalId } from '../../schema/node/global-id.ts';
import { ask } from '../ask.ts';
import { type Html, html } from '../html.ts';
import { sideLabels } from '../labels.ts';
import type { PageContent } from '../page-content.ts';
import { pageFoot } from '../page-foot.ts';
import { clauseOf, type Pen, penFor } from '../say.ts';
import { disputeEntries, supplierEntries } from './decided.ts';
import type { Entry } from './entry.ts';
import { offerEntries, questionEntries } from './negotiated.ts';
import { type RecordedMessage, type RecordedRequest, recordQuery, recordShape } from './record-query.ts';

/** Beyond so many messages a record says that it holds the first ones only. */
const MOST_PAGES = 10;

/**
 * Who said, offered, asked and decided what, in order. Notes among staff stay out of it even when staff print it: the
 * record is what both sides may hold in their hands.
 */
export async function recordPage(context: RequestContext, id: string): Promise<PageContent | null> {
  const first = await askPage(context, id, null);
  if (first.refundRequest === null) return null;
  const { merchant } = first.viewer;
  const request = first.refundRequest;
  const { messages, more } = await allMessages(context, id, request);
  const pen = penFor(context, merchant.timeZone);
  const title = pen.either(`Record of request ${request.number}`, `申请 ${request.number} 处理记录`);
  return {
    title,
    body: html`<h1>${title}</h1>
      <p class="quiet">${merchant.name}</p>
      <dl>
        <dt>${pen.either('Order', '订单')}</dt><dd>${request.order.number}</dd>
        <dt>${pen.either('Buyer', '买家')}</dt><dd>${request.order.buyer.name}</dd>
        <dt>${pen.either('Seller', '卖家')}</dt><dd>${request.seller.name}</dd>
      </dl>
      ${request.lines.map(({ item, quantity }) => html`<p>${quantity} × ${item.title}${item.variant === null ? '' : `, ${item.variant}`}</p>`)}
      <h2>${pen.either('In order', '按时间')}</h2>
      ${inOrder(request, messages, pen)}
      ${more ? html`<p>${pen.either('Later messages are in the conversation.', '之后的消息请在对话中查看。')}</p>` : null}
      ${pageFoot(merchant, context.runtime.clock(), pen)}`,
  };
}

function askPage(context: RequestContext, id: string, after: string | null) {
  return ask(context, recordQuery, { id: globalId('RefundRequest', id), after }, recordShape);
}

async function allMessages(context: RequestContext, id: string, { messages: first }: RecordedRequest) {
  const messages = first.edges.map(({ node }) => node);
  let { hasNextPage, endCursor } = first.pageInfo;
  for (let page = 1; hasNextPage && page < MOST_PAGES; page += 1) {
    const { refundRequest } = await askPage(context, id, endCursor);
    if (refundRequest === null) break;
    messages.push(...refundRequest.messages.edges.map(({ node }) => node));
    ({ hasNextPage, endCursor } = refundRequest.messages.pageInfo);
  }
  return { messages, more: hasNextPage };
}

/** Moves of which the record tells more than that they happened: they are told once, with what was written. */
const TOLD_WHOLE = new Set([
  ...['makeOffer', 'counterOffer', 'relaySupplierOffer', 'proposeSettlement', 'askInformation', 'answerInformation'],
  ...['forwardToSupplier', 'supplierAccepts', 'supplierAcceptsWithoutReturn', 'supplierOffers', 'supplierDeclines'],
  ...['shipToSupplier', 'supplierReceives', 'supplierRefunds', 'supplierReships', 'supplierFails'],
  ...['escalate', 'appeal', 'decide'],
]);

/** Deeds and words together, as they followed each other. */
function inOrder(request: RecordedRequest, messages: readonly RecordedMessage[], pen: Pen): Html[] {
  const whole = [
    ...offerEntries(request, pen),
    ...questionEntries(request, pen),
    ...supplierEntries(request, pen),
    ...disputeEntries(request, pen),
  ];
  const told = new Set(whole.map(({ at }) => at));
  const deeds = request.timeline.filter(({ event, at }) => !(TOLD_WHOLE.has(event) && told.has(at)));
  const entries: Entry[] = [
    ...deeds.map((entry) => ({ at: entry.at, text: deed(entry, request, pen) })),
    ...whole,
    ...messages
      .filter(({ audience }) => audience === 'EVERYONE')
      .map((each) => ({ at: each.createdAt, text: words(each, pen) })),
  ];
  entries.sort((one, other) => one.at - other.at);
  return entries.map(({ at, text }) => html`<h3>${pen.time(at)}</h3>${text}`);
}

function deed(entry: RecordedRequest['timeline'][number], { lines, details }: RecordedRequest, pen: Pen): Html {
  const { actorName, actorKind, event, text, clause, lineId } = entry;
  const line = lines.length > 1 ? lines.findIndex(({ id }) => id === lineId) : -1;
  const about = line < 0 ? '' : pen.either(` (line ${line + 1})`, `（第 ${line + 1} 项）`);
  const by = clause === null || clause === '' ? '' : ` (${clauseOf(clause, pen)})`;
  const who =
    actorName === '' ? sideLabels[actorKind][pen.locale] : `${actorName} · ${sideLabels[actorKind][pen.locale]}`;
  // What the buyer wrote is about the whole request: it is told once.
  const told = event === 'submit' && lineId === lines[0]?.id && details !== '';
  return html`<p><strong>${text}</strong>${about}${by}</p><p class="quiet">${who}</p>${told ? html`<blockquote>${details}</blockquote>` : null}`;
}

function words({ authorName, authorKind, body, evidence }: RecordedMessage, pen: Pen): Html {
  return html`<p><strong>${authorName}</strong> <span class="quiet">${sideLabels[authorKind][pen.locale]}</span></p>
    <blockquote>${body}</blockquote>
    ${evidence.map(({ fileName, kind }) => html`<p class="quiet">${pen.either('Attached: ', '附件：')}${fileName ?? kind}</p>`)}`;
}
