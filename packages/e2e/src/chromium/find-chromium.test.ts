import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from './find-chromium.ts';

describe('the browser for tests', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await chromium.launch(await findChromium());
  });

  afterAll(() => browser.close());

  test('runs a page', async () => {
    const page = await browser.newPage();
    await page.setContent('<h1>Refund</h1>');
    expect(await page.locator('h1').textContent()).toBe('Refund');
  });

  test('draws Chinese: two characters do not look like the same empty box', async () => {
    const page = await browser.newPage();
    const [first, second] = await page.evaluate(() =>
      ['退', '款'].map((character) => {
        const canvas = document.createElement('canvas');
        const context = canvas.getContext('2d');
        if (!context) throw new Error('This browser draws nothing.');
        context.font = '40px sans-serif';
        context.fillText(character, 10, 60);
        return canvas.toDataURL();
      }),
    );
    expect(first).not.toBe(second);
  });
});

test("the system's own browser is preferred", async () => {
  const directory = mkdtempSync(join(tmpdir(), 'refund-browser-'));
  const executable = join(directory, 'google-chrome');
  writeFileSync(executable, '#!/bin/sh\n');
  chmodSync(executable, 0o755);
  expect((await findChromium({ PATH: directory })).executablePath).toBe(executable);
  rmSync(directory, { recursive: true });
});

test('a browser that is named is the one', async () => {
  expect((await findChromium({ REFUND_CHROMIUM: '/opt/mine', PATH: '' })).executablePath).toBe('/opt/mine');
});
