import { inChinese, unitInChinese } from '../../figure/inChinese.js';
import { inEnglish, unitInEnglish } from '../../figure/inEnglish.js';
import { compare, negate, roundTo, shiftPoint, signOf, type DecimalText } from '../../figure/decimal.js';
import { sentence } from './sentence.js';
import type { Unit } from '../../figure/unit.js';

const UNITS: Readonly<Partial<Record<Unit, string>>> = {
  USD: 'US dollars',
  CNY: 'yuan',
  EUR: 'euros',
  count: 'number',
};

/** @internal How the numbers of a chart are written. */
export interface Scale {
  /** The power of ten that they are divided by. */
  readonly exponent: number;
  /** What they are then: `Billion US dollars`. */
  readonly title: string;
  /** A number as it stands beside a mark: three digits or more, never more than the number has. */
  readonly write: (value: DecimalText) => string;
}

const PER_CENT = { en: 'Per cent', zh: '百分比（%）' } as const;

/** @internal Of ratios, per cents; else the largest scale in which the greatest number is 1 or more, and the least is not too small to read. */
export function scaleOf(values: readonly DecimalText[], unit: Unit, language: 'en' | 'zh'): Scale {
  if (unit === 'ratio')
    return { exponent: -2, title: PER_CENT[language], write: (value) => grouped(shiftPoint(value, 2)) };
  const sizes = values
    .filter((value) => signOf(value) !== 0)
    .map((value) => (signOf(value) < 0 ? negate(value) : value));
  const greatest = sizes.reduce<DecimalText>((a, b) => (compare(a, b) < 0 ? b : a), '0');
  const least = sizes.reduce((a, b) => (compare(b, a) < 0 ? b : a), greatest);
  const known = [...(language === 'zh' ? inChinese : inEnglish).scales, [0, ''] as const];
  const found = known.find(
    ([exponent]) =>
      compare(greatest, shiftPoint('1', exponent)) >= 0 && compare(least, shiftPoint('1', exponent - 1)) >= 0,
  );
  const fallback = known.find(([exponent]) => compare(greatest, shiftPoint('1', exponent + 4)) >= 0);
  const [exponent, word] = found ?? fallback ?? [0, ''];
  const title =
    language === 'zh' ? `${word}${unitInChinese(unit)}` : `${word} ${UNITS[unit] ?? unitInEnglish(unit)}`.trim();
  return {
    exponent,
    title: sentence(title),
    write: (value) => grouped(rounded(shiftPoint(value, -exponent))),
  };
}

function rounded(value: DecimalText): DecimalText {
  const size = signOf(value) < 0 ? negate(value) : value;
  const wanted = ['100', '10', '1', '0.1'].findIndex((limit) => compare(size, limit as DecimalText) >= 0);
  const own = value.split('.')[1]?.length ?? 0;
  return roundTo(value, Math.min(own, wanted < 0 ? own : wanted));
}

function grouped(value: DecimalText): string {
  const [whole = '', fraction] = value.split('.');
  const digits = whole.replace('-', '−').replace(/\B(?=(?:\d{3})+$)/gu, ',');
  return fraction === undefined ? digits : `${digits}.${fraction}`;
}
