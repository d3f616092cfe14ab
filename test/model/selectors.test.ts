import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  asOf,
  findById,
  getById,
  inForceFor,
  membersAt,
  selectObservations,
  statusAt,
  versionAt,
  type Agreement,
  type AgreementVersion,
  type Bloc,
  type DateText,
  type Economy,
  type InfrastructureAsset,
  type Observation,
  type Region,
  type Source,
  type TradePartner,
} from 'china-asean';
import { dataset as bundled, type BlocId, type EconomyId, type RegionId } from 'china-asean/data';
import { smallDataset } from '../support/dataset.js';

const dataset = smallDataset();
const bloc = getById(dataset.partners, 'ASEAN') as Bloc;
const [agreement] = dataset.agreements as readonly [Agreement];
const [, , third] = agreement.versions as readonly [AgreementVersion, AgreementVersion, AgreementVersion];
const [line] = dataset.assets;
if (line === undefined) throw new Error('expected an asset');

describe('getById and findById', () => {
  it('find a record by its id', () => {
    expect(getById(dataset.partners, 'VN')).toBe(dataset.partners[2]);
    expect(findById(dataset.partners, 'VN')).toBe(dataset.partners[2]);
  });

  it('say which ids there are', () => {
    expect(findById(dataset.partners, 'XX')).toBeUndefined();
    expect(() => getById(dataset.sources, 'XX')).toThrow(
      expect.objectContaining({
        code: 'not-found',
        message: 'getById: expected one of customs, agency, agency-later, undated, got "XX"',
      }),
    );
    expect(() => getById([] as readonly Observation[], '__proto__')).toThrow(
      expect.objectContaining({ code: 'not-found' }),
    );
  });

  it('give a record of the bundled dataset its own type', () => {
    expectTypeOf(getById(bundled.partners, 'ASEAN')).toEqualTypeOf<Bloc<BlocId>>();
    expectTypeOf(getById(bundled.partners, 'VN')).toEqualTypeOf<Economy<EconomyId>>();
    expectTypeOf(getById(bundled.partners, 'VN' as 'ASEAN' | 'CN-GX')).toEqualTypeOf<Bloc<BlocId> | Region<RegionId>>();
    expectTypeOf(getById(bundled.sources, 'cgtn-2025-09')).toEqualTypeOf<Source>();
    expectTypeOf(getById(dataset.partners, 'ASEAN')).toEqualTypeOf<TradePartner>();
    // @ts-expect-error -- no such id
    expect(() => getById(bundled.partners, 'Asean')).toThrow('got "Asean"');
  });
});

describe('membersAt', () => {
  it.each([
    ['1995-07-27', []],
    ['1995-07-28', ['VN']],
    ['2000-12-31', ['VN', 'CN-GX']],
    ['2001-01-01', ['VN']],
    ['2025-10-25', ['VN']],
    ['2025-10-26', ['VN', 'TL']],
  ] as const)('on %s is %o', (date, members) => {
    expect(membersAt(bloc, date)).toEqual(members);
  });

  it.each(['2025', '2025-02-30', 'today', ''])('refuses the date %o', (date) => {
    expect(() => membersAt(bloc, date as DateText)).toThrow(expect.objectContaining({ code: 'invalid-date' }));
  });
});

describe('statusAt', () => {
  it.each([
    ['2015-12-31', 'none', 'none', null],
    ['2016-06-30', 'unknown', 'none', 'dated-to-window'],
    ['2016-12-31', 'under-construction', 'under-construction', null],
    ['2021-11-30', 'under-construction', 'under-construction', null],
    ['2021-12-15', 'unknown', 'under-construction', 'dated-to-window'],
    ['2021-12-31', 'operating', 'operating', null],
    ['2040-01-01', 'operating', 'operating', null],
  ] as const)('of an asset on %s is %s', (date, status, lastStatus, reason) => {
    expect(statusAt(line, date)).toMatchObject({ status, lastStatus, reason });
  });

  it.each([
    ['2025-10-27', 'none', null],
    ['2025-10-28', 'signed', null],
    ['2025-12-01', 'signed', null],
    ['2025-12-02', 'unknown', 'not-looked-up'],
  ] as const)('of a version on %s is %s', (date, status, reason) => {
    expect(statusAt(third, date)).toMatchObject({ status, reason, checked: '2025-12-01' });
  });

  it('names the milestone that it rests on', () => {
    const { milestone, since } = statusAt(third, '2026-01-01');
    expect([milestone?.id, since]).toEqual(['v3-signed', '2025-10-28']);
    expect(statusAt(line, '2021-12-15')).toMatchObject({ since: '2016', milestone: { date: '2016' } });
    expect(statusAt(line, '2015-12-31')).toMatchObject({ since: null, milestone: null });
  });

  it('names the milestone that may have begun a status, and the last look', () => {
    expect(statusAt(line, '2021-12-15')).toMatchObject({ within: { date: '2021-12', title: 'Opened' }, checked: null });
    expect(statusAt(line, '2021-12-31').within).toBeNull();
    const looked = { ...line, checked: '2021-11' } as const;
    expect(statusAt(looked, '2021-12-15')).toMatchObject({ reason: 'dated-to-window', checked: '2021-11' });
  });

  it('knows nothing of what no milestone dates', () => {
    expect(statusAt({ milestones: [] }, '2021-12-15')).toMatchObject({ status: 'unknown', reason: 'no-date' });
  });

  it('does not change the milestones', () => {
    const before = structuredClone(line);
    statusAt(line, '2020-01-01');
    expect(line).toEqual(before);
  });
});

describe('versionAt', () => {
  it.each([
    ['2009-12-31', null, []],
    ['2010-01-01', '1.0', []],
    ['2016-06-30', '1.0', []],
    ['2016-07-01', '2.0', []],
    ['2025-11-01', '2.0', []],
    ['2026-01-01', '2.0', ['3.0']],
  ] as const)('on %s is %s', (date, version, unknown) => {
    const answer = versionAt(agreement, date);
    expect(answer.version?.id ?? null).toBe(version);
    expect(answer.unknown.map(({ id }) => id)).toEqual(unknown);
  });
});

describe('selectObservations', () => {
  it.each([
    [{}, 9],
    [{ partner: 'VN' }, 1],
    [{ partner: 'ASEAN', period: '2024' }, 4],
    [{ periodKind: 'quarter' }, 2],
    [{ within: '2024-S1' }, 1],
    [{ indicator: 'no-such' }, 0],
    [{ partner: undefined }, 9],
  ] as const)('finds by %o %i observations', (filter, count) => {
    expect(selectObservations(dataset, filter)).toHaveLength(count);
    expect(selectObservations(dataset.observations, filter)).toHaveLength(count);
  });

  it.each([
    ['periods', { periods: '2024' }],
    ['periods', { partner: 'VN', periods: undefined }],
    ['__proto__', JSON.parse('{"__proto__":"2024"}')],
    ['toString', { toString: 'VN' }],
  ])('refuses a filter with the key %s, which would restrict nothing', (key, filter: object) => {
    const known = 'indicator, reporter, partner, asset, flow, basis, unit, period, periodKind, within';
    expect(() => selectObservations(dataset, filter)).toThrow(
      expect.objectContaining({
        code: 'invalid-argument',
        message: `selectObservations: expected only the filter keys ${known}, got "${key}"`,
      }),
    );
  });

  it.each([undefined, null, 'goods-trade', ['goods-trade']])('refuses %j, which is no filter', (filter) => {
    expect(() => selectObservations(dataset, filter as never)).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    );
  });

  it('never returns the list that it was given', () => {
    expect(selectObservations(dataset.observations, {})).not.toBe(dataset.observations);
  });
});

describe('asOf', () => {
  it('leaves out what was published or happened later', () => {
    const early = asOf(dataset, '2025-01-20');
    expect(early.asOf).toBe('2025-01-20');
    expect(early.observations.map(({ source }) => source)).not.toContain('agency-later');
    expect(early.observations.map(({ source }) => source)).toEqual(
      expect.arrayContaining(['customs', 'agency', 'undated']),
    );
    expect(early.events).toEqual([]);
    expect(early.assets[0]?.milestones).toHaveLength(3);
    expect(asOf(dataset, '2025-01-19').assets[0]?.attributes).toEqual([]);
  });

  it.each([
    ['2025-09-16', [], undefined],
    ['2025-09-17', ['v3-plan'], '2025-09-17'],
    ['2025-10-28', ['v3-plan', 'v3-signed'], '2025-10-28'],
    ['2026-06-30', ['v3-plan', 'v3-signed'], '2025-12-01'],
  ] as const)('on %s knows the milestones %o', (date, milestones, checked) => {
    const version = asOf(dataset, date).agreements[0]?.versions[2];
    expect(version?.milestones.map(({ id }) => id)).toEqual(milestones);
    if (checked !== undefined) expect(version?.checked).toBe(checked);
  });

  it('does not know the future: a status looked up later is unknown', () => {
    const [then] = asOf(dataset, '2025-11-01').agreements as readonly [Agreement];
    expect(versionAt(then, '2025-11-01').unknown).toEqual([]);
    expect(versionAt(then, '2025-11-15').unknown.map(({ id }) => id)).toEqual(['3.0']);
  });

  it('leaves out a claim without a date until its window has ended', () => {
    const undated = (date: DateText): number =>
      asOf(dataset, date).observations.filter(({ source }) => source === 'undated').length;
    expect([undated('2024-12-30'), undated('2024-12-31')]).toEqual([0, 1]);
  });

  it('does not know what became of an asset after the day', () => {
    const [line] = asOf(dataset, '2018-01-01').assets as readonly [InfrastructureAsset];
    expect(statusAt(line, '2018-01-01').status).toBe('under-construction');
    expect(statusAt(line, '2022-01-01')).toMatchObject({
      status: 'unknown',
      reason: 'not-looked-up',
      checked: '2018-01-01',
    });
  });

  it('does not know who was bound later, nor on which day of a window that is still open', () => {
    const [known] = asOf(dataset, '2005-06-30').agreements as readonly [Agreement];
    expect(known.instruments.map(({ id }) => id)).toEqual(['goods']);
    const goods = getById(known.instruments, 'goods');
    expect(inForceFor(goods, 'CN', '2005-06-30').inForce).toBe(true);
    expect(inForceFor(goods, 'VN', '2005-06-30').inForce).toBe(false);
    expect(inForceFor(goods, 'VN', '2006-06-30').inForce).toBeNull();
    const open = { ...goods, parties: [{ party: 'VN', from: '2005-01-01/P18M', source: 'agency' }] } as const;
    const then = asOf({ ...dataset, agreements: [{ ...agreement, instruments: [open] }] }, '2005-06-30');
    expect(inForceFor(then.agreements[0]?.instruments[0] ?? open, 'VN', '2007-01-01').inForce).toBeNull();
  });

  it('does not move the date of the dataset forward, nor change it', () => {
    const before = structuredClone(dataset);
    expect(asOf(dataset, '2030-01-01').asOf).toBe('2025-12-31');
    expect(asOf(dataset, '2030-01-01')).toEqual(before);
    expect(dataset).toEqual(before);
  });
});
