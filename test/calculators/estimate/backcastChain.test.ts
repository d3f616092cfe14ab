import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  backcast,
  backcastChain,
  figure,
  formatBounds,
  formatFigure,
  growthRate,
  intersection,
  quantity,
  type Levels,
  type Unit,
} from 'china-asean';
import { dataset } from 'china-asean/data';
import { describeFormula } from '../../support/formula.js';
import { observation } from '../../support/observations.js';
import { order, over, plus, rational, times } from '../../support/rational.js';

const growth = (value: `${number}`) => figure(value, 'ratio', { measure: 'growth' });

describe('backcastChain', () => {
  // China's customs: 2024 43.85 trillion yuan, up 5 % (China Daily in The Star, 13 January 2025); 2023 up 0.2 %, 41.76 trillion
  // (Hong Kong Commercial Daily, 12 January 2024); 2022 42.07 trillion (Xinhua in Shine, 13 January 2023)
  const years = backcastChain({ '2024': figure('43.85e12', 'CNY') }, '2024', {
    '2024': growth('0.050'),
    '2023': growth('0.002'),
  });
  it('leads to the level that China’s customs printed a year earlier', () => {
    expect([years['2023'], years['2022']].map((year) => year && [formatFigure(year), formatBounds(year)])).toEqual([
      ['41.76 trillion CNY', '41.737–41.787 trillion CNY'],
      ['41.7 trillion CNY', '41.63–41.73 trillion CNY'],
    ]);
    expect(intersection(years['2023'], figure('41.76e12', 'CNY')).reason).toBeNull();
  });

  it('tells that the year before it was revised', () => {
    expect(intersection(years['2022'], figure('42.07e12', 'CNY')).reason).toBe('not-identified');
  });

  // China's customs: March 2010 231.46 billion dollars, up 42.8 % on March 2009 and 13.1 % on March 2008 (Xinhua, 10 April
  // 2010); March 2009 162.02 billion, down 20.9 % (Shanghai Securities News, 11 April 2009,
  // https://paper.cnstock.com/html/2009-04/11/content_68104048.htm); so for exports and imports
  it.each([
    ['trade', '231.46e9', '0.428', '-0.209', '0.131'],
    ['exports', '112.11e9', '0.243', '-0.171', '0.029'],
    ['imports', '119.35e9', '0.66', '-0.251', '0.246'],
  ] as const)(
    'of %s over two years agrees with the growth that was printed over both',
    (_, level, last, before, both) => {
      const march = { '2010-03': figure(level, 'USD') };
      const chain = backcastChain(march, '2010-03', { '2010-03': growth(last), '2009-03': growth(before) });
      const direct = backcast(figure(level, 'USD'), growth(both));
      const common = intersection(chain['2008-03'], direct);
      expect(common.reason).toBeNull();
      expect(Object.keys(chain)).toEqual(['2009-03', '2008-03']);
    },
  );

  it('goes back as far as the rates do, and not over one that is missing', () => {
    const rates = { '2024-S1': growth('0.1'), '2023-S1': growth('0.1'), '2021-S1': growth('0.1') };
    const chain = backcastChain({ '2024-S1': figure(121, 'USD') }, '2024-S1', rates);
    expect(Object.keys(chain)).toEqual(['2023-S1', '2022-S1']);
    expect(chain['2022-S1']).toMatchObject({ value: '100', period: '2022-S1', status: ['E'], transformation: null });
    expect(Object.keys(chain['2022-S1']?.inputs['rates'] ?? {})).toEqual(['2024-S1', '2023-S1']);
    expect(Object.keys(chain['2023-S1']?.inputs['rates'] ?? {})).toEqual(['2024-S1']);
    expect(Object.isFrozen(chain) && Object.isFrozen(chain['2022-S1']?.inputs['rates'])).toBe(true);
  });

  it('of one year is a back-cast', () => {
    const level = figure('597e9', 'USD');
    const chain = backcastChain({ '2025-01-01/P7M': level }, '2025-01-01/P7M', { '2025-01-01/P7M': growth('0.082') });
    const { value, low, high } = backcast(level, growth('0.082'));
    expect(chain['2024-01-01/P7M']).toMatchObject({ value, low, high });
  });

  it('takes the growth that is printed beside the levels where it is given none', () => {
    const printed = [
      observation('2024', '121', { growth: growth('0.1') }),
      observation('2023', '111', { growth: growth('0.1') }),
    ];
    const levels = Object.fromEntries(printed.map((one) => [one.period, one]));
    const chain = backcastChain(levels, '2024');
    expect([chain['2023']?.value, chain['2022']?.value, chain['2021']]).toEqual(['110', '100', undefined]);
    expect(chain['2022']?.inputs['level']).toBe(printed[0]);
    expect(backcastChain({ '2024': quantity(5, 'USD') }, '2024')).toEqual({});
  });

  it('takes the growth of a bundled observation', () => {
    const trade = dataset.observations.find(({ id }) => id === 'trade-asean-2025-01-07');
    const levels = { '2025-01-01/P7M': trade };
    const chain = backcastChain(levels, '2025-01-01/P7M');
    expect(Object.keys(chain)).toEqual(['2024-01-01/P7M']);
    expect(chain['2024-01-01/P7M']?.value?.slice(0, 6)).toBe('551756');
  });

  const five = figure(5, 'USD');
  it.each([
    ['the level is missing', null, '0.1', 'missing-current'],
    ['the level is zero', figure(0, 'USD'), '0.1', 'zero-base'],
    ['the level is below zero', figure(-5, 'USD'), '0.1', 'negative-base'],
    ['growth is −1', five, '-1', 'not-identified'],
    ['growth is below −1', five, '-1.5', 'not-identified'],
  ] as const)('ends with null where %s', (_, level, rate, reason) => {
    const rates = { '2024': growth(rate), '2023': growth('0.1') };
    const chain = backcastChain({ '2024': level }, '2024', rates);
    expect(Object.entries(chain).map(([window, result]) => [window, result?.reason])).toEqual([['2023', reason]]);
  });

  it('is empty where no rate leads on, or the calendar has no such window a year earlier', () => {
    expect(backcastChain({ '2024': five }, '2024', {})).toEqual({});
    expect(backcastChain({ '2024': five }, '2024', { '2024': null })).toEqual({});
    expect(backcastChain({ '2024-02-29': five }, '2024-02-29', { '2024-02-29': growth('0.1') })).toEqual({});
  });

  it('has no upper bound where all may have been lost, and none below zero', () => {
    const rates = {
      '2024': growth('-0.5'),
      '2023': figure('-0.98', 'ratio', { resolution: '0.1', measure: 'growth' }),
    };
    const chain = backcastChain({ '2024': figure('0.4', 'USD', { resolution: '1' }) }, '2024', rates);
    expect(chain['2022']).toMatchObject({ value: '40', low: '0', high: null });
    const open = { '2024': figure('0.1', 'ratio', { qualifier: 'over', measure: 'growth' }) };
    expect(backcastChain({ '2024': quantity(11, 'USD') }, '2024', open)['2023']).toMatchObject({
      low: '0',
      high: '10',
    });
  });

  it('asks for ratios, for one basis, and for growth', () => {
    const points = { '2024': quantity(5, 'percentage-point') } as never;
    expect(backcastChain({ '2024': five }, '2024', points)['2023']?.reason).toBe('incomparable-unit');
    const yuan = { '2024': observation('2024', '0.1', { unit: 'ratio', basis: 'customs-cny' }) };
    expect(backcastChain({ '2024': observation('2024', '5') }, '2024', yuan)['2023']?.reason).toBe(
      'incomparable-basis',
    );
    const refusal = expect.objectContaining({ code: 'invalid-argument' }) as Error;
    const multiple = { '2024': figure('1.1', 'ratio', { measure: 'multiple' }) };
    expect(() => backcastChain({ '2024': five }, '2024', multiple)).toThrow(refusal);
    expect(() => backcastChain(5 as never, '2024')).toThrow(refusal);
    expect(() => backcastChain({ '2024': five }, '2024', 0.1 as never)).toThrow(refusal);
    expect(() => backcastChain({}, '2024-13', {})).toThrow(expect.objectContaining({ code: 'invalid-period' }));
  });

  it('is undone by the growth that it was given', () => {
    const perMille = fc.integer({ min: -900, max: 5000 });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10 ** 9 }),
        fc.array(perMille, { minLength: 1, maxLength: 6 }),
        (level, all) => {
          const rates = all.map((rate, index) => [`${2024 - index}`, quantity(rate / 1000, 'ratio')] as const);
          const levels = { '2024': quantity(level, 'USD') };
          const chain = backcastChain(levels, '2024', Object.fromEntries(rates));
          const whole: Levels<'USD'> = { ...chain, ...levels };
          for (const [year, rate] of rates) {
            const again = growthRate(whole[year as '2024'], whole[`${Number(year) - 1}`]);
            expect(Number(again.value)).toBeCloseTo(Number(rate.value), 12);
            expect(order(rational(again.low ?? ''), rational(rate.value))).toBeLessThanOrEqual(0);
            expect(order(rational(rate.value), rational(again.high ?? ''))).toBeLessThanOrEqual(0);
          }
        },
      ),
    );
  });
});

describeFormula({
  name: 'backcastChain',
  count: 3,
  unit: (index): Unit => (index === 0 ? 'USD' : 'ratio'),
  calculate: ([level, last, before]) =>
    backcastChain({ '2024': level }, '2024', { '2024': last, '2023': before } as Levels<'ratio'>)['2022'] ??
    expect.unreachable('there is no 2022'),
  exact: ([level, last, before]) => {
    if (level === undefined || last === undefined || before === undefined) return null;
    return over(level, times(plus(rational('1'), last), plus(rational('1'), before)));
  },
});
