import { demoDirectory } from '@refund-widget/services';
import { describe } from 'vitest';
import { expectAccessible } from './checks/accessible.ts';
import { expectFits } from './checks/fits.ts';
import { pictureToLookAt } from './checks/picture.ts';
import { type Buyer, buyerAt } from './people/buyer.ts';
import { photoOfPlate } from './people/photo.ts';
import { type Seller, sellerAt } from './people/seller.ts';
import { expect } from './stage/expect.ts';
import { mailTo } from './stage/inbox.ts';
import { story } from './stage/story.ts';

const { northlight, customers, orders } = demoDirectory;
const order = orders.marketplaceToDispute;

describe('a dispute on a marketplace', () => {
  story(({ step, stage }) => {
    let buyer: Buyer;
    let seller: Seller;
    let mediator: Seller;
    let number = '';

    step('review the refund policy: what is eligible, and until when', async () => {
      buyer = buyerAt(await stage().openWindow({ viewport: { width: 760, height: 900 } }), stage().addresses.shop);
      await buyer.openOrder(order);
      await expect(buyer.item('Linen napkin')).toContainText(/until/i);
    });

    step('contact the seller directly: explain the problem, with photos as evidence', async () => {
      const { page, widget } = buyer;
      await buyer.press('Message the seller');
      await widget
        .getByRole('textbox', { name: 'Message to the seller' })
        .fill('Are these really linen? Mine feel odd.');
      await buyer.press('Send');
      await expect(widget).toContainText('Are these really linen?');
      await buyer.openOrder(order);
      await buyer.press('Apply for refund, Linen napkin');
      await buyer.press('Continue');
      await buyer.agree({
        ...{ reason: 'Not as described', wish: 'Send it back, get a refund' },
        details: 'The listing says natural linen. These are half polyester, the label says so.',
      });
      await expect(buyer.heading('Show it to the seller')).toBeFocused();
      const chooser = page.waitForEvent('filechooser');
      await buyer.press('Choose files');
      await (await chooser).setFiles(await photoOfPlate());
      await expect(widget.getByRole('list', { name: 'Your files' })).toContainText('Uploaded');
      await buyer.press('Continue');
      number = await buyer.send();
    });

    step('the seller offers a part of the money, which the buyer declines', async () => {
      const page = await stage().openWindow({ viewport: { width: 1440, height: 900 } });
      seller = sellerAt(page, stage().addresses);
      await seller.signIn(northlight.slug, northlight.agents.atelierMoss.email);
      await seller.openRequest(number);
      await seller.press('Make an offer…');
      const dialog = page.getByRole('dialog', { name: /^Offer 1/ });
      await dialog.getByLabel('Outcome').selectOption('Partial refund');
      await dialog.getByRole('textbox', { name: /^Refund/ }).fill('8.00');
      await dialog.getByLabel(/^What you say to/).fill('They are a blend this season. We can give 8.00 back.');
      await seller.press(/^Send offer 1/);
      await expect(seller.main).toContainText('Negotiating');
      await buyer.openRequest(order, number);
      await expect(buyer.widget).toContainText('€8.00');
      await buyer.declineOffer('I paid for linen.');
    });

    step('and is unwilling to do more', async () => {
      await seller.openRequest(number);
      await seller.press('Decline…');
      const dialog = seller.page.getByRole('dialog');
      await dialog.getByLabel('Reason').selectOption('OTHER');
      await dialog.getByRole('textbox').fill('The label was in the photos of the listing.');
      await dialog.getByRole('button', { name: /^Decline/ }).click();
      await expect(seller.main).toContainText('Declined');
    });

    step('open a dispute with all communication and evidence', async () => {
      await buyer.openRequest(order, number);
      const photo = await photoOfPlate();
      await buyer.openDispute('The listing says natural linen, and they will not take it back.', [
        { ...photo, name: 'label.jpg' },
      ]);
      await expect(buyer.widget).toContainText(`Mediator: ${northlight.mediator.name}`);
      await expectAccessible(buyer.page);
      await pictureToLookAt(buyer.page, 'dispute-buyer');
    });

    step('nobody who acts for the seller may mediate', async () => {
      const page = await stage().openWindow({ viewport: { width: 1280, height: 860 } });
      const partial = sellerAt(page, stage().addresses);
      await partial.signIn(northlight.slug, northlight.partialMediator.email);
      await page.goto(`${stage().addresses.console}/disputes/${number}`);
      await expect(partial.main).toContainText('You act for Atelier Moss, so another mediator decides');
      await expect(page.getByRole('button', { name: /^Decide/ })).toHaveCount(0);
    });

    step('the platform reviews the case: both sides, in order of time', async () => {
      const page = await stage().openWindow({ viewport: { width: 1440, height: 900 } });
      mediator = sellerAt(page, stage().addresses);
      await mediator.signIn(northlight.slug, northlight.mediator.email);
      await page.keyboard.press('g');
      await page.keyboard.press('d');
      await expect(mediator.row(number)).toContainText('In dispute');
      await page.goto(`${stage().addresses.console}/disputes/${number}`);
      await expect(mediator.main).toContainText('You don’t act for Atelier Moss, so you may decide');
      const lanes = mediator.main.getByRole('region', { name: 'What both sides said, in order of time' });
      for (const said of [
        'Are these really linen?',
        'half polyester',
        'a blend this season',
        'I paid for linen',
        'The label was in the photos',
      ])
        await expect(lanes).toContainText(said);
      await expect(lanes.getByRole('link', { name: /^Photo/ })).toHaveCount(2);
      await expectAccessible(page);
      await pictureToLookAt(page, 'dispute-desk');
    });

    step('mediates: asks the buyer, with a deadline, and gets an answer', async () => {
      const { page } = mediator;
      await mediator.press('Ask…');
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Who is asked').selectOption('The buyer');
      await dialog.getByLabel('What you want to know').fill('What does the label say, word for word?');
      await dialog.getByRole('button', { name: /^(Ask|Send)/ }).click();
      await expect(mediator.main).toContainText('Question to Mei');
      await buyer.openRequest(order, number);
      await expect(buyer.widget).toContainText('What does the label say, word for word?');
      await buyer.answerQuestion('52 % linen, 48 % polyester.');
      await page.reload();
      await expect(mediator.main).toContainText('52 % linen');
      await expect(mediator.main).toContainText(/answered/);
    });

    step('and makes a decision: a partial refund, binding, with a written reason', async () => {
      const { page, main } = mediator;
      await main.getByRole('radio', { name: /^Refund, buyer keeps the goods/ }).check();
      await main.getByRole('textbox', { name: /^Amount/ }).fill('60.00');
      await expect(main).toContainText(/up to 52.00/);
      await main.getByRole('textbox', { name: /^Amount/ }).fill('24.00');
      await main
        .getByRole('textbox', { name: /^Reason, in writing/ })
        .fill('The listing says linen and the label says a blend. Half of the price is fair; the napkins can be used.');
      await expectAccessible(page);
      await pictureToLookAt(page, 'dispute-deciding');
      await mediator.press(/^Decide: €24.00 back/);
      await expect(main).toContainText('Ruben Costa decided');
      await expect(main).toContainText('To pay');
    });

    step('both sides are told', async () => {
      const says = [number, 'Half of the price is fair'];
      await mailTo(stage().addresses, customers.mei.email, { says });
      await seller.openRequest(number);
      await expect(seller.main).toContainText('Half of the price is fair');
      await buyer.openRequest(order, number);
      await expect(buyer.widget).toContainText('Half of the price is fair');
      await expect(buyer.widget).toContainText('€24.00');
    });

    step('the refund is paid', async () => {
      await payOut(seller, number, '€24.00');
      await buyer.openRequest(order, number);
      await expect(buyer.heading(/Refunded/)).toBeVisible();
    });

    step('follow up if unsatisfied with the resolution: one appeal', async () => {
      await buyer.appeal('The napkins cannot be used: they scratch.');
      await expect(buyer.widget).toContainText('Appeal');
      await pictureToLookAt(buyer.page, 'dispute-appeal');
      const { page, main } = mediator;
      await page.goto(`${stage().addresses.console}/disputes/${number}`);
      await expect(main).toContainText('The napkins cannot be used');
      await main.getByRole('radio', { name: /^Refund, buyer keeps the goods/ }).check();
      await main.getByRole('textbox', { name: /^Reason, in writing/ }).fill('On a second look, all of it.');
      await mediator.press(/^Decide: €52.00 back/);
      await payOut(seller, number, '€28.00');
      await buyer.openRequest(order, number);
      await expect(buyer.heading(/Refunded/)).toBeVisible();
      await expect(buyer.widget.getByRole('button', { name: /Appeal/ })).toHaveCount(0);
      await expectAccessible(buyer.page);
    });

    step('all of it fits a phone', async () => {
      const { page } = mediator;
      await page.goto(`${stage().addresses.console}/disputes/${number}`);
      await page.setViewportSize({ width: 320, height: 800 });
      await expectFits(page);
      await expectAccessible(page);
    });
  });
});

async function payOut(seller: Seller, number: string, amount: string): Promise<void> {
  await seller.openRequest(number);
  await seller.page.goto(`${seller.page.url()}/payout`);
  await seller.press(new RegExp(`^Refund ${amount.replace('.', '\\.')} to`));
  await expect(seller.main).toContainText('Settled', { timeout: 30_000 });
  await expect(seller.main).toContainText('Refunded', { timeout: 30_000 });
}
