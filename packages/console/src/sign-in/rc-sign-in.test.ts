import { deskSignInFinish, deskSignInStart } from '@refund-widget/client/operations/console/desk-sign-in';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { demoApi } from '../testing/demo-api.ts';
import { accessibilityProblems, clear, focused, show, sideways, testDesk } from '../testing/stage.ts';
import './rc-sign-in.ts';
import type { SignedInEvent } from './rc-sign-in.ts';

beforeEach(async () => {
  sessionStorage.clear();
  await page.viewport(1024, 768);
});
afterEach(clear);

async function open(api = demoApi(), expired = false) {
  const { client } = testDesk(api);
  const element = await show('rc-sign-in', { client, expired });
  const signedIn = vi.fn<(event: SignedInEvent) => void>();
  element.addEventListener('signed-in', (event) => signedIn(event as SignedInEvent));
  return { api, signedIn };
}

async function askForCode() {
  await page.getByLabelText('Shop').fill('northlight');
  await page.getByLabelText('E-mail').fill('mara@northlight.example');
  await userEvent.keyboard('{Enter}');
}

describe('signing in', () => {
  test('asks for shop and e-mail, then for the code, and hands over the session', async () => {
    const { api, signedIn } = await open();
    await askForCode();
    await expect.element(page.getByLabelText('Code from the e-mail')).toBeVisible();
    await expect.poll(() => focused()?.getAttribute('name')).toBe('code');
    await userEvent.keyboard('123 456{Enter}');
    await expect
      .poll(() => signedIn.mock.lastCall?.[0].session)
      .toEqual({
        token: 'token',
        expiresAt: '2099-01-01T00:00:00.000Z',
        merchant: 'northlight',
        email: 'mara@northlight.example',
      });
    expect(api.sent(deskSignInStart)).toEqual([
      { input: { merchant: 'northlight', email: 'mara@northlight.example' } },
    ]);
    expect(api.sent(deskSignInFinish)[0]?.input.code).toBe('123456');
  });

  test('does not say whether an address is known', async () => {
    await open();
    await askForCode();
    await expect.element(page.getByText(/If mara@northlight\.example works at this shop/)).toBeVisible();
  });

  test('shows a wrong code at its field, which takes the focus', async () => {
    const { signedIn } = await open();
    await askForCode();
    await page.getByLabelText('Code from the e-mail').fill('000000');
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await expect.element(page.getByText('This code is wrong or has expired.')).toBeVisible();
    await expect.element(page.getByLabelText('Code from the e-mail')).toHaveAttribute('aria-invalid', 'true');
    expect(signedIn).not.toHaveBeenCalled();
    expect(await accessibilityProblems()).toEqual([]);
  });

  test('names what is missing before anything is sent', async () => {
    const { api } = await open();
    await page.getByRole('button', { name: 'Send code' }).click();
    await expect.element(page.getByText('Enter the short name of your shop.')).toBeVisible();
    await expect.poll(() => focused()?.getAttribute('name')).toBe('merchant');
    expect(api.sent(deskSignInStart)).toEqual([]);
  });

  test('says when the server cannot be reached, and keeps what was typed', async () => {
    const api = demoApi();
    api.offline = true;
    await open(api);
    await askForCode();
    await expect.element(page.getByText('The server did not answer. Nothing you did is lost.')).toBeVisible();
    await expect.element(page.getByLabelText('Shop')).toHaveValue('northlight');
  });

  test('sends a new code when asked', async () => {
    const { api } = await open();
    await askForCode();
    await page.getByRole('button', { name: 'Send a new code' }).click();
    await expect.element(page.getByText('A new code is on its way.')).toBeVisible();
    expect(api.sent(deskSignInStart)).toHaveLength(2);
  });

  test('says that a session ended, and fits 320 pixels', async () => {
    await page.viewport(320, 640);
    await open(demoApi(), true);
    await expect.element(page.getByText('Your session ended. Sign in and you are back where you were.')).toBeVisible();
    expect(sideways()).toBe(0);
    expect(await accessibilityProblems()).toEqual([]);
  });
});
