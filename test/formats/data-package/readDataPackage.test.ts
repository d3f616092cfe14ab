import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { isChinaAseanError, type ChinaAseanError, type Dataset } from 'china-asean';
import { dataset } from 'china-asean/data';
import {
  readDataPackage,
  safeReadDataPackage,
  writeDataPackage,
  type DataPackageFiles,
  type DataPackageReadOptions,
} from 'china-asean/data-package';
import { smallDataset } from '../../support/dataset.js';
import { descriptorIn, type Resource } from './descriptor.js';

type Fields = Readonly<Record<string, unknown>>;

const small: Readonly<Record<string, string>> = writeDataPackage(smallDataset());

/** The package of the small dataset with another descriptor. */
function described(change: Fields): DataPackageFiles {
  return { ...small, 'datapackage.json': { ...descriptorIn(small), ...change } };
}

/** The package of the small dataset with other fields of one resource. */
function withResource(name: string, change: (resource: Resource) => readonly unknown[]): DataPackageFiles {
  const { resources } = descriptorIn(small);
  return described({ resources: resources.flatMap((one) => (one.name === name ? change(one) : [one])) });
}

function refusal(files: unknown, options?: unknown): ChinaAseanError {
  try {
    readDataPackage(files as DataPackageFiles, options as DataPackageReadOptions);
  } catch (error) {
    if (isChinaAseanError(error)) return error;
    throw error;
  }
  return expect.unreachable('expected a refusal');
}

describe('readDataPackage', () => {
  it('reads the whole dataset as it was written', () => {
    const files = writeDataPackage(dataset, { name: 'china-asean', version: '9.9.9' });
    const read = readDataPackage(files);
    expect(read).toEqual(dataset);
    // the order of keys within a record is not kept, so the nested records are compared as such
    const parsed = (all: Readonly<Record<string, string>>) =>
      Object.entries(all).map(([path, text]) => [path, path.endsWith('.json') ? (JSON.parse(text) as unknown) : text]);
    expect(parsed(writeDataPackage(read, { name: 'china-asean', version: '9.9.9' }))).toEqual(parsed(files));
  });

  it('reads the nested records alone', () => {
    expect(readDataPackage(writeDataPackage(smallDataset(), { formats: ['json'] }))).toEqual(smallDataset());
  });

  it('reads text, bytes and what is parsed, from a record or from a function', () => {
    const bytes = Object.fromEntries(
      Object.entries(small).map(([path, text]) => [path, new TextEncoder().encode(`\uFEFF${text}`)]),
    );
    const parsed = Object.fromEntries(
      Object.entries(small).flatMap(([path, text]) => (path.endsWith('.json') ? [[path, JSON.parse(text)]] : [])),
    ) as Fields;
    for (const files of [small, bytes, parsed, (path: string) => small[path]]) {
      expect(readDataPackage(files)).toEqual(smallDataset());
    }
    expect(parsed['sources.json']).toEqual(smallDataset().sources);
  });

  it('opens the descriptor and the nested records, and no tables', () => {
    const open = vi.fn((path: string) => small[path]);
    readDataPackage(open);
    expect(open.mock.calls.map(([path]) => path)).toEqual([
      'datapackage.json',
      'partners.json',
      'indicators.json',
      'sources.json',
      'observations.json',
      'assets.json',
      'agreements.json',
      'events.json',
    ]);
  });

  it('finds the files of a descriptor that is elsewhere, or has another name', () => {
    const files = Object.fromEntries(Object.entries(small).map(([path, text]) => [`a/b/${path}`, text]));
    expect(readDataPackage(files, { descriptor: 'a/b/datapackage.json' })).toEqual(smallDataset());
    const renamed = { ...small, 'package.json': small['datapackage.json'], 'datapackage.json': '?' };
    expect(readDataPackage(renamed, { descriptor: 'package.json' })).toEqual(smallDataset());
  });

  it('follows the paths of the descriptor, and takes data that stands in it', () => {
    const moved = withResource('events-json', (resource) => [{ ...resource, path: 'more/e.json' }]) as Fields;
    expect(readDataPackage({ ...moved, 'more/e.json': small['events.json'], 'events.json': '?' })).toEqual(
      smallDataset(),
    );
    const { sources } = smallDataset();
    const inline = withResource('sources-json', ({ name }) => [{ name, data: sources }]) as Fields;
    expect(readDataPackage({ ...inline, 'sources.json': undefined })).toEqual(smallDataset());
  });

  it('gives what cannot be changed', () => {
    const read = readDataPackage(small);
    for (const part of [read, read.partners, read.partners[0], read.partners[0]?.names])
      expect(Object.isFrozen(part)).toBe(true);
  });

  it('reads whatever texts are written', () => {
    const text = fc.string({ unit: 'binary', minLength: 1 });
    fc.assert(
      fc.property(text, text, text, fc.boolean(), (note, en, version, guardFormulas) => {
        const [first, ...rest] = smallDataset().sources;
        const [partner, ...others] = smallDataset().partners;
        const changed = {
          ...smallDataset(),
          version,
          sources: [{ ...first, note, title: en }, ...rest],
          partners: [{ ...partner, names: { en, zh: note } }, ...others],
        } as Dataset;
        expect(readDataPackage(writeDataPackage(changed, { guardFormulas }))).toEqual(changed);
      }),
      { numRuns: 50 },
    );
  });

  it('refuses a resource with a path and data', () => {
    const files = withResource('events-json', (resource) => [{ ...resource, data: [] }]);
    const { issues } = refusal(files);
    expect(issues.map(({ code, message }) => [code, message])).toEqual([
      ['invalid-value', 'expected a path or data of the resource "events-json", got both: they may differ'],
    ]);
  });

  it('refuses 200 000 resources of others, each of them', () => {
    const { resources } = descriptorIn(small);
    const more = Array.from({ length: 200_000 }, (_, index) => ({ name: `x${index}` }));
    expect(refusal(described({ resources: [...resources, ...more] })).issues).toHaveLength(200_000);
  });

  it('passes over other resources where it is told to', () => {
    const { resources } = descriptorIn(small);
    const files = described({ resources: [{ name: 'readme', path: 'README.md' }, ...resources] });
    expect(readDataPackage(files, { otherResources: 'leave-out' })).toEqual(smallDataset());
    const { issues } = refusal(files);
    expect(issues).toEqual([
      {
        code: 'other-resource',
        path: ['datapackage.json', 'resources', 0],
        message:
          'expected only resources of a dataset, got "readme": the option otherResources: \'leave-out\' passes it over',
      },
    ]);
  });

  it('refuses tables alone, and says why', () => {
    const { code, message, issues } = refusal(writeDataPackage(smallDataset(), { formats: ['csv'] }));
    expect([code, ...issues.map((issue) => issue.code)]).toEqual(['invalid-input', 'tables-only']);
    expect(message).toContain('the resources partners-json, indicators-json');
    expect(message).toContain(
      'got the tables "observations", "indicators", "partners", "memberships", "sources" and 16 more alone',
    );
    expect(message).toContain("write it with the format 'json'");
  });

  it.each<[resources: unknown, code: string, message: string]>([
    [
      [
        { name: 'budget', path: 'b.csv' },
        { name: '__proto__', path: 'p.csv' },
      ],
      'no-dataset',
      'got "budget", "__proto__"',
    ],
    [[], 'no-dataset', 'got none'],
    [undefined, 'invalid-value', 'expected a list of resources, got undefined'],
    [{ 'partners-json': {} }, 'invalid-value', 'expected a list of resources, got a value of type object'],
    [[null], 'invalid-value', 'expected a resource, an object with a name, got null'],
    [[{ path: 'x.csv' }], 'invalid-value', 'expected a resource, an object with a name, got the name undefined'],
  ])('refuses the package of somebody else with the resources %j', (resources, code, message) => {
    const { issues } = refusal({ 'datapackage.json': JSON.stringify({ name: 'other', resources }) });
    expect(issues.map((issue) => issue.code)).toEqual([code]);
    expect(issues[0]?.message).toContain(message);
  });

  it.each<[file: unknown, code: string, message: RegExp]>([
    [undefined, 'no-file', /^expected the file of the descriptor, got none$/u],
    ['{ "resources": [', 'not-json', /^the descriptor: expected JSON text, got \{ "resources": \[ /u],
    ['', 'not-json', /^the descriptor: expected JSON text/u],
    [new Uint8Array([0x7b, 0xff]), 'malformed-utf-8', /^the descriptor: expected UTF-8, got 0xff at byte 1/u],
    ['null', 'invalid-value', /^expected a descriptor, an object with resources, got null$/u],
    ['[]', 'invalid-value', /got an array$/u],
    [Promise.resolve('{}'), 'not-read', /^the descriptor: .* got a promise: await it first$/u],
    [new Response('{}'), 'not-read', /^the descriptor: .* got a Response: pass await response.arrayBuffer\(\)$/u],
  ])('refuses a descriptor that is none: %#', (file, code, message) => {
    const { issues } = refusal({ 'datapackage.json': file });
    expect(issues).toEqual([{ code, path: ['datapackage.json'], message: expect.stringMatching(message) as unknown }]);
  });

  it('collects what is wrong with the resources, and names them', () => {
    const { resources } = descriptorIn(small);
    const files = {
      ...small,
      'partners.json': '[{]',
      'indicators.json': undefined,
      'sources.json': '{}',
      'observations.json': Promise.resolve('[]'),
      'datapackage.json': {
        ...descriptorIn(small),
        edition: '',
        created: '2025-12-31T08:00:00Z',
        resources: [...resources.filter(({ name }) => name !== 'assets-json'), { name: 'events-json', path: 'x' }, 7],
      },
    };
    const { message, issues } = refusal(files);
    expect(issues.map(({ code, path }) => [code, path.join('/')])).toEqual([
      ['duplicate', 'datapackage.json/resources/27/name'],
      ['invalid-value', 'datapackage.json/resources/28'],
      ['no-resource', 'datapackage.json/resources'],
      ['not-json', 'partners.json'],
      ['no-file', 'indicators.json'],
      ['invalid-value', 'sources.json'],
      ['not-read', 'observations.json'],
      ['invalid-value', 'datapackage.json/edition'],
      ['invalid-value', 'datapackage.json/created'],
    ]);
    const messages = issues.map((issue) => issue.message);
    expect(messages[2]).toBe('expected the resource "assets-json", which holds the assets as nested records, got none');
    expect(messages[3]).toContain('the resource "partners-json": expected JSON text, got [{]');
    expect(messages[4]).toBe('expected the file of the resource "indicators-json", got none');
    expect(messages[5]).toBe('expected a list of records in the resource "sources-json", got a value of type object');
    expect(messages[6]).toBe(
      'the resource "observations-json": expected text or its bytes, got a promise: await it first',
    );
    expect(messages[8]).toContain('got "2025-12-31T08:00:00Z"');
    expect(message).toContain('readDataPackage: expected a data package of a dataset, got 9 problems:');
  });

  it('tells what is wrong with records by their files', () => {
    const [source] = smallDataset().sources;
    const inline = withResource('sources-json', ({ name }) => [
      { name, data: [{ ...source, url: 'nowhere' }] },
    ]) as Fields;
    const { code, message, issues } = refusal({
      ...inline,
      'partners.json': small['partners.json']?.replace('"VND"', '"dong"'),
      'datapackage.json': { ...(inline['datapackage.json'] as Fields), created: '2025-02-30T00:00:00Z' },
    });
    expect(code).toBe('invalid-input');
    const paths = issues.map(({ path }) => path.join('/'));
    expect(paths).toContain('partners.json/2/currency');
    expect(paths).toContain('datapackage.json/created');
    expect(paths.filter((path) => /^datapackage\.json\/resources\/\d+\/data\/0\/url$/u.test(path))).toHaveLength(1);
    expect(paths).toContain('observations.json/1/source'); // that source is gone
    expect(message).toContain('partners.json[2].currency: expected an ISO 4217 code such as "VND", got "dong"');
  });

  it.each([
    '../secret.json',
    '/etc/passwd',
    'a/../../b.json',
    'https://example.org/e.json',
    'file:e.json',
    'C:\\e.json',
    '~/e',
    './e.json',
    '',
    7,
    undefined,
  ])('opens no file outside of the folder, or whose path is none: %j', (path) => {
    const files = withResource('events-json', (resource) => [{ ...resource, path }]) as Fields;
    const open = vi.fn((asked: string) => files[asked]);
    const { issues } = refusal(open);
    expect(issues.map(({ code, path: at }) => [code, at.at(-1)])).toEqual([['invalid-value', 'path']]);
    expect(issues[0]?.message).toContain('of the resource "events-json"');
    expect(open.mock.calls.flat()).not.toContain(path);
  });

  it('finds no file in a prototype, and writes to none', () => {
    const files = withResource('events-json', (resource) => [{ ...resource, path: 'toString' }]);
    expect(refusal(files).issues.map(({ code, path }) => [code, ...path])).toEqual([['no-file', 'toString']]);
    const hostile = { ...small, 'events.json': '[{ "__proto__": { "polluted": true }, "id": "x" }]' };
    expect(refusal(hostile).issues.length).toBeGreaterThan(0);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('lets through what a function of the caller throws', () => {
    const missing = new RangeError('no such file');
    const open = (path: string): unknown => {
      if (path === 'events.json') throw missing;
      return small[path];
    };
    expect(() => readDataPackage(open)).toThrow(missing);
  });

  it.each<[unknown, unknown, RegExp]>([
    ['datapackage.json', {}, /expected the files of a data package, .* got "datapackage\.json"/u],
    [null, {}, /got null/u],
    [[], {}, /got an array/u],
    [new Map(Object.entries(small)), {}, /Object\.fromEntries makes one of a Map/u],
    [small, { descriptor: 'C:\\data\\datapackage.json' }, /as the option descriptor/u],
    [() => undefined, { descriptor: 'data\\datapackage.json' }, /with slashes/u],
    [small, 'x', /expected options, a record with descriptor, otherResources/u],
    [small, { descriptor: '' }, /as the option descriptor, got ""/u],
    [small, { otherResources: 'keep' }, /expected the option otherResources to be refuse or leave-out, got "keep"/u],
    [small, { other: 'refuse' }, /got "other"/u],
  ])('refuses arguments that make no sense: %#', (files, options, message) => {
    const error = refusal(files, options);
    expect(error.code).toBe('invalid-argument');
    expect(error.message).toMatch(message);
    expect(() => safeReadDataPackage(files as DataPackageFiles, options as DataPackageReadOptions)).toThrow(
      error.message,
    );
  });
});

describe('safeReadDataPackage', () => {
  it('gives the dataset, or what is wrong with the package', () => {
    expect(safeReadDataPackage(small)).toEqual({ ok: true, value: smallDataset(), issues: [] });
    const { ok, value, issues } = safeReadDataPackage({ ...small, 'events.json': undefined });
    expect([ok, value, issues.map(({ code }) => code)]).toEqual([false, null, ['no-file']]);
    expect(safeReadDataPackage({ ...small, 'events.json': '[{}]' }).ok).toBe(false);
  });
});
