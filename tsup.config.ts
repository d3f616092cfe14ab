import { defineConfig, type Options } from 'tsup';

const common: Options = {
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  tsconfig: 'src/tsconfig.json',
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } }, // tsup sets baseUrl itself; TypeScript 6 rejects it
  clean: false, // the entries build side by side; the npm script cleans once before them
};

export default defineConfig([
  { ...common, entry: { index: 'src/index.ts', schema: 'src/schema/index.ts' }, splitting: true, sourcemap: true },
  { ...common, entry: { data: 'src/data/index.ts' }, splitting: false, sourcemap: false },
]);
