import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figure, implicitDeflator, laspeyresVolume, quantity, type Quantity } from 'china-asean';
import { describeFormula } from '../../support/formula.js';
import { observation } from '../../support/observations.js';
import { over, rational, times, type Rational } from '../../support/rational.js';

const usd = (value: number): Quantity<'USD'> => quantity(value, 'USD');

describeFormula({
  name: 'implicitDeflator',
  count: 2,
  calculate: ([nominal, real]) => implicitDeflator(nominal, real),
  exact: ([nominal, real]) => times(rational('100'), over(nominal as Rational, real as Rational)),
});

describe('implicitDeflator', () => {
  it('is that of a printed example for 1960: 543.3 billion dollars, 2,859.5 billion at constant prices, 19.0', () => {
    // https://qammunity.org/19583668/, solved for the deflator
    const deflator = implicitDeflator(figure('543.3e9', 'USD'), figure('2859.5e9', 'USD'));
    expect(Number(deflator.value).toFixed(1)).toBe('19.0');
    expect(deflator).toMatchObject({ unit: 'index', reason: null, method: '100 × nominal / real' });
  });

  it('of Mankiw’s hot dogs and hamburgers is nominal over real GDP: 600 over 350 and 1,200 over 500 dollars', () => {
    // N. G. Mankiw, Principles of Economics, table 22-2, "Real and nominal GDP"; the deflators by hand
    expect(implicitDeflator(usd(600), usd(350)).value?.slice(0, 6)).toBe('171.42');
    expect(implicitDeflator(usd(1200), usd(500)).value).toBe('240');
    expect(implicitDeflator(usd(200), usd(200)).value).toBe('100');
  });

  it('times the volume is the value', () => {
    const number = fc.integer({ min: 1, max: 10 ** 6 });
    fc.assert(
      fc.property(number, number, number, number, (price, later, before, now) => {
        const base = { prices: { rice: usd(price) }, quantities: { rice: quantity(before, 'tonne') } };
        const volume = Number(laspeyresVolume({ quantities: { rice: quantity(now, 'tonne') } }, base).value);
        const deflator = Number(implicitDeflator(usd(later * now), usd(price * now)).value);
        expect((deflator * volume * price * before) / (100 * later * now)).toBeCloseTo(1, 10);
      }),
    );
  });

  it.each([
    [null, usd(5), 'missing-current'],
    [usd(5), null, 'missing-base'],
    [usd(5), usd(0), 'zero-base'],
    [usd(0), usd(0), 'no-trade'],
    [usd(-5), usd(5), 'sign-change'],
    [usd(5), usd(-5), 'sign-change'],
    [usd(-5), usd(-5), 'negative-base'],
    [usd(5), quantity(5, 'CNY') as never, 'incomparable-unit'],
  ] as const)('of %o over %o is null: %s', (nominal, real, reason) => {
    expect(implicitDeflator(nominal, real)).toMatchObject({ value: null, unit: 'index', reason });
  });

  it('is 0 for nothing, and stays in its range where an end is open', () => {
    expect(implicitDeflator(usd(0), usd(5)).value).toBe('0');
    const over = figure(10, 'USD', { qualifier: 'over' });
    expect(implicitDeflator(over, usd(5))).toMatchObject({ low: '200', high: null });
    expect(implicitDeflator(usd(5), over)).toMatchObject({ low: '0', high: '50' });
  });

  it('takes two indicators, but not two windows, bases or partners', () => {
    const nominal = observation('2024', '120', { indicator: 'gdp' });
    const real = observation('2024', '100', { indicator: 'real-gdp', status: ['P'] });
    expect(implicitDeflator(nominal, real)).toMatchObject({ value: '120', period: '2024', status: ['P'] });
    expect(implicitDeflator(nominal, { ...real, period: '2023' }).reason).toBe('incomparable-period');
    expect(implicitDeflator(nominal, { ...real, basis: 'wto' }).reason).toBe('incomparable-basis');
    expect(() => implicitDeflator(nominal, { ...real, partner: 'VN' })).toThrow(
      expect.objectContaining({ code: 'mixed-series' }),
    );
    // @ts-expect-error -- dollars and yuan
    expect(implicitDeflator(usd(5), quantity(5, 'CNY')).reason).toBe('incomparable-unit');
  });
});
