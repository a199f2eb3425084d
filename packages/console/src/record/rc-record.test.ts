import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { entry, requestOf } from '../testing/mock-data.ts';
import { agreedMeanwhile } from '../testing/mock-requests.ts';
import { accessibilityProblems, clear, show, testDesk, textOf } from '../testing/stage.ts';
import './rc-record.ts';

beforeEach(async () => {
  await page.viewport(700, 800);
});
afterEach(clear);

describe('the record', () => {
  test('says who did what and when, day by day, and to which state it led', async () => {
    await show('rc-record', { desk: testDesk(), request: agreedMeanwhile() });
    const log = page.getByRole('log', { name: 'Record' });
    await expect.element(log).toBeVisible();
    expect(textOf(log.element())).toMatch(
      /Sat 21 Nov 2026.*Élise Moreau 09:12.*Request sent.*€41\.97.*Tue 24 Nov 2026.*Ana Kovač · Request approved · 10:11 Waiting for return/,
    );
    expect(await accessibilityProblems()).toEqual([]);
  });

  test('shows what staff wrote, and that the buyer sees it', async () => {
    const declined = entry(3, '2026-11-24T09:00:00.000Z', {
      ...{ actorKind: 'SELLER', actorName: 'Jonas Weber', event: 'reject', text: 'Request declined' },
      ...{ reason: 'The rims were chipped by use.', fromState: 'SUBMITTED', toState: 'REJECTED' },
    });
    await show('rc-record', { desk: testDesk(), request: requestOf({ timeline: [declined] }) });
    await expect.element(page.getByText('The rims were chipped by use.')).toBeVisible();
    await expect.element(page.getByText('Élise sees this')).toBeVisible();
    await expect.element(page.getByText('Declined', { exact: true })).toBeVisible();
  });

  test('shows an event of a later release by its sentence', async () => {
    const later = entry(1, '2026-11-24T09:00:00.000Z', { event: 'holdHands', text: 'Hands were held' });
    await show('rc-record', { desk: testDesk(), request: requestOf({ timeline: [later] }) });
    await expect.element(page.getByText(/Hands were held/)).toBeVisible();
  });
});
