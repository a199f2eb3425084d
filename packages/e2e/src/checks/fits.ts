import type { Page } from 'playwright';
import { expect } from 'vitest';

/**
 * Nothing has to be scrolled sideways to be read, and no text runs out of its box: neither on the page nor inside the
 * shadow roots on it. What scrolls by itself or ends in an ellipsis does so on purpose.
 */
export async function expectFits(page: Page): Promise<void> {
  const wide = await page.evaluate(() => {
    const found: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth} px wide in ${clientWidth}`);
    const walk = (root: Document | ShadowRoot) => {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) walk(element.shadowRoot);
        // Boxes of a few pixels hold what is only to be heard.
        const { scrollWidth: needs, clientWidth: has } = element;
        if (has <= 8 || needs <= has + 1) continue;
        const { overflowX, textOverflow } = getComputedStyle(element);
        if (['auto', 'scroll'].includes(overflowX) || textOverflow === 'ellipsis' || element.matches('select, input'))
          continue;
        found.push(
          `${element.tagName.toLowerCase()}.${element.className} needs ${needs} px of ${has}: ${element.textContent?.trim().slice(0, 50)}`,
        );
      }
    };
    walk(document);
    return found;
  });
  expect(wide).toEqual([]);
}
