import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { describe, expect, inject, it } from 'vitest';
import { entries } from '../../scripts/packaging/entries.js';
import { dataset } from '../../src/data/index.js';

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
  it.each([...entries().values()])('exports from %s the same names to import and to require', (entry) => {
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

  // each copy has its rows in a way of its own, and neither is the arrays of src
  it('has the data of src, for import and for require', () => {
    const text = `const { createHash } = await import('node:crypto');
      const { dataset } = LOAD;
      console.log(JSON.stringify(createHash('md5').update(JSON.stringify(dataset)).digest('hex')));`;
    const digest = createHash('md5').update(JSON.stringify(dataset)).digest('hex');
    expect(run('module', text.replace('LOAD', "await import('china-asean/data')"))).toBe(digest);
    expect(run('commonjs', `(async () => { ${text.replace('LOAD', "require('china-asean/data')")} })()`)).toBe(digest);
  });

  // what keeps it quick to load: a text that nobody parses, a file that nobody reads
  it.each([
    ['parses no rows of it by import', 'module', 'await import', 'parsed'],
    ['reads no file of rows by require', 'commonjs', 'require', 'Object.keys(require.cache).length - 1'],
  ] as const)('%s until they are asked for', (_, type, load, count) => {
    const code = `
      let parsed = 0;
      const { parse } = JSON;
      JSON.parse = (text) => { parsed += 1; return parse(text); };
      const { dataset } = ${load}('china-asean/data');
      const before = ${count};
      const { length } = dataset.observations;
      console.log(JSON.stringify([before, length, ${count} > 0]));
    `;
    expect(run(type, code)).toEqual([0, dataset.observations.length, true]);
  });
});
