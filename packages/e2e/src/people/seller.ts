import type { Locator, Page } from 'playwright';
import { expect } from '../stage/expect.ts';
import { mailTo } from '../stage/inbox.ts';
import type { Addresses } from '../stage/start-instance.ts';

export interface Seller {
  readonly page: Page;
  readonly main: Locator;
  /** With the code from the e-mail, in whatever language the browser speaks. */
  readonly signIn: (merchant: string, email: string) => Promise<void>;
  readonly openView: (view: string) => Promise<void>;
  /** A request's row in the queue. */
  readonly row: (number: string) => Locator;
  readonly openRequest: (number: string) => Promise<void>;
  readonly press: (button: string | RegExp) => Promise<void>;
}

/** Somebody who works at the desk. */
export function sellerAt(page: Page, addresses: Addresses): Seller {
  const main = page.getByRole('main');
  const press = (name: string | RegExp) => page.getByRole('button', { name }).click();
  const row = (number: string) =>
    main.getByRole('row').filter({ has: page.getByRole('link', { name: number, exact: true }) });
  return {
    ...{ page, main, press, row },
    signIn: async (merchant, email) => {
      const since = new Date().toISOString();
      await page.goto(addresses.console);
      await page.locator('input[name="merchant"]').fill(merchant);
      await page.locator('input[name="email"]').fill(email);
      await page.keyboard.press('Enter');
      const code = page.locator('input[name="code"]');
      await expect(code).toBeVisible();
      const { text } = await mailTo(addresses, email, { since, says: [/^ {4}\d{6}$/m] });
      await code.fill(/^ {4}(\d{6})$/m.exec(text)?.[1] ?? '');
      await page.keyboard.press('Enter');
      await expect(main.getByRole('heading', { level: 1 })).toBeVisible();
    },
    openView: async (view) => {
      await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: view }).click();
      await expect(main.getByRole('heading', { level: 1, name: view })).toBeVisible();
    },
    openRequest: async (number) => {
      await page.goto(`${addresses.console}/requests/${number}`);
      await expect(main.getByRole('heading', { level: 1, name: number })).toBeVisible();
    },
  };
}
