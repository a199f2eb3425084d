import type { OrderPaymentsQuery } from '@refund-widget/client';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { FakeApi } from '../testing/fake-api.ts';
import { globalId } from '../testing/fixtures.ts';
import { expectAccessible, expectNoOverflow, mountWidget } from '../testing/mount.ts';

const chf = (amount: string) => ({ amount, currencyCode: 'CHF' });
const seller = { id: globalId('Seller', 'alder-finch'), name: 'Alder & Finch' };

const answer: OrderPaymentsQuery = {
  order: {
    ...{
      id: globalId('Order', 'A-1'),
      number: 'A-1',
      total: chf('86.50'),
      refunded: chf('40.00'),
      items: [{ seller }],
    },
    payments: [
      {
        ...{ id: 'p', label: 'Visa ··4242', captured: chf('86.50'), reserved: chf('6.50'), refunded: chf('40.00') },
        ...{ reference: 'ch_1', voucherUrl: 'https://files.test/print/voucher/1' },
        history: [
          { at: '2026-03-01T10:00:00Z', kind: 'CAPTURED', text: 'Paid', reference: 'ch_1', amount: chf('86.50') },
          { at: null, kind: 'SHOP_REFUNDED', text: 'Refunded by the shop', reference: null, amount: chf('40.00') },
        ],
      },
    ],
    merchant: {
      timeZone: 'Europe/Zurich',
      paymentHelp: {
        contact: { name: 'Lea Frei', email: 'pay@alder.example', phone: '+41 44 555 01 80', hours: 'Mon to Fri' },
        methods: [{ label: 'TWINT', note: 'Switzerland only' }],
        advice: [{ title: 'Look at the address', text: 'Pay only where it begins with https.' }],
      },
    },
  },
};

let api: FakeApi;
beforeEach(() => {
  sessionStorage.clear();
  api = new FakeApi({
    OrderPayments: () => answer,
    MessageSend: ({ input }) => ({
      messageSend: {
        message: {
          ...{ id: 'm', body: input.body, authorKind: 'BUYER', authorName: 'Mira', evidence: [], seller },
          createdAt: '2026-04-01T09:05:00+02:00',
        },
        userErrors: [],
      },
    }),
  });
});
afterEach(() => api.restore());

describe('an order’s payments', () => {
  test('say what was paid and came back, with a voucher to print, the methods, and how to pay safely', async () => {
    const widget = mountWidget({ view: 'payment', order: 'A-1' }, 320);
    await expect.element(page.getByRole('heading', { name: 'Payments' })).toBeVisible();
    const payment = page.getByRole('region', { name: 'Visa ··4242' });
    await expect.element(payment).toBeVisible();
    const said = payment.element().textContent?.replace(/\s+/g, ' ') ?? '';
    for (const part of ['Reference ch_1', 'Refunded by the shop', 'Day not known', '6.50 on its way back']) {
      expect(said).toContain(part);
    }
    await expect
      .element(page.getByRole('link', { name: 'Print the voucher' }))
      .toHaveAttribute('href', 'https://files.test/print/voucher/1');
    await expect.element(page.getByText('TWINT', { exact: false })).toBeVisible();
    await expect.element(page.getByText('Pay only where it begins with https.')).toBeVisible();
    await expectAccessible(widget);
    expectNoOverflow(widget);
  });

  test('take a question to the contact that the merchant named', async () => {
    mountWidget({ view: 'payment', order: 'A-1' });
    await expect.element(page.getByText('Write below; Lea Frei answers here and by e-mail.')).toBeVisible();
    await page.getByRole('textbox', { name: 'Message to the seller' }).fill('Two lines?');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await expect.element(page.getByRole('listitem').filter({ hasText: 'Two lines?' })).toBeVisible();
    expect(api.named('MessageSend')[0]?.variables.input).toMatchObject({ topic: 'PAYMENT', body: 'Two lines?' });
  });

  test('of an order that is not the buyer’s show nothing', async () => {
    api.answers = { ...api.answers, OrderPayments: () => ({ order: null }) };
    mountWidget({ view: 'payment', order: 'A-2' });
    await expect.element(page.getByText('Nothing to show here')).toBeVisible();
  });
});
