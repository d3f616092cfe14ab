import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { ROOT } from '../../scripts/packaging/root.js';

const { tarball } = inject('packed');

function run(tool: string, ...options: readonly string[]): { readonly status: number | null; readonly output: string } {
  const { status, stdout, stderr } = spawnSync(join(ROOT, 'node_modules/.bin', tool), options, { encoding: 'utf8' });
  return { status, output: stdout + stderr };
}

describe('the tarball', () => {
  it('has nothing for publint to warn of', () => {
    const { status, output } = run('publint', 'run', tarball, '--strict');
    expect(status, output).toBe(0);
    expect(output).toContain('All good!');
  });

  it('has types that are right in every way to resolve them (attw)', () => {
    const { status, output } = run('attw', tarball, '--no-color', '--no-emoji');
    expect(status, output).toBe(0);
    expect(output).toContain('OK (ESM)');
  });
});
