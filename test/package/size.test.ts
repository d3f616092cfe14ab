import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { entries } from '../../scripts/packaging/entries.js';
import { codeOf, PROGRAMS } from '../../scripts/packaging/programs.js';
import { ROOT } from '../../scripts/packaging/root.js';
import { sizeGuide } from '../../scripts/packaging/sizeGuide.js';
import { packagesIn, sizesOf, type Sizes } from '../../scripts/packaging/sizes.js';

/** How far the guide may be from what is measured: others' releases of zod, and a line of code, do not make it wrong. */
const DRIFT = 0.03;
const FEW_BYTES = 60;
/** The last number of the tarball, which counts files and no bytes. */
const COUNT_OF_FILES = ' 3';

/** The numbers of a Markdown text by the first cell of their row and their place in it; times have a point and are left out. */
function numbersIn(guide: string): ReadonlyMap<string, number> {
  const rows = guide.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| ---'));
  return new Map(
    rows.flatMap((line) => {
      const cells = line.split('|').map((cell) => cell.trim());
      const name = cells[1] ?? '';
      return cells.flatMap((cell, place) =>
        /^\d{1,3}(?: \d{3})*(?: \*)?$/u.test(cell)
          ? [[`${/^\d/u.test(name) ? '' : name} ${place}`, Number(cell.replace(/[ *]/gu, ''))] as const]
          : [],
      );
    }),
  );
}

describe('the bytes', () => {
  let sizes: Sizes;

  beforeAll(async () => {
    sizes = await sizesOf(inject('packed'));
  }, 120_000);

  it.each(PROGRAMS.map((program, index) => [codeOf(program), index] as const))(
    'of %s are below their ceiling',
    (_, index) => {
      const { program, counted, whole } = sizes.programs[index]!;
      expect(counted.gzipped).toBeGreaterThan(0);
      expect(counted.gzipped, contentsOf(counted.inputs)).toBeLessThanOrEqual(program.ceiling);
      const unneeded = packagesIn(whole).filter((name) => name !== program.beside);
      expect(unneeded, contentsOf(whole.inputs)).toEqual([]);
      expect(whole.code).not.toContain('BAD_DELIMITERS'); // of papaparse, which is in a file of the package
      expect([...whole.inputs.keys()].filter((path) => /\/dist\/data\.js$/u.test(path))).toEqual([]);
    },
  );

  it('are as docs/size.md says, within a few per cent: npm run docs:size brings it up to date', () => {
    const said = numbersIn(readFileSync(join(ROOT, 'docs/size.md'), 'utf8'));
    const measured = numbersIn(sizeGuide(sizes, [], 'this machine'));
    expect([...said.keys()]).toEqual([...measured.keys()]);
    expect(said.size).toBeGreaterThan(3 * PROGRAMS.length + 2 * entries().size);
    const drifted = [...measured].filter(([name, number]) => {
      const few = name === COUNT_OF_FILES ? 0 : FEW_BYTES;
      return Math.abs(number - said.get(name)!) > Math.max(few, DRIFT * number);
    });
    expect(drifted.map(([name, number]) => `${name}: ${number}, not ${said.get(name)}`)).toEqual([]);
    expect([...measured.keys()]).toContain(COUNT_OF_FILES);
  });

  it('of the guide are really read', () => {
    expect(numbersIn('| `a` of `b` | 1 234 | 12 | 10 * |\n| `c` | 1.5 | none |\n| 5 | 6 |')).toEqual(
      new Map([
        ['`a` of `b` 2', 1234],
        ['`a` of `b` 3', 12],
        ['`a` of `b` 4', 10],
        [' 1', 5],
        [' 2', 6],
      ]),
    );
  });
});

/** The largest parts of a bundle, for whoever looks why it has grown. */
function contentsOf(inputs: ReadonlyMap<string, number>): string {
  const largest = [...inputs].sort(([, a], [, b]) => b - a).slice(0, 8);
  return largest.map(([path, bytes]) => `${bytes} ${path.replace(/.*node_modules\//u, '')}`).join(', ');
}
