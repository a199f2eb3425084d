import type { Page } from 'playwright';

export type Complaints = string[];

/**
 * Collects what a careful developer would see in the browser's tools: errors on the console (broken content policies
 * among them), uncaught exceptions, and requests that fail or are refused.
 */
export async function watchPage(page: Page): Promise<Complaints> {
  const complaints: Complaints = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`answered ${response.status()}: ${response.url()}`);
  });
  // A policy that only reports, or a violation inside a worker, reaches no console.
  await page.exposeFunction('reportViolation', (violation: string) => complaints.push(`policy: ${violation}`));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      Reflect.get(window, 'reportViolation')(`${violatedDirective} blocked ${blockedURI}`);
    });
  });
  return complaints;
}
