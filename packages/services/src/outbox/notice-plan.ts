import type { MailLocale, NoticeName } from '@refund-widget/connectors';
import type { EventName } from '../notices/event-types.ts';
import type { RequestNews } from './request-mails.ts';

/** Who is written to: a side, whoever did not do it, whoever is waited for, or the sides of a question. */
export type Told = 'BUYER' | 'SELLER' | 'BOTH' | 'OTHERS' | 'WAITED_FOR' | 'MEDIATOR' | 'ASKED' | 'ASKER';

/** Which rows the figures of a notice come from. */
export type NoticeMatter = 'PLAIN' | 'OFFER' | 'QUESTION' | 'ANSWER' | 'DISPUTE' | 'DECISION' | 'PAYABLE';

export interface NoticeReader {
  readonly side: 'BUYER' | 'SELLER' | 'MEDIATOR';
  readonly name: string;
  readonly to: string;
  readonly locale: MailLocale;
  readonly part: 'buyer' | 'seller' | `mediator-${string}`;
}

export interface NoticePlan {
  readonly to: Told;
  readonly says: NoticeName | ((news: RequestNews) => NoticeName);
  readonly about?: NoticeMatter;
  /** The buyer is told where to send the goods instead, when that is what comes next. */
  readonly instructs?: true;
}

/** What is written about an event: mails with a template of their own, notices, or nothing and why. */
export type MailPlan = 'OWN' | readonly NoticePlan[] | { readonly silent: string };

const toBuyer = (says: NoticeName, more: Partial<NoticePlan> = {}): MailPlan => [{ to: 'BUYER', says, ...more }];
const toSeller = (says: NoticeName, more: Partial<NoticePlan> = {}): MailPlan => [{ to: 'SELLER', says, ...more }];
const toOthers = (says: NoticeName, about: NoticeMatter): MailPlan => [{ to: 'OTHERS', says, about, instructs: true }];
const seenOnPage = { silent: 'The page shows it, and nobody has to do anything.' };

/** Every event has its mails here, or says why it has none. */
export const MAIL_PLANS: Readonly<Record<EventName, MailPlan>> = {
  'line.submitted': 'OWN',
  'line.approved': 'OWN',
  'line.rejected': 'OWN',
  'line.inspection_accepted': 'OWN',
  'line.inspection_refused': 'OWN',
  'line.sending_back': 'OWN',
  'refund.accepted': 'OWN',
  'refund.settled': 'OWN',
  'refund.failed': 'OWN',
  'refund.refused': 'OWN',
  'message.sent': 'OWN',
  'staff.sign_in_asked': 'OWN',
  'supplier.link_sent': 'OWN',
  'webhook_endpoint.disabled': 'OWN',

  'line.offer_made': toOthers('offer-received', 'OFFER'),
  'line.offer_countered': toOthers('offer-received', 'OFFER'),
  'line.offer_accepted': [{ to: 'OTHERS', says: 'offer-accepted', about: 'OFFER', instructs: true }],
  'line.offer_declined': toOthers('offer-declined', 'OFFER'),
  'line.settlement_proposed': toOthers('offer-received', 'OFFER'),
  'line.settlement_accepted': toOthers('settlement-accepted', 'OFFER'),

  'line.proposal_lapsed': [{ to: 'BOTH', says: 'offer-lapsed', about: 'OFFER' }],

  'line.information_asked': [{ to: 'ASKED', says: 'question-asked', about: 'QUESTION' }],
  'line.information_answered': [{ to: 'ASKER', says: 'question-answered', about: 'ANSWER' }],
  'evidence.added': toSeller('evidence-added'),
  'evidence.accepted': seenOnPage,
  'evidence.refused': toBuyer('evidence-refused'),

  'line.forwarded_to_supplier': toBuyer('supplier-asked-for-you'),
  'line.supplier_accepted': [
    { to: 'BUYER', says: 'supplier-agreed', instructs: true },
    { to: 'SELLER', says: 'supplier-agreed-for-seller' },
  ],
  'line.supplier_offered': toSeller('supplier-offered'),
  'line.supplier_received': toBuyer('supplier-received'),
  'line.shipped_to_supplier': toBuyer('shipped-to-supplier'),
  'line.supplier_refunded': toBuyer('supplier-refunded'),
  'line.supplier_refund_short': { silent: 'The seller recorded it and decides what follows; that is told.' },
  'line.supplier_failed': [
    { to: 'BUYER', says: 'supplier-failed' },
    { to: 'SELLER', says: 'supplier-failed' },
  ],

  'line.parcel_left': toBuyer('parcel-left'),
  'line.converted_to_return': toSeller('converted'),
  'line.cancelled': toSeller('cancelled'),
  'line.closed': toBuyer('closed'),

  'line.return_shipped': toSeller('return-shipped'),
  'line.return_waived': toBuyer('return-waived'),
  'line.shipment_corrected': seenOnPage,
  'line.return_received': toBuyer('return-received'),
  'line.return_lost': [{ to: 'BOTH', says: 'return-lost' }],
  'line.dispatch_proved': toBuyer('dispatch-proved'),
  'line.sent_back': toBuyer('sent-back'),
  'line.delivered_back': toBuyer('delivered-back'),
  'line.replacement_sent': toBuyer('replacement-sent'),
  'line.replacement_unavailable': toBuyer('replacement-unavailable'),
  'line.replaced': toBuyer('replaced'),
  'line.replacement_lost': toBuyer('replacement-lost'),

  'line.escalated': [
    { to: 'OTHERS', says: 'dispute-opened', about: 'DISPUTE' },
    { to: 'MEDIATOR', says: 'dispute-to-mediate', about: 'DISPUTE' },
  ],
  'line.appealed': [
    { to: 'OTHERS', says: 'dispute-opened', about: 'DISPUTE' },
    { to: 'MEDIATOR', says: 'dispute-to-mediate', about: 'DISPUTE' },
  ],
  'dispute.assigned': [{ to: 'MEDIATOR', says: 'dispute-to-mediate', about: 'DISPUTE' }],
  'line.dispute_decided': [{ to: 'BOTH', says: 'dispute-decided', about: 'DECISION', instructs: true }],
  'line.dispute_withdrawn': [
    { to: 'OTHERS', says: 'dispute-withdrawn' },
    { to: 'MEDIATOR', says: 'dispute-withdrawn' },
  ],
  'line.appeal_lapsed': seenOnPage,

  'line.deadline_passed': [{ to: 'BOTH', says: afterDeadline, instructs: true }],
  'line.deadline_extended': [{ to: 'BOTH', says: 'deadline-extended' }],
  'line.reminded': [{ to: 'WAITED_FOR', says: 'reminder' }],

  'refund.started': { silent: 'What became of it is told.' },
  'refund.reconciled': { silent: 'What became of it is told.' },
  'refund.method_closed': toBuyer('bank-details-wanted'),
  'refund.manual_prepared': toSeller('payout-to-approve'),
  'refund.manual_approved': toBuyer('payout-approved'),
  'refund.manual_returned': { silent: 'Staff see it where they pay.' },
  'refund.bank_details_given': toSeller('bank-details-given'),

  'payable.claimed': toSeller('payable-claimed', { about: 'PAYABLE' }),
  'payable.approved': toBuyer('payable-approved', { about: 'PAYABLE' }),
  'payable.declined': toBuyer('payable-declined', { about: 'PAYABLE' }),
  'payable.paid': toBuyer('payable-paid', { about: 'PAYABLE' }),
};

function afterDeadline({ lines }: RequestNews): NoticeName {
  return lines.some(({ row }) => row.state === 'EXPIRED') ? 'expired' : 'deadline-passed';
}
