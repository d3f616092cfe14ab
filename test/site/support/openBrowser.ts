import { chromium, type Browser } from 'playwright-core';

/** Starts the Chromium of this computer, without a window; the variable CHROMIUM names another one. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
}
