import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figure, grubelLloyd, normalizedTradeBalance } from 'china-asean';
import { describeFormula } from '../../support/formula.js';
import { observation } from '../../support/observations.js';
import { minus, over, plus } from '../../support/rational.js';
import { choices, halves, one, size, small, usd } from './flows.js';

describe('grubelLloyd', () => {
  const table =
    'Lovely Professional University, International Trade and Finance (DECO503), p. 89, table 2, after Greenaway and Milner 1983';
  it.each([
    [180, 310, '0.735', table],
    [80, 160, '0.667', table],
    [100, 150, '0.800', table],
    [230, 260, '0.939', table],
    [150, 100, '0.800', table],
    [300, 200, '0.800', 'ixambee.com, research question 477699'],
    [60, 40, '0.800', 'questionai.com, textile machinery of Italy'],
    [6, 2, '0.500', 'interviewsolution.com, what is the Grubel Lloyd index'],
  ] as const)('of exports of %s and imports of %s is %s (%s)', (exports, imports, value, _source) => {
    expect(Number(grubelLloyd(usd(exports), usd(imports)).value).toFixed(3)).toBe(value);
  });

  it('is 1 for equals and 0 for trade one way', () => {
    expect(grubelLloyd(usd(7), usd(7))).toMatchObject({ value: '1', low: '1', high: '1' });
    expect(grubelLloyd(usd(7), usd(0))).toMatchObject({ value: '0', low: '0', high: '0' });
    expect(grubelLloyd(usd(0), usd(7))).toMatchObject({ value: '0', low: '0', high: '0' });
  });

  it('may be 1 where the two may be equal', () => {
    // 20.5 out and 21.5 in at the most apart: 2 × 19.5 / (19.5 + 21.5)
    expect(grubelLloyd(figure(20, 'USD'), figure(21, 'USD'))).toMatchObject({
      low: '0.9512195121951219512195121951219512',
      high: '1',
    });
    expect(grubelLloyd(figure(20, 'USD'), figure(25, 'USD')).high).not.toBe('1');
  });

  it('keeps to its range where an end is open', () => {
    const over20 = figure(20, 'USD', { qualifier: 'over' });
    const under20 = figure(20, 'USD', { qualifier: 'under' });
    expect(grubelLloyd(over20, usd(10))).toMatchObject({ low: '0', high: '0.6666666666666666666666666666666667' });
    expect(grubelLloyd(usd(60), over20)).toMatchObject({ low: '0', high: '1' });
    expect(grubelLloyd(over20, over20)).toMatchObject({ low: '0', high: '1' });
    expect(grubelLloyd(under20, usd(60))).toMatchObject({ low: '0', high: '0.5' });
    expect(grubelLloyd(under20, usd(0))).toMatchObject({ low: '0', high: '0' });
  });

  it.each([
    [usd(0), usd(0), 'no-trade'],
    [null, usd(3), 'missing-current'],
    [usd(3), null, 'missing-base'],
    [usd(-3), usd(3), 'sign-change'],
    [usd(3), usd(-3), 'negative-base'],
    [usd(3), figure(3, 'CNY') as never, 'incomparable-unit'],
  ] as const)('of %o and %o is null: %s', (exports, imports, reason) => {
    expect(grubelLloyd(exports, imports)).toMatchObject({ value: null, reason });
  });

  it('wants the two flows of one window', () => {
    const [exports, imports] = [
      observation('2024', '5', { flow: 'export' }),
      observation('2024', '5', { flow: 'import' }),
    ];
    expect(grubelLloyd(exports, imports)).toMatchObject({ value: '1', period: '2024' });
    expect(grubelLloyd(exports, observation('2023', '5', { flow: 'import' })).reason).toBe('incomparable-period');
    expect(() => grubelLloyd(imports, exports)).toThrow(expect.objectContaining({ code: 'invalid-argument' }));
  });

  it('has the bounds that trying all halves gives', () => {
    fc.assert(
      fc.property(small, small, (x, m) => {
        fc.pre(x + m > 0);
        const tried = choices([halves(x), halves(m)])
          .filter(([a = 0, b = 0]) => a + b > 0)
          .map(([a = 0, b = 0]) => (2 * Math.min(a, b)) / (a + b));
        const { low, high } = grubelLloyd(figure(x, 'USD'), figure(m, 'USD'));
        expect([Number(low), Number(high)]).toEqual([
          expect.closeTo(Math.min(...tried), 12) as number,
          expect.closeTo(Math.max(...tried), 12) as number,
        ]);
      }),
    );
  });

  it('is one less the size of the normalised balance', () => {
    const amount = fc.integer({ min: 1, max: 10 ** 9 });
    fc.assert(
      fc.property(amount, amount, (x, m) => {
        const balance = Number(normalizedTradeBalance(usd(x), usd(m)).value);
        expect(Number(grubelLloyd(usd(x), usd(m)).value)).toBeCloseTo(1 - Math.abs(balance), 12);
      }),
    );
  });
});

describeFormula({
  name: 'grubelLloyd',
  count: 2,
  calculate: ([exports, imports]) => grubelLloyd(exports, imports),
  exact: ([x, m]) => (x === undefined || m === undefined ? null : minus(one, over(size(minus(x, m)), plus(x, m)))),
  reached: ['low'],
});
