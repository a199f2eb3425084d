import { deskSupplierContact } from '@refund-widget/client/operations/console/desk-supplier-contact';
import { deskSupplierLink } from '@refund-widget/client/operations/console/desk-supplier-link';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Answer } from '../api/decisions.ts';
import type { DialogText } from '../decision/decision-dialog.ts';
import { type FieldMessages, field } from '../form/field.ts';
import { SupplierDialog, type SupplierView } from './supplier-dialog.ts';

/** A new link for a leg's contact, or for another person who answers from now on. */
@customElement('rc-supplier-contact')
export class RcSupplierContact extends SupplierDialog {
  @property({ attribute: false }) step: 'resendSupplierLink' | 'changeSupplierContact' = 'resendSupplierLink';

  @state() private name = '';
  @state() private email = '';

  protected override get action(): string {
    return this.step;
  }

  protected override text(): DialogText {
    const { linkAgain, contact, answer } = this.desk.words.supplier;
    const { submitting } = answer;
    if (this.step === 'changeSupplierContact') return { ...contact, submitting };
    const leg = this.legIn(this.view);
    const lead = leg ? linkAgain.lead(leg.contactName ?? '', leg.contactEmail ?? '') : '';
    return { ...linkAgain, lead, submitting };
  }

  protected override fields(): TemplateResult {
    if (this.step === 'resendSupplierLink') return html`${nothing}`;
    const { forward } = this.desk.words.supplier;
    return html`<div class="pair">
      ${field({
        name: 'contactName',
        label: forward.contact,
        value: this.name,
        wrong: this.wrong,
        input: (name) => {
          this.name = name;
        },
      })}
      ${field({
        name: 'email',
        label: forward.email,
        type: 'email',
        value: this.email,
        wrong: this.wrong,
        input: (email) => {
          this.email = email;
        },
      })}
    </div>`;
  }

  protected override check(): FieldMessages {
    if (this.step === 'resendSupplierLink') return {};
    const { forward } = this.desk.words.supplier;
    return {
      contactName: this.name.trim() ? null : forward.contactMissing,
      email: this.email.trim() ? null : forward.emailMissing,
    };
  }

  protected override async send(): Promise<Answer> {
    const leg = this.legIn(await this.legs);
    const input = { requestId: this.request.id, legId: leg?.id ?? '' };
    if (this.step === 'resendSupplierLink') return this.decisions.send(deskSupplierLink, 'supplierLinkResend', input);
    const contact = { contactName: this.name.trim(), email: this.email.trim() };
    return this.decisions.send(deskSupplierContact, 'supplierContactChange', { ...input, ...contact });
  }

  protected override reset(): void {
    this.name = '';
    this.email = '';
  }

  /** The leg of the lines that the API offers it for. */
  private legIn(view: SupplierView | null) {
    const line = view?.lines.find(({ id, supplierLeg }) => supplierLeg && this.lineIds.includes(id));
    return view?.supplierLegs.find(({ id }) => id === line?.supplierLeg?.id);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rc-supplier-contact': RcSupplierContact;
  }
}
