import { existsSync } from 'node:fs';

/** Where the Chromium of this computer is; the variable CHROMIUM names another one. */
export function chromiumPath(): string {
  const path = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  if (existsSync(path)) return path;
  throw new Error(`There is no Chromium at ${path}: install it, or name another one in the variable CHROMIUM.`);
}
