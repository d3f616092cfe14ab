import { formatPeriod, isChinaAseanError, periodFromText, type PeriodFromTextOptions } from 'china-asean';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayWindow, monthWindow, periodOf } from '../../src/period/window.js';

const in2025: PeriodFromTextOptions = { referenceYear: 2025 };

describe('periodFromText', () => {
  it.each([
    // spaces, dashes, case, abbreviations
    ['  The First Half\tof 2025. ', '2025-S1'],
    ['JAN.—JUL. 2025', '2025-01-01/P7M'],
    ['January-to-July 2025', '2025-01-01/P7M'],
    ['2025年1～7月', '2025-01-01/P7M'],
    ['2025 年 1 － 7 月', '2025-01-01/P7M'],
    ['Q3-2024', '2024-Q3'],
    ['2024-Q3', '2024-Q3'],
    ['Jan-2024', '2024-01'],
    // the same said another way
    ['the period from January to July 2025', '2025-01-01/P7M'],
    ['the six-month period ended June 30, 2025', '2025-S1'],
    ['the quarter to June 2024', '2024-Q2'],
    ['year to date as of July 2025', '2025-01-01/P7M'],
    ['year to date 15 July 2025', '2025-01-01/2025-07-15'],
    ['Q3 YTD 2024', '2024-01-01/P9M'],
    ['first month of 2025', '2025-01'],
    ['final quarter of 2024', '2024-Q4'],
    ['until 30 June 2025', '../2025-06-30'],
    // ranges: what one side says holds for the other
    ['Q1–Q3 2024', '2024-01-01/P9M'],
    ['Q1-3 2024', '2024-01-01/P9M'],
    ['Q3 2023-Q1 2024', '2023-07-01/P9M'],
    ['July 2024-June 2025', '2024-07-01/P1Y'],
    ['2024年7月-2025年6月', '2024-07-01/P1Y'],
    ['January 2025 to July', '2025-01-01/P7M'],
    ['1-7 July 2025', '2025-07-01/2025-07-07'],
    ['2024年7月1-15日', '2024-07-01/2024-07-15'],
    ['15 July to 20 August 2025', '2025-07-15/2025-08-20'],
    ['second half of 2024 to first half of 2025', '2024-07-01/P1Y'],
    ['from July 2023 to the end of 2024', '2023-07-01/P18M'],
    ['July 2024 to the end of 2024', '2024-S2'],
    ['1 January 2024 to 31 December 2024', '2024'],
    // numbers
    ['2025年十二月三十一日', '2025-12-31'],
    ['2025年十月', '2025-10'],
    ['năm tháng đầu năm 2025', '2025-01-01/P5M'],
    ['tháng năm năm 2025', '2025-05'],
    ['triwulan I-III 2024', '2024-01-01/P9M'],
    // eras
    ['2568 CE', '2568'],
    ['公元2568年', '2568'],
    ['佛历2568年', '2025'],
    // dates in digits that have one order
    ['15/07/2024', '2024-07-15'],
    ['7/15/2024', '2024-07-15'],
    ['07/07/2024', '2024-07-07'],
    ['tanggal 7/8/2024', '2024-08-07'],
    ['ngày 7/8/2024', '2024-08-07'],
    // fiscal years whose months are told
    ['fiscal year 2024 (January–December)', '2024'],
    ['marketing year 2023/24 (October–September)', '2023-10-01/P1Y'],
  ])('reads %j as %s', (text, period) => {
    expect(periodFromText(text)).toBe(period);
  });

  it.each<[string, PeriodFromTextOptions, string]>([
    ['May', in2025, '2025-05'],
    ['September 17', in2025, '2025-09-17'],
    ['the first half of last year', in2025, '2024-S1'],
    ['前年', in2025, '2023'],
    ['6 tháng đầu năm nay', in2025, '2025-S1'],
    ['last year', { referenceYear: 1001 }, '1000'],
    ['7/8/2024', { language: 'vi' }, '2024-08-07'],
    ['15/7', { language: 'id', referenceYear: 2025 }, '2025-07-15'],
    ['2568', { language: 'th' }, '2025'],
    ['15/7/2568', { language: 'th' }, '2025-07-15'],
    ['2024', { language: undefined, referenceYear: undefined }, '2024'],
    ['2024', in2025, '2024'],
  ])('reads %j with %o as %s', (text, options, period) => {
    expect(periodFromText(text, options)).toBe(period);
  });

  it.each<[string, PeriodFromTextOptions, string]>([
    ['2024-25', {}, 'a month, two years or a year that is split'],
    ['7/8/2024', {}, 'a day and a month'],
    ['first quarter of fiscal 2024', {}, 'the months of that year'],
    ['fiscal 2024 (April–March)', {}, 'with the years of both'],
    ['fiscal year 2023/25 (April–March)', {}, 'the months of that year'],
    ['fiscal year 2023/24 (April–September)', {}, 'the months of that year'],
    ['fiscal year 2020 (April 2023 – March 2024)', {}, 'the months of that year'],
    ['2020 and 2024', {}, '"between … and …"'],
    ['July and August 2025', {}, '"between … and …"'],
    ['2024 end of July', {}, 'one window'],
    ['7月2024年底', {}, 'one window'],
    ['2024 to the end of July', {}, 'two windows of the same length'],
    ['first half of July 2025', {}, 'one window'],
    ['2024 (2025)', {}, 'one window'],
    ['Jan to Jul to Sep 2025', {}, 'one "from … to …"'],
    ['from 2021', {}, 'one "from … to …"'],
    ['- 2024', {}, 'one "from … to …"'],
    ['2024 to July 2025', {}, 'two windows of the same length'],
    ['from December 2021 to 30 June 2025', {}, 'two windows of the same length'],
    ['first half to July 2025', {}, 'two windows of the same length'],
    ['November to February 2024', {}, 'a range that ends after it begins'],
    ['July 2025 to June 2025', {}, 'a range that ends after it begins'],
    ['Jul 25', in2025, 'a year of four digits'],
    ['May 25', in2025, 'a year of four digits'],
    ['7月15', in2025, 'a year of four digits'],
    ['3Q24', in2025, 'a year of four digits'],
    ['12 July 5 2025', in2025, 'one window'],
    ['7', in2025, 'a unit beside the number'],
    ['last three months', in2025, 'may be the last before now'],
    ['end of 2024', {}, 'as of the end of'],
    ['as of July 2025', {}, '"the end of" a month'],
    ['12 months ending 2024', {}, 'a month, or the last day of one'],
    ['three months to 15 May 2020', {}, 'a month, or the last day of one'],
    ['YTD 2025', {}, 'the month up to which'],
    ['March to July 2025 YTD', {}, 'begins on 1 January'],
    ['the same month last year', in2025, 'not one told by "same month"'],
    ['2568', {}, 'Buddhist era'],
    ['năm 2568', {}, 'Buddhist era'],
    ['1 tháng 5 năm 2025', {}, 'a unit beside each number'],
  ])('refuses %j with %o and asks for %s', (text, options, expected) => {
    expect(() => periodFromText(text, options)).toThrow(
      expect.objectContaining({ code: 'ambiguous-period', message: expect.stringContaining(expected) as string }),
    );
  });

  it.each([
    ['exports in 2024', '"exports"'],
    ['2024 or so', '"or"'],
    ['janvier 2024', '"janvier"'],
    ["Jul '24", '"\'24"'],
    ['$2024', '"$"'],
    ['2024%', '"%"'],
    ['202507', '"202507"'],
    ['2025年十三月', '"月"'],
    ['一二月', '"一二月"'],
    ['2024年7月、8月', '"、"'],
    ['2025年1-月', '"月"'],
    ['Q5 2024', '"q5"'],
    ['hi 2024', '"hi"'],
    ['be 2024', '"be"'],
    ['first week of 2024', '"week"'],
    ['\u0000', '"\\u0000"'],
    ['\ud8002024', '"\\ud800"'],
    ['\u202e2024', '"\u202e"'],
    ['__proto__', '"__proto__"'],
    ['constructor', '"constructor"'],
  ])('refuses %j and quotes %s, the word that it does not know', (text, word) => {
    expect(() => periodFromText(text)).toThrow(
      expect.objectContaining({ code: 'invalid-period', message: expect.stringContaining(`got ${word}`) as string }),
    );
  });

  it.each<[string, PeriodFromTextOptions, string]>([
    ['', {}, 'invalid-period'],
    ['the', {}, 'invalid-period'],
    ['30 February 2024', {}, 'invalid-period'],
    ['week 53 of 2024', {}, 'invalid-period'],
    ['three months to January 1000', {}, 'invalid-period'],
    ['last year', { referenceYear: 1000 }, 'invalid-period'],
    ['July ２０２４', { language: 'en' }, 'invalid-period'],
    ['July', {}, 'reference-year-needed'],
    ['去年', {}, 'reference-year-needed'],
    ['ตุลาคม 2567年', {}, 'unsupported-language'],
    ['١٥ July 2024', {}, 'unsupported-language'],
    ['2024', { referenceYear: 2025.5 }, 'invalid-argument'],
    ['2024', { referenceYear: NaN }, 'invalid-argument'],
    ['2024', { referenceYear: 25 }, 'invalid-argument'],
    ['2024', { referenceYear: 10_000 }, 'invalid-argument'],
    ['2024', { referenceYear: '2025' as never }, 'invalid-argument'],
    ['2024', { language: 'km' as never }, 'invalid-argument'],
    ['2024', { language: '__proto__' as never }, 'invalid-argument'],
    [2024 as never, {}, 'invalid-argument'],
  ])('refuses %j with %o as %s', (text, options, code) => {
    expect(() => periodFromText(text, options)).toThrow(expect.objectContaining({ code }));
  });

  it('carries the start of the text in its error', () => {
    const text = `${'January '.repeat(40)}2024`;
    expect(() => periodFromText(text)).toThrow(expect.objectContaining({ details: { text: `${text.slice(0, 79)}…` } }));
  });

  it('reads again what formatPeriod writes in English and Chinese', () => {
    const months = fc
      .tuple(fc.integer({ min: 1000, max: 9990 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 100 }))
      .map((numbers) => monthWindow(...numbers));
    const firstDay = fc.integer({ min: -354_285, max: 2_900_000 });
    const days = fc.tuple(firstDay, fc.nat({ max: 3000 })).map(([first, more]) => dayWindow(first, first + more));
    const weeks = fc.integer({ min: -50_000, max: 400_000 }).map((week) => dayWindow(7 * week - 3, 7 * week + 3));
    const until = firstDay.map((last) => dayWindow(null, last));
    fc.assert(
      fc.property(fc.oneof(months, days, weeks, until), fc.constantFrom('en', 'zh'), (window, style) => {
        const period = periodOf(window!);
        expect(periodFromText(formatPeriod(period, style))).toBe(period);
      }),
      { numRuns: 2000 },
    );
  });

  it('returns a canonical period or throws an error of the package, whatever words are put together', () => {
    const words = `the in of first second last three 3 15 31 2024 2025 2568 07 1-7 - – to from between and until as of by end
      July jan may q3 h1 9m half quarter months month ending ytd year week 5 fiscal 2023/24 7/8/2024 last year 年 月 日 上半年 第三季度
      1-7月 截至 底 至 七 前 个月 去年 tháng năm quý III đầu triwulan pertama suku hingga Julai ไตรมาส ปี เดือนแรก ม.ค. , ( ) '`;
    const pieces = fc.array(fc.constantFrom(...words.split(/\s+/u)), { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(pieces, fc.constantFrom(' ', ''), fc.constantFrom(undefined, 2025), (parts, glue, referenceYear) => {
        try {
          const period = periodFromText(parts.join(glue), { referenceYear });
          expect(periodFromText(formatPeriod(period, 'en'))).toBe(period);
        } catch (error) {
          if (!isChinaAseanError(error)) throw error;
        }
      }),
      { numRuns: 5000 },
    );
  });
});

describe('periodFromText, where a hasty reader is wrong', () => {
  it.each([
    ['2025年一二月', 'invalid-period'],
    ['截至2025年6月30日累计', 'ambiguous-period'],
    ['2025年6月30日累计', 'ambiguous-period'],
    ['2025年7月累计', 'ambiguous-period'],
    ['lũy kế đến hết tháng 6/2025', 'ambiguous-period'],
    ['2024年止', 'ambiguous-period'],
    ['7 months of July 2025', 'ambiguous-period'],
    ['7 bulan Juli 2025', 'ambiguous-period'],
    ['6 เดือน มิ.ย. 2568', 'ambiguous-period'],
    ['thứ hai, tháng 7/2025', 'invalid-period'],
    ['April I 2025', 'ambiguous-period'],
    ['2024T3', 'invalid-period'],
    ['1-7/2025', 'ambiguous-period'],
    ['over the last year', 'ambiguous-period'],
    ['June 24', 'ambiguous-period'],
    ['2 to 5 April', 'reference-year-needed'],
  ])('refuses %s: %s', (text, code) => {
    const options = code === 'reference-year-needed' ? {} : { referenceYear: 2025 };
    expect(() => periodFromText(text, options)).toThrow(expect.objectContaining({ code }));
  });

  it.each([
    ['2025年1—7月累计', '2025-01-01/P7M'],
    ['2025年上半年累计', '2025-S1'],
    ['lũy kế 6 tháng đầu năm 2025', '2025-S1'],
    ['2024年12月31日止', '../2024-12-31'],
    ['截至2024年12月31日止', '../2024-12-31'],
    ['2024年1月1日至7月31日止', '2024-01-01/P7M'],
    ['July 15', '2025-07-15'],
    ['3 to 5 April', '2025-04-03/2025-04-05'],
    ['1月1日至15日', '2025-01-01/2025-01-15'],
    ['fiscal year 2024 (April 2023 – March 2024)', '2023-04-01/P1Y'],
    ['quý thứ hai năm 2025', '2025-Q2'],
    ['9 tháng/2024', '2024-01-01/P9M'],
    ['CY2024', '2024'],
    ['3rd qtr of 2024', '2024-Q3'],
    ['throughout 2024', '2024'],
    ['next year', '2026'],
    ['明年上半年', '2026-S1'],
    ['2024年内', '2024'],
    ['于2024年', '2024'],
    ['2025年首7月', '2025-01-01/P7M'],
    ['2024全年度', '2024'],
    ['sepanjang Januari-Juli 2025', '2025-01-01/P7M'],
  ])('reads %s as %s', (text, period) => {
    expect(periodFromText(text, { referenceYear: 2025 })).toBe(period);
  });
});
