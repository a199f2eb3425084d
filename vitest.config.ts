import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { findChromium } from './packages/e2e/src/chromium/find-chromium.ts';

const chromium = await findChromium().catch((error: Error) => {
  // Only the browser projects need it: everything else still runs on a machine without one.
  console.error(error.message);
  return {};
});

/** Projects run from the root, so a test is picked by its path: `vitest run packages/domain/src/money`. */
function nodeProject(name: string, packages: string[], globalSetup: string[] = []): TestProjectConfiguration {
  return {
    // Vite would take the package's ES modules and Node its CommonJS: two copies, which refuse each other's schemas.
    resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
    test: {
      name,
      environment: 'node',
      include: packages.map((folder) => `packages/${folder}/src/**/*.test.ts`),
      globalSetup,
      testTimeout: 40_000,
      hookTimeout: 60_000,
    },
  };
}

/** Components run in a real Chromium: dialogs, popovers, focus and shadow DOM are the browser's own. */
function browserProject(name: string): TestProjectConfiguration {
  return {
    root: `packages/${name}`,
    test: {
      name,
      include: ['src/**/*.test.ts'],
      testTimeout: 40_000,
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: playwright({ launchOptions: chromium }),
        instances: [{ browser: 'chromium' }],
      },
    },
  };
}

export default defineConfig({
  test: {
    projects: [
      nodeProject('unit', ['domain', 'connectors', 'client']),
      nodeProject(
        'server',
        ['database', 'services', 'api', 'cli', 'storefront'],
        ['packages/database/src/testing/global-setup.ts'],
      ),
      nodeProject('e2e', ['e2e'], ['packages/e2e/src/stage/global-setup.ts']),
      browserProject('widget'),
      browserProject('console'),
    ],
  },
});
