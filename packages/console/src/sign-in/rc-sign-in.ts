import type { Client, DeskProblemFragment } from '@refund-widget/client';
import { deskSignInFinish, deskSignInStart } from '@refund-widget/client/operations/console/desk-sign-in';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { failureText, problemOf } from '../api/decisions.ts';
import { type FieldMessages, field } from '../form/field.ts';
import { focusFirstWrong } from '../form/focus-first-wrong.ts';
import { icon } from '../icons/icon.ts';
import { english, type Words } from '../locale/english.ts';
import { lastSignedIn, type StaffSession } from '../session/staff-session.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { surfaces } from '../styles/surfaces.ts';
import { signInStyles } from './rc-sign-in.styles.ts';

/** Someone signed in. */
export class SignedInEvent extends Event {
  readonly session: StaffSession;

  constructor(session: StaffSession) {
    super('signed-in', { bubbles: true, composed: true });
    this.session = session;
  }
}

/** Asks for shop and e-mail, then for the code from the e-mail. The answer is the same for an unknown address. */
@customElement('rc-sign-in')
export class RcSignIn extends LitElement {
  static override styles = [base, controls, surfaces, signInStyles];

  @property({ attribute: false }) words: Words = english;
  @property({ attribute: false }) client!: Pick<Client, 'send'>;
  /** The session before this one ended by itself. */
  @property({ type: Boolean }) expired = false;

  @state() private step: 'address' | 'code' = 'address';
  @state() private merchant = lastSignedIn()?.merchant ?? '';
  @state() private email = lastSignedIn()?.email ?? '';
  @state() private code = '';
  @state() private busy = false;
  @state() private wrong: FieldMessages = {};
  @state() private message = '';
  @state() private said = '';

  override firstUpdated(): void {
    this.focusField(this.merchant ? 'email' : 'merchant');
  }

  override render(): TemplateResult {
    const words = this.words.signIn;
    const onCode = this.step === 'code';
    return html`<form novalidate @submit=${this.submit} aria-labelledby="title">
      <span class="mark">${icon('arrow-back')}</span>
      <div class="stack">
        <h1 id="title">${words.title}</h1>
        <p class="muted">${onCode ? words.codeHint(this.email) : words.lead}</p>
      </div>
      ${this.expired ? html`<p class="note info">${icon('clock')} <span>${words.expired}</span></p>` : nothing}
      ${onCode ? this.codeField() : this.addressFields()}
      ${this.message ? html`<p class="note critical" role="alert">${icon('alert')} <span>${this.message}</span></p>` : nothing}
      <p class="note positive" role="status" ?hidden=${!this.said}>${icon('check')} <span>${this.said}</span></p>
      <button class="btn primary l block" ?disabled=${this.busy}>${this.submitLabel()}</button>
      ${
        onCode
          ? html`<div class="row wrap">
              <button type="button" class="btn quiet s" @click=${this.back}>${words.other}</button>
              <span class="grow"></span>
              <button type="button" class="btn quiet s" ?disabled=${this.busy} @click=${this.resend}>${words.resend}</button>
            </div>`
          : nothing
      }
    </form>`;
  }

  private addressFields(): TemplateResult {
    const words = this.words.signIn;
    return html`
      ${field({
        name: 'merchant',
        label: words.merchant,
        hint: words.merchantHint,
        value: this.merchant,
        wrong: this.wrong,
        autocomplete: 'organization',
        input: (value) => {
          this.merchant = value;
        },
      })}
      ${field({
        name: 'email',
        label: words.email,
        type: 'email',
        value: this.email,
        wrong: this.wrong,
        autocomplete: 'username',
        input: (value) => {
          this.email = value;
        },
      })}
    `;
  }

  private codeField(): TemplateResult {
    return field({
      name: 'code',
      label: this.words.signIn.code,
      value: this.code,
      wrong: this.wrong,
      className: 'code',
      autocomplete: 'one-time-code',
      inputMode: 'numeric',
      input: (value) => {
        this.code = value;
      },
    });
  }

  private submitLabel(): string {
    const words = this.words.signIn;
    if (this.step === 'code') return this.busy ? words.entering : words.enter;
    return this.busy ? words.sending : words.send;
  }

  private async submit(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy) return;
    if (this.step === 'address') await this.sendCode();
    else await this.finish();
  }

  private async sendCode(): Promise<void> {
    const words = this.words.signIn;
    const merchant = this.merchant.trim();
    const email = this.email.trim();
    this.wrong = {
      ...(merchant ? {} : { merchant: words.merchantMissing }),
      ...(/^\S+@\S+$/.test(email) ? {} : { email: words.emailMissing }),
    };
    if (Object.keys(this.wrong).length > 0) return focusFirstWrong(this);
    const problems = await this.ask(async () => {
      const { staffSignInStart } = await this.client.send(deskSignInStart, { input: { merchant, email } });
      return staffSignInStart.userErrors;
    });
    if (!problems || this.show(problems, ['merchant', 'email'])) return;
    this.step = 'code';
    this.focusField('code');
  }

  private async resend(): Promise<void> {
    await this.sendCode();
    if (!this.message) this.said = this.words.signIn.resent;
  }

  private async finish(): Promise<void> {
    const merchant = this.merchant.trim();
    const email = this.email.trim();
    const code = this.code.replace(/\s/g, '');
    this.wrong = code ? {} : { code: this.words.signIn.codeMissing };
    if (!code) return focusFirstWrong(this);
    const problems = await this.ask(async () => {
      const answer = (await this.client.send(deskSignInFinish, { input: { merchant, email, code } })).staffSignInFinish;
      const { token, expiresAt, userErrors } = answer;
      if (token && expiresAt) this.dispatchEvent(new SignedInEvent({ token, expiresAt, merchant, email }));
      return userErrors;
    });
    if (problems) this.show(problems, ['code']);
  }

  private async ask(
    send: () => Promise<readonly DeskProblemFragment[]>,
  ): Promise<readonly DeskProblemFragment[] | null> {
    this.busy = true;
    this.message = '';
    this.said = '';
    try {
      return await send();
    } catch (error) {
      this.message = failureText(error, this.words);
      return null;
    } finally {
      this.busy = false;
    }
  }

  /** Whether there was anything to show. */
  private show(problems: readonly DeskProblemFragment[], fields: readonly string[]): boolean {
    const found = fields.map((name) => [name, problemOf(problems, name)]).filter(([, text]) => text);
    this.wrong = Object.fromEntries(found);
    const general = problems.filter(({ field: path }) => !fields.includes(path?.at(-1) ?? ''));
    this.message = general.map(({ message }) => message).join(' ');
    if (found.length > 0) focusFirstWrong(this);
    return problems.length > 0;
  }

  private back(): void {
    this.step = 'address';
    this.code = '';
    this.message = '';
    this.wrong = {};
    this.focusField('email');
  }

  private focusField(name: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`[name=${name}]`)?.focus());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rc-sign-in': RcSignIn;
  }
}
