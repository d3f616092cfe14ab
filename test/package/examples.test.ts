import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { exampleEnv } from '../../scripts/examples/exampleEnv.js';
import { ROOT } from '../../scripts/packaging/root.js';

const { consumer, files } = inject('packed');
const EXAMPLES = readdirSync(join(ROOT, 'docs/examples')).filter((file) => file.endsWith('.ts'));
const page = readFileSync(join(ROOT, 'docs/examples.md'), 'utf8');
// of a longer output the page shows the first lines
const SHOWN = 40;

describe('an example that comes with the package', () => {
  it.each(EXAMPLES)('is in the tarball: %s', (file) => {
    expect(files).toContain(`docs/examples/${file}`);
  });

  it.each(EXAMPLES)('prints against the installed package what the page of the examples shows: %s', (file) => {
    const { status, stdout, stderr } = spawnSync(join(ROOT, 'node_modules/.bin/tsx'), [file], {
      cwd: join(consumer, 'examples'),
      env: exampleEnv,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).not.toBe('');
    const shown = stdout
      .replace(/^\n+|\n+$/gu, '')
      .split('\n')
      .slice(0, SHOWN);
    expect(page).toContain(`\`\`\`text\n${shown.join('\n')}\n`);
  });
});
