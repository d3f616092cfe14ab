import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { ROOT } from './manifest.js';

const { consumer } = inject('packed');
const EXAMPLES = readdirSync(join(ROOT, 'docs/examples')).filter((file) => file.endsWith('.ts'));

describe('an example that comes with the package', () => {
  it.each(EXAMPLES)('runs against the installed package: %s', (file) => {
    const { status, stdout, stderr } = spawnSync(join(ROOT, 'node_modules/.bin/tsx'), [file], {
      cwd: join(consumer, 'examples'),
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).not.toBe('');
  });
});
