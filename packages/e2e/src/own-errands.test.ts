import { demoDirectory } from '@refund-widget/services';
import { describe } from 'vitest';
import { expectAccessible } from './checks/accessible.ts';
import { expectFits } from './checks/fits.ts';
import { pictureToLookAt } from './checks/picture.ts';
import { type Buyer, buyerAt } from './people/buyer.ts';
import { photoOfPlate } from './people/photo.ts';
import { expect } from './stage/expect.ts';
import { story } from './stage/story.ts';

const { orders } = demoDirectory;

describe('what a buyer does on a narrow phone, without waiting for anybody', () => {
  story(({ step, stage }) => {
    let buyer: Buyer;

    /** Opens the one request of an order. */
    async function openOnly(order: string): Promise<void> {
      await buyer.openOrder(order);
      await buyer.widget
        .getByRole('button', { name: /request R-\d+$/ })
        .first()
        .click();
      await expect(buyer.widget.getByText(/^Request R-\d+/)).toBeVisible();
    }

    step('puts a mistyped tracking number right', async () => {
      buyer = buyerAt(await stage().openWindow({ viewport: { width: 360, height: 760 } }), stage().addresses.shop);
      await openOnly(orders.returnInTransit);
      await buyer.correctTracking('1Z999AA10123456784');
      await expect(buyer.widget.getByRole('dialog')).toHaveCount(0);
      await expect(buyer.widget.getByText('1Z999AA10123456784')).toBeVisible();
      await expectFits(buyer.page);
      await expectAccessible(buyer.page);
    });

    step('says where the money goes when the card no longer takes it', async () => {
      await openOnly(orders.refundBounced);
      await expect(buyer.widget.getByText(/^We never ask for a card number/)).toBeVisible();
      await expectAccessible(buyer.page);
      await buyer.giveBankDetails({ holder: 'Chiara Russo', iban: 'CH93 0076 2011 6238 5295 7' });
      await expect(buyer.widget.getByText('Account ending 2957')).toBeVisible();
      await expectFits(buyer.page);
    });

    step('asks the platform to step in where the seller said no, and shows a photo', async () => {
      await openOnly(orders.rejected);
      await expect(buyer.heading('The seller declined your request')).toBeVisible();
      await buyer.openDispute('The photo shows another one than mine.', [await photoOfPlate()]);
      await expect(buyer.heading('The platform is deciding')).toBeVisible();
      await expect(buyer.widget.getByText('The photo shows another one than mine.')).toBeVisible();
      await expectFits(buyer.page);
      await expectAccessible(buyer.page);
      await pictureToLookAt(buyer.page, 'dispute-narrow');
    });

    step('gives the dispute up again, which closes the request', async () => {
      await buyer.withdrawDispute();
      await expect(buyer.heading('Closed: you withdrew it')).toBeVisible();
    });

    step('cancels a request, and may ask again for the same goods', async () => {
      await openOnly(orders.submitted);
      await buyer.cancel();
      await expect(buyer.heading('You cancelled this request')).toBeVisible();
      await buyer.press('Apply again');
      await expect(buyer.heading('What do you want to send back?')).toBeFocused();
      await expect(buyer.widget.getByRole('checkbox', { name: 'Table linen' })).toBeChecked();
    });
  });
});
