import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';

const documentation = fileURLToPath(new URL('../../../docs/images', import.meta.url));

/**
 * Pictures are taken only in a run with REFUND_PICTURES: those of the documentation anew, the others into the directory
 * that it names, for whoever wants to look at them.
 */
const album = process.env.REFUND_PICTURES;

/** A picture for the documentation. */
export function pictureForDocs(page: Page, name: string): Promise<void> {
  return take(page, join(documentation, `${name}.png`));
}

/** A picture to be looked at and thrown away. */
export function pictureToLookAt(page: Page, name: string): Promise<void> {
  return take(page, join(album ?? '', `${name}.png`));
}

async function take(page: Page, path: string): Promise<void> {
  if (!album) return;
  await mkdir(dirname(path), { recursive: true });
  await page.mouse.move(0, 0);
  await page.screenshot({ path, fullPage: true, animations: 'disabled', caret: 'hide' });
}
