import type { Page } from 'playwright-core';

declare global {
  interface Window {
    violations: string[];
  }
}

/**
 * Listens, from before a page is opened, to all that the browser holds against it.
 * @returns what gives the errors, the violations of its policy and the requests to elsewhere until then.
 */
export async function complaintsOf(page: Page): Promise<() => Promise<string[]>> {
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(`error: ${message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    const isOwn =
      hostname === '127.0.0.1' || protocol === 'data:' || request.url().startsWith('blob:http://127.0.0.1:');
    if (!isOwn) complaints.push(`elsewhere: ${request.url()}`);
  });
  await page.addInitScript(() => {
    window.violations = [];
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      window.violations.push(`policy: ${violatedDirective} ${blockedURI}`),
    );
  });
  return async () => [...complaints, ...(await page.evaluate(() => window.violations))];
}
