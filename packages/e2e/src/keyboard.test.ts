import { demoDirectory } from '@refund-widget/services';
import type { Locator } from 'playwright';
import { describe } from 'vitest';
import { type Buyer, buyerAt } from './people/buyer.ts';
import { photoOfPlate } from './people/photo.ts';
import { expect } from './stage/expect.ts';
import { story } from './stage/story.ts';

const { orders } = demoDirectory;

describe('the way from the order page to a request, with the keyboard alone', () => {
  story(({ step, stage }) => {
    let buyer: Buyer;

    /** Presses Tab until the focus is there, as somebody would who sees where it is. */
    async function tabTo(target: Locator): Promise<void> {
      await expect(target).toBeVisible();
      for (let presses = 0; presses < 60; presses += 1) {
        if (await target.evaluate((element) => element.matches(':focus'))) return;
        await buyer.page.keyboard.press('Tab');
      }
      throw new Error(`Tab does not reach ${target}.`);
    }

    async function press(name: string | RegExp, key = 'Enter'): Promise<void> {
      await tabTo(buyer.widget.getByRole('button', { name }).first());
      await buyer.page.keyboard.press(key);
    }

    step(
      'given an order with a bag and three mugs, when Enter is pressed on the bag’s button, then the bag is ticked',
      async () => {
        buyer = buyerAt(await stage().openWindow({ viewport: { width: 760, height: 860 } }), stage().addresses.shop);
        await buyer.openOrder(orders.euWithdrawal);
        await press(/^Apply for refund, .*bag/i);
        await expect(buyer.heading('What do you want to send back?')).toBeFocused();
        await expect(buyer.widget.getByRole('checkbox', { name: /bag/i })).toBeChecked();
      },
    );

    step('when Space ticks the mugs and a button takes one away, then the estimate follows', async () => {
      const { page, widget } = buyer;
      await tabTo(widget.getByRole('checkbox', { name: /mug/i }));
      await page.keyboard.press('Space');
      await press('One less');
      await expect(widget.getByRole('group', { name: /How many of 3/ })).toContainText('2');
      await expect(widget.locator('.estimate')).toContainText('222.45');
      await press('Continue');
      await expect(buyer.heading('What happened?')).toBeFocused();
    });

    step('when nothing is answered, then Continue leads to what is missing', async () => {
      const { widget } = buyer;
      await press('Continue');
      await expect(widget.getByText('Say whether it arrived.').first()).toBeVisible();
      await expect(widget.getByRole('heading', { name: 'What happened?' })).not.toBeFocused();
    });

    step('when arrows and letters choose the answers, apart for the mugs, then each item has its own', async () => {
      const { page, widget } = buyer;
      await tabTo(widget.getByRole('radio', { name: 'Yes, I have it' }));
      await page.keyboard.press('Space');
      await tabTo(widget.getByRole('combobox', { name: 'Reason' }));
      await page.keyboard.type('I changed');
      await expect(widget.getByRole('combobox', { name: 'Reason' })).toHaveValue('CHANGE_OF_MIND');
      await press(/^Change: .*mug/i);
      const mugs = widget.locator('.own');
      await tabTo(mugs.getByRole('combobox', { name: 'Reason' }));
      await page.keyboard.type('Damaged');
      await expect(mugs.getByRole('combobox', { name: 'Reason' })).toHaveValue('DAMAGED_IN_TRANSIT');
      await tabTo(mugs.getByRole('radio', { name: 'Send it back, get a refund' }));
      await page.keyboard.press('Space');
      await expect(mugs.getByRole('radio', { name: 'Send it back, get a refund' })).toBeChecked();
      await tabTo(widget.getByRole('textbox', { name: 'Details' }));
      await page.keyboard.type('Two mugs have no handle any more; the bag is fine, I have one like it.');
      await press('Continue');
      await expect(buyer.heading('Show it to the seller')).toBeFocused();
    });

    step('when a photo is chosen, removed and chosen again, then the focus is never lost', async () => {
      const { page, widget } = buyer;
      const choose = async () => {
        const chooser = page.waitForEvent('filechooser');
        await press('Choose files');
        await (await chooser).setFiles(await photoOfPlate());
        await expect(widget.getByRole('list', { name: 'Your files' })).toContainText('Uploaded');
      };
      await choose();
      await press('Remove plates.jpg');
      await expect(widget.getByRole('button', { name: 'Choose files' })).toBeFocused();
      await choose();
      await press('Continue');
      await expect(buyer.heading('Check and send')).toBeFocused();
    });

    step('then the request is sent with both reasons, and what the law grants is approved at once', async () => {
      const { widget } = buyer;
      await expect(widget).toContainText('I changed my mind');
      await expect(widget).toContainText('Damaged on the way');
      await press('Send request');
      await expect(buyer.heading('Your request is with the seller')).toBeFocused();
      await press('View your request');
      await expect(buyer.heading('Send the goods back')).toBeFocused();
    });

    step('when Escape closes the question whether to cancel, then the focus is back on its button', async () => {
      const { page, widget } = buyer;
      await press('Cancel request');
      await expect(page.getByRole('dialog')).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
      await expect(widget.getByRole('button', { name: 'Cancel request' }).first()).toBeFocused();
    });
  });
});
