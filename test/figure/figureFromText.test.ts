import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ChinaAseanError,
  figure,
  figureFromText,
  type CurrencyCode,
  type ErrorCode,
  type FigureFromTextOptions,
  type Figure,
} from 'china-asean';

const summary = ({ value, unit, low, high, qualifier, measure }: Figure) =>
  `${value} ${unit} [${low ?? '…'}, ${high ?? '…'}] ${qualifier ?? '-'} ${measure}`;

const problemOf = (text: string, options?: FigureFromTextOptions): ErrorCode | null => {
  try {
    figureFromText(text, options);
    return null;
  } catch (error) {
    expect(error).toBeInstanceOf(ChinaAseanError);
    return (error as ChinaAseanError).code;
  }
};

describe('figureFromText', () => {
  // half the last printed place on either side
  it.each([
    ['$597 billion', '597000000000 USD [596500000000, 597500000000] - level'],
    ['8.2 percent', '0.082 ratio [0.0815, 0.0825] - level'],
    ['8.20%', '0.082 ratio [0.08195, 0.08205] - level'],
    ['8.2‰', '0.0082 ratio [0.00815, 0.00825] - level'],
    ['0.8 percentage points', '0.8 percentage-point [0.75, 0.85] - level'],
    ['25 basis points', '0.25 percentage-point [0.245, 0.255] - level'],
    ['62,000 TEU', '62000 TEU [61999.5, 62000.5] - level'],
    ['3.5 hours', '3.5 hour [3.45, 3.55] - level'],
    ['1.10 tonnes', '1.10 tonne [1.095, 1.105] - level'],
    ['19 countries', '19 count [19, 19] - level'],
    ['5.04 million trips', '5040000 trip [5035000, 5045000] - level'],
    ['1,234', '1234 count [1234, 1234] - level'],
    ['-16.2%', '-0.162 ratio [-0.1625, -0.1615] - level'],
    ['−US$16.4 billion', '-16400000000 USD [-16450000000, -16350000000] - level'],
    ['+8.2%', '0.082 ratio [0.0815, 0.0825] - level'],
    ['zero percent', '0 ratio [-0.005, 0.005] - level'],
  ])('bounds %s by its printed digits: %s', (text, expected) => {
    expect(summary(figureFromText(text))).toBe(expected);
  });

  it.each([
    ['over 10 million trips', '10000000 trip [10000000, …] over level'],
    ['100-plus countries', '100 count [100, …] over level'],
    ['100+ countries', '100 count [100, …] over level'],
    ['upwards of $5 billion', '5000000000 USD [5000000000, …] over level'],
    ['nearly 60%', '0.6 ratio […, 0.6] under level'],
    ['just under 5 million', '5000000 count […, 5000000] under level'],
    ['no less than 5 million', '5000000 count [5000000, …] at-least level'],
    ['5 million or more', '5000000 count [5000000, …] at-least level'],
    ['up to 5 million', '5000000 count […, 5000000] at-most level'],
    ['no more than 5 million', '5000000 count […, 5000000] at-most level'],
    ['about $5 billion', '5000000000 USD [4500000000, 5500000000] about level'],
    ['5 million or so', '5000000 count [4500000, 5500000] about level'],
    ['fell short of $5 billion', '5000000000 USD […, 5000000000] under level'],
    ['rose to above 5 percent', '0.05 ratio [0.05, …] over level'],
    ['growth above 5 percent', '0.05 ratio [0.05, …] over growth'],
    ['rose to more than $5 billion', '5000000000 USD [5000000000, …] over level'],
    ['up more than 8 percent', '0.08 ratio [0.08, …] over growth'],
    // a fall of more than 5 per cent lies below −5 per cent, one of nearly 5 per cent above it
    ['down more than 5 percent', '-0.05 ratio […, -0.05] under growth'],
    ['fell by nearly 5 percent', '-0.05 ratio [-0.05, …] over growth'],
    ['down by up to 5 percent', '-0.05 ratio [-0.05, …] at-least growth'],
    ['down at least 5 percent', '-0.05 ratio […, -0.05] at-most growth'],
    ['fell by about 5 percent', '-0.05 ratio [-0.055, -0.045] about growth'],
  ])('puts the truth on the side of the qualifier in "%s": %s', (text, expected) => {
    expect(summary(figureFromText(text))).toBe(expected);
  });

  it.each([
    ['up 8.2 percent year on year', '0.082 ratio [0.0815, 0.0825] - growth'],
    ['rose by 8.2%', '0.082 ratio [0.0815, 0.0825] - growth'],
    ['an increase of 8.2 percent', '0.082 ratio [0.0815, 0.0825] - growth'],
    ['a 25.9-percent increase', '0.259 ratio [0.2585, 0.2595] - growth'],
    ['8.2 percent higher than a year earlier', '0.082 ratio [0.0815, 0.0825] - growth'],
    ['growth rate was 8.2%', '0.082 ratio [0.0815, 0.0825] - growth'],
    ['growth of -5%', '-0.05 ratio [-0.055, -0.045] - growth'],
    ['8.2% yoy', '0.082 ratio [0.0815, 0.0825] - growth'],
    ['8.2% (yoy)', '0.082 ratio [0.0815, 0.0825] - growth'],
    ['down 3.1 percent', '-0.031 ratio [-0.0315, -0.0305] - growth'],
    ['average annual growth of 7 percent', '0.07 ratio [0.065, 0.075] - average-growth'],
    ['grew at an average annual rate of 7 percent', '0.07 ratio [0.065, 0.075] - average-growth'],
    ['growing at an annual rate of 7 percent', '0.07 ratio [0.065, 0.075] - growth'],
    ['annual average rate of 7 percent', '0.07 ratio [0.065, 0.075] - average-growth'],
    ['an increase of 62,000 TEU', '62000 TEU [61999.5, 62000.5] - difference'],
    ['up 62,000 tonnes', '62000 tonne [61999.5, 62000.5] - difference'],
    ['down by 1.2 percentage points', '-1.2 percentage-point [-1.25, -1.15] - difference'],
    ['7.3 times as large as', '7.3 ratio [7.25, 7.35] - multiple'],
    ['increased to 7.3 times', '7.3 ratio [7.25, 7.35] - multiple'],
    ['more than doubled', '2 ratio [2, …] over multiple'],
    ['tripled', '3 ratio [2.5, 3.5] - multiple'],
    ['quadrupled', '4 ratio [3.5, 4.5] - multiple'],
    ['85-fold', '85 ratio [84.5, 85.5] - multiple'],
    ['contributed 1.2 percentage points to growth', '1.2 percentage-point [1.15, 1.25] - contribution'],
    ['accounting for 30 percent of the growth', '0.3 ratio [0.295, 0.305] - contribution'],
    ['rose to 16.7 percent', '0.167 ratio [0.1665, 0.1675] - level'],
    ['fell to 5 million tonnes', '5000000 tonne [4500000, 5500000] - level'],
    ["accounting for 16.7 percent of China's total foreign trade", '0.167 ratio [0.1665, 0.1675] - level'],
  ])('tells what "%s" measures: %s', (text, expected) => {
    expect(summary(figureFromText(text))).toBe(expected);
  });

  it.each([
    ['16 years in a row', '16 count [16, 16] - level'],
    ['five consecutive years', '5 count [5, 5] - level'],
    ['for the 16th consecutive year', '16 count [16, 16] - level'],
    ['top trading partner for ten years in a row', '10 count [10, 10] - level'],
    ['16 years', '16 year [15.5, 16.5] - level'],
    ['4th largest', '4 rank [4, 4] - level'],
    ['third-largest source of investment', '3 rank [3, 3] - level'],
    ["ranking first among China's land border ports", '1 rank [1, 1] - level'],
    ["China's largest trading partner", '1 rank [1, 1] - level'],
    ['21st largest', '21 rank [21, 21] - level'],
  ])('counts periods and places in "%s": %s', (text, expected) => {
    expect(summary(figureFromText(text))).toBe(expected);
  });

  it.each([
    ['five', '5 count [5, 5] - level'],
    ['nineteen countries', '19 count [19, 19] - level'],
    ['forty-one per cent', '0.41 ratio [0.405, 0.415] - level'],
    ['a hundred countries', '100 count [50, 150] - level'],
    ['one million', '1000000 count [500000, 1500000] - level'],
    ['half a million', '500000 count [250000, 750000] - level'],
    ['two and a half hours', '2.5 hour [2.25, 2.75] - level'],
  ])('reads the number words of "%s": %s', (text, expected) => {
    expect(summary(figureFromText(text))).toBe(expected);
  });

  it.each<[text: string, unit: string, options?: FigureFromTextOptions]>([
    ['$5 million', 'USD'],
    ['US$5 million', 'USD'],
    ['5 million U.S. dollars', 'USD'],
    ['5 million dollars', 'USD'],
    ['$5 million', 'SGD', { currency: 'SGD' }],
    ['$5 million', 'HKD', { unit: 'HKD' }],
    ['$5 million SGD', 'SGD'],
    ['S$5 million', 'SGD'],
    ['HK$5 million', 'HKD'],
    ['NT$5 million', 'TWD'],
    ['RMB 5 million', 'CNY'],
    ['5 million yuan', 'CNY'],
    ['¥5 million', 'JPY', { currency: 'JPY' }],
    ['¥5 million', 'CNY', { unit: 'CNY' }],
    ['¥5 million yuan', 'CNY'],
    ['5 million yen', 'JPY'],
    ['RM5 million', 'MYR'],
    ['Rp 5.5 billion', 'IDR'],
    ['฿5 million', 'THB'],
    ['₱5 million', 'PHP'],
    ['₭5 million', 'LAK'],
    ['5 million riel', 'KHR'],
    ['5 million kyat', 'MMK'],
    ['5 million dong', 'VND'],
    ['€5 million', 'EUR'],
    ['£5 million', 'GBP'],
    ['5 million tons', 'tonne'],
    ['5 million metric tons', 'tonne'],
    ['5 million kg', 'kg'],
    ['5 million twenty-foot equivalent units', 'TEU'],
    ['5 million passenger trips', 'trip'],
    ['5 million crossings', 'person-crossing'],
    ['5 million visitors', 'arrival'],
    ['5 million passengers', 'person-crossing', { unit: 'person-crossing' }],
    ['5 million visits', 'trip', { unit: 'trip' }],
    ['5 million people', 'arrival', { unit: 'arrival' }],
    ['5 million', 'trip', { unit: 'trip' }],
    ['5 million', 'count'],
    ['800 vehicles per day', 'vehicle/day'],
    ['700 trains', 'train'],
    ['560 kilometers', 'km'],
    ['5 metres', 'm'],
    ['350 km/h', 'km/h'],
    ['46 minutes', 'minute'],
    ['555 ports', 'count'],
    ['3 billion kWh', 'kWh'],
  ])('reads the unit of "%s" as %s', (text, unit, options) => {
    expect(figureFromText(text, options).unit).toBe(unit);
  });

  it.each<[text: string, value: string, unit: string, options?: FigureFromTextOptions]>([
    ['US$640m', '640000000', 'USD'],
    ['12.6m tonnes', '12600000', 'tonne'],
    ['12.6m', '12600000', 'trip', { unit: 'trip' }],
    ['12.6m', '12.6', 'm', { unit: 'm' }],
    ['US$1.2t', '1200000000000', 'USD'],
    ['RMB 2.75tn', '2750000000000', 'CNY'],
    ['$3.77trn', '3770000000000', 'USD'],
    ['5k trips', '5000', 'trip'],
  ])('reads the abbreviated magnitude of "%s" as %s %s', (text, value, unit, options) => {
    expect(figureFromText(text, options)).toMatchObject({ value, unit });
  });

  it.each([
    ['4743.33 (US$ million)', '4743330000 USD [4743325000, 4743335000] - level', []],
    ['106 billion yuan ($14.9 billion)', '106000000000 CNY [105500000000, 106500000000] - level', ['14900000000 USD']],
    ['RM1.2 billion (about US$270 million)', '1200000000 MYR [1150000000, 1250000000] - level', ['270000000 USD']],
    ['5亿美元（约合35亿元人民币）', '500000000 USD [450000000, 550000000] - level', ['3500000000 CNY']],
    ['$597 billion (up 8.2 percent)', '597000000000 USD [596500000000, 597500000000] - level', ['0.082 ratio']],
    ['5 million tonnes (preliminary)', '5000000 tonne [4500000, 5500000] - level', []],
  ])('keeps a number in brackets apart: %s', (text, expected, alternatives) => {
    const read = figureFromText(text);
    expect(summary(read)).toBe(expected);
    expect(read.alternatives.map(({ value, unit }) => `${value} ${unit}`)).toEqual(alternatives);
  });

  it('is a figure, with the printed text, the language and the figures in brackets', () => {
    const text = '106 billion yuan ($14.9 billion)';
    expect(figureFromText(text)).toEqual({
      ...figure('106e9', 'CNY', { printed: text }),
      alternatives: [figure('14.9e9', 'USD', { printed: '$14.9 billion' })],
      language: 'en',
    });
  });

  it('is frozen', () => {
    const read = figureFromText('106 billion yuan ($14.9 billion)');
    expect([read, read.alternatives, ...read.alternatives].every((part) => Object.isFrozen(part))).toBe(true);
  });

  it.each<[text: string, code: ErrorCode, options?: FigureFromTextOptions]>([
    // two numbers, or none
    ['$597 billion, up 8.2 percent', 'ambiguous-figure'],
    ["China's 3rd largest trade partner for 4 consecutive years", 'ambiguous-figure'],
    ['3-4 hours', 'ambiguous-figure'],
    ['3–4 hours', 'ambiguous-figure'],
    ['2,000-2,500 vehicles per day', 'ambiguous-figure'],
    ['4 792 064', 'ambiguous-figure'],
    ['1 hour 20 minutes', 'ambiguous-figure'],
    ['5 thousand 100-million-yuan', 'ambiguous-figure'],
    ['4743.33 (100 million USD)', 'ambiguous-figure'],
    ['', 'invalid-figure'],
    ['trade', 'invalid-figure'],
    ['millions of tonnes', 'invalid-figure'],
    // malformed numbers
    ['1.2.3', 'invalid-figure'],
    ['1,23,456', 'invalid-figure'],
    ['1,2 million', 'invalid-figure'],
    ['8,2%', 'invalid-figure'],
    ['.5 percent', 'invalid-figure'],
    ['007', 'invalid-figure'],
    ['0x10', 'invalid-figure'],
    ['1e900000000', 'invalid-figure'],
    ['1_000', 'invalid-figure'],
    ["1'000", 'invalid-figure'],
    ['NaN', 'invalid-figure'],
    ['Infinity', 'invalid-figure'],
    ['9'.repeat(41), 'invalid-figure'],
    ['5 billion million', 'ambiguous-figure'],
    // words that are not known
    ['5 short tons', 'invalid-figure'],
    ['5 long tons', 'invalid-figure'],
    ['5 pounds', 'invalid-figure'],
    ['C$5 million', 'invalid-figure'],
    ['not 5 million', 'invalid-figure'],
    ['cut from 3.5 hours', 'invalid-figure'],
    ['trade - 5%', 'invalid-figure'],
    ['—5%', 'invalid-figure'],
    ['first half', 'invalid-figure'],
    ['24,6 Prozent', 'invalid-figure'],
    ['5 million (see note)', 'invalid-figure'],
    ['__proto__', 'invalid-figure'],
    ['5 constructor', 'invalid-figure'],
    ['\0', 'invalid-figure'],
    ['5 \ud800', 'invalid-figure'],
    // brackets
    ['(5 million', 'invalid-figure'],
    ['5 million)', 'invalid-figure'],
    ['5 million ((6))', 'invalid-figure'],
    ['$5 billion (35)', 'unit-needed'],
    // words that may belong to something else
    ['over the year, trade reached $5 billion', 'ambiguous-figure'],
    ['rose, reaching 8.2 percent', 'ambiguous-figure'],
    ['5 million tonnes, up', 'ambiguous-figure'],
    ['10 million over', 'ambiguous-figure'],
    ['contributed to a rise of 5 percent', 'ambiguous-figure'],
    ['contributed 16.7 percent of foreign trade', 'ambiguous-figure'],
    ['over about 5 million', 'ambiguous-figure'],
    ['over five years', 'ambiguous-figure'],
    ['exceeded by 5 million', 'ambiguous-figure'],
    ['rose above 5 percent', 'ambiguous-figure'],
    ['fell below $5 billion', 'ambiguous-figure'],
    ['down at 5 percent', 'ambiguous-figure'],
    ['rose for five years', 'ambiguous-figure'],
    ['growth with 5 million tonnes', 'ambiguous-figure'],
    ['twice a year', 'invalid-figure'],
    ['doubled a year', 'ambiguous-figure'],
    ['doubled million', 'invalid-figure'],
    ['over -5%', 'ambiguous-figure'],
    ['decline of -5%', 'ambiguous-figure'],
    ['average annual increase of 62,000 tonnes', 'ambiguous-figure'],
    ['third', 'ambiguous-figure'],
    ['the largest 5 ports', 'ambiguous-figure'],
    // factor 5, or growth of 500 per cent
    ['increased fivefold', 'ambiguous-figure'],
    ['a five-fold increase', 'ambiguous-figure'],
    ['grew five times', 'ambiguous-figure'],
    ['7.3 times more than', 'ambiguous-figure'],
    // million or metres, trillion or tonnes, thousands or thousandths
    ['5m', 'ambiguous-figure'],
    ['5t', 'ambiguous-figure'],
    ['24.132 trips', 'ambiguous-figure'],
    // units
    ['¥5 billion', 'unit-needed'],
    ['5 months', 'unit-needed'],
    ['$64.6 billion yuan', 'incompatible-units'],
    ['5 percent of visitors', 'incompatible-units'],
    ['5 million tonnes a year', 'incompatible-units'],
    ['5 million tonnes', 'incompatible-units', { unit: 'trip' }],
    ['8.2 percent', 'incompatible-units', { unit: 'USD' }],
    ['US$5 million', 'incompatible-units', { unit: 'SGD' }],
    ['5 million passengers', 'incompatible-units', { unit: 'vehicle' }],
    ['5 million', 'unknown-unit', { unit: 'furlong' as 'km' }],
    ['5 million', 'unknown-unit', { currency: 'XXX' as CurrencyCode }],
    // languages
    ['597 милиарда долара', 'unsupported-language'],
    ['1920億ドル', 'unsupported-language'],
    ['23억 달러', 'unsupported-language'],
    ['៥ លាន', 'unsupported-language'],
    ['5 ລ້ານ', 'unsupported-language'],
    ['5 သန်း', 'unsupported-language'],
    ['١٢ مليون', 'unsupported-language'],
    ['१२', 'unsupported-language'],
    ['5 万 ล้าน', 'unsupported-language'],
    ['5 million', 'unsupported-language', { language: 'de' as 'en' }],
    ['5 million', 'unsupported-language', { language: '__proto__' as 'en' }],
    [5 as unknown as string, 'invalid-argument'],
    [null as unknown as string, 'invalid-argument'],
  ])('refuses %j: %s', (text, code, options) => {
    expect(problemOf(text, options)).toBe(code);
  });

  it('says what was expected, and quotes at most 80 characters', () => {
    expect(() => figureFromText('$597 billion, up 8.2 percent')).toThrow(
      'figureFromText: expected one figure outside brackets, not "597" and "8.2", got "$597 billion, up 8.2 percent"',
    );
    expect(() => figureFromText('5 million flurbs')).toThrow(
      'figureFromText: expected words that are known (language "en"), got "flurbs"',
    );
    try {
      figureFromText(`5 ${'x'.repeat(900)}`);
    } catch (error) {
      expect((error as ChinaAseanError).message.length).toBeLessThan(200);
      expect(String((error as ChinaAseanError).details['text'])).toHaveLength(80);
    }
  });

  it('groups digits by unbreakable and thin spaces, but not by plain ones', () => {
    expect(figureFromText('4\u00a0792\u202f064 trips').value).toBe('4792064');
    expect(problemOf('47\u00a092 trips')).toBe('invalid-figure');
  });

  it('takes a point before three digits as decimal only where English is asked for', () => {
    expect(figureFromText('24.132', { language: 'en' }).value).toBe('24.132');
    expect(figureFromText('24.132', { language: 'id' }).value).toBe('24132');
    expect(figureFromText('24.132%').value).toBe('0.24132');
  });

  it('names both readings where languages disagree about points and commas', () => {
    expect(() => figureFromText('1.234 juta')).toThrow('1234000000 (id) or 1234000 (ms)');
    expect(figureFromText('1.234 juta', { language: 'ms' }).value).toBe('1234000');
    expect(figureFromText('5 juta')).toMatchObject({ value: '5000000', language: 'id' });
    expect(figureFromText('1,1 juta')).toMatchObject({ value: '1100000', language: 'id' });
  });

  it.each(['1,', '1 ', '(', '()', '一', '百亿', 'over ', '-', '$', 'ร้อยละ', '\u2009', '\ud800', '5万', '. ', 'x'])(
    'answers at once, however often %j is repeated',
    (text) => {
      const textOf = (length: number): string => text.repeat(Math.ceil(length / text.length)).slice(0, length);
      const least = (length: number, times: number): number => {
        const runs = Array.from({ length: 3 }, () => {
          const start = performance.now();
          for (let time = 0; time < times; time += 1) problemOf(textOf(length));
          return performance.now() - start;
        });
        return Math.min(...runs);
      };
      expect(problemOf(textOf(1000))).not.toBeNull();
      // as many characters take as long in one text as in ten; with the cube of the length it would be a hundred times as long
      expect(least(1000, 10)).toBeLessThan(30 * least(100, 100));
      expect(() => figureFromText(textOf(100_000))).toThrow('a phrase of at most 1000 characters');
    },
  );
});

describe('laws of figureFromText', () => {
  const phrases = [
    {
      language: 'en',
      decimal: '.',
      magnitudes: { '': 0, ' million': 6, ' billion': 9 },
      units: [' tonnes', ' yuan', ' km'],
    },
    { language: 'zh', decimal: '.', magnitudes: { '': 0, 万: 4, 亿: 8, 万亿: 12 }, units: ['吨', '元', '公里'] },
    {
      language: 'id',
      decimal: ',',
      magnitudes: { '': 0, ' ribu': 3, ' juta': 6, ' miliar': 9 },
      units: [' ton', ' yuan', ' km'],
    },
    {
      language: 'vi',
      decimal: ',',
      magnitudes: { '': 0, ' triệu': 6, ' tỷ': 9, ' nghìn tỷ': 12 },
      units: [' tấn', ' tệ', ' km'],
    },
  ] as const;
  const UNITS = ['tonne', 'CNY', 'km'] as const;

  const phrase = fc
    .record({
      kind: fc.constantFrom(...phrases),
      whole: fc.nat(),
      fraction: fc.option(fc.stringMatching(/^\d{1,6}$/u)),
    })
    .chain(({ kind, whole, fraction }) =>
      fc.record({
        kind: fc.constant(kind),
        digits: fc.constant(fraction === null ? String(whole) : `${whole}.${fraction}`),
        magnitude: fc.constantFrom(...Object.entries(kind.magnitudes)),
        unit: fc.nat({ max: 2 }),
        grouped: fc.boolean(),
      }),
    );

  it('reads the exact product of number and magnitude, and bounds it as figure does', () => {
    fc.assert(
      fc.property(phrase, ({ kind, digits, magnitude: [word, exponent], unit, grouped }) => {
        const [whole = '', fraction] = digits.split('.');
        const group = kind.decimal === '.' ? ',' : '.';
        const printedWhole = grouped ? whole.replace(/\B(?=(?:\d{3})+$)/gu, group) : whole;
        const printed = fraction === undefined ? printedWhole : `${printedWhole}${kind.decimal}${fraction}`;
        const text = `${printed}${word}${kind.units[unit]}`;
        const read = figureFromText(text, { language: kind.language });
        const value = exponent === 0 ? digits : `${digits}e${exponent}`;
        const { printed: _, ...expected } = figure(value as `${number}`, UNITS[unit]!);
        expect(read).toMatchObject(expected);
      }),
    );
  });

  it('mirrors a fall', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999 }),
        fc.constantFrom('', 'more than ', 'nearly ', 'about '),
        (n, word) => {
          const rise = figureFromText(`up ${word}${n} tonnes`);
          const fall = figureFromText(`down ${word}${n} tonnes`);
          const negated = (bound: string | null): string | null => (bound === null ? null : `-${bound}`);
          expect([fall.value, fall.low, fall.high]).toEqual([
            negated(rise.value),
            negated(rise.high),
            negated(rise.low),
          ]);
        },
      ),
    );
  });

  it('never finds a number in a text without one, and throws nothing but errors of the package', () => {
    const words = fc.constantFrom(
      'over',
      'million',
      '吨',
      '超',
      'juta',
      'ล้าน',
      'tỷ',
      '%',
      '$',
      '(',
      ')',
      ',',
      '.',
      '-',
      'of',
    );
    const garbage = fc.array(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 12 });
    fc.assert(
      fc.property(garbage, (parts) => {
        const text = parts.join(' ');
        fc.pre(!/\p{N}/u.test(text) && !/[〇零一二三四五六七八九十百千两兩万萬亿億]/u.test(text));
        expect(problemOf(text)).not.toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  it('never adds a digit that was not printed', () => {
    const piece = fc.constantFrom(
      '1',
      '23',
      '4.5',
      ',',
      '.',
      ' ',
      '%',
      '(',
      ')',
      '-',
      '+',
      '$',
      '万',
      '亿',
      '多',
      'up',
      'to',
      'over',
      'tonnes',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (parts) => {
        const text = parts.join('');
        try {
          const { value, low, high } = figureFromText(text);
          const printed = text.replace(/[^1-9]/gu, '');
          expect(printed).toContain(value.replace(/[^1-9]/gu, ''));
          expect(low === null || Number(low) <= Number(value)).toBe(true);
          expect(high === null || Number(value) <= Number(high)).toBe(true);
        } catch (error) {
          if (!(error instanceof ChinaAseanError)) throw error;
        }
      }),
      { numRuns: 1000, examples: [[['1', '亿', '1', '万']], [['4.5', '万', '23', '23']]] },
    );
  });
});
