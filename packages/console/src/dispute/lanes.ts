import { html, nothing, type TemplateResult } from 'lit';
import type { RequestDetails } from '../api/decisions.ts';
import type { Desk } from '../api/desk.ts';
import { pieceThumb } from '../evidence/piece-thumb.ts';
import { type Piece, pieces } from '../evidence/pieces.ts';
import { icon } from '../icons/icon.ts';
import { calledName, initials, nameOf } from '../request/people.ts';
import { money } from '../text/amount.ts';
import { clauseText } from '../text/clause.ts';
import { type LaneEntry, laneEntries } from './lane-entries.ts';
import type { SaidMessage } from './loaded-dispute.ts';

type Given = { readonly request: RequestDetails; readonly desk: Desk };

/** What both sides said in order of time: the buyer on the left, the seller on the right, what concerns both across. */
export function lanes(request: RequestDetails, messages: readonly SaidMessage[], desk: Desk): TemplateResult {
  const { dispute } = desk.words;
  const buyer = nameOf(request.buyer);
  const seller = request.seller.name;
  const given = { request, desk };
  return html`<section class="lanes" aria-label=${dispute.lanes}>
    <div class="hd"><span class="avatar buyer" aria-hidden="true">${initials(buyer)}</span>${dispute.buyerSide(buyer)}</div>
    <div class="hd gap"></div>
    <div class="hd r"><span class="avatar" aria-hidden="true">${initials(seller)}</span>${dispute.sellerSide(seller)}</div>
    ${laneEntries(request, messages).map((entry) => row(entry, given))}
  </section>`;
}

function row(entry: LaneEntry, given: Given): TemplateResult {
  const when = html`<div class="when">${moment(entry.at, given.desk)}</div>`;
  if (entry.lane === 'BOTH') return across(entry, given);
  const bubble = html`<div class="bubble ${entry.lane === 'BUYER' ? 'b' : 's'}">${said(entry, given)}</div>`;
  const empty = html`<div class="none"></div>`;
  return html`<div class="line">${entry.lane === 'BUYER' ? [bubble, when, empty] : [empty, when, bubble]}</div>`;
}

function moment(at: string, { dates, viewer }: Desk): TemplateResult {
  const zone = viewer.merchant.timeZone;
  return html`${dates.shortDay(at, zone)} <br />${dates.time(at, zone)}`;
}

function across(entry: LaneEntry, given: Given): TemplateResult {
  const { desk, request } = given;
  const { words, locale, dates } = desk;
  switch (entry.kind) {
    case 'OPENED':
      return html`<div class="both"><span>${words.dispute.opened(money(request.total, locale), reasonsOf(given))} · ${dates.moment(entry.at)}</span></div>`;
    case 'EVENT':
      return eventAcross(entry.entry, given);
    default:
      return html`<div class="both said"><div class="bubble m">${said(entry, given)}<div class="muted xs">${dates.moment(entry.at)}</div></div></div>`;
  }
}

const WEIGHTY: readonly string[] = ['escalate', 'appeal', 'decide', 'settle', 'withdrawDispute'];

function eventAcross(entry: RequestDetails['timeline'][number], { desk }: Given): TemplateResult {
  const weighty = WEIGHTY.includes(entry.event);
  return html`<div class="both">
      <span>${weighty ? html`${icon('scales', { small: true })} ` : nothing}${entry.text} · ${entry.actorName} ·
        ${desk.dates.moment(entry.at)} ${entry.clause ? html`<span class="clause">${clauseText(entry.clause)}</span>` : nothing}</span>
    </div>
    ${weighty && entry.reason ? html`<div class="both said"><div class="bubble m">${quote(entry.reason, desk)}</div></div>` : nothing}`;
}

function said(entry: LaneEntry, given: Given): TemplateResult {
  switch (entry.kind) {
    case 'FILES':
      return html`${entry.text ? quote(entry.text, given.desk) : nothing}${gallery(entry.pieces, given)}`;
    case 'MESSAGE':
      return message(entry.message, given);
    case 'OFFER':
      return offer(entry.offer, given);
    case 'QUESTION':
      return question(entry.question, given);
    case 'EVENT':
      return html`${entry.entry.text}. ${entry.entry.reason ? quote(entry.entry.reason, given.desk) : nothing}`;
    case 'OPENED':
      return html`${nothing}`;
  }
}

function gallery(shown: readonly Piece[], { request, desk }: Given): TemplateResult | typeof nothing {
  if (shown.length === 0) return nothing;
  const all = pieces(request);
  const thumbs = shown.map((piece) => {
    const index = all.findIndex(({ id }) => id === piece.id);
    return pieceThumb(piece, index, all.length, request.number, desk);
  });
  return html`<div class="gallery">${thumbs}</div>`;
}

function message({ authorName, authorKind, body, evidence }: SaidMessage, { desk }: Given): TemplateResult {
  const by = authorKind === 'MEDIATOR' ? html`<b>${desk.words.dispute.mediatorSays(authorName)}</b><br />` : nothing;
  return html`${by}${quote(body, desk)}
    ${evidence.length > 0 ? html`<div class="terms"><span>${icon('file', { small: true })} ${desk.words.dispute.files(evidence.length)}</span></div>` : nothing}`;
}

function offer(given: Extract<LaneEntry, { kind: 'OFFER' }>['offer'], { desk }: Given): TemplateResult {
  const { words, locale } = desk;
  const { version, resolution, amount, returnNeeded, state, note, side, authorName } = given;
  const what =
    resolution === 'REPLACEMENT'
      ? words.resolution[resolution]
      : `${words.resolution[resolution]} ${money(amount, locale)}`;
  return html`${side === 'MEDIATOR' ? html`<b>${words.dispute.mediatorSays(authorName)}</b><br />` : nothing}${note ? quote(note, desk) : nothing}
    <div class="terms">
      <span>${icon('swap', { small: true })} ${words.dispute.offer(version)}</span><b>${what}</b>
      <span class="muted">${returnNeeded ? words.dispute.sendsBack : words.dispute.keeps}</span>
      <span class="muted">${words.dispute.ended[state]}</span>
    </div>`;
}

function question(given: Extract<LaneEntry, { kind: 'QUESTION' }>['question'], place: Given): TemplateResult {
  const { desk, request } = place;
  const { dispute } = desk.words;
  const to = given.askedOf === 'BUYER' ? calledName(request.buyer) : request.seller.name;
  const files = pieces(request).filter(({ id }) => given.evidence.some((piece) => piece.id === id));
  return html`<div class="by"><b>${dispute.questionTo(to)}</b><span class="to">${questionState(given, desk)}</span></div>
    <div class="spoken">${given.text}</div>
    ${given.answer ? html`<div class="muted">${quote(given.answer, desk)}</div>` : nothing}
    ${given.state === 'LAPSED' ? html`<div class="muted">${dispute.noAnswer}</div>` : nothing}
    ${gallery(files, place)}`;
}

function questionState(
  { state, answeredAt, deadline }: Extract<LaneEntry, { kind: 'QUESTION' }>['question'],
  { words: { dispute }, dates }: Desk,
): TemplateResult {
  switch (state) {
    case 'ANSWERED':
      return html`<span class="tone-positive">${icon('check', { small: true })} ${dispute.answered(dates.moment(answeredAt ?? deadline))}</span>`;
    case 'OPEN':
      return html`<span class="tone-caution">${icon('clock', { small: true })} ${dispute.open(dates.until(deadline))}</span>`;
    case 'LAPSED':
      return html`<span class="tone-critical">${icon('alert', { small: true })} ${dispute.missed(dates.until(deadline))}</span>`;
    case 'WITHDRAWN':
      return html`<span class="muted">${dispute.dropped}</span>`;
  }
}

function reasonsOf({ request, desk }: Given): string {
  const reasons = new Set(request.lines.map(({ reason }) => desk.words.reason[reason]));
  return desk.words.list([...reasons]);
}

/** Somebody's words, with the lines as they wrote them. */
function quote(text: string, { words }: Desk): TemplateResult {
  return html`<span class="spoken">${words.quoted(text)}</span>`;
}
