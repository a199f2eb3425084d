import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { inject } from 'vitest';
import { findChromium } from '../chromium/find-chromium.ts';
import { failuresDirectory } from './failures-directory.ts';
// What the setup provides to tests is declared there.
import type {} from './global-setup.ts';
import type { Addresses } from './start-instance.ts';
import { type Complaints, watchPage } from './watch-page.ts';

/** A real browser in front of a running instance. */
export interface Stage {
  readonly addresses: Addresses;
  /** A window with cookies and storage of its own. */
  readonly openWindow: (options?: BrowserContextOptions) => Promise<Page>;
  /** Likewise, for somebody who will lose the connection: what the browser then logs is expected. */
  readonly openUnsteadyWindow: (options?: BrowserContextOptions) => Promise<Page>;
  /** What any page complained of so far: errors on the console, broken policies, answers of 400 and above. */
  readonly complaints: () => readonly string[];
  /** Keeps what every window shows, and answers with the directory. */
  readonly keepPictures: (name: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** Long enough for a busy machine; a page that needs it is looked at by the bench, not here. */
const patience = 15_000;

export async function openStage(): Promise<Stage> {
  const browser: Browser = await chromium.launch(await findChromium());
  const watched: Complaints[] = [];
  const pages: Page[] = [];
  const open = async (options?: BrowserContextOptions) => {
    const context = await browser.newContext({
      ...{ locale: 'en-GB', timezoneId: 'Europe/Zurich', viewport: { width: 1280, height: 860 } },
      ...options,
    });
    context.setDefaultTimeout(patience);
    const page = await context.newPage();
    pages.push(page);
    return page;
  };
  return {
    addresses: inject('instance'),
    openWindow: async (options) => {
      const page = await open(options);
      watched.push(await watchPage(page));
      return page;
    },
    openUnsteadyWindow: open,
    complaints: () => watched.flat(),
    keepPictures: async (name) => {
      const directory = join(failuresDirectory, name.replace(/\W+/g, '-').slice(0, 60));
      await mkdir(directory, { recursive: true });
      for (const [index, page] of pages.entries())
        if (!page.isClosed()) await page.screenshot({ path: join(directory, `${index + 1}.png`) });
      return directory;
    },
    close: () => browser.close(),
  };
}
