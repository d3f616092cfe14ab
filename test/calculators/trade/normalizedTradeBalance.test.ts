import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figure, normalizedTradeBalance } from 'china-asean';
import { describeFormula } from '../../support/formula.js';
import { observation } from '../../support/observations.js';
import { minus, over, plus } from '../../support/rational.js';
import { usd } from './flows.js';

describe('normalizedTradeBalance', () => {
  it('of exports of 300 and imports of 200 is a fifth, by hand', () => {
    expect(normalizedTradeBalance(usd(300), usd(200)).value).toBe('0.2');
  });

  it('agrees with the balance and turnover that were printed', () => {
    // Viet Nam with China, January to May 2023: 20.32 out, 41.19 in, turnover of 61.51 billion: wtocenter.vn, 5 July 2023
    const balance = normalizedTradeBalance(figure('20.32e9', 'USD'), figure('41.19e9', 'USD'));
    expect(Number(balance.value)).toBeCloseTo((20.32 - 41.19) / 61.51, 12);
  });

  it('runs from −1 with imports only to 1 with exports only, and is 0 in balance', () => {
    expect(normalizedTradeBalance(usd(0), usd(5))).toMatchObject({ value: '-1', low: '-1', high: '-1' });
    expect(normalizedTradeBalance(usd(5), usd(0))).toMatchObject({ value: '1', low: '1', high: '1' });
    expect(normalizedTradeBalance(usd(5), usd(5)).value).toBe('0');
  });

  it('stays within its range where an end is open or the digits allow zero', () => {
    const over = figure(5, 'USD', { qualifier: 'over' });
    const under = figure(5, 'USD', { qualifier: 'under' });
    expect(normalizedTradeBalance(over, usd(5))).toMatchObject({ value: '0', low: '0', high: '1' });
    expect(normalizedTradeBalance(usd(5), under)).toMatchObject({ value: '0', low: '0', high: '1' });
    expect(normalizedTradeBalance(under, under)).toMatchObject({ value: '0', low: '-1', high: '1' });
    expect(normalizedTradeBalance(under, usd(0))).toMatchObject({ value: '1', low: '1', high: '1' });
    expect(normalizedTradeBalance(usd(0), under)).toMatchObject({ value: '-1', low: '-1', high: '-1' });
  });

  it.each([
    [usd(0), usd(0), 'no-trade'],
    [null, usd(3), 'missing-current'],
    [usd(3), null, 'missing-base'],
    [usd(-3), usd(3), 'sign-change'],
    [usd(3), usd(-3), 'negative-base'],
    [usd(3), figure(3, 'CNY') as never, 'incomparable-unit'],
  ] as const)('of %o and %o is null: %s', (exports, imports, reason) => {
    expect(normalizedTradeBalance(exports, imports)).toMatchObject({ value: null, unit: 'ratio', reason });
  });

  it('wants one window and the flows that it names', () => {
    const exports = observation('2024', '5', { flow: 'export' });
    expect(normalizedTradeBalance(exports, observation('2023', '5', { flow: 'import' })).reason).toBe(
      'incomparable-period',
    );
    expect(() => normalizedTradeBalance(exports, exports)).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    );
  });

  it('does not change with the scale', () => {
    const amount = fc.integer({ min: 1, max: 10 ** 9 });
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 1, max: 1000 }), (x, m, scale) => {
        expect(normalizedTradeBalance(usd(x * scale), usd(m * scale)).value).toBe(
          normalizedTradeBalance(usd(x), usd(m)).value,
        );
      }),
    );
  });
});

describeFormula({
  name: 'normalizedTradeBalance',
  count: 2,
  calculate: ([exports, imports]) => normalizedTradeBalance(exports, imports),
  exact: ([x, m]) => (x === undefined || m === undefined ? null : over(minus(x, m), plus(x, m))),
});
