import { disputeWithdraw } from '@refund-widget/client/operations/widget/dispute-withdraw';
import { html, type TemplateResult } from 'lit';
import { askOnce, openDialog } from '../late/ask-once.ts';
import { dialogStyles } from '../late/dialog.styles.ts';
import { named, RequestPart } from '../late/request-part.ts';
import { linesFor } from '../request-page/request.ts';
import { disputeWords } from '../words/dispute-words.ts';

/** Gives up a dispute, after asking once. */
export class RefundWithdrawDispute extends RequestPart {
  protected override readonly sheets = [dialogStyles];
  protected override readonly books = [disputeWords];

  protected override content(): TemplateResult {
    const words = disputeWords.of(this.context.locale);
    return html`<button class="link" type="button" @click=${() => openDialog(this, 'withdraw')}>${words.withdraw}</button>
      ${askOnce({
        name: 'withdraw',
        title: words.withdrawSure,
        content: words.withdrawDetail,
        refused: this.refused(),
        back: words.keep,
        confirm: words.withdraw,
        sending: this.sending,
        submit: this.#withdraw,
      })}`;
  }

  #withdraw = (): void => {
    void this.ask(
      { lines: named(linesFor(this.request, 'withdrawDispute')) },
      async (input) => (await this.context.client.send(disputeWithdraw, { input })).disputeWithdraw,
      disputeWords.of(this.context.locale).withdrawnNow,
    );
  };
}

customElements.define('refund-withdraw-dispute', RefundWithdrawDispute);

declare global {
  interface HTMLElementTagNameMap {
    'refund-withdraw-dispute': RefundWithdrawDispute;
  }
}
