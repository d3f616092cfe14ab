import { describe, expect, it } from 'vitest';
import {
  backcast,
  figure,
  figureFromText,
  formatBounds,
  growthRate,
  impliedExchangeRate,
  percentagePointChange,
  share,
  wholeFromShare,
  type Observation,
  type Period,
  type Unit,
} from 'china-asean';
import { smallDataset } from '../../support/dataset.js';
import { observation } from '../../support/observations.js';

describe('growthRate', () => {
  // current, base, printed growth and unit, where all three are printed
  it.each([
    [
      '8.581e6',
      '5.549e6',
      '54.6%',
      'person-crossing',
      'Dongxing, persons entering and leaving, 2024: Nanning TV and People’s Daily',
    ],
    [
      '6.52e12',
      '5.67e12',
      '15%',
      'CNY',
      'China–ASEAN trade in yuan, 2022: State Council Information Office, China customs',
    ],
    ['113.5e9', '81.6e9', '39.1%', 'USD', 'ASEAN exports to China, 2010: ASEAN Secretariat'],
    ['117.7e9', '96.6e9', '21.8%', 'USD', 'ASEAN imports from China, 2010: ASEAN Secretariat'],
    ['178.2e9', '196.9e9', '-9.5%', 'USD', 'ASEAN trade with China, 2009: ASEAN Secretariat'],
  ] as const)('of %s over %s agrees with the printed %s (in %s, %s)', (current, base, text, unit, _source) => {
    const growth = growthRate<Unit>(figure(current, unit), figure(base, unit));
    const printed = figureFromText(text);
    expect(Number(growth.low)).toBeLessThanOrEqual(Number(printed.high));
    expect(Number(growth.high)).toBeGreaterThanOrEqual(Number(printed.low));
  });

  it('bounds the growth by the printed digits', () => {
    const growth = growthRate(figure('597e9', 'USD'), figure('552e9', 'USD'));
    // 596.5 / 552.5 − 1 and 597.5 / 551.5 − 1
    expect(growth.low?.slice(0, 10)).toBe('0.07963800');
    expect(growth.high?.slice(0, 10)).toBe('0.08340888');
    expect(formatBounds(growth)).toBe('7.9–8.4%');
  });

  it('leaves a bound open where an input has an open end', () => {
    const over = growthRate(figure('12e6', 'trip', { qualifier: 'over' }), figure('10e6', 'trip', { resolution: '0' }));
    expect(over).toMatchObject({ value: '0.2', low: '0.2', high: null });
    const baseOver = growthRate(
      figure('12e6', 'trip', { resolution: '0' }),
      figure('10e6', 'trip', { qualifier: 'over' }),
    );
    expect(baseOver).toMatchObject({ value: '0.2', low: '-1', high: '0.2' });
    const baseUnder = growthRate(
      figure('12e6', 'trip', { resolution: '0' }),
      figure('10e6', 'trip', { qualifier: 'under' }),
    );
    expect(baseUnder).toMatchObject({ value: '0.2', low: '0.2', high: null });
  });

  it.each([
    ['5', '0', 'zero-base'],
    ['0', '0', 'no-trade'],
    ['5', '-5', 'sign-change'],
    ['-5', '-5', 'negative-base'],
    ['0', '-5', 'negative-base'],
    ['-5', '5', 'sign-change'],
  ] as const)('of %s over %s is null: %s', (current, base, reason) => {
    expect(growthRate(figure(current, 'USD'), figure(base, 'USD'))).toMatchObject({
      value: null,
      low: null,
      high: null,
      reason,
    });
  });

  it('of nothing over something is −1, and of equals 0', () => {
    expect(growthRate(figure(0, 'USD'), figure(5, 'USD')).value).toBe('-1');
    expect(growthRate(figure(5, 'USD'), figure('5.00', 'USD')).value).toBe('0');
  });

  it('names what is missing', () => {
    expect(growthRate(undefined, figure(1, 'USD')).reason).toBe('missing-current');
    expect(growthRate(figure(1, 'USD'), null).reason).toBe('missing-base');
    const hole = growthRate(figure(1, 'ratio'), figure(0, 'ratio'));
    expect(growthRate(hole, figure(1, 'ratio')).reason).toBe('missing-current');
  });

  it('takes a result of another calculator', () => {
    const first = growthRate(figure('110', 'USD', { resolution: '0' }), figure('100', 'USD', { resolution: '0' }));
    const second = growthRate(figure('0.2', 'ratio', { resolution: '0' }), first);
    expect(second.value).toBe('1');
    expect(second.inputs['base']).toBe(first);
  });

  it('does not compare units that differ, not even in one dimension', () => {
    // @ts-expect-error -- dollars over yuan
    expect(growthRate(figure(1, 'USD'), figure(1, 'CNY')).reason).toBe('incomparable-unit');
    // @ts-expect-error -- tonnes over kilograms
    expect(growthRate(figure(1, 'tonne'), figure(1, 'kg')).reason).toBe('incomparable-unit');
  });

  it('does not compare observations of different bases', () => {
    const current = observation('2024', '982.34e9');
    const base = observation('2023', '911.7e9', { basis: 'asean-secretariat' });
    expect(growthRate(current, base).reason).toBe('incomparable-basis');
  });

  it('refuses observations of different things', () => {
    const current = observation('2024', '982.34e9');
    expect(() => growthRate(current, observation('2023', '911.7e9', { partner: 'VN' }))).toThrow(
      expect.objectContaining({
        code: 'mixed-series',
        message: expect.stringContaining('partner ASEAN and VN') as string,
      }),
    );
  });

  it.each([
    ['2024', '2023', 'GY'],
    ['2024-S1', '2023-S1', 'GY'],
    ['2025-01-01/P7M', '2024-01-01/P7M', 'GY'],
    ['2024-Q2', '2024-Q1', 'G1'],
    ['2025-S1', '2024-S2', 'G1'],
    ['2025-01', '2024-12', 'G1'],
    ['2024', '2020', null],
    ['2024-W06', '2024-W05', 'G1'],
  ] as const)('names the transformation of %s over %s: %s', (current, base, transformation) => {
    const growth = growthRate(observation(current, '2'), observation(base, '1'));
    expect(growth).toMatchObject({ reason: null, period: current, transformation });
  });

  it.each([
    ['2025-01-01/P8M', '2024', 'a year-to-date over a year'],
    ['2025-S1', '2025-Q1', 'a half-year over a quarter'],
    ['2023', '2024', 'a year over a later one'],
    ['2024', '2024', 'a year over itself'],
    ['2024-01-01/P2Y', '2023-01-01/P2Y', 'overlapping windows'],
    ['../2024-12-31', '../2023-12-31', 'running sums'],
    ['2021-12-03/2025-06-30', '2021-12-03/2024-06-30', 'sums since an event'],
  ] as const)('does not compare %s with %s (%s)', (current, base, _) => {
    expect(growthRate(observation(current, '2'), observation(base as Period, '1')).reason).toBe('incomparable-period');
  });

  it('carries the flags of its inputs, each once, sorted', () => {
    const current = observation('2024', '2', { status: ['P', 'E'] });
    const base = observation('2023', '1', { status: ['E', 'B'] });
    expect(growthRate(current, base).status).toEqual(['B', 'E', 'P']);
  });

  it.each([
    [{ value: 'NaN', unit: 'USD', low: null, high: null }, 'invalid-decimal'],
    [{ value: '1', unit: 'furlong', low: null, high: null }, 'unknown-unit'],
    [{ value: '1', unit: 'USD', low: 'x', high: null }, 'invalid-decimal'],
  ])('refuses the operand %o', (operand, code) => {
    expect(() => growthRate(operand as never, operand as never)).toThrow(expect.objectContaining({ code }));
  });
});

describe('the warnings of growthRate', () => {
  it.each([
    ['2025-01', '2024-01', ['holiday-affected']],
    ['2025-02', '2024-02', ['holiday-affected']],
    ['2025-03', '2024-03', []],
    ['2025-01-01/P2M', '2024-01-01/P2M', []],
    ['2025-Q1', '2024-Q1', []],
    ['2025-S1', '2024-S1', []],
    ['2025', '2024', []],
    ['2025-01-01/P13M', '2023-01-01/P13M', ['holiday-affected']],
    ['2025-02-01/P3M', '2024-02-01/P3M', ['holiday-affected']],
    ['2024-12-01/P2M', '2023-12-01/P2M', ['holiday-affected']],
    ['2024-07-01/P1Y', '2023-07-01/P1Y', []],
    ['2025-W06', '2024-W06', ['holiday-affected']],
    ['2025-W20', '2024-W20', []],
    ['2025-W20', '2025-W19', ['seasonality']],
    ['2024-01-01/2024-02-28', '2023-01-01/2023-02-27', ['holiday-affected', 'seasonality']],
    ['2024-03', '2024-02', ['holiday-affected', 'seasonality']],
    ['2024-Q4', '2024-Q1', ['seasonality']],
    ['2024-Q4', '2022-Q4', []],
    ['2020-01-01/P5Y', '2015-01-01/P5Y', []],
  ] as const)('of %s over %s are %o', (current, base, warnings) => {
    expect(growthRate(observation(current, '2'), observation(base, '1')).warnings).toEqual(warnings);
  });

  it('are none where a window is not known', () => {
    expect(growthRate(observation('2025-01', '2'), figure(1, 'USD')).warnings).toEqual([]);
    expect(growthRate(figure(2, 'USD'), figure(1, 'USD')).warnings).toEqual([]);
  });
});

describe('growthRate of a bloc whose members change', () => {
  // a member joins on 26 October 2025
  const { partners } = smallDataset();
  const whole = (period: Period) => wholeFromShare(observation(period, '10'), figure('0.1', 'ratio'));

  it.each([
    ['2025', '2024', 'composition-change'],
    ['2025-S2', '2024-S2', 'composition-change'],
    ['2025-S1', '2024-S1', null],
    ['2026', '2025', 'composition-change'], // 2025 had both
    ['2027', '2026', null],
  ] as const)('of %s over %s: %s', (current, base, reason) => {
    const growth = growthRate(observation(current, '2'), observation(base, '1'), { partners });
    expect(growth).toMatchObject({ reason, options: { partners: true } });
    expect(growthRate(whole(current), whole(base), { partners }).reason).toBe(reason);
  });

  it('is given where the partners are not, or the bloc is not the partner', () => {
    expect(growthRate(observation('2025', '2'), observation('2024', '1'))).toMatchObject({ value: '1', options: {} });
    const [current, base] = [observation('2025', '2', { partner: 'VN' }), observation('2024', '1', { partner: 'VN' })];
    expect(growthRate(current, base, { partners }).value).toBe('1');
  });

  it('is not given either for the reporter', () => {
    const reporter = { reporter: 'ASEAN', partner: 'CN' };
    const growth = growthRate(observation('2025', '2', reporter), observation('2024', '1', reporter), { partners });
    expect(growth.reason).toBe('composition-change');
  });
});

describe('growthRate of results and windows of days', () => {
  it.each([
    ['2025-01-02/2025-03-15', '2024-01-02/2024-01-10', 'incomparable-period'],
    ['2025-01-02/2025-03-15', '2024-01-02/2024-03-15', null],
    ['2024-W06', '2024-01-15', 'incomparable-period'],
    ['2024-W06', '2024-01', 'incomparable-period'],
  ] as const)('compares %s with %s: %s', (current, base, reason) => {
    expect(growthRate(observation(current, '2'), observation(base, '1')).reason).toBe(reason);
  });

  it('knows what a result was computed from', () => {
    const whole = (period: Period, changes: Partial<Observation>) =>
      wholeFromShare(observation(period, '10', changes), figure('0.1', 'ratio'));
    expect(growthRate(whole('2025', {}), whole('2024', {})).value).toBe('0');
    expect(growthRate(whole('2025', {}), whole('2024', { basis: 'customs-cny' })).reason).toBe('incomparable-basis');
    expect(() => growthRate(whole('2025', {}), whole('2024', { indicator: 'freight' }))).toThrow(
      expect.objectContaining({ code: 'mixed-series' }),
    );
  });

  it('refuses to take a change for a level', () => {
    const difference = figureFromText('up 62,000 tonnes', { unit: 'tonne' });
    expect(() => growthRate(difference, figure(5, 'tonne'))).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    );
    expect(() => backcast(difference, figure('0.08', 'ratio'))).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    );
  });

  it('wants bounds that hold their value', () => {
    const crossed = { value: '5', unit: 'USD', low: '9', high: '4' } as const;
    expect(() => growthRate(crossed, figure(1, 'USD'))).toThrow(expect.objectContaining({ code: 'invalid-argument' }));
  });
});

describe('a level with a rate of another window', () => {
  const earlier = share(observation('2019', '1'), observation('2019', '2', { partner: 'WORLD' }));

  it('gives no whole and no base', () => {
    expect(wholeFromShare(observation('2025', '10'), earlier).reason).toBe('incomparable-period');
    const growth = growthRate(observation('2019', '2'), observation('2018', '1'));
    expect(backcast(observation('2025', '10'), growth).reason).toBe('incomparable-period');
    expect(() => backcast(observation('2019', '10', { partner: 'VN' }), growth)).toThrow(
      expect.objectContaining({ code: 'mixed-series' }),
    );
    const yuanTerms = growthRate(
      observation('2019', '2', { basis: 'customs-cny' }),
      observation('2018', '1', { basis: 'customs-cny' }),
    );
    expect(backcast(observation('2019', '10'), yuanTerms).reason).toBe('incomparable-basis');
    const yuan = observation('2025', '70', { unit: 'CNY', basis: 'press' });
    const dollars = observation('2019', '10', { basis: 'press-conversion' });
    expect(impliedExchangeRate(yuan, dollars).reason).toBe('incomparable-period');
  });
});

describe('every calculator', () => {
  it.each([[0.08], ['0.08'], [true]])('refuses the bare value %o, and says what to pass', (value) => {
    const error = expect.objectContaining({
      code: 'invalid-argument',
      message: expect.stringContaining("figure('0.08', 'ratio')") as string,
    });
    const bare = value as never;
    expect(() => growthRate(bare, bare)).toThrow(error);
    expect(() => backcast(figure(1, 'USD'), bare)).toThrow(error);
    expect(() => wholeFromShare(bare, figure('0.1', 'ratio'))).toThrow(error);
    expect(() => share(bare, bare)).toThrow(error);
    expect(() => percentagePointChange(bare, bare)).toThrow(error);
    expect(() => impliedExchangeRate(bare, bare)).toThrow(error);
  });
});
