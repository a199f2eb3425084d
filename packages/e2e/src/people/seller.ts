import type { Locator, Page } from 'playwright';
import { expect } from '../stage/expect.ts';
import { mailTo } from '../stage/inbox.ts';
import { keepSession, keptSession } from '../stage/kept-sessions.ts';
import type { Addresses } from '../stage/start-instance.ts';

export interface Seller {
  readonly page: Page;
  readonly main: Locator;
  /** With the session of an earlier story, where there is one. */
  readonly signIn: (merchant: string, email: string) => Promise<void>;
  /** With the code from the e-mail, in whatever language the browser speaks. */
  readonly signInByCode: (merchant: string, email: string) => Promise<void>;
  readonly openView: (view: string) => Promise<void>;
  /** A request's row in the queue. */
  readonly row: (number: string) => Locator;
  readonly openRequest: (number: string) => Promise<void>;
  readonly press: (button: string | RegExp) => Promise<void>;
}

/** Where the console keeps who signed in. */
const SESSION = 'refund-console:session';

/** Somebody who works at the desk. */
export function sellerAt(page: Page, addresses: Addresses): Seller {
  const main = page.getByRole('main');
  const press = (name: string | RegExp) => page.getByRole('button', { name }).click();
  const row = (number: string) =>
    main.getByRole('row').filter({ has: page.getByRole('link', { name: number, exact: true }) });
  return {
    ...{ page, main, press, row },
    signIn: async (merchant, email) => {
      const kept = await keptSession(email);
      if (kept === null) {
        await signInByCode(page, addresses, { merchant, email });
      } else {
        await page.addInitScript(([key, session]) => sessionStorage.setItem(key, session), [SESSION, kept] as const);
        await page.goto(addresses.console);
      }
      await expect(main.getByRole('heading', { level: 1 })).toBeVisible();
      const session = await page.evaluate((key) => sessionStorage.getItem(key), SESSION);
      if (kept === null && session !== null) await keepSession(email, session);
    },
    signInByCode: async (merchant, email) => {
      await signInByCode(page, addresses, { merchant, email });
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

async function signInByCode(
  page: Page,
  addresses: Addresses,
  { merchant, email }: { readonly merchant: string; readonly email: string },
): Promise<void> {
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
}
