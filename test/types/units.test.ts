import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  backcast,
  basketOf,
  figure,
  figureFromText,
  growthRate,
  seriesOf,
  share,
  wholeFromShare,
  type DecimalText,
  type Figure,
  type Observation,
  type Period,
  type Result,
  type Series,
  type Unit,
} from 'china-asean';
import { dataset } from 'china-asean/data';

describe('units in the type', () => {
  it('are those of the figure that is made', () => {
    expectTypeOf(figure('1', 'USD')).toEqualTypeOf<Figure<'USD'>>();
    // @ts-expect-error -- no such unit
    expect(() => figure('1', 'furlong')).toThrow();
    // @ts-expect-error -- not decimal text
    expect(() => figure('one', 'USD')).toThrow();
  });

  it('must agree between the operands', () => {
    const [dollars, yuan, rate] = [figure('2', 'USD'), figure('1', 'CNY'), figure('0.1', 'ratio')];
    // @ts-expect-error -- dollars over yuan
    expect(growthRate(dollars, yuan).reason).toBe('incomparable-unit');
    // @ts-expect-error -- dollars in yuan
    expect(share(dollars, yuan).reason).toBe('incomparable-unit');
    // @ts-expect-error -- yuan are not a growth rate
    expect(backcast(dollars, yuan).reason).toBe('incomparable-unit');
    expectTypeOf(backcast(dollars, rate)).toEqualTypeOf<Result<'USD'>>();
    expectTypeOf(wholeFromShare(yuan, rate)).toEqualTypeOf<Result<'CNY'>>();
    expectTypeOf(growthRate(dollars, dollars)).toEqualTypeOf<Result<'ratio'>>();
  });

  it('are not known of a text, unless they are asked for', () => {
    const [read, asked] = [figureFromText('4.29 trillion yuan'), figureFromText('up 8.2 percent', { unit: 'ratio' })];
    expectTypeOf(read.unit).toEqualTypeOf<Unit>();
    expectTypeOf(asked.unit).toEqualTypeOf<'ratio'>();
    // @ts-expect-error -- the unit of a text that was read is not known when this compiles
    const dollars: Figure<'USD'> = read;
    expect(growthRate(figure('1', 'USD'), dollars).reason).toBe('incomparable-unit');
  });

  it('are known of observations that were asked for by their unit', () => {
    const filter = { indicator: 'goods-trade', basis: 'customs-cny', partner: 'ASEAN', flow: 'total' } as const;
    const trade = seriesOf(dataset, { ...filter, unit: 'CNY' });
    const inYuan: Series<'CNY'> = trade;
    expect(inYuan).toBe(trade);
    expectTypeOf(trade.unit).toEqualTypeOf<'CNY'>();
    expectTypeOf(seriesOf(dataset, filter).unit).toEqualTypeOf<Unit>();
    expectTypeOf(basketOf(dataset, { ...filter, period: '2024', unit: 'CNY' }, 'partner')['ASEAN']).toEqualTypeOf<
      Observation<'CNY'> | null | undefined
    >();
    expect(trade.unit).toBe('CNY');
    expect(() => seriesOf(dataset, { ...filter, unit: 'USD' })).toThrow(expect.objectContaining({ code: 'not-found' }));
  });

  it('are not known of an observation of any unit, and then are compared when it runs', () => {
    const observation = { figure: figure('1', 'USD') } as Observation;
    expectTypeOf(growthRate<Unit>)
      .parameter(0)
      .extract<Observation>()
      .toEqualTypeOf<Observation>();
    expect(growthRate(observation, figure('1', 'CNY')).reason).toBe('incomparable-unit');
  });
});

describe('results', () => {
  it('tell by their reason whether there is a value', () => {
    const result = growthRate(figure('2', 'USD'), figure('1', 'USD'));
    expectTypeOf(result.value).toEqualTypeOf<DecimalText | null>();
    if (result.reason === null) expectTypeOf(result.value).toEqualTypeOf<DecimalText>();
    else expectTypeOf(result.value).toEqualTypeOf<null>();
    expect(result.reason).toBeNull();
  });
});

describe('periods', () => {
  it('are literals, of which misspelt ones do not compile', () => {
    const periods: readonly Period[] = [
      '2024',
      '2024-S1',
      '2024-Q3',
      '2024-07',
      '2024-W05',
      '2025-01-01/P7M',
      '../2024-12-31',
    ];
    expect(periods).toHaveLength(7);
    // @ts-expect-error -- the half-year is 2024-S1
    const half: Period = '2024-H1';
    // @ts-expect-error -- there is no fifth quarter
    const quarter: Period = '2024-Q5';
    expect([half, quarter]).toHaveLength(2);
  });
});
