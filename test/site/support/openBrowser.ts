import { chromium, type Browser } from 'playwright-core';
import { chromiumPath } from './chromiumPath.js';

/** Starts the Chromium of this computer, without a window. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
}
