// writes the bundled dataset as a data package, for whoever does not use TypeScript
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dataset } from '../src/data/index.js';
import { writeDataPackage } from '../src/formats/data-package/index.js';

const out = new URL('../dist/data-package/', import.meta.url);
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  readonly version: string;
};

const files = writeDataPackage(dataset, {
  name: 'china-asean',
  title: 'Published statistics on China and ASEAN',
  description:
    'Published figures on trade, transport, investment and travel between China and ASEAN, each with its bounds, basis and source; infrastructure assets; the China–ASEAN Free Trade Area; the China–ASEAN Expo. The CSV files are flat tables, the JSON files hold the records as the TypeScript package does.',
  version,
  licenses: [
    {
      name: 'CC-BY-4.0',
      title: 'Creative Commons Attribution 4.0',
      path: 'https://creativecommons.org/licenses/by/4.0/',
    },
  ],
});
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
for (const [path, text] of Object.entries(files)) writeFileSync(new URL(path, out), text);
