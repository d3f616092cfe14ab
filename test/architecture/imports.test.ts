import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findViolations } from './findViolations.js';
import { importsOf, listFiles, readImports } from './readImports.js';

const SRC = join(import.meta.dirname, '../../src');

describe('src', () => {
  it('is imported in one direction, from the files of the concepts, and each package in its one home', () => {
    expect(findViolations(listFiles(SRC), readImports(SRC))).toEqual([]);
  });

  it('is really read', () => {
    expect(listFiles(SRC)).toEqual(expect.arrayContaining(['errors.ts', 'index.ts']));
    expect(readImports(SRC)).toContainEqual({
      file: 'figure/decimal.ts',
      specifier: 'decimal.js',
      typeOnly: false,
      names: ['Decimal'],
    });
  });
});

describe('findViolations', () => {
  const FILES = [
    'errors.ts',
    'index.ts',
    'period/calendar.ts',
    'period/parsePeriod.ts',
    'figure/decimal.ts',
    'figure/figure.ts',
    'model/series.ts',
    'calculators/growthRate.ts',
    'audit/audit.ts',
    'table/tableFromObservations.ts',
    'schema/index.ts',
    'schema/series.ts',
    'formats/csv/readCsv.ts',
    'data/index.ts',
    'data/trade.ts',
  ];

  const type = true;

  it.each<[file: string, specifier: string, typeOnly?: boolean]>([
    ['period/parsePeriod.ts', '../errors.js'],
    ['period/parsePeriod.ts', './calendar.js'],
    ['period/calendar.ts', 'date-fns/addDays'],
    ['figure/decimal.ts', 'decimal.js'],
    ['figure/figure.ts', '../period/parsePeriod.js'],
    ['calculators/growthRate.ts', '../model/series.js'],
    ['audit/audit.ts', '../calculators/growthRate.js'],
    ['table/tableFromObservations.ts', '../model/series.js'],
    ['table/tableFromObservations.ts', '../calculators/growthRate.js'],
    ['schema/series.ts', 'zod'],
    ['formats/csv/readCsv.ts', '../../schema/series.js'],
    ['data/trade.ts', '../model/series.js', type],
    ['data/index.ts', './trade.js'],
    ['index.ts', './audit/audit.js'],
  ])('allows %s to import %s', (file, specifier, typeOnly = false) => {
    expect(findViolations(FILES, [{ file, specifier, typeOnly }])).toEqual([]);
  });

  it.each<[file: string, specifier: string, problem: string, typeOnly?: boolean]>([
    ['errors.ts', './period/parsePeriod.js', 'errors must not import from period'],
    ['errors.ts', './period/parsePeriod.js', 'errors must not import from period', type],
    ['period/parsePeriod.ts', '../figure/figure.js', 'period must not import from figure'],
    ['figure/figure.ts', '../model/series.js', 'figure must not import from model'],
    ['model/series.ts', '../calculators/growthRate.js', 'model must not import from calculators'],
    ['calculators/growthRate.ts', '../audit/audit.js', 'calculators must not import from audit'],
    ['calculators/growthRate.ts', '../schema/series.js', 'calculators must not import from schema'],
    ['calculators/growthRate.ts', '../table/tableFromObservations.js', 'calculators must not import from table'],
    ['table/tableFromObservations.ts', '../audit/audit.js', 'table must not import from audit'],
    ['schema/series.ts', '../formats/csv/readCsv.js', 'schema must not import from formats'],
    ['formats/csv/readCsv.ts', '../../data/trade.js', 'formats must not import from data'],
    ['data/trade.ts', '../calculators/growthRate.js', 'data must not import from calculators', type],
    ['data/trade.ts', '../model/series.js', 'data may import only types'],
    ['index.ts', './schema/series.js', 'index must not import from schema'],
    ['index.ts', './formats/csv/readCsv.js', 'index must not import from formats'],
    ['index.ts', './data/trade.js', 'index must not import from data', type],
    ['schema/series.ts', './index.js', 'import the file of the concept, not an index'],
    ['audit/audit.ts', '../index.js', 'import the file of the concept, not an index'],
    ['audit/audit.ts', '../index.js', 'audit must not import from index'],
    ['model/series.ts', './missing.js', 'no such file in src'],
    ['period/parsePeriod.ts', './calendar', 'no such file in src'],
    ['model/series.ts', 'zod', 'only ^schema\\/ may import this package', type],
    ['formats/csv/readCsv.ts', 'zod', 'only ^schema\\/ may import this package'],
    ['schema/series.ts', 'zod/mini', 'not a package that src may import'],
    ['figure/figure.ts', 'decimal.js', 'only ^figure\\/decimal\\.ts$ may import this package'],
    ['period/parsePeriod.ts', 'date-fns/addDays', 'only ^period\\/calendar\\.ts$ may import this package'],
    ['period/calendar.ts', 'date-fns', 'not a package that src may import'],
    ['figure/decimal.ts', 'decimal.js/decimal.mjs', 'not a package that src may import'],
    ['model/series.ts', 'node:fs', 'not a package that src may import'],
    ['model/series.ts', 'china-asean', 'not a package that src may import'],
  ])('does not allow %s to import %s: %s', (file, specifier, problem, typeOnly = false) => {
    expect(findViolations(FILES, [{ file, specifier, typeOnly }])).toContain(`${file} -> ${specifier}: ${problem}`);
  });

  it('reports a file outside the known rooms', () => {
    expect(findViolations(['utils/misc.ts'], [])).toEqual(['utils/misc.ts: not in a known room']);
  });

  it('reports a cycle, of types too', () => {
    const files = ['model/a.ts', 'model/b.ts', 'model/c.ts', 'model/d.ts'];
    const edge = (from: string, to: string) => ({
      file: `model/${from}.ts`,
      specifier: `./${to}.js`,
      typeOnly: true,
    });
    const straight = [edge('a', 'b'), edge('b', 'c'), edge('a', 'c'), edge('c', 'd'), edge('b', 'd')];
    expect(findViolations(files, straight)).toEqual([]);
    expect(findViolations(files, [...straight, edge('d', 'b')])).toEqual([
      'import cycle: model/b.ts -> model/c.ts -> model/d.ts -> model/b.ts',
    ]);
    expect(findViolations(files, [edge('a', 'a')])).toEqual(['import cycle: model/a.ts -> model/a.ts']);
  });
});

describe('importsOf', () => {
  it.each<[text: string, specifier: string, typeOnly: boolean, ...names: readonly string[]]>([
    ["import { a } from './a.js';", './a.js', false, 'a'],
    ["import a, { b as c, type D } from './a.js';", './a.js', false, 'default', 'b'],
    ["import * as a from './a.js';", './a.js', false, '*'],
    ["import './a.js';", './a.js', false],
    ["import type { A } from './a.js';", './a.js', true],
    ["import { type A } from './a.js';", './a.js', false], // verbatimModuleSyntax keeps the bare import
    ["export { a, b as c } from './a.js';", './a.js', false, 'a', 'b'],
    ["export * from './a.js';", './a.js', false, '*'],
    ["export * as a from './a.js';", './a.js', false, '*'],
    ["export type { A } from './a.js';", './a.js', true],
    ["type A = import('./a.js').A;", './a.js', true],
    ["const a = await import('./a.js');", './a.js', false, '*'],
    ["const a = require('./a.js');", './a.js', false, '*'],
    ["import a = require('./a.js');", './a.js', false, '*'],
    ['const a = await import(name);', 'name', false, '*'],
  ])('sees %s', (text, specifier, typeOnly, ...names) => {
    expect(importsOf('x.ts', text)).toEqual([{ file: 'x.ts', specifier, typeOnly, names }]);
  });

  it('sees nothing in comments, texts and local exports', () => {
    expect(importsOf('x.ts', "// import './a.js'\nconst a = \"import './a.js'\";\nexport { a };")).toEqual([]);
  });
});
