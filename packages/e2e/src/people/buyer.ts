import type { Locator, Page } from 'playwright';
import { expect } from '../stage/expect.ts';
import { type BuyerActs, buyerActs } from './buyer-acts.ts';

export interface Buyer extends BuyerActs {
  readonly page: Page;
  /** The one widget on the page. */
  readonly widget: Locator;
  readonly openOrder: (order: string, query?: string) => Promise<void>;
  /** One item of the order page. */
  readonly item: (title: string) => Locator;
  /** What the view is about. */
  readonly heading: (name: string | RegExp) => Locator;
  readonly press: (button: string | RegExp) => Promise<void>;
  /** The figure beside a label in a breakdown of money. */
  readonly figure: (label: string | RegExp) => Locator;
  /** Answers what happened and what is wished for, and goes on. */
  readonly agree: (answers: Agreement) => Promise<void>;
  /** Sends what is filled in, opens the request, and answers with its number. */
  readonly send: () => Promise<string>;
  /** Opens a request from its order's page. */
  readonly openRequest: (order: string, number: string) => Promise<void>;
}

export interface Agreement {
  readonly reason: string;
  readonly wish: string | RegExp;
  readonly details: string;
}

/** Somebody with a browser at one of the demo shops. */
export function buyerAt(page: Page, shop: string): Buyer {
  const widget = page.locator('refund-widget');
  const heading = (name: string | RegExp) => widget.getByRole('heading', { level: 2, name });
  const press = (name: string | RegExp) => widget.getByRole('button', { name }).click();
  const openOrder = async (order: string, query = '') => {
    await page.goto(`${shop}/${order.startsWith('N') ? 'northlight' : 'alder-finch'}/orders/${order}${query}`);
    await expect(widget.getByRole('article').first()).toBeVisible();
  };
  return {
    ...buyerActs(widget),
    ...{ page, widget, heading, press, openOrder },
    item: (title) => widget.getByRole('article').filter({ has: page.getByRole('heading', { name: title }) }),
    figure: (label) => {
      const term = page.getByRole('term').filter({ hasText: label });
      return widget.locator('dl > div').filter({ has: term }).getByRole('definition');
    },
    agree: async ({ reason, wish, details }) => {
      await expect(heading('What happened?')).toBeFocused();
      await widget.getByRole('radio', { name: 'Yes, I have it' }).check();
      await widget.getByRole('combobox', { name: 'Reason' }).selectOption(reason);
      await widget.getByRole('radio', { name: wish }).check();
      await widget.getByRole('textbox', { name: 'Details' }).fill(details);
      await press('Continue');
    },
    send: async () => {
      await press('Send request');
      await expect(heading('Your request is with the seller')).toBeFocused();
      const said = await widget.getByText(/^Request R-\d+$/).textContent();
      await press('View your request');
      await expect(heading('The seller is looking at your request')).toBeVisible();
      return (said ?? '').replace('Request ', '').trim();
    },
    openRequest: async (order, number) => {
      await openOrder(order);
      // Units that were decided apart each lead to it.
      const request = widget.getByRole('button', { name: new RegExp(`request ${number}$`) });
      await request.first().click();
      await expect(widget.getByText(`Request ${number}`).first()).toBeVisible();
    },
  };
}
