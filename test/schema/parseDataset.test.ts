import { describe, expect, it } from 'vitest';
import { figure, figureFromText, isChinaAseanError, type ChinaAseanError, type Dataset } from 'china-asean';
import { parseDataset } from 'china-asean/schema';
import { smallDataset } from '../support/dataset.js';

type Path = readonly (string | number)[];

const plain = (): unknown => JSON.parse(JSON.stringify(smallDataset()));

/** The small dataset with one place changed; `undefined` takes it away. */
function changed([key, ...rest]: Path, value: unknown, json: unknown = plain()): unknown {
  if (key === undefined) return value;
  const copy = (Array.isArray(json) ? [...(json as unknown[])] : { ...(json as object) }) as Record<
    string | number,
    unknown
  >;
  copy[key] = changed(rest, value, copy[key]);
  return JSON.parse(JSON.stringify(copy));
}

function refusal(input: unknown): ChinaAseanError {
  try {
    parseDataset(input);
  } catch (error) {
    if (isChinaAseanError(error, 'invalid-dataset')) return error;
    throw error;
  }
  return expect.unreachable('expected a refusal');
}

describe('parseDataset', () => {
  it('reads what was written, as a new value that cannot be changed', () => {
    const json = plain() as Dataset;
    const dataset = parseDataset(json);
    expect(dataset).toEqual(smallDataset());
    expect(json).toEqual(plain());
    expect(dataset.observations).not.toBe(json.observations);
    for (const part of [dataset, dataset.observations, dataset.observations[0], dataset.observations[0]?.figure]) {
      expect(Object.isFrozen(part)).toBe(true);
    }
  });

  it.each([
    ['a text', [], 'text', [], 'expected an object, got "text"'],
    ['nothing', [], null, [], 'expected an object, got null'],
    ['a list', [], [], [], 'expected an object, got an array'],
    ['a missing table', ['events'], undefined, ['events'], 'expected a list, got undefined'],
    ['an unknown field', ['extra'], [], [], 'expected only fields that are known, got "extra"'],
    ['a wrong date', ['asOf'], '2025-02-30', ['asOf'], 'got "2025-02-30"'],
    ['a bare number', ['observations', 0, 'figure'], 1, ['observations', 0, 'figure'], 'expected an object, got 1'],
    [
      'a period not canonical',
      ['observations', 0, 'period'],
      '2025-01-01/P6M',
      ['observations', 0, 'period'],
      'canonical',
    ],
    [
      'a multiple as growth',
      ['observations', 0, 'growth'],
      figure('2', 'ratio', { measure: 'multiple' }),
      ['observations', 0, 'growth', 'measure'],
      'expected growth of the measure growth or level',
    ],
    ['an unknown basis', ['observations', 0, 'basis'], 'guess', ['observations', 0, 'basis'], 'customs-usd'],
    [
      'a partner of no kind',
      ['partners', 0, 'kind'],
      'planet',
      ['partners', 0, 'kind'],
      'expected one of economy, region, bloc, world, got "planet"',
    ],
    ['an unknown currency', ['partners', 0, 'currency'], 'XXX', ['partners', 0, 'currency'], 'ISO 4217'],
    [
      'a script as address',
      ['sources', 0, 'url'],
      'javascript:alert(1)',
      ['sources', 0, 'url'],
      'expected a web address, a URL such as "https://example.org/", got "javascript:',
    ],
    ['an event ending early', ['events', 0, 'last'], '2025-09-16', ['events', 0, 'last'], 'last day'],
    ['an id used twice', ['sources', 1, 'id'], 'customs', ['sources', 1, 'id'], 'an id of its own'],
    [
      'a source not there',
      ['observations', 0, 'source'],
      'gone',
      ['observations', 0, 'source'],
      'in sources, got "gone"',
    ],
    [
      'a party not there',
      ['agreements', 0, 'parties', 1],
      'EU',
      ['agreements', 0, 'parties', 1],
      'in partners, got "EU"',
    ],
    [
      'a member not there',
      ['partners', 4, 'members', 0, 'member'],
      'XX',
      ['partners', 4, 'members', 0, 'member'],
      'in partners',
    ],
    [
      'a corroboration not there',
      ['observations', 0, 'corroboration'],
      ['gone'],
      ['observations', 0, 'corroboration', 0],
      'in sources',
    ],
    ['a missing dimension', ['observations', 0, 'flow'], undefined, ['observations', 0, 'flow'], 'expected a flow'],
  ] as const)('refuses %s', (_, place, value, path, message) => {
    const { issues } = refusal(changed(place, value));
    expect(issues).toContainEqual(
      expect.objectContaining({ path, message: expect.stringContaining(message) as string }),
    );
    // codes and words are those of the package
    for (const issue of issues) {
      expect(['invalid-value', 'unknown-id', 'duplicate-id', 'absent-dimension']).toContain(issue.code);
      expect(issue.message).toMatch(/^expected /u);
    }
  });

  it.each([
    ['value', '1e3', 'decimal text'],
    ['value', 597, 'decimal text'],
    ['value', 'NaN', 'decimal text'],
    ['value', '１２', 'decimal text'],
    ['unit', 'furlong', 'a unit'],
    ['unit', '__proto__', 'a unit'],
    ['high', '1', 'low ≤ value ≤ high'],
    ['qualifier', 'roughly', 'expected one of '],
    ['measure', 'guess', 'expected one of level, '],
  ])('refuses a figure whose %s is %o', (field, value, message) => {
    const { issues } = refusal(changed(['observations', 0, 'figure', field], value));
    expect(issues[0]?.path.slice(0, 3)).toEqual(['observations', 0, 'figure']);
    expect(issues[0]?.message).toContain(message);
  });

  it('takes a figure just read from a text, without the notes on how it was read', () => {
    const read = figureFromText('$982.3 billion (6.99 trillion yuan)');
    const { alternatives, language, ...kept } = read;
    expect([alternatives.length, language]).toEqual([1, 'en']);
    const dataset = parseDataset(changed(['observations', 0, 'figure'], read));
    expect(dataset.observations[0]?.figure).toEqual(kept);
  });

  it('reports every problem in one error, and the first of them in its message', () => {
    const broken = smallDataset().observations.map((observation) => ({ ...observation, period: 'soon' }));
    const error = refusal(changed(['observations'], broken));
    expect(error.issues).toHaveLength(9);
    expect(error.details).toEqual({ problems: 9 });
    expect(error.message).toContain('9 problems');
    expect(error.message).toContain(
      'observations[0].period: expected a canonical period such as "2024-S1", got "soon"',
    );
    expect(error.message).toContain('and 4 more');
  });

  it('reports ids that lead nowhere beside records of the wrong shape', () => {
    const { issues } = refusal(changed(['observations', 0, 'source'], 'nowhere', changed(['asOf'], 'soon')));
    expect(issues.map(({ path }) => path)).toEqual([['asOf'], ['observations', 0, 'source']]);
  });

  it('wants ids of their own within a list too', () => {
    const { issues } = refusal(changed(['agreements', 0, 'versions', 1, 'id'], '1.0'));
    expect(issues).toContainEqual(
      expect.objectContaining({ code: 'duplicate-id', path: ['agreements', 0, 'versions', 1, 'id'] }),
    );
  });

  it('quotes at most 80 characters of what it refuses', () => {
    const { issues, message } = refusal(changed(['observations', 0, 'period'], 'x'.repeat(100_000)));
    expect(issues[0]?.message.length).toBeLessThan(200);
    expect(message.length).toBeLessThan(400);
  });

  it('names five of many unknown fields', () => {
    const many = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`f${index}`, 1]));
    const { issues } = refusal({ ...smallDataset(), ...many });
    expect(issues[0]?.message).toBe(
      'expected only fields that are known, got "f0", "f1", "f2", "f3", "f4" and 995 more',
    );
  });

  it('refuses an input that holds itself, or that is very deep', () => {
    const cyclic: unknown[] = [];
    cyclic.push(cyclic, cyclic, { source: 'nowhere', again: cyclic });
    expect(refusal({ ...smallDataset(), observations: cyclic }).issues.length).toBeGreaterThan(0);
    let deep: unknown = 'nowhere';
    for (let depth = 0; depth < 100_000; depth++) deep = [deep];
    expect(refusal({ ...smallDataset(), assets: deep }).issues.length).toBeGreaterThan(0);
  });

  it('never writes to a prototype', () => {
    const hostile = JSON.parse(
      `{"__proto__": {"polluted": true}, ${JSON.stringify(smallDataset()).slice(1)}`,
    ) as unknown;
    expect(() => parseDataset(hostile)).toThrow(expect.objectContaining({ code: 'invalid-dataset' }));
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
