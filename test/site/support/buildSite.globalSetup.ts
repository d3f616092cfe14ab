import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { chromiumPath } from './chromiumPath.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Builds the site, so that what is looked at is what the documents say now; not where there is nothing to look at it with. */
export function setup(): void {
  chromiumPath();
  const run = (program: string, args: readonly string[]): void => {
    execFileSync(program, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  };
  run('npx', ['typedoc', '--logLevel', 'Warn']);
  run('npx', ['tsx', 'scripts/buildExplore.ts']);
}
