import { execFileSync } from 'node:child_process';
import { describe, expect, inject, it } from 'vitest';
import { dataset } from '../../src/data/index.js';
import { ENTRIES } from './manifest.js';

const { consumer } = inject('packed');

function run(type: 'module' | 'commonjs', code: string): unknown {
  const output = execFileSync(process.execPath, [`--input-type=${type}`, '--eval', code], {
    cwd: consumer,
    encoding: 'utf8',
  });
  return JSON.parse(output);
}

function namesByImport(entry: string): unknown {
  return run('module', `console.log(JSON.stringify(Object.keys(await import('${entry}')).sort()))`);
}

function namesByRequire(entry: string): unknown {
  return run('commonjs', `console.log(JSON.stringify(Object.keys(require('${entry}')).sort()))`);
}

describe('the installed package', () => {
  it.each(ENTRIES)('exports from %s the same names to import and to require', (entry) => {
    const names = namesByImport(entry);
    expect(names).toEqual(namesByRequire(entry));
    expect(names).not.toEqual([]);
    expect(names).not.toContain('default');
  });

  it('tells an error of its other copy', () => {
    const code = `
      import { createRequire } from 'node:module';
      import { isChinaAseanError } from 'china-asean';
      const other = createRequire(import.meta.url)('china-asean');
      const error = new other.ChinaAseanError('invalid-date', 'no');
      console.log(JSON.stringify([isChinaAseanError(error), isChinaAseanError(new Error('no'))]));
    `;
    expect(run('module', code)).toEqual([true, false]);
  });

  it('loads neither zod nor the data with its root', () => {
    const loaded = (entry: string): unknown =>
      run('commonjs', `require('${entry}'); console.log(JSON.stringify(Object.keys(require.cache)))`);
    const unwanted = /[\\/]zod[\\/]|[\\/]data\.cjs$/u;
    expect(loaded('china-asean')).not.toContainEqual(expect.stringMatching(unwanted));
    expect(loaded('china-asean/schema')).toContainEqual(expect.stringMatching(unwanted)); // so it would be seen
    expect(loaded('china-asean/data')).toContainEqual(expect.stringMatching(unwanted));
  });

  it('has the same data for import and for require, which reads it from other files', () => {
    const text = `const { createHash } = await import('node:crypto');
      const { dataset } = LOAD;
      console.log(JSON.stringify([dataset.observations.length, createHash('md5').update(JSON.stringify(dataset)).digest('hex')]));`;
    const required = run('commonjs', `(async () => { ${text.replace('LOAD', "require('china-asean/data')")} })()`);
    expect(run('module', text.replace('LOAD', "await import('china-asean/data')"))).toEqual(required);
    expect(required).toEqual([dataset.observations.length, expect.any(String)]);
  });

  // both are timed on the same machine, one after the other: zod takes about 50 ms of its own
  it.each([
    ['the data', 'china-asean/data', 'commonjs', 1 / 2],
    ['the data', 'china-asean/data', 'module', 1 / 2],
    ['the root', 'china-asean', 'commonjs', 3 / 2],
    ['the root', 'china-asean', 'module', 3 / 2],
  ] as const)('loads %s (%s, as a %s) in less than %f of the time that zod takes', (_, entry, format, part) => {
    const load = format === 'commonjs' ? 'require' : 'await import';
    const time = (name: string): number =>
      Number(run(format, `const t = performance.now(); ${load}('${name}'); console.log(performance.now() - t)`));
    const pairs = Array.from({ length: 7 }, () => [time(entry), time('zod')] as const);
    const [own, zod] = [Math.min(...pairs.map(([a]) => a)), Math.min(...pairs.map(([, b]) => b))];
    expect(own / zod).toBeLessThan(part);
  });
});
