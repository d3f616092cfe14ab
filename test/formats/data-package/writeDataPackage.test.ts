import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { isChinaAseanError, type ChinaAseanError, type Dataset } from 'china-asean';
import { dataset } from 'china-asean/data';
import { readDataPackage, writeDataPackage, type DataPackageWriteOptions } from 'china-asean/data-package';
import { smallDataset } from '../../support/dataset.js';
import { descriptorErrors, descriptorIn } from './descriptor.js';

const LISTS = ['partners', 'indicators', 'sources', 'observations', 'assets', 'agreements', 'events'] as const;

const OPTIONS: DataPackageWriteOptions = {
  name: 'a-package',
  title: 'A package',
  description: 'What it contains.',
  version: '1.2.3',
  licenses: [{ name: 'CC-BY-4.0', title: 'Attribution', path: 'https://creativecommons.org/licenses/by/4.0/' }],
};

const FORMS: Readonly<Record<string, RegExp>> = {
  string: /./su,
  number: /^-?\d+(?:\.\d+)?$/u,
  integer: /^-?\d+$/u,
  date: /^\d{4}-\d\d-\d\d$/u,
};

function refusal(write: () => unknown): ChinaAseanError {
  try {
    write();
  } catch (error) {
    if (isChinaAseanError(error)) return error;
    throw error;
  }
  return expect.unreachable('expected a refusal');
}

/** The rows of a table, read by a parser that is not ours. */
function rowsIn(text: string | undefined): readonly (readonly string[])[] {
  const { data, errors } = Papa.parse<string[]>(text ?? '', { newline: '\n', delimiter: ',' });
  expect(errors).toEqual([]);
  expect(data.at(-1)).toEqual(['']); // after the last line end
  return data.slice(0, -1);
}

const bundled = writeDataPackage(dataset, OPTIONS);
const { resources } = descriptorIn(bundled);
const tables = new Map(
  resources.flatMap(({ name, path, schema }) => {
    if (schema === undefined) return [];
    const [header = [], ...rows] = rowsIn(bundled[path]);
    return [[name, { name, schema, header, rows }] as const];
  }),
);

/** The keys that rows of a table have in some columns, `null` where one of them is empty. */
function keysOf(table: string, columns: readonly string[]): readonly (string | null)[] {
  const { header = [], rows = [] } = tables.get(table) ?? {};
  const places = columns.map((column) => header.indexOf(column));
  expect(places).not.toContain(-1);
  return rows.map((row) => {
    const cells = places.map((place) => row[place]);
    return cells.includes('') ? null : JSON.stringify(cells);
  });
}

describe('the descriptor', () => {
  it('is one of version 2', () => {
    expect(descriptorErrors(descriptorIn(bundled))).toEqual([]);
    expect(descriptorErrors(descriptorIn(writeDataPackage(smallDataset())))).toEqual([]);
  });

  it.each([
    { name: 'A Package' },
    { licenses: [] },
    { licenses: [{ title: 'Attribution' }] },
    { created: 'soon' },
    { resources: [] },
    { resources: [{ name: 'x' }] },
    { resources: [{ name: 'x', path: '../x.csv' }] },
    { resources: [{ name: 'x', path: 'x.csv', type: 'table', schema: { fields: [{ name: 'x', type: 'decimal' }] } }] },
  ])('would not be one with %j', (change) => {
    expect(descriptorErrors({ ...descriptorIn(bundled), ...change })).not.toEqual([]);
  });

  it('says what it is told, and nothing else', () => {
    const said = (options?: DataPackageWriteOptions) =>
      Object.fromEntries(
        Object.entries(descriptorIn(writeDataPackage(smallDataset(), options))).filter(([key]) => key !== 'resources'),
      );
    const $schema = 'https://datapackage.org/profiles/2.0/datapackage.json';
    expect(said(OPTIONS)).toEqual({ $schema, ...OPTIONS, edition: '1', created: '2025-12-31T00:00:00Z' });
    expect(said()).toEqual({ $schema, version: '1', edition: '1', created: '2025-12-31T00:00:00Z' });
    expect(said({ licenses: [{ path: 'LICENSE.txt' }] })['licenses']).toEqual([{ path: 'LICENSE.txt' }]);
  });

  it('names every file but itself, once', () => {
    expect([...resources.map(({ path }) => path), 'datapackage.json'].sort()).toEqual(Object.keys(bundled).sort());
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
  });

  it('names the files of one format where only that is written', () => {
    const formats = (['csv', 'json'] as const).map((format) => {
      const files = writeDataPackage(smallDataset(), { formats: [format] });
      expect(descriptorErrors(descriptorIn(files))).toEqual([]);
      expect(descriptorIn(files).resources.map(({ path }) => path)).toEqual(
        resources.map(({ path }) => path).filter((path) => path.endsWith(format)),
      );
      return Object.keys(files).length;
    });
    expect(formats).toEqual([22, 8]);
    expect(writeDataPackage(smallDataset(), { formats: ['json', 'csv', 'json'] })).toEqual(
      writeDataPackage(smallDataset()),
    );
  });
});

describe('the tables', () => {
  it('are one for every list of the dataset, and for the lists within', () => {
    for (const list of LISTS) expect(tables.get(list)?.rows, list).toHaveLength(dataset[list].length);
    const versions = dataset.agreements.flatMap((agreement) => agreement.versions);
    const instruments = dataset.agreements.flatMap((agreement) => agreement.instruments);
    const within = {
      memberships: dataset.partners.flatMap((partner) => (partner.kind === 'bloc' ? partner.members : [])),
      'asset-places': dataset.assets.flatMap(({ places }) => places),
      'asset-milestones': dataset.assets.flatMap(({ milestones }) => milestones),
      'asset-attributes': dataset.assets.flatMap(({ attributes }) => attributes),
      'asset-organizations': dataset.assets.flatMap(({ organizations }) => organizations),
      'agreement-versions': versions,
      'agreement-chapters': versions.flatMap(({ chapters }) => chapters),
      'agreement-milestones': versions.flatMap(({ milestones }) => milestones),
      'tariff-cuts': versions.flatMap(({ tariffTracks }) => tariffTracks.flatMap(({ cuts }) => cuts)),
      'origin-rules': versions.flatMap(({ originRules }) => originRules),
      'negotiation-rounds': versions.flatMap(({ rounds }) => rounds),
      instruments,
      'instrument-parties': instruments.flatMap(({ parties }) => parties),
      'event-results': dataset.events.flatMap(({ results }) => results),
    };
    for (const [name, records] of Object.entries(within))
      expect(tables.get(name)?.rows, name).toHaveLength(records.length);
    expect([...tables.keys()].sort()).toEqual([...LISTS, ...Object.keys(within)].sort());
  });

  it.each([...tables.values()])(
    '$name: has a cell for each column, of the type of the column',
    ({ schema, header, rows }) => {
      expect(rows).not.toEqual([]);
      expect(header).toEqual(schema.fields.map(({ name }) => name));
      expect(new Set(header).size).toBe(header.length);
      expect(rows.filter((row) => row.length !== header.length)).toEqual([]);
      const wrong = rows.flatMap((row) =>
        schema.fields.flatMap(({ name, type }, index) => {
          const cell = row[index] ?? '';
          return cell === '' || FORMS[type]?.test(cell) === true ? [] : [[name, cell]];
        }),
      );
      expect(wrong).toEqual([]);
    },
  );

  it.each([...tables.values()])('$name: has a key of its own for each row', ({ name, schema }) => {
    const keys = keysOf(name, schema.primaryKey);
    expect(keys).not.toContain(null);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each([...tables.values()])('$name: leads with its foreign keys to rows that are there', ({ name, schema }) => {
    const dangling = schema.foreignKeys.flatMap(({ fields, reference }) => {
      expect(reference.resource).not.toBe(name); // a table refers to itself by naming none
      expect(tables.has(reference.resource ?? name)).toBe(true);
      const known = new Set(keysOf(reference.resource ?? name, reference.fields));
      return keysOf(name, fields).filter((key) => key !== null && !known.has(key));
    });
    expect(dangling).toEqual([]);
  });

  it('keep every text, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.boolean(), (note, guardFormulas) => {
        const [first, ...rest] = smallDataset().sources;
        const changed = { ...smallDataset(), sources: [{ ...first, note }, ...rest] } as Dataset;
        const [header = [], row = []] = rowsIn(writeDataPackage(changed, { guardFormulas })['sources.csv']);
        const cell = row[header.indexOf('note')];
        expect(cell === note || (guardFormulas && cell === `'${note}`)).toBe(true);
      }),
    );
  });

  it('guard cells that a spreadsheet would take as a formula, where that is asked for', () => {
    const [first, ...rest] = smallDataset().sources;
    const changed = { ...smallDataset(), sources: [{ ...first, note: '=1+1' }, ...rest] } as Dataset;
    const files = writeDataPackage(changed, { guardFormulas: true });
    expect(files['sources.csv']).toContain(",'=1+1\n");
    expect(files['sources.json']).toContain('"note": "=1+1"');
    expect(writeDataPackage(changed)['sources.csv']).toContain(',=1+1\n');
  });
});

describe('writeDataPackage', () => {
  it('writes the nested records as they are', () => {
    for (const list of LISTS) expect(JSON.parse(bundled[`${list}.json`] ?? '')).toEqual(dataset[list]);
  });

  it('gives what cannot be changed, and the same each time', () => {
    expect(Object.isFrozen(bundled)).toBe(true);
    const before = smallDataset();
    const files = writeDataPackage(before);
    expect(before).toEqual(smallDataset());
    expect(writeDataPackage(before)).toEqual(files);
  });

  it('writes a dataset that has nothing', () => {
    const none = Object.fromEntries(LISTS.map((list) => [list, []]));
    const files = writeDataPackage({ version: '0', asOf: '2025-01-01', ...none } as unknown as Dataset);
    expect(files['memberships.csv']).toBe('bloc,member,from,to,source,note\n');
    expect(files['events.json']).toBe('[]\n');
  });

  it('refuses records that cannot be told apart, all of them', () => {
    const small = smallDataset();
    const changed = { ...small, sources: [...small.sources, ...small.sources.slice(-1)] };
    const { code, message, issues } = refusal(() => writeDataPackage(changed));
    expect(code).toBe('invalid-input');
    expect(issues.map((issue) => [issue.code, ...issue.path])).toEqual([['duplicate-id', 'sources', 4, 'id']]);
    expect(message).toContain('sources[4].id: expected an id of its own, got "undated" again');
  });

  it('refuses rows of tables without a key of their own, where tables are written', () => {
    const small = smallDataset();
    const partners = small.partners.map((partner) =>
      partner.kind === 'bloc' ? { ...partner, members: [...partner.members, ...partner.members.slice(0, 1)] } : partner,
    );
    const changed = { ...small, partners };
    expect(readDataPackage(writeDataPackage(changed, { formats: ['json'] }))).toEqual(changed);
    const { code, message, issues } = refusal(() => writeDataPackage(changed));
    expect(code).toBe('invalid-input');
    expect(issues.map((issue) => [issue.code, ...issue.path])).toEqual([['duplicate', 'memberships', 3]]);
    expect(message).toContain(
      'memberships[3]: expected a key of its own in bloc, member, from, got "ASEAN", "VN", "1995-07-28" again: it is at memberships[0] too',
    );
  });

  it('refuses ids that lead nowhere, and keys that are empty', () => {
    const small = smallDataset();
    const [first, ...rest] = small.sources;
    const sources = [{ ...first, id: '' }, ...rest] as Dataset['sources'];
    const { issues } = refusal(() => writeDataPackage({ ...small, sources }));
    expect(issues).toContainEqual({
      code: 'unknown-id',
      path: ['partners', 4, 'members', 0, 'source'],
      message: 'expected the id of a record in sources, got "customs"',
    });
    expect(issues).toContainEqual({
      code: 'invalid-value',
      path: ['sources', 0, 'id'],
      message: 'expected text of at least one character, got ""',
    });
  });

  it('refuses all ids that its reader would refuse, whatever is written', () => {
    const small = smallDataset();
    const [observation, ...observations] = small.observations;
    const [indicator, ...indicators] = small.indicators;
    const changed = {
      ...small,
      observations: [{ ...observation, corroboration: ['gone'] }, ...observations],
      indicators: [{ ...indicator, derivedFrom: { indicator: 'gone', as: 'growth' } }, ...indicators],
      agreements: small.agreements.map((agreement) => ({ ...agreement, parties: ['QQ'] })),
    } as Dataset;
    for (const format of ['csv', 'json'] as const) {
      const { code, issues } = refusal(() => writeDataPackage(changed, { formats: [format] }));
      expect(code).toBe('invalid-input');
      expect(issues.map((issue) => [issue.code, ...issue.path])).toEqual([
        ['unknown-id', 'indicators', 0, 'derivedFrom', 'indicator'],
        ['unknown-id', 'observations', 0, 'corroboration', 0],
        ['unknown-id', 'agreements', 0, 'parties', 0],
      ]);
    }
    const instruments = small.agreements.map((agreement) => ({
      ...agreement,
      instruments: agreement.instruments.map((one) => ({ ...one, version: 'gone' })),
    }));
    expect(refusal(() => writeDataPackage({ ...small, agreements: instruments })).issues[0]).toMatchObject({
      code: 'unknown-id',
      path: ['instruments', 0, 'agreement', 'version'],
    });
  });

  it.each<[list: (typeof LISTS)[number], record: unknown, paths: readonly string[]]>([
    ['observations', null, ['observations.0']],
    ['observations', { ...smallDataset().observations[0], period: 'soon' }, ['observations.0.period']],
    ['partners', {}, ['id', 'kind', 'names', 'codes'].map((name) => `partners.0.${name}`)],
    ['partners', 5, ['partners.0']],
    [
      'assets',
      { id: 'x', names: { en: 'x' }, kind: 'port' },
      ['places', 'milestones', 'attributes', 'organizations'].map((name) => `assets.0.${name}`),
    ],
    ['sources', { ...smallDataset().sources[0], url: undefined }, ['sources.0.url']],
    [
      'events',
      { ...smallDataset().events[0], results: [{}] },
      ['events.0.results.0.result', 'events.0.results.0.figure'],
    ],
    ['agreements', { ...smallDataset().agreements[0], versions: 'x' }, ['agreements.0.versions']],
  ])('refuses records of %s that cannot be written: %#', (list, record, paths) => {
    const changed = { ...smallDataset(), [list]: [record] } as unknown as Dataset;
    for (const format of ['csv', 'json'] as const) {
      const { code, issues } = refusal(() => writeDataPackage(changed, { formats: [format] }));
      expect(code).toBe('invalid-input');
      const odd = issues.filter((issue) => issue.code === 'invalid-value');
      expect(odd.map(({ path }) => path.join('.'))).toEqual(paths);
    }
  });

  it('writes two results of an event with one printed text', () => {
    const small = smallDataset();
    const results = dataset.events.flatMap((event) => event.results).slice(0, 1);
    expect(results).toHaveLength(1);
    const events = small.events.map((event) => ({ ...event, results: [...results, ...results] }));
    const files = writeDataPackage({ ...small, events });
    expect(readDataPackage(files)).toEqual({ ...small, events });
    expect(rowsIn(files['event-results.csv']).map((row) => row[1])).toEqual(['position', '1', '2']);
  });

  it('tells ids of a list apart that have spaces', () => {
    const small = smallDataset();
    const [source, ...sources] = small.sources;
    const [observation, ...observations] = small.observations;
    const changed = {
      ...small,
      sources: [source, ...sources, { ...source, id: 'a b' }, { ...source, id: 'c' }],
      observations: [{ ...observation, corroboration: ['a b', 'c'] }, ...observations],
    } as Dataset;
    const [header = [], row = []] = rowsIn(writeDataPackage(changed)['observations.csv']);
    expect(row[header.indexOf('corroboration')]).toBe('a\\ b c');
  });

  it('refuses or writes whatever stands in any place of a dataset', () => {
    const odd = fc.oneof(
      fc.jsonValue({ maxDepth: 1 }),
      fc.constantFrom(null, '', [], {}, [null], '__proto__', 'bloc', '2024', 1e308),
    );
    const text = JSON.stringify(smallDataset());
    let places = 0;
    JSON.parse(text, (_, value: unknown) => {
      places += 1;
      return value;
    });
    fc.assert(
      fc.property(fc.integer({ min: 2, max: places }), odd, (at, value) => {
        let place = 0;
        const changed = JSON.parse(
          JSON.stringify(smallDataset(), (_, found: unknown) => {
            place += 1;
            return place === at ? value : found;
          }),
        ) as Dataset;
        try {
          expect(Object.keys(writeDataPackage(changed)).length).toBe(Object.keys(bundled).length);
        } catch (error) {
          if (!isChinaAseanError(error)) throw error;
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each<[unknown, RegExp]>([
    [null, /expected a dataset such as \{ version, asOf, partners, … \}, got null/u],
    [{ ...smallDataset(), version: '' }, /expected a dataset with a version, got ""/u],
    [{ ...smallDataset(), events: undefined }, /expected a dataset with a list of events, got undefined/u],
  ])('refuses what is no dataset: %#', (value, message) => {
    const error = refusal(() => writeDataPackage(value as Dataset));
    expect(error.code).toBe('invalid-argument');
    expect(error.message).toMatch(message);
  });

  it('refuses a dataset of no day', () => {
    const error = refusal(() => writeDataPackage({ ...smallDataset(), asOf: '2025-02-30' }));
    expect(error.code).toBe('invalid-date');
  });

  it.each<[unknown, RegExp]>([
    ['csv', /expected options, a record with name, title, description, version, licenses, formats, guardFormulas/u],
    [{ nmae: 'x' }, /got "nmae"/u],
    [{ name: 'My Package' }, /expected small letters, digits, '\.', '_' and '-' as the option name, got "My Package"/u],
    [{ title: '' }, /as the option title, got ""/u],
    [{ description: 1 }, /as the option description, got 1/u],
    [{ version: 2 }, /as the option version, got 2/u],
    [{ licenses: [] }, /expected a list of licences such as .* as the option licenses/u],
    [{ licenses: ['CC0-1.0'] }, /as the option licenses/u],
    [{ licenses: [{ title: 'Mine' }] }, /as the option licenses/u],
    [{ licenses: [{ name: 'CC BY' }] }, /as the option licenses/u],
    [{ licenses: [{ path: '../LICENSE' }] }, /as the option licenses/u],
    [{ licenses: [{ name: 'MIT', title: '' }] }, /as the option licenses/u],
    [{ licenses: [{ name: 'MIT', url: 'https://example.org' }] }, /as the option licenses/u],
    [{ formats: [] }, /expected a list of 'csv', 'json' or both as the option formats/u],
    [{ formats: ['xml'] }, /as the option formats/u],
    [{ guardFormulas: 'yes' }, /expected true or false as the option guardFormulas, got "yes"/u],
  ])('refuses the options %j', (options, message) => {
    const error = refusal(() => writeDataPackage(smallDataset(), options as DataPackageWriteOptions));
    expect(error.code).toBe('invalid-argument');
    expect(error.message).toMatch(message);
  });
});
