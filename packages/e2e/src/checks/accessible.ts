import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { expect } from 'vitest';

/** No serious or critical finding of axe anywhere on the page, shadow roots included. */
export async function expectAccessible(page: Page): Promise<void> {
  // One frame is enough, and a second page beside it would be one that nobody watches.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  const grave = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, help, nodes }) =>
        `${id}: ${help}\n${nodes.map(({ target, failureSummary }) => `  ${target.join(' ')}\n  ${failureSummary}`).join('\n')}`,
    );
  expect(grave).toEqual([]);
}
