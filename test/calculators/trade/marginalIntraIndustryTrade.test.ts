import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figure, marginalIntraIndustryTrade, quantity, type Operand, type Period } from 'china-asean';
import { describeFormula } from '../../support/formula.js';
import { observation } from '../../support/observations.js';
import { minus, over, plus } from '../../support/rational.js';
import { choices, halves, isZero, one, size, small, usd, zero } from './flows.js';

const of = (exports: number, baseExports: number, imports: number, baseImports: number) => ({
  exports: usd(exports),
  baseExports: usd(baseExports),
  imports: usd(imports),
  baseImports: usd(baseImports),
});
const bounds = (exports: number, baseExports: number, imports: number, baseImports: number) =>
  marginalIntraIndustryTrade({
    exports: figure(exports, 'USD'),
    baseExports: figure(baseExports, 'USD'),
    imports: figure(imports, 'USD'),
    baseImports: figure(baseImports, 'USD'),
  });

describe('marginalIntraIndustryTrade', () => {
  it.each([
    [of(150, 120, 90, 80), '0.5', 'both grow'],
    [of(120, 150, 80, 90), '0.5', 'both fall'],
    [of(150, 120, 110, 80), '1', 'they grow alike'],
    [of(150, 120, 80, 90), '0', 'they move apart'],
    [of(150, 120, 80, 80), '0', 'only exports change'],
    [of(120, 120, 80, 90), '0', 'only imports change'],
  ] as const)('of %o is %s, by hand: %s', (trade, value, _) => {
    expect(marginalIntraIndustryTrade(trade).value).toBe(value);
  });

  it.each([
    [of(5, 5, 3, 3), 'no-trade'],
    [{ ...of(5, 4, 3, 2), exports: null }, 'missing-current'],
    [{ ...of(5, 4, 3, 2), imports: null }, 'missing-current'],
    [{ ...of(5, 4, 3, 2), baseExports: null }, 'missing-base'],
    [{ ...of(5, 4, 3, 2), baseImports: undefined }, 'missing-base'],
    [of(-5, 4, 3, 2), 'sign-change'],
    [of(5, 4, 3, -2), 'negative-base'],
    [{ ...of(5, 4, 3, 2), baseImports: quantity(2, 'CNY') as never }, 'incomparable-unit'],
    [
      { ...of(5, 4, 3, 2), imports: quantity(3, 'CNY') as never, baseImports: quantity(2, 'CNY') as never },
      'incomparable-unit',
    ],
  ] as const)('of %o is null: %s', (trade, reason) => {
    expect(marginalIntraIndustryTrade(trade)).toMatchObject({ value: null, reason });
  });

  it('has the whole range where the digits leave open how the two moved', () => {
    expect(bounds(5, 5, 4, 3)).toMatchObject({ value: '0', low: '0', high: '1' });
    expect(bounds(150, 120, 90, 80)).toMatchObject({ value: '0.5', low: '0.45', high: '0.55' });
    expect(bounds(120, 150, 80, 90)).toMatchObject({ value: '0.5', low: '0.45', high: '0.55' });
    expect(bounds(150, 120, 80, 90)).toMatchObject({ value: '0', low: '0', high: '0' });
  });

  it('keeps to its range where ends are open', () => {
    const trade = { ...of(150, 120, 90, 80), exports: figure(150, 'USD', { qualifier: 'over' }) };
    expect(marginalIntraIndustryTrade(trade)).toMatchObject({ value: '0.5', low: '0', high: '0.5' });
    const both = { ...trade, imports: figure(90, 'USD', { qualifier: 'over' }) };
    expect(marginalIntraIndustryTrade(both)).toMatchObject({ low: '0', high: '1' });
    const base = { ...of(150, 120, 90, 80), baseExports: figure(120, 'USD', { qualifier: 'under' }) };
    // exports grow by 30 to 150, imports by 10
    expect(marginalIntraIndustryTrade(base)).toMatchObject({ low: '0.125', high: '0.5' });
  });

  it('takes the flows of one reporter over one time', () => {
    const at = (period: Period, value: `${number}`, flow: 'export' | 'import', changes: object = {}): Operand<'USD'> =>
      observation(period, value, { flow, ...changes });
    const trade = {
      exports: at('2024', '150', 'export'),
      baseExports: at('2023', '120', 'export'),
      imports: at('2024', '90', 'import'),
      baseImports: at('2023', '80', 'import'),
    };
    expect(marginalIntraIndustryTrade(trade)).toMatchObject({ value: '0.5', period: '2024' });
    const earlier = { ...trade, imports: at('2023', '90', 'import'), baseImports: at('2022', '80', 'import') };
    expect(marginalIntraIndustryTrade(earlier).reason).toBe('incomparable-period');
    const turned = { ...trade, exports: at('2022', '150', 'export') };
    expect(marginalIntraIndustryTrade(turned).reason).toBe('incomparable-period');
    const press = { basis: 'press' };
    const bases = {
      ...trade,
      imports: at('2024', '90', 'import', press),
      baseImports: at('2023', '80', 'import', press),
    };
    expect(marginalIntraIndustryTrade(bases).reason).toBe('incomparable-basis');
    expect(() => marginalIntraIndustryTrade({ ...trade, imports: at('2024', '1', 'export') })).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    );
    expect(() =>
      marginalIntraIndustryTrade({ ...trade, imports: at('2024', '1', 'import', { partner: 'VN' }) }),
    ).toThrow(expect.objectContaining({ code: 'mixed-series' }));
  });

  it('has the bounds that trying all halves gives', () => {
    fc.assert(
      fc.property(small, small, small, small, (a, b, c, d) => {
        fc.pre(a !== b || c !== d);
        const tried = choices([a, b, c, d].map(halves)).flatMap(([w = 0, x = 0, y = 0, z = 0]) => {
          const [dx, dm] = [w - x, y - z];
          return dx === 0 && dm === 0 ? [] : [1 - Math.abs(dx - dm) / (Math.abs(dx) + Math.abs(dm))];
        });
        const { low, high } = bounds(a, b, c, d);
        expect(Number(low)).toBeCloseTo(Math.min(...tried), 12);
        expect(Number(high)).toBeCloseTo(Math.max(...tried), 12);
      }),
    );
  });

  it('is the same when time runs backwards', () => {
    fc.assert(
      fc.property(small, small, small, small, (a, b, c, d) => {
        expect(marginalIntraIndustryTrade(of(a, b, c, d)).value).toBe(marginalIntraIndustryTrade(of(b, a, d, c)).value);
      }),
    );
  });
});

describeFormula({
  name: 'marginalIntraIndustryTrade',
  count: 4,
  calculate: ([exports, baseExports, imports, baseImports]) =>
    marginalIntraIndustryTrade({ exports, baseExports, imports, baseImports }),
  exact: ([a = zero, b = zero, c = zero, d = zero]) => {
    const [dx, dm] = [minus(a, b), minus(c, d)];
    const all = plus(size(dx), size(dm));
    return isZero(all) ? null : minus(one, over(size(minus(dx, dm)), all));
  },
  reached: [],
});
