import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Correction } from '../../src/audit/finding.js';
import { growthRate } from '../../src/calculators/growth/growthRate.js';
import { unitValue } from '../../src/calculators/trade/unitValue.js';
import { share } from '../../src/calculators/share/share.js';
import { shiftPoint } from '../../src/figure/decimal.js';
import { includes } from '../../src/figure/interval.js';
import type { Quantity } from '../../src/figure/figure.js';
import { figure } from '../../src/figure/figure.js';
import { formatBounds, formatFigure } from '../../src/figure/formatFigure.js';
import { figureFromText } from '../../src/figure/figureFromText.js';
import { dataset } from '../../src/data/index.js';
import { quantity } from '../../src/figure/quantity.js';

const computed = (value: string, unit: string, low: string | null, high: string | null): Quantity =>
  ({ value, unit, low, high }) as Quantity;

const rows: readonly (readonly [Quantity, string, string])[] = [
  [figure('597e9', 'USD'), '597 billion USD', '596.5–597.5 billion USD'],
  [figure('12.6e6', 'tonne', { qualifier: 'over' }), 'over 12.6 million tonnes', 'at least 12.6 million tonnes'],
  [figure('30e9', 'CNY', { qualifier: 'under' }), 'under 30 billion CNY', 'at most 30 billion CNY'],
  [figure('642.7e9', 'USD', { qualifier: 'about' }), 'about 642.7 billion USD', '642.65–642.75 billion USD'],
  [figure('0.082', 'ratio'), '8.2%', '8.15–8.25%'],
  [figure('0.8', 'percentage-point'), '0.8 percentage points', '0.75–0.85 percentage points'],
  [figure('8.931e6', 'tonne'), '8.931 million tonnes', '8.9305–8.9315 million tonnes'],
  [figure('62000', 'TEU'), '62,000 TEU', '61,999.5–62,000.5 TEU'],
  [figure('7.114', 'CNY/USD'), '7.114 CNY/USD', '7.1135–7.1145 CNY/USD'],
  [figure(19, 'count'), '19', 'exactly 19'],
  [figure(3, 'rank'), 'rank 3', 'exactly rank 3'],
  [figure('-3.1e9', 'USD'), '-3.1 billion USD', '-3.15 to -3.05 billion USD'],
  [figure('12345678901', 'USD', { resolution: '0' }), '12.345678901 billion USD', 'exactly 12.345678901 billion USD'],
  [computed('551756007393.7', 'USD', '551040000000', '552470000000'), '552 billion USD', '551.0–552.5 billion USD'],
  [computed('9832841.6912', 'trip', '9828009.8', null), 'at least 9.828 million trips', 'at least 9.828 million trips'],
  [computed('0.1314', 'ratio', '0.13107', null), 'at least 13.107%', 'at least 13.107%'],
  [computed('0.2', 'ratio', '0.1988', null), 'at least 19.88%', 'at least 19.88%'],
  [computed('0.2', 'ratio', '0.19883333333333333333', null), 'at least 19.88%', 'at least 19.88%'],
  [computed('0.1314', 'ratio', '-1', null), '13.14%', 'at least -100%'],
  [computed('982340000000', 'USD', '0', null), '982.34 billion USD', 'at least 0 USD'],
  [computed('0.1314', 'ratio', null, '0.13141'), 'at most 13.141%', 'at most 13.141%'],
  [computed('1', 'ratio', '-1', '1.1'), 'at most 110%', 'at most 110%'],
  [computed('0.07742253907321085825610090485330408', 'ratio', null, null), '7.742%', 'unknown'],
  [computed('0.3333333333333333', 'ratio', '0.3333333333333333', '0.3333333333333333'), '33.33%', '33.33%'],
  [computed('999999600', 'USD', '999500000', '1000500000'), '1.000 billion USD', '0.9995–1.0005 billion USD'],
  [computed('400000000', 'USD', '-500000000', '1300000000'), '400 million USD', '-500 to 1,300 million USD'],
  [computed('0.094387', 'ratio', '0.0919', '0.0970'), '9.4%', '9.19–9.70%'],
  [computed('5', 'USD', '1', '5000000000'), '5 USD', '1.0–5,000,000,000.0 USD'],
  [computed('0', 'USD', '-0.5', '0.5'), '0 USD', '-0.5 to 0.5 USD'],
];

describe('of exact numbers', () => {
  it.each([
    [growthRate(quantity('14.0e6', 'USD'), quantity('12.3e6', 'USD')), '13.82%', '13.82%'],
    [share(quantity(1, 'USD'), quantity(3, 'USD')), '33.33%', '33.33%'],
    [share(quantity(1, 'USD'), quantity(4, 'USD')), '25%', 'exactly 25%'],
    [unitValue(quantity(2, 'USD'), quantity(3, 'tonne')), '0.6667 USD/tonne', '0.6667 USD/tonne'],
  ])('a quotient that does not end is written with four digits: %o', (result, text, bounds) => {
    expect(formatFigure(result)).toBe(text);
    expect(formatBounds(result)).toBe(bounds);
  });
});

describe('formatFigure', () => {
  it.each(rows.map(([quantity, text]) => [text, quantity] as const))('writes %s', (text, quantity) => {
    expect(formatFigure(quantity)).toBe(text);
  });
});

describe('formatFigure with a number of decimals', () => {
  it.each([
    [quantity('0.2653512', 'ratio'), 1, '26.5%'],
    [quantity('0.2653512', 'ratio'), 0, '27%'],
    [figure('597e9', 'USD'), 2, '597.00 billion USD'],
    [quantity('0.1770284559', 'index'), 3, '0.177'],
    [quantity('-0.5', 'count'), 0, '0'], // to the nearest, ties to even
    [quantity('2', 'rank'), 0, 'rank 2'],
  ] as const)('writes %o to %d as %s', (number, decimals, text) => {
    expect(formatFigure(number, { decimals })).toBe(text);
  });

  it.each([-1, 0.5, 35, Number.NaN])('refuses %d of them', (decimals) => {
    expect(() => formatFigure(quantity(1, 'USD'), { decimals })).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    );
  });
});

describe('formatBounds', () => {
  it.each(rows.map(([quantity, , text]) => [text, quantity] as const))('writes %s', (text, quantity) => {
    expect(formatBounds(quantity)).toBe(text);
  });
});

describe('in Chinese', () => {
  it.each([
    [figure('597e9', 'USD'), '5970亿美元', '5965–5975亿美元'],
    [figure('6.99e12', 'CNY'), '6.99万亿元', '6.985–6.995万亿元'],
    [figure('12.6e6', 'tonne', { qualifier: 'over' }), '超过1260万吨', '至少1260万吨'],
    [figure('30e9', 'CNY', { qualifier: 'under' }), '不足300亿元', '至多300亿元'],
    [figure('642.7e9', 'USD', { qualifier: 'about' }), '约6427亿美元', '6426.5–6427.5亿美元'],
    [figure('5e7', 'trip', { qualifier: 'at-least' }), '至少5000万人次', '至少5000万人次'],
    [figure('5e7', 'trip', { qualifier: 'at-most' }), '至多5000万人次', '至多5000万人次'],
    [figure('62000', 'TEU'), '6.2000万标准箱', '6.19995–6.20005万标准箱'],
    [figure('1035', 'km'), '1035公里', '1034.5–1035.5公里'],
    [figure('0.082', 'ratio'), '8.2%', '8.15–8.25%'],
    [figure('0.8', 'percentage-point'), '0.8个百分点', '0.75–0.85个百分点'],
    [figure(3, 'rank'), '第3位', '恰为第3位'],
    [figure(19, 'count'), '19个', '恰为19个'],
    [figure('104.5', 'index'), '104.5', '104.45–104.55'],
    [figure('-3.1e9', 'USD'), '-31亿美元', '-31.5至-30.5亿美元'],
    [figure('7.114', 'CNY/USD'), '7.114元/美元', '7.1135–7.1145元/美元'],
    [figure('400', 'USD/tonne'), '400美元/吨', '399.5–400.5美元/吨'],
    [figure('25e9', 'CZK'), '250亿CZK', '245–255亿CZK'],
    [computed('0.0774', 'ratio', null, null), '7.74%', '未知'],
  ])('writes %o as %s', (quantity, text, bounds) => {
    expect(formatFigure(quantity, { language: 'zh' })).toBe(text);
    expect(formatBounds(quantity, { language: 'zh' })).toBe(bounds);
  });

  it('says why there is nothing to write', () => {
    expect(formatFigure({ value: null, reason: 'zero-base' }, { language: 'zh' })).toBe('无');
    expect(formatBounds({ value: null, reason: 'zero-base' }, { language: 'zh' })).toBe('未知');
  });
});

describe('both', () => {
  it.each(['en', 'zh'] as const)(
    'write the figures of the dataset so that they are read again as they were: %s',
    (language) => {
      for (const { figure: given } of dataset.observations) {
        const text = formatFigure(given, { language });
        if (given.qualifier !== null && given.qualifier !== 'about' && given.value.startsWith('-')) {
          expect(() => figureFromText(text)).toThrow('a negative number without a qualifier'); // "under -5" is two things to people
          continue;
        }
        const { value, unit, qualifier } = figureFromText(text);
        expect([text, value, qualifier]).toEqual([text, given.value, given.qualifier]);
        if (!text.includes('人次')) expect([text, unit]).toEqual([text, given.unit]); // trips, arrivals and crossings alike
      }
    },
  );

  it('write the figure of an observation', () => {
    const [first] = dataset.observations;
    if (first === undefined) return expect.unreachable();
    expect(formatFigure(first)).toBe(formatFigure(first.figure));
    expect(formatBounds(first)).toBe(formatBounds(first.figure));
  });

  it('write the number of what holds one that was not printed', () => {
    const correction: Pick<Correction, 'change' | 'figure'> = { change: 'digit', figure: quantity('982e9', 'USD') };
    expect([formatFigure(correction), formatBounds(correction)]).toEqual([
      '982 billion USD',
      'exactly 982 billion USD',
    ]);
  });

  it.each([undefined, null, 5, {}])('refuse %o', (nothing) => {
    for (const write of [formatFigure, formatBounds]) {
      expect(() => write(nothing as never)).toThrow(
        expect.objectContaining({ code: expect.stringMatching(/^(invalid-argument|unknown-unit)$/u) as unknown }),
      );
    }
  });

  it('refuse a language that they cannot write', () => {
    for (const write of [formatFigure, formatBounds]) {
      expect(() => write(figure(1, 'USD'), { language: 'th' as 'en' })).toThrow(
        expect.objectContaining({ code: 'invalid-argument', message: expect.stringContaining('"th"') as unknown }),
      );
    }
  });

  it('write a number that lies within its bounds', () => {
    const digits = fc.integer({ min: 1, max: 999 });
    fc.assert(
      fc.property(digits, digits, fc.integer({ min: 0, max: 12 }), (a, b, exponent) => {
        for (const result of [
          growthRate(figure(a, 'USD'), figure(b, 'USD')),
          share(figure(a, 'USD'), figure(b, 'USD')),
        ]) {
          if (result.reason !== null) return expect.unreachable(result.reason);
          const { value, low, high } = result;
          const scaled = [value, low, high].map((bound) => (bound === null ? null : shiftPoint(bound, exponent)));
          const quantity = { value: scaled[0], low: scaled[1], high: scaled[2], unit: 'km' } as Quantity;
          const [number = '', scale = ''] = formatFigure(quantity).replaceAll(',', '').split(' ');
          const written = shiftPoint(number as '1', { million: 6, billion: 9, trillion: 12 }[scale] ?? 0);
          expect(includes(quantity, written)).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('say why there is nothing to write', () => {
    expect(formatFigure({ value: null, reason: 'zero-base' })).toBe('n/a (zero-base)');
    expect(formatBounds({ value: null, reason: 'zero-base' })).toBe('unknown');
  });
});
