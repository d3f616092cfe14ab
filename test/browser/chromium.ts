import { existsSync } from 'node:fs';

/** How to start the browser, for Playwright. */
export interface Launch {
  readonly executablePath: string;
  readonly args: string[]; // as Playwright wants it
}

/** The installed Chromium: what CHROMIUM names, else that of Debian; throws if there is none. */
export function chromium(): Launch {
  const { CHROMIUM: executablePath = '/usr/bin/chromium' } = process.env;
  if (!existsSync(executablePath))
    throw new Error(`there is no ${executablePath}: install Chromium, or name yours in the variable CHROMIUM`);
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []; // which root cannot have
  return {
    executablePath,
    args: [...sandbox, '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-sync'],
  };
}
