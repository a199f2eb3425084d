import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { entry, requestOf } from '../testing/mock-data.ts';
import { agreedMeanwhile, twoLineRequest } from '../testing/mock-requests.ts';
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

  test('names the items where something did not happen to all of them', async () => {
    const request = twoLineRequest();
    const [mug, towel] = request.lines.map(({ id }) => id);
    const approve = {
      actorKind: 'SELLER',
      actorName: 'Jonas Weber',
      event: 'approve',
      text: 'Request approved',
    } as const;
    const timeline = [
      entry(1, '2026-11-24T09:00:00.000Z', { ...approve, lineId: mug ?? null }),
      entry(2, '2026-11-24T09:00:00.100Z', { ...approve, lineId: towel ?? null }),
      entry(3, '2026-11-24T10:00:00.000Z', {
        ...approve,
        event: 'receive',
        text: 'Parcel received',
        lineId: towel ?? null,
      }),
    ];
    await show('rc-record', { desk: testDesk(), request: { ...request, timeline } });
    await expect.element(page.getByText(/Parcel received: Tea towel, striped/)).toBeVisible();
    expect(page.getByText(/Request approved/).elements()).toHaveLength(1);
  });

  test('says in words what the system did by itself', async () => {
    const automatic = entry(1, '2026-11-24T09:00:00.000Z', {
      ...{ event: 'approve', text: 'Request approved', reason: 'APPROVED_AUTOMATICALLY', toState: 'AWAITING_RETURN' },
    });
    await show('rc-record', { desk: testDesk(), request: requestOf({ timeline: [automatic] }) });
    await expect.element(page.getByText(/Request approved, by the policy, without a person/)).toBeVisible();
  });

  test('shows an event of a later release by its sentence', async () => {
    const later = entry(1, '2026-11-24T09:00:00.000Z', { event: 'holdHands', text: 'Hands were held' });
    await show('rc-record', { desk: testDesk(), request: requestOf({ timeline: [later] }) });
    await expect.element(page.getByText(/Hands were held/)).toBeVisible();
  });
});
