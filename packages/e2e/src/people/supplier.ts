import type { Page } from 'playwright';
import { expect } from '../stage/expect.ts';
import { mailTo } from '../stage/inbox.ts';
import type { Addresses } from '../stage/start-instance.ts';

export interface SupplierContact {
  readonly page: Page;
  /** Opens the newest link that was mailed about a request. */
  readonly openLink: (number: string) => Promise<void>;
  readonly answer: (answer: string | RegExp, text?: string) => Promise<void>;
  readonly press: (button: string | RegExp) => Promise<void>;
}

/** Somebody at a supplier's who has an e-mail address and no account. */
export function supplierAt(page: Page, addresses: Addresses, email: string): SupplierContact {
  const press = (name: string | RegExp) => page.getByRole('button', { name }).click();
  return {
    ...{ page, press },
    openLink: async (number) => {
      const { text } = await mailTo(addresses, email, { says: [number, /\/supplier#/] });
      const link = /http\S+\/supplier#\S+/.exec(text)?.[0];
      if (!link) throw new Error('The mail has no link.');
      await page.goto('about:blank');
      await page.goto(link);
      await expect(page.getByRole('heading', { level: 1, name: number })).toBeVisible();
    },
    answer: async (answer, text = '') => {
      await page.getByRole('radio', { name: answer }).check();
      if (text) await page.getByRole('textbox', { name: /^(Message|Why you decline)/ }).fill(text);
      await press('Send the answer');
      await expect(page.getByRole('status')).toContainText('Recorded');
    },
  };
}
