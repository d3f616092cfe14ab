import { defineConfig, type Options } from 'tsup';
import { relativeMaps } from './scripts/relativeMaps.js';
import { rowsAsJson } from './scripts/rowsAsJson.js';

const common: Options = {
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  tsconfig: 'src/tsconfig.json',
  clean: false, // the entries build side by side; the npm script cleans once before them
};

// tsup sets baseUrl itself; TypeScript 6 rejects it
const compilerOptions = { ignoreDeprecations: '6.0' };

const formats = ['csv', 'comtrade', 'world-bank', 'geojson', 'vega-lite', 'sdmx', 'json-stat', 'data-package'];

const entries = {
  index: 'src/index.ts',
  schema: 'src/schema/index.ts',
  table: 'src/table/index.ts',
  ...Object.fromEntries(formats.map((format) => [format, `src/formats/${format}/index.ts`])),
};

// not public: as files of their own, a bundler leaves them out with the packages that they import, which it could not
// leave out by themselves because these do not declare that they have no side effects; errors serve without either
const homes = {
  decimal: 'src/figure/decimal.ts',
  isDecimalText: 'src/figure/isDecimalText.ts', // which writers need without decimal.js
  calendar: 'src/period/calendar.ts',
  parseCsv: 'src/formats/csv/parseCsv.ts',
  formulaGuard: 'src/formats/csv/formulaGuard.ts', // which writers share with parseCsv
  errors: 'src/errors.ts',
};

export default defineConfig([
  {
    ...common,
    entry: { ...entries, ...homes },
    dts: { entry: entries, compilerOptions },
    splitting: true,
    sourcemap: true,
    plugins: [relativeMaps],
  },
  {
    ...common,
    entry: { data: 'src/data/index.ts' },
    dts: { compilerOptions },
    splitting: false,
    sourcemap: false,
    esbuildPlugins: [rowsAsJson],
    plugins: [{ name: 'flush-left', renderChunk: (code) => ({ code: code.replace(/^ +/gmu, '') }) }],
  },
]);
