import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { evidence, requestOf } from '../testing/mock-data.ts';
import { accessibilityProblems, clear, show, sideways, testDesk } from '../testing/stage.ts';
import './rc-lightbox.ts';

const PICTURE = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><rect width="400" height="300" fill="green"/></svg>')}`;

beforeEach(async () => {
  await page.viewport(1200, 800);
});
afterEach(clear);

async function open(position = 1) {
  const desk = testDesk();
  const request = requestOf({
    evidence: [
      evidence({ url: PICTURE }),
      evidence({ id: 'Evidence:2', url: PICTURE, createdAt: '2026-11-21T08:11:00.000Z' }),
      evidence({
        id: 'Evidence:3',
        kind: 'DOCUMENT',
        fileName: 'report.pdf',
        mediaType: 'application/pdf',
        url: 'https://evidence.example/3',
        createdAt: '2026-11-21T08:12:00.000Z',
      }),
    ],
  });
  const element = await show('rc-lightbox', { desk, request, position });
  desk.go.mockImplementation((path) => {
    const evidenceNumber = new URL(path, location.origin).searchParams.get('evidence');
    element.position = evidenceNumber ? Number(evidenceNumber) : null;
  });
  return { desk, element };
}

const picture = (element: HTMLElementTagNameMap['rc-lightbox']) =>
  element.renderRoot.querySelector<HTMLElement>('.photo img');

describe('the lightbox', () => {
  test('shows a piece with its facts, clean to axe', async () => {
    await open();
    await expect.element(page.getByText('Piece 1 of 3')).toBeVisible();
    await expect.element(page.getByText('4032 × 3024 · 2.1 MB')).toBeVisible();
    await expect.element(page.getByText('Photo of each damaged unit')).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
  });

  test('goes through the pieces by arrows, around the ends', async () => {
    const { desk } = await open();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(page.getByText('Piece 2 of 3')).toBeVisible();
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    await expect.element(page.getByText('Piece 3 of 3')).toBeVisible();
    expect(desk.go).toHaveBeenLastCalledWith('/requests/R-10482?evidence=3', { replace: true });
  });

  test('zooms and turns by keys and buttons, and fits again', async () => {
    const { element } = await open();
    await userEvent.keyboard('+t');
    await expect.element(page.getByText('150 %')).toBeVisible();
    expect(picture(element)?.style.getPropertyValue('--turn')).toBe('90deg');
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect.element(page.getByText('200 %')).toBeVisible();
    await userEvent.keyboard('0');
    await expect.element(page.getByText('100 %')).toBeVisible();
    expect(picture(element)?.style.getPropertyValue('--turn')).toBe('0deg');
  });

  test('opens other files in a tab of their own', async () => {
    await open(3);
    const link = page.getByRole('link', { name: 'Open the original' });
    await expect.element(link).toHaveAttribute('href', 'https://evidence.example/3');
    await expect.element(link).toHaveAttribute('rel', 'noopener');
  });

  test('closes by Escape and clears the address; keys of the page rest meanwhile', async () => {
    const { desk } = await open();
    let pressed = 0;
    desk.keys.add(() => ({
      j: () => {
        pressed += 1;
      },
    }));
    await expect.element(page.getByRole('dialog')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => desk.go.mock.lastCall).toEqual(['/requests/R-10482', { replace: true }]);
    await userEvent.keyboard('j');
    expect(pressed).toBe(1);
  });

  test('says when a picture’s short-lived address has ended', async () => {
    const { element } = await open();
    picture(element)?.dispatchEvent(new Event('error'));
    await expect.element(page.getByText(/The file cannot be shown/)).toBeVisible();
  });

  test('fits 320 pixels', async () => {
    await page.viewport(320, 640);
    await open();
    await expect.element(page.getByRole('dialog')).toBeVisible();
    expect(sideways()).toBe(0);
  });
});
