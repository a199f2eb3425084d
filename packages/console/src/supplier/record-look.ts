import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from '../api/desk.ts';
import { type IconName, icon } from '../icons/icon.ts';
import { initials } from '../request/people.ts';
import { money } from '../text/amount.ts';
import type { SupplierView } from './supplier-dialog.ts';

type Leg = SupplierView['supplierLegs'][number];
type Entry = Leg['records'][number];

const looks: Readonly<Record<Entry['kind'], { readonly icon: IconName; readonly tone: string }>> = {
  ASKED: { icon: 'send', tone: '' },
  OPENED: { icon: 'eye', tone: '' },
  ACCEPTED: { icon: 'check', tone: 'positive' },
  ACCEPTED_WITHOUT_RETURN: { icon: 'check', tone: 'positive' },
  OFFERED: { icon: 'swap', tone: 'info' },
  DECLINED: { icon: 'ban', tone: 'critical' },
  SHIPPED: { icon: 'truck', tone: '' },
  RECEIVED: { icon: 'package', tone: '' },
  REFUNDED: { icon: 'banknote', tone: 'positive' },
  RESHIPPED: { icon: 'truck', tone: 'positive' },
  FAILED: { icon: 'alert', tone: 'caution' },
  NOTE: { icon: 'edit', tone: '' },
};

/** What the supplier said, although staff may have written it down. */
const SAID_BY_SUPPLIER: readonly Entry['kind'][] = [
  ...(['OPENED', 'ACCEPTED', 'ACCEPTED_WITHOUT_RETURN', 'OFFERED', 'DECLINED'] as const),
  ...(['RECEIVED', 'REFUNDED', 'RESHIPPED', 'FAILED'] as const),
];

/** A leg's record, newest first; how often the link was opened stands beside the link. */
export function recordLook(leg: Leg, desk: Desk): TemplateResult {
  const entries = leg.records.filter(({ kind }) => kind !== 'OPENED').toReversed();
  return html`${entries.map((entry) => entryLook(leg, entry, desk))}`;
}

function entryLook(leg: Leg, entry: Entry, desk: Desk): TemplateResult {
  const { words, dates } = desk;
  const { supplier } = words;
  const look = looks[entry.kind];
  const theirs = SAID_BY_SUPPLIER.includes(entry.kind);
  const name = theirs ? (leg.supplier?.name ?? '') : (entry.authorName ?? '');
  const how = theirs
    ? entry.authorKind === 'SUPPLIER'
      ? supplier.bySupplier(leg.contactName ?? '')
      : supplier.recordedBy(entry.authorName ?? '')
    : '';
  return html`<div class="ans">
    <span class="avatar ${theirs ? 'neutral' : ''}" aria-hidden="true">${initials(name)}</span>
    <div class="who"><b>${name}</b> <span class="muted xs">${[how, dates.moment(entry.at)].filter(Boolean).join(' · ')}</span></div>
    <span class="tag ${look.tone}">${icon(look.icon, { small: true })} ${supplier.kinds[entry.kind]}</span>
    ${bodyOf(entry, theirs, desk)}
  </div>`;
}

function bodyOf(entry: Entry, theirs: boolean, { words, locale }: Desk): TemplateResult | typeof nothing {
  const { text, terms, amount, reference, carrier, trackingNumber, evidence } = entry;
  const { supplier } = words;
  const offered = terms?.amount ? money(terms.amount, locale) : null;
  const facts = [
    terms ? supplier.terms(words.resolution[terms.resolution], offered, terms.returnNeeded) : null,
    amount && !terms ? money(amount, locale) : null,
    reference ? supplier.reference(reference) : null,
    carrier ? `${carrier} ${trackingNumber ?? ''}`.trim() : null,
  ].filter((fact) => fact !== null);
  if (!text && facts.length === 0 && evidence.length === 0) return nothing;
  return html`<div class="body">
    ${facts.length > 0 ? html`<p class="xs">${facts.join(' · ')}</p>` : nothing}
    ${text ? html`<p>${theirs ? words.quoted(text) : text}</p>` : nothing}
    ${
      evidence.length > 0
        ? html`<div class="row wrap">
            ${evidence.map(({ fileName, requirement, url }) => {
              const name = fileName ?? requirement ?? supplier.forward.facts;
              return url
                ? html`<a class="attach" href=${url} target="_blank" rel="noopener">${icon('file')} <span class="clip">${name}</span></a>`
                : html`<span class="attach">${icon('list')} <span class="clip">${name}</span></span>`;
            })}
          </div>`
        : nothing
    }
  </div>`;
}
