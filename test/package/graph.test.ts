import { build } from 'esbuild';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { entries } from '../../scripts/packaging/entries.js';
import { ROOT } from '../../scripts/packaging/root.js';

const DIST = join(inject('packed').consumer, 'node_modules/china-asean/dist');
const FILES = [...entries().keys()];

const NUMBERS = ['decimal.js'];

/** The packages that each entry point loads. */
const LOADS: Readonly<Record<string, readonly string[]>> = {
  index: NUMBERS,
  schema: [...NUMBERS, 'zod'],
  table: NUMBERS,
  data: [],
  csv: NUMBERS,
  comtrade: [...NUMBERS, 'zod'],
  'world-bank': [...NUMBERS, 'zod'],
  geojson: [...NUMBERS, 'zod'],
  'vega-lite': NUMBERS,
  sdmx: [...NUMBERS, 'zod'],
  'json-stat': [...NUMBERS, 'zod'],
  'data-package': [...NUMBERS, 'zod'],
};

interface Loaded {
  /** The names of the other packages that are imported anywhere on the way from a file. */
  readonly packages: readonly string[];
  readonly files: readonly string[];
}

/** What the import graph of a built file reaches. */
async function loadedBy(file: string): Promise<Loaded> {
  const { metafile } = await build({
    entryPoints: [join(DIST, file)],
    bundle: true,
    packages: 'external',
    external: ['node:*'],
    write: false,
    metafile: true,
    treeShaking: false,
    logLevel: 'silent',
  });
  const imports = Object.values(metafile.inputs).flatMap((input) => input.imports);
  const outside = imports.filter(({ external }) => external === true).map(({ path }) => packageOf(path));
  return { packages: [...new Set(outside)].sort(), files: Object.keys(metafile.inputs) };
}

function packageOf(specifier: string): string {
  return /^(?:@[^/]+\/)?[^/]+/u.exec(specifier)?.[0] ?? specifier;
}

describe.each(['js', 'cjs'])('the import graph of a built entry (.%s)', (extension) => {
  it.each(FILES)('reaches from %s the packages that are for it, and no others', async (file) => {
    const { packages, files } = await loadedBy(`${file}.${extension}`);
    expect(packages).toEqual(LOADS[file]);
    expect(files).not.toEqual([]);
  });

  it('is of few files from the root, since Node takes its time for each', async () => {
    const { files } = await loadedBy(`index.${extension}`);
    expect(files.length).toBeLessThanOrEqual(4);
  });

  it.each(FILES.filter((file) => file !== 'data'))('does not lead from %s to the dataset', async (file) => {
    const { files } = await loadedBy(`${file}.${extension}`);
    expect(files.filter((path) => /\/(?:data\.c?js|rows\/[^/]+)$/u.test(path))).toEqual([]);
  });
});

describe('the built package', () => {
  it.each(['js', 'cjs'])('has no file of code that no entry point reaches (.%s)', async (extension) => {
    const all = await Promise.all(FILES.map((file) => loadedBy(`${file}.${extension}`)));
    const reached = new Set(all.flatMap(({ files }) => files.map((file) => basename(file))));
    const built = readdirSync(DIST).filter((file) => file.endsWith(`.${extension}`));
    expect(built).toContain(`index.${extension}`);
    expect(built.filter((file) => !reached.has(file))).toEqual([]);
  });

  it('needs each of its dependencies', async () => {
    const all = await Promise.all(FILES.map((file) => loadedBy(`${file}.js`)));
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      readonly dependencies: Readonly<Record<string, string>>;
    };
    expect([...new Set(all.flatMap(({ packages }) => packages))].sort()).toEqual(Object.keys(dependencies).sort());
  });

  it('is built of its own sources and of what it gives notice of', () => {
    const built = readdirSync(DIST).filter((file) => file.endsWith('.js'));
    const maps = readdirSync(DIST).filter((file) => file.endsWith('.map'));
    const sources = maps
      .flatMap((file) => {
        const map = JSON.parse(readFileSync(join(DIST, file), 'utf8')) as { readonly sources: readonly string[] };
        return map.sources;
      })
      .filter((source) => !built.includes(source)); // which is its own source, where it only passes on
    expect(sources).toContain('../src/errors.ts');
    // esbuild heads the code of each ES module with its path; there is no map of the data
    const paths = built.flatMap((file) =>
      [...readFileSync(join(DIST, file), 'utf8').matchAll(/^\/\/ (\S+\.[cm]?[jt]s)$/gmu)].map(([, path = '']) => path),
    );
    expect(paths).toContain('src/data/dataset.ts');

    const foreign = [...sources.map((source) => source.slice('../'.length)), ...paths].filter(
      (path) => !path.startsWith('src/'),
    );
    const packages = [...new Set(foreign.map((path) => packageOf(path.replace(/^.*node_modules\//u, ''))))].sort();
    expect(packages).toEqual(['date-fns', 'papaparse']);
    const notices = readFileSync(join(DIST, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
    expect([...notices.matchAll(/^(\S+) [\d.]+ \(MIT\)$/gmu)].map(([, name]) => name)).toEqual(packages);
    expect(notices.match(/^Copyright/gmu)).toHaveLength(packages.length);
    expect(notices.match(/Permission is hereby granted, free of charge/gu)).toHaveLength(packages.length);
  });
});
