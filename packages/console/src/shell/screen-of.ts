import { html, type TemplateResult } from 'lit';
import type { Desk } from '../api/desk.ts';
import '../dispute/rc-dispute.ts';
import '../inspection/rc-inspection.ts';
import '../payout/rc-payout.ts';
import '../queue/rc-queue.ts';
import '../request/rc-request.ts';
import '../supplier/rc-supplier-leg.ts';
import '../talk/rc-talks.ts';
import type { Route } from '../router/route.ts';

/** The screen that an address names. */
export function screenOf(route: Route, desk: Desk): TemplateResult {
  switch (route.screen) {
    case 'queue':
      return html`<rc-queue .desk=${desk} .address=${route.queue}></rc-queue>`;
    case 'request':
      return html`<rc-request .desk=${desk} .number=${route.number} .evidence=${route.evidence}></rc-request>`;
    case 'conversations':
      return html`<rc-talks .desk=${desk} .order=${route.order}></rc-talks>`;
    case 'inspection':
      return html`<rc-inspection .desk=${desk} .number=${route.number}></rc-inspection>`;
    case 'supplier':
      return html`<rc-supplier-leg .desk=${desk} .number=${route.number}></rc-supplier-leg>`;
    case 'dispute':
      return html`<rc-dispute .desk=${desk} .number=${route.number}></rc-dispute>`;
    case 'developers':
      void import('../developers/rc-developers.ts');
      return html`<rc-developers .desk=${desk} .endpoint=${route.endpoint} .delivery=${route.delivery}></rc-developers>`;
    case 'payout':
      return html`<rc-payout .desk=${desk} .number=${route.number}></rc-payout>`;
  }
}
