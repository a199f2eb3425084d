import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { accessibilityProblems, clear, show, testDesk } from '../testing/stage.ts';
import './rc-keys.ts';

beforeEach(() => localStorage.clear());
afterEach(clear);

async function open() {
  const desk = testDesk();
  const element = await show('rc-keys', { desk });
  element.open();
  return desk;
}

describe('the keys', () => {
  test('are listed, and closed by Escape or the key that opened them', async () => {
    await open();
    await expect.element(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
    await expect.element(page.getByText('Focus the main button; Enter acts')).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
    await userEvent.keyboard('?');
    await expect.poll(() => page.getByRole('dialog').elements()).toHaveLength(0);
  });

  test('that print can be switched off', async () => {
    const desk = await open();
    const toggle = page.getByRole('switch', { name: 'Single keys' });
    await expect.element(toggle).toHaveAttribute('aria-checked', 'true');
    await toggle.click();
    await expect.element(toggle).toHaveAttribute('aria-checked', 'false');
    expect(desk.keys.singleKeys).toBe(false);
  });
});
