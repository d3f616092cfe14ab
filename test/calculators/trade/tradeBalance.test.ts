import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figure, formatFigure, tradeBalance } from 'china-asean';
import { decimals } from '../../support/arbitraries.js';
import { describeFormula } from '../../support/formula.js';
import { observation } from '../../support/observations.js';
import { minus } from '../../support/rational.js';
import { usd } from './flows.js';

describe('tradeBalance', () => {
  it.each([
    [
      '49e9',
      '84.1e9',
      '-35 billion USD',
      'Viet Nam with China, 2020, deficit “over $35 billion”: SGGP News, 17 January 2021',
    ],
    [
      '4.55e9',
      '11.88e9',
      '-7.33 billion USD',
      'Viet Nam with China, January 2024, deficit “over $7.3 billion”: vietnam-b2b.com',
    ],
  ] as const)('of exports of %s and imports of %s is %s (%s)', (exports, imports, balance, _source) => {
    expect(formatFigure(tradeBalance(figure(exports, 'USD'), figure(imports, 'USD')))).toBe(balance);
  });

  it('is bounded by the lowest exports less the highest imports, and the reverse', () => {
    expect(tradeBalance(figure(5, 'USD'), figure(3, 'USD'))).toMatchObject({ value: '2', low: '1', high: '3' });
    const open = tradeBalance(figure(5, 'USD', { qualifier: 'over' }), usd(3));
    expect(open).toMatchObject({ value: '2', low: '2', high: null });
  });

  it('is zero for equals and where nothing is traded either way', () => {
    expect(tradeBalance(usd(7), usd('7.00')).value).toBe('0');
    expect(tradeBalance(usd(0), usd(0))).toMatchObject({ value: '0', low: '0', high: '0' });
  });

  it.each([
    [null, usd(3), 'missing-current'],
    [usd(3), undefined, 'missing-base'],
    [usd(-3), usd(3), 'sign-change'],
    [usd(3), usd(-3), 'negative-base'],
    [usd(3), figure(3, 'CNY') as never, 'incomparable-unit'],
  ] as const)('of %o and %o is null, not zero: %s', (exports, imports, reason) => {
    expect(tradeBalance(exports, imports)).toMatchObject({ value: null, reason });
  });

  it('keeps the unit where a side is missing', () => {
    expect(tradeBalance(usd(3), null).unit).toBe('USD');
    expect(tradeBalance(null, usd(3)).unit).toBe('USD');
    expect(tradeBalance(null, null).unit).toBeNull();
  });

  it('takes exports and imports of one indicator, reporter, partner, basis and window', () => {
    const exports = observation('2024', '586e9', { flow: 'export' });
    const imports = observation('2024', '396e9', { flow: 'import' });
    expect(tradeBalance(exports, imports)).toMatchObject({ reason: null, period: '2024', value: '190000000000' });
    expect(tradeBalance(exports, observation('2023', '1', { flow: 'import' })).reason).toBe('incomparable-period');
    const press = observation('2024', '396e9', { flow: 'import', basis: 'press' });
    expect(tradeBalance(exports, press).reason).toBe('incomparable-basis');
    const other = observation('2024', '396e9', { flow: 'import', partner: 'VN' });
    expect(() => tradeBalance(exports, other)).toThrow(expect.objectContaining({ code: 'mixed-series' }));
  });

  it('refuses imports for exports', () => {
    const imports = observation('2024', '396e9', { flow: 'import' });
    expect(() => tradeBalance(imports, imports)).toThrow(
      expect.objectContaining({
        code: 'invalid-argument',
        message: 'tradeBalance: expected observations of the flow export, got "import"',
      }),
    );
  });

  it('changes its sign when the sides are exchanged', () => {
    fc.assert(
      fc.property(decimals({ positive: true }), decimals({ positive: true }), (a, b) => {
        const [there, back] = [tradeBalance(usd(a), usd(b)), tradeBalance(usd(b), usd(a))];
        expect(tradeBalance(usd(a), usd(a)).value).toBe('0');
        expect(there.value?.replace('-', '')).toBe(back.value?.replace('-', ''));
      }),
    );
  });
});

describeFormula({
  name: 'tradeBalance',
  count: 2,
  calculate: ([exports, imports]) => tradeBalance(exports, imports),
  exact: ([x, m]) => (x === undefined || m === undefined ? null : minus(x, m)),
  digits: null,
});
