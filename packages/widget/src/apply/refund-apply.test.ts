import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { RefundWidget } from '../refund-widget/refund-widget.ts';
import { FakeApi } from '../testing/fake-api.ts';
import { globalId, now, orderPageAnswer, refundFormAnswer } from '../testing/fixtures.ts';
import { expectAccessible, expectNoOverflow, focusedIn, mountWidget, rootOf } from '../testing/mount.ts';
import { createdAnswer, quoteAnswer, request } from '../testing/request-fixtures.ts';
import { RefundRequestCreatedEvent } from './apply-events.ts';

let api: FakeApi;

beforeEach(() => {
  vi.useFakeTimers({ now, toFake: ['Date'] });
  sessionStorage.clear();
  api = new FakeApi({
    OrderPage: () => orderPageAnswer,
    RefundForm: () => refundFormAnswer,
    RefundQuote: () => quoteAnswer,
    RefundRequestCreate: () => createdAnswer,
    RequestPage: () => ({ refundRequest: request() }),
  });
});

afterEach(() => {
  api.restore();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const button = (name: string) => page.getByRole('button', { name, exact: true });
const heading = (name: string) => page.getByRole('heading', { name });

/** Opens the flow from the throw's button. */
async function start(width = 420): Promise<RefundWidget> {
  const widget = mountWidget({ order: 'A-10428' }, width);
  await button('Apply for refund, Wool throw, oat').click();
  await expect.element(heading('What do you want to send back?')).toBeVisible();
  return widget;
}

async function agree(reason: string): Promise<void> {
  await button('Continue').click();
  await page.getByRole('radio', { name: 'Yes, I have it' }).click();
  await page.getByLabelText('Reason').selectOptions(reason);
}

/** Puts a file into the picker. */
function pick(widget: RefundWidget): void {
  const input = rootOf(widget).querySelector<HTMLInputElement>('input[type="file"][multiple]');
  if (!input) throw new Error('There is no picker.');
  const files = new DataTransfer();
  files.items.add(new File(['not really a picture'], 'rim.jpg', { type: 'image/jpeg' }));
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('choosing items', () => {
  test('starts with the item whose button was pressed, and knows the amount from the first tick', async () => {
    await start();
    await expect.element(page.getByRole('checkbox', { name: 'Wool throw, oat' })).toBeChecked();
    await expect.element(page.getByText('CHF 193.10')).toBeVisible();
    expect(api.named('RefundQuote')[0]?.variables.input.lines).toEqual([
      {
        lotId: globalId('Lot', 'throw'),
        orderItemId: globalId('OrderItem', 'throw'),
        quantity: 1,
        reason: 'CHANGE_OF_MIND',
        resolution: 'REFUND_AND_RETURN',
      },
    ]);
  });

  test('takes no more units than the lot has, and no fewer than one', async () => {
    await start();
    await page.getByRole('checkbox', { name: 'Dinner plate, sand' }).click();
    for (let presses = 0; presses < 3; presses += 1) await button('One less').click();
    await expect.element(button('One less')).toBeDisabled();
    await expect.poll(() => api.named('RefundQuote').at(-1)?.variables.input.lines[1].quantity).toBe(1);
    for (let presses = 0; presses < 3; presses += 1) await button('One more').click();
    await expect.element(button('One more')).toBeDisabled();
    await expect.poll(() => api.named('RefundQuote').at(-1)?.variables.input.lines[1].quantity).toBe(4);
  });

  test('does not go on without an item, and says so', async () => {
    const widget = await start();
    await page.getByRole('checkbox', { name: 'Wool throw, oat' }).click();
    await button('Continue').click();
    await expect.element(page.getByText('Tick at least one item.')).toBeVisible();
    expect(focusedIn(widget)?.matches('input[type="checkbox"]')).toBe(true);
  });

  test('offers what opens later as a box that cannot be ticked', async () => {
    await start();
    await expect.element(page.getByRole('checkbox', { name: 'Ceramic planter, large' })).toBeDisabled();
    await expect.element(page.getByText('2 items can’t be added now')).toBeVisible();
  });

  test('returns the focus to the button that opened the flow', async () => {
    const widget = await start();
    await button('Back').click();
    await expect.poll(() => focusedIn(widget)?.getAttribute('aria-label')).toBe('Apply for refund, Wool throw, oat');
  });
});

describe('the agreement', () => {
  test('names everything that is missing, and leads to the first', async () => {
    const widget = await start();
    await button('Continue').click();
    await button('Continue').click();
    await expect.element(page.getByText('Before you continue')).toBeVisible();
    await expect.poll(() => focusedIn(widget)?.textContent).toBe('Say whether it arrived.');
    await page.getByRole('radio', { name: 'Yes, I have it' }).click();
    await expect.element(page.getByText('Before you continue')).not.toBeInTheDocument();
    await expectAccessible(widget);
  });

  test('offers no reason that cannot be given', async () => {
    const widget = await start();
    await button('Continue').click();
    await page.getByRole('radio', { name: 'No', exact: true }).click();
    const options = [...rootOf(widget).querySelectorAll('option')].map((option) => option.value);
    expect(options).toEqual(['', 'CHANGE_OF_MIND', 'NOT_RECEIVED']);
  });

  test('asks once for all items, and apart for one that is different', async () => {
    const widget = await start();
    await page.getByRole('checkbox', { name: 'Dinner plate, sand' }).click();
    await agree('CHANGE_OF_MIND');
    await button('Change: Dinner plate, sand').click();
    const own = page.getByLabelText('Reason').nth(1);
    await own.selectOptions('QUALITY_ISSUE_IN_USE');
    await expectAccessible(widget);
    await expect.poll(() => lastReasons()).toEqual(['CHANGE_OF_MIND', 'QUALITY_ISSUE_IN_USE']);
    await button('Same as the others: Dinner plate, sand').click();
    await expect.poll(() => lastReasons()).toEqual(['CHANGE_OF_MIND', 'CHANGE_OF_MIND']);
  });

  test('leaves the evidence step out where the reason needs none', async () => {
    await start();
    await agree('CHANGE_OF_MIND');
    await button('Continue').click();
    await expect.element(heading('Check and send')).toBeVisible();
    await expect.element(page.getByRole('list', { name: 'Steps' })).not.toHaveTextContent('Evidence');
  });
});

describe('the evidence', () => {
  async function reachEvidence(reason: string): Promise<RefundWidget> {
    const widget = await start();
    await agree(reason);
    await page.getByRole('radio', { name: 'Send it back, get a refund' }).click();
    await page.getByLabelText('Details').fill('The rim is chipped.');
    await button('Continue').click();
    return widget;
  }

  test('asks for the required file before it goes on', async () => {
    const widget = await reachEvidence('DAMAGED_IN_TRANSIT');
    await expect.element(heading('Show it to the seller')).toBeVisible();
    await button('Continue').click();
    await expect.element(page.getByText('Add at least one file.')).toBeVisible();
    await expectAccessible(widget);
    expectNoOverflow(widget);
  });

  test('keeps a file whose connection broke, and offers to try again', async () => {
    const widget = await reachEvidence('DAMAGED_IN_TRANSIT');
    await expect.element(heading('Show it to the seller')).toBeVisible();
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    pick(widget);
    await expect.element(page.getByText('rim.jpg')).toBeVisible();
    await expect.element(page.getByText('Waits for the connection at 0%')).toBeVisible();
    await button('Remove rim.jpg').click();
    await expect.element(page.getByText('rim.jpg')).not.toBeInTheDocument();
    await expect.poll(() => focusedIn(widget)?.textContent).toContain('Choose files');
  });

  test('checks typed facts against what the API allows', async () => {
    await reachEvidence('QUALITY_ISSUE_IN_USE');
    await page.getByLabelText('Water hardness').fill('210');
    await page.getByLabelText('Mains voltage').fill('230');
    await button('Continue').click();
    await expect.element(page.getByText('Between 0 and 25')).toBeVisible();
    await page.getByLabelText('Water hardness').fill('18');
    await button('Continue').click();
    await button('Send request').click();
    await expect
      .poll(() => api.named('RefundRequestCreate')[0]?.variables.input.evidence)
      .toEqual([{ requirement: 'usage', facts: { hardness: 18, voltage: 230 }, line: 0 }]);
  });
});

describe('sending', () => {
  async function reachReview(width?: number): Promise<RefundWidget> {
    const widget = await start(width);
    await page.getByRole('checkbox', { name: 'Dinner plate, sand' }).click();
    await agree('CHANGE_OF_MIND');
    await page.getByLabelText('Details').fill('Too big for the sofa.');
    await button('Continue').click();
    await expect.element(page.getByText('You get back')).toBeVisible();
    return widget;
  }

  test('shows every figure of the quote and where the money goes', async () => {
    const widget = await reachReview(320);
    const text = rootOf(widget).textContent?.replace(/\s+/g, ' ') ?? '';
    for (const figure of ['148.00', '−4.20', '−6.00', '54.00', '1.30', 'CHF 193.10', 'to Visa ending 4242', '143.10'])
      expect(text).toContain(figure);
    expectNoOverflow(widget);
    await expectAccessible(widget);
  });

  test('sends what was said, tells the page, and shows who has it now', async () => {
    const widget = await reachReview();
    const created: unknown[] = [];
    widget.addEventListener('refund-request-created', (event) => {
      if (event instanceof RefundRequestCreatedEvent) created.push(event.requestIds);
    });
    await button('Send request').click();
    await expect.element(heading('Your request is with the seller')).toBeVisible();
    await expectAccessible(widget);
    expect(created).toEqual([[globalId('RefundRequest', 'R-10482')]]);
    const { input } = api.named('RefundRequestCreate')[0]?.variables ?? {};
    expect(input).toMatchObject({
      details: 'Too big for the sofa.',
      locale: 'en-GB',
      lines: [
        {
          reason: 'CHANGE_OF_MIND',
          resolution: 'REFUND_AND_RETURN',
          goodsReceived: true,
          returnNeeded: true,
          quantity: 1,
        },
        {
          reason: 'CHANGE_OF_MIND',
          resolution: 'REFUND_AND_RETURN',
          goodsReceived: true,
          returnNeeded: true,
          quantity: 4,
        },
      ],
    });
    await button('View your request').click();
    await expect.element(heading('The seller is looking at your request')).toBeVisible();
    expect(sessionStorage.length).toBe(0);
  });

  test('sends with the same key again after the connection broke', async () => {
    await reachReview();
    let tries = 0;
    api.answers.RefundRequestCreate = () => {
      tries += 1;
      return tries <= 3 ? new TypeError('Failed to fetch') : createdAnswer;
    };
    await button('Send request').click();
    await expect.element(page.getByText('Nothing was changed or sent.', { exact: false }).first()).toBeVisible();
    await button('Send request').click();
    await expect.element(heading('Your request is with the seller')).toBeVisible();
    const keys = new Set(api.named('RefundRequestCreate').map(({ variables }) => variables.input.idempotencyKey));
    expect(keys.size).toBe(1);
  });

  test('says in the API’s words why a request was refused, and keeps everything', async () => {
    await reachReview();
    const message = 'Only 1 unit is left to ask for.';
    api.answers.RefundRequestCreate = () => ({
      refundRequestCreate: {
        refundRequest: null,
        userErrors: [{ code: 'UNITS_TAKEN', field: ['lines', '0'], message }],
      },
    });
    await button('Send request').click();
    await expect.element(page.getByText(message).first()).toBeVisible();
    await expect.element(heading('Check and send')).toBeVisible();
  });
});

describe('the whole way by keyboard alone', () => {
  /** Tabs to what `wanted` describes. */
  async function tabTo(widget: RefundWidget, wanted: (element: Element) => boolean): Promise<void> {
    for (let presses = 0; presses < 60; presses += 1) {
      const focused = focusedIn(widget);
      if (focused && wanted(focused)) return;
      await userEvent.keyboard('{Tab}');
    }
    throw new Error('The focus never came there.');
  }

  const named = (name: string) => (element: Element) =>
    (element.getAttribute('aria-label') ?? element.textContent ?? '').trim() === name;

  test('leads from the order to a request that was sent', async () => {
    const widget = mountWidget({ order: 'A-10428' });
    await expect.element(heading('2 of 7 items can go back now')).toBeVisible();
    await tabTo(widget, named('Apply for refund, Wool throw, oat'));
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => focusedIn(widget)?.textContent).toBe('What do you want to send back?');
    await tabTo(widget, named('Continue'));
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => focusedIn(widget)?.textContent).toBe('What happened?');
    await tabTo(widget, (element) => element.matches('input[type="radio"]'));
    await userEvent.keyboard(' ');
    await tabTo(widget, (element) => element.matches('select'));
    await userEvent.keyboard('I changed');
    await tabTo(widget, named('Continue'));
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => focusedIn(widget)?.textContent).toBe('Check and send');
    await tabTo(widget, named('Send request'));
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => focusedIn(widget)?.textContent).toBe('Your request is with the seller');
  });
});

describe('a draft', () => {
  test('is there again after the page was loaded anew', async () => {
    await start();
    await agree('DAMAGED_IN_TRANSIT');
    await page.getByLabelText('Details').fill('Chipped on one side.');
    mountWidget({ order: 'A-10428' });
    await button('Apply for refund, Wool throw, oat').click();
    await expect.element(heading('What happened?')).toBeVisible();
    await expect.element(page.getByLabelText('Details')).toHaveValue('Chipped on one side.');
    await expect.element(page.getByLabelText('Reason')).toHaveValue('DAMAGED_IN_TRANSIT');
  });

  test('survives where the page forbids storage', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('Denied', 'SecurityError');
    });
    await start();
    await agree('CHANGE_OF_MIND');
    await userEvent.keyboard('{Tab}');
    await button('Continue').click();
    await expect.element(heading('Check and send')).toBeVisible();
  });

  test('stays when the language changes on the way', async () => {
    const widget = await start();
    await agree('CHANGE_OF_MIND');
    await page.getByLabelText('Details').fill('Zu gross.');
    widget.locale = 'zh-CN';
    await expect.element(heading('发生了什么？')).toBeVisible();
    await expect.element(page.getByLabelText('说明')).toHaveValue('Zu gross.');
  });
});

function lastReasons(): unknown {
  const lines: { reason: string }[] = api.named('RefundQuote').at(-1)?.variables.input.lines ?? [];
  return lines.map(({ reason }) => reason);
}
