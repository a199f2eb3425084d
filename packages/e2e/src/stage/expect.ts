import { expect as playwrightExpect } from 'playwright/test';

/** Waits for what a page is to show; long enough for a busy machine. */
export const expect = playwrightExpect.configure({ timeout: 15_000 });
