// writes the bundled dataset as a data package, for whoever does not use TypeScript: a CSV and a JSON of each table, and the
// descriptor that tells what their columns mean (Frictionless Data Package, version 2)
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import Papa from 'papaparse';
import { dataset } from '../src/data/index.js';
import type { Table } from './dataPackage/table.js';
import { tablesOf } from './dataPackage/tablesOf.js';

const out = new URL('../dist/data-package/', import.meta.url);
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  readonly version: string;
};

function toResource({ name, title, fields, primaryKey, foreignKeys }: Table): object {
  return {
    name,
    title,
    type: 'table',
    path: `${name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields,
      primaryKey,
      foreignKeys,
      missingValues: [''],
    },
  };
}

function toCsv({ fields, rows }: Table): string {
  return `${Papa.unparse({ fields: fields.map(({ name }) => name), data: rows.map((row) => [...row]) }, { newline: '\n' })}\n`;
}

const { version: edition, asOf, ...nouns } = dataset;
const tables = tablesOf(dataset);
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
for (const table of tables) writeFileSync(new URL(`${table.name}.csv`, out), toCsv(table));
for (const [name, records] of Object.entries(nouns)) {
  writeFileSync(new URL(`${name}.json`, out), `${JSON.stringify(records, null, 1)}\n`);
}
writeFileSync(
  new URL('datapackage.json', out),
  `${JSON.stringify(
    {
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'china-asean',
      title: 'Published statistics on China and ASEAN',
      description:
        'Published figures on trade, transport, investment and travel between China and ASEAN, each with its bounds, basis and source; infrastructure assets; the China–ASEAN Free Trade Area; the China–ASEAN Expo. The CSV files are flat tables, the JSON files hold the records as the TypeScript package does.',
      version,
      edition,
      created: `${asOf}T00:00:00Z`,
      licenses: [
        {
          name: 'CC-BY-4.0',
          title: 'Creative Commons Attribution 4.0',
          path: 'https://creativecommons.org/licenses/by/4.0/',
        },
      ],
      resources: [
        ...tables.map(toResource),
        ...Object.keys(nouns).map((name) => ({
          name: `${name}-json`,
          title: `${name}, as nested records`,
          path: `${name}.json`,
          format: 'json',
          mediatype: 'application/json',
          encoding: 'utf-8',
        })),
      ],
    },
    null,
    2,
  )}\n`,
);
