import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Waits until a page has another address; what the browser makes of the steps on the way does not matter. */
export async function arriveAt(page: Page, address: RegExp): Promise<void> {
  await expect.poll(() => page.url(), { timeout: 30_000 }).toMatch(address);
  await page.waitForLoadState();
}
