import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figure, quantity, regionalOrientation, type Operand } from 'china-asean';
import { describeFormula } from '../../support/formula.js';
import { observation } from '../../support/observations.js';
import { over } from '../../support/rational.js';
import { arePartAndWhole, usd, zero } from './flows.js';

const of = (intraOfProduct: number, intra: number, extraOfProduct: number, extra: number) => ({
  intraOfProduct: usd(intraOfProduct),
  intra: usd(intra),
  extraOfProduct: usd(extraOfProduct),
  extra: usd(extra),
});

describe('regionalOrientation', () => {
  it.each([
    [of(30, 200, 40, 800), '3'],
    [of(10, 200, 40, 800), '1'],
    [of(0, 200, 40, 800), '0'],
  ] as const)('of %o is %s, by hand', (flows, value) => {
    expect(regionalOrientation(flows).value).toBe(value);
  });

  it.each([
    [of(30, 200, 0, 800), 'zero-base'],
    [of(0, 200, 0, 800), 'no-trade'],
    [of(30, 0, 40, 800), 'zero-base'],
    [of(30, 200, 40, 0), 'zero-base'],
    [of(201, 200, 40, 800), 'not-identified'],
    [of(30, 200, 801, 800), 'not-identified'],
    [of(-30, 200, 40, 800), 'sign-change'],
    [of(30, 200, 40, -800), 'negative-base'],
    [{ ...of(30, 200, 40, 800), intraOfProduct: null }, 'missing-current'],
    [{ ...of(30, 200, 40, 800), extra: null }, 'missing-base'],
    [{ ...of(30, 200, 40, 800), extra: quantity(800, 'CNY') as never }, 'incomparable-unit'],
  ] as const)('of %o is null: %s', (flows, reason) => {
    expect(regionalOrientation(flows)).toMatchObject({ value: null, reason });
  });

  it('is open above where the digits allow that nothing goes outside', () => {
    const flows = { ...of(30, 200, 40, 800), extraOfProduct: figure(40, 'USD', { qualifier: 'under' }) };
    expect(regionalOrientation(flows)).toMatchObject({ value: '3', low: '3', high: null });
  });

  it('asks for observations of one reporter, flow and window', () => {
    const at = (value: `${number}`, changes: object = {}): Operand<'USD'> =>
      observation('2024', value, { flow: 'export', ...changes });
    const flows = {
      intraOfProduct: at('30', { indicator: 'rice' }),
      intra: at('200'),
      extraOfProduct: at('40', { indicator: 'rice', partner: 'WORLD' }),
      extra: at('800', { partner: 'WORLD' }),
    };
    expect(regionalOrientation(flows).value).toBe('3');
    expect(() => regionalOrientation({ ...flows, extra: at('800', { reporter: 'VN' }) })).toThrow(
      expect.objectContaining({ code: 'mixed-series' }),
    );
    expect(regionalOrientation({ ...flows, extra: at('800', { basis: 'press' }) }).reason).toBe('incomparable-basis');
  });

  it('is the inverse seen from outside', () => {
    const amount = fc.integer({ min: 1, max: 10 ** 6 });
    fc.assert(
      fc.property(amount, amount, amount, amount, (a, others, c, more) => {
        const [b, d] = [a + others, c + more];
        const [there, back] = [regionalOrientation(of(a, b, c, d)), regionalOrientation(of(c, d, a, b))];
        expect(Number(there.value) * Number(back.value)).toBeCloseTo(1, 10);
      }),
    );
  });
});

describeFormula({
  name: 'regionalOrientation',
  count: 4,
  calculate: ([intraOfProduct, intra, extraOfProduct, extra]) =>
    regionalOrientation({ intraOfProduct, intra, extraOfProduct, extra }),
  exact: ([a = zero, b = zero, c = zero, d = zero]) =>
    arePartAndWhole(a, b) && arePartAndWhole(c, d) ? over(over(a, b), over(c, d)) : null,
});
