import { defineConfig, type Options } from 'tsup';
import { commonJs } from './scripts/build/commonJs.js';
import { noBareImports } from './scripts/build/noBareImports.js';
import { notices } from './scripts/build/notices.js';
import { entries } from './scripts/packaging/entries.js';
import { sourceOf } from './scripts/packaging/sourceOf.js';
import { passedOn } from './scripts/build/passedOn.js';
import { rowsAsJson } from './scripts/build/rowsAsJson.js';
import { sharedAsOne } from './scripts/build/sharedAsOne.js';

const common: Options = {
  target: 'es2022',
  platform: 'neutral',
  tsconfig: 'src/tsconfig.json',
  clean: false, // the entries build side by side; the npm script cleans once before them
};

// tsup sets baseUrl itself; TypeScript 6 rejects it
const compilerOptions = { ignoreDeprecations: '6.0' };

const { data, ...entry } = Object.fromEntries([...entries().keys()].map((file) => [file, sourceOf(file)]));
if (data === undefined) throw new Error('package.json exports no ./data');

// not public: as files of their own, a bundler leaves them out with the foreign code that they import or hold, which it could not
// leave out by itself because that does things when it is loaded. They import nothing else: what a home shared with
// the rest would be in a file apart as well
const homes = {
  decimal: 'src/figure/decimal.ts',
  calendar: 'src/period/calendar.ts',
  cutCells: 'src/formats/csv/cutCells.ts',
};

export default defineConfig([
  {
    ...common,
    entry: { ...entry, ...homes },
    format: 'esm', // and commonJs
    splitting: true,
    sourcemap: true,
    define: { define: 'undefined' }, // or papaparse gives itself to the loader of a page that has one
    esbuildPlugins: [sharedAsOne(entry), passedOn(Object.keys(homes)), notices],
    plugins: [noBareImports, commonJs],
  },
  {
    ...common,
    entry,
    format: ['esm', 'cjs'],
    dts: { only: true, compilerOptions },
  },
  {
    ...common,
    entry: { data },
    format: ['esm', 'cjs'],
    dts: { compilerOptions },
    splitting: false,
    sourcemap: false,
    esbuildPlugins: [rowsAsJson],
    plugins: [{ name: 'flush-left', renderChunk: (code) => ({ code: code.replace(/^ +/gmu, '') }) }],
  },
]);
