import { html, type TemplateResult } from 'lit';
import type { WidgetContext } from '../context/widget-context.ts';
import { mayDo, type Request } from './request.ts';

/** What every part is handed. */
export interface PartProperties {
  readonly context: WidgetContext;
  readonly request: Request;
  readonly timeZone: string;
}

/** A part of the request page that is fetched when a request needs it. */
export interface LatePart {
  /** `decision`: what the buyer is to do; `facts` and `story`: the two columns; `foot`: quiet actions. */
  readonly place: 'decision' | 'facts' | 'story' | 'foot';
  readonly isNeeded: (request: Request) => boolean;
  readonly load: () => Promise<unknown>;
  readonly show: (properties: PartProperties) => TemplateResult;
}

/** Whether asking the platform is the one thing that moves the request on. */
function escalatesFirst({ availableActions }: Request): boolean {
  return availableActions.some(({ action, primary }) => primary && action === 'escalate');
}

/** All parts, in the order in which they stand on the page. */
export const lateParts: readonly LatePart[] = [
  {
    place: 'decision',
    isNeeded: () => true,
    load: () => import('../live/refund-live.ts'),
    show: ({ context, request }) =>
      html`<refund-live .context=${context} .request=${request.id} .order=${request.order.id}></refund-live>`,
  },
  {
    place: 'decision',
    isNeeded: ({ questions }) => questions.some(({ state, askedOf }) => state === 'OPEN' && askedOf === 'BUYER'),
    load: () => import('../question/refund-questions.ts'),
    show: ({ context, request, timeZone }) =>
      html`<refund-questions .context=${context} .request=${request} .timeZone=${timeZone}></refund-questions>`,
  },
  {
    place: 'decision',
    isNeeded: ({ lines, availableActions }) =>
      lines.some(({ standingOffer }) => standingOffer) ||
      availableActions.some(({ action }) => action === 'proposeSettlement'),
    load: () => import('../offer/refund-offer.ts'),
    show: ({ context, request, timeZone }) =>
      html`${request.lines.map(
        (line) =>
          html`<refund-offer .context=${context} .request=${request} .line=${line} .timeZone=${timeZone}></refund-offer>`,
      )}`,
  },
  {
    place: 'decision',
    isNeeded: (request) => mayDo(request, 'convertToReturn'),
    load: () => import('../parcel/refund-convert.ts'),
    show: ({ context, request }) => html`<refund-convert .context=${context} .request=${request}></refund-convert>`,
  },
  {
    place: 'decision',
    isNeeded: (request) => mayDo(request, 'giveBankDetails'),
    load: () => import('../payable/refund-bank-details.ts'),
    show: ({ context, request }) =>
      html`<refund-bank-details .context=${context} .request=${request}></refund-bank-details>`,
  },
  {
    place: 'decision',
    isNeeded: escalatesFirst,
    load: () => import('../dispute/refund-step-in.ts'),
    show: ({ context, request }) =>
      html`<div class="section">
        <refund-step-in .context=${context} .request=${request} .primary=${true}></refund-step-in>
      </div>`,
  },
  {
    place: 'decision',
    isNeeded: ({ evidence, lines }) =>
      [...evidence, ...lines.flatMap((line) => line.evidence)].some(({ state }) => state === 'REFUSED'),
    load: () => import('../question/refund-evidence-again.ts'),
    show: ({ context, request }) =>
      html`<refund-evidence-again .context=${context} .request=${request}></refund-evidence-again>`,
  },
  {
    place: 'facts',
    isNeeded: ({ disputes }) => disputes.length > 0,
    load: () => import('../dispute/refund-dispute.ts'),
    show: ({ context, request, timeZone }) =>
      html`<refund-dispute .context=${context} .request=${request} .timeZone=${timeZone}></refund-dispute>`,
  },
  {
    place: 'facts',
    isNeeded: ({ lines }) =>
      lines.some(({ forwardShipment }) => forwardShipment && forwardShipment.kind !== 'TO_SUPPLIER'),
    load: () => import('../parcel/refund-forward-parcels.ts'),
    show: ({ context, request, timeZone }) =>
      html`<refund-forward-parcels .context=${context} .request=${request} .timeZone=${timeZone}></refund-forward-parcels>`,
  },
  {
    place: 'facts',
    isNeeded: ({ supplierLegs }) => supplierLegs.length > 0,
    load: () => import('../supplier/refund-supplier-record.ts'),
    show: ({ context, request, timeZone }) =>
      html`<refund-supplier-record .context=${context} .request=${request} .timeZone=${timeZone}></refund-supplier-record>`,
  },
  {
    place: 'facts',
    isNeeded: ({ payables, payableOptions }) => payables.length + payableOptions.length > 0,
    load: () => import('../payable/refund-payables.ts'),
    show: ({ context, request, timeZone }) =>
      html`<refund-payables .context=${context} .request=${request} .timeZone=${timeZone}></refund-payables>`,
  },
  {
    place: 'facts',
    isNeeded: ({ questions }) => questions.some(({ state, askedOf }) => state !== 'OPEN' || askedOf !== 'BUYER'),
    load: () => import('../question/refund-questions.ts'),
    show: ({ context, request, timeZone }) =>
      html`<refund-answers .context=${context} .request=${request} .timeZone=${timeZone}></refund-answers>`,
  },
  {
    place: 'story',
    isNeeded: () => true,
    load: () => import('../conversation/refund-conversation.ts'),
    show: ({ context, request, timeZone }) =>
      html`<refund-conversation
        .context=${context}
        .order=${request.order.id}
        .request=${request.id}
        .sellers=${[request.seller]}
        .timeZone=${timeZone}
      ></refund-conversation>`,
  },
  {
    place: 'foot',
    isNeeded: (request) => mayDo(request, 'escalate') && !escalatesFirst(request),
    load: () => import('../dispute/refund-step-in.ts'),
    show: ({ context, request }) => html`<refund-step-in .context=${context} .request=${request}></refund-step-in>`,
  },
  {
    place: 'foot',
    isNeeded: (request) => mayDo(request, 'appeal'),
    load: () => import('../dispute/refund-step-in.ts'),
    show: ({ context, request }) =>
      html`<refund-step-in .context=${context} .request=${request} .appeals=${true}></refund-step-in>`,
  },
  {
    place: 'foot',
    isNeeded: (request) => mayDo(request, 'withdrawDispute'),
    load: () => import('../dispute/refund-withdraw-dispute.ts'),
    show: ({ context, request }) =>
      html`<refund-withdraw-dispute .context=${context} .request=${request}></refund-withdraw-dispute>`,
  },
  {
    place: 'foot',
    isNeeded: ({ lines }) => lines.some(({ state }) => state === 'CANCELLED' || state === 'EXPIRED'),
    load: () => import('../apply-again/refund-apply-again.ts'),
    show: ({ context, request }) =>
      html`<refund-apply-again .context=${context} .request=${request}></refund-apply-again>`,
  },
];
