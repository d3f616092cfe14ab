import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { siteFolder } from './siteFolder.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Builds the site where there is none; the Explore page anew in any case, which takes a second or two. */
export function setup(): void {
  const run = (program: string, args: readonly string[]): void => {
    execFileSync(program, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  };
  if (!existsSync(join(siteFolder, 'index.html'))) run('npx', ['typedoc', '--logLevel', 'Warn']);
  run('npx', ['tsx', 'scripts/buildExplore.ts']);
}
