import type { Locator } from 'playwright';

export interface File {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export interface CounterOffer {
  /** How it should end, e.g. `I keep it for part of the money`. */
  readonly wish: string | RegExp;
  /** In major units, e.g. `44.00`; or a whole share of the price in percent. */
  readonly amount?: string;
  readonly share?: string;
  readonly reason?: string;
}

export interface BankAccount {
  readonly holder: string;
  readonly iban: string;
}

/** What a buyer does on the page of a request, each up to the moment in which it is sent. */
export interface BuyerActs {
  /** Accepts the offer on the table, as `Accept CHF 38.00` and the dialog behind it say; fewer units when named. */
  readonly acceptOffer: (label: string | RegExp, units?: { readonly fewer: number }) => Promise<void>;
  readonly declineOffer: (reason: string) => Promise<void>;
  readonly counter: (offer: CounterOffer) => Promise<void>;
  readonly answerQuestion: (answer: string, files?: readonly File[]) => Promise<void>;
  readonly openDispute: (reason: string, files?: readonly File[]) => Promise<void>;
  readonly withdrawDispute: () => Promise<void>;
  readonly appeal: (reason: string) => Promise<void>;
  /** Turns a request whose parcel left into a return. */
  readonly convert: () => Promise<void>;
  readonly cancel: () => Promise<void>;
  readonly ship: (trackingNumber: string, carrier?: string) => Promise<void>;
  readonly correctTracking: (trackingNumber: string, carrier?: string) => Promise<void>;
  readonly claimPostage: (amount: string, receipt: File) => Promise<void>;
  readonly giveBankDetails: (account: BankAccount) => Promise<void>;
  /** Sends another piece in the place of one that was not accepted. */
  readonly replaceEvidence: (file: File) => Promise<void>;
}

export function buyerActs(widget: Locator): BuyerActs {
  const button = (name: string | RegExp, within: Locator = widget) => within.getByRole('button', { name }).first();
  const dialog = () => widget.getByRole('dialog');
  const asked = async (opener: string | RegExp, confirm: string | RegExp) => {
    await button(opener).click();
    await button(confirm, dialog()).click();
  };
  const attach = async (within: Locator, files: readonly File[]) => {
    if (files.length === 0) return;
    // The picker's own button opens it; the input behind it is hidden from people and takes the files here.
    await within.locator('input[type="file"][multiple]').setInputFiles([...files]);
    for (const { name } of files)
      await within.getByRole('listitem').filter({ hasText: name }).getByText('Uploaded').waitFor();
  };
  const stepIn = async (opener: RegExp, reason: string, files: readonly File[], confirm: string) => {
    await button(opener).click();
    await dialog().getByLabel('What is it about?').fill(reason);
    await attach(dialog(), files);
    await button(confirm, dialog()).click();
  };
  return {
    acceptOffer: async (label, units) => {
      await button(label).click();
      for (let step = 0; step < (units?.fewer ?? 0); step += 1) await button('One unit less', dialog()).click();
      await button(/^Accept/, dialog()).click();
    },
    declineOffer: async (reason) => {
      await button('Decline').click();
      await dialog()
        .getByLabel(/^Why\?/)
        .fill(reason);
      await button('Decline', dialog()).click();
    },
    counter: async ({ wish, amount, share, reason }) => {
      await button(/^(Make a counter-offer|Propose)/).click();
      const form = widget.locator('refund-counter-offer');
      await form.getByRole('radio', { name: wish }).check();
      if (share) {
        await form.getByRole('radio', { name: 'A share of the price' }).check();
        await form.getByLabel('Your share').fill(share);
      }
      if (amount) await form.getByLabel('Your amount').fill(amount);
      if (reason) await form.getByLabel('Reason').fill(reason);
      await button('Send offer', form).click();
    },
    answerQuestion: async (answer, files = []) => {
      const form = widget.locator('refund-question').first();
      await form.getByLabel('Your answer').fill(answer);
      await attach(form, files);
      await button('Send answer', form).click();
    },
    openDispute: (reason, files = []) => stepIn(/^Ask the platform to step in/, reason, files, 'Ask the platform'),
    appeal: (reason) => stepIn(/^Appeal the result/, reason, [], 'Send appeal'),
    withdrawDispute: () => asked('Withdraw the dispute', 'Withdraw the dispute'),
    convert: () => asked('Turn into a return', 'Turn into a return'),
    cancel: () => asked('Cancel request', 'Cancel request'),
    ship: async (trackingNumber, carrier) => {
      const form = widget.locator('refund-return-slip');
      await form.getByLabel('Tracking number').fill(trackingNumber);
      if (carrier) await form.getByLabel('Carrier').selectOption(carrier);
      await button('Confirm shipment', form).click();
    },
    correctTracking: async (trackingNumber, carrier) => {
      await button('Correct the number').click();
      await dialog().getByLabel('Tracking number').fill(trackingNumber);
      if (carrier) await dialog().getByLabel('Carrier').selectOption(carrier);
      await button('Save', dialog()).click();
    },
    claimPostage: async (amount, receipt) => {
      await button('Claim the return postage').click();
      await dialog().getByLabel('What you paid').fill(amount);
      await attach(dialog(), [receipt]);
      await button('Send claim', dialog()).click();
    },
    giveBankDetails: async ({ holder, iban }) => {
      const form = widget.locator('refund-bank-details');
      await form.getByLabel('Account holder').fill(holder);
      await form.getByLabel('IBAN or account number').fill(iban);
      await button('Send bank details', form).click();
    },
    replaceEvidence: async (file) => {
      const form = widget.locator('refund-evidence-again');
      await attach(form, [file]);
      await button('Send', form).click();
    },
  };
}
