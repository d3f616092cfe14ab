import { ChinaAseanError, quote } from '../errors.js';
import { requireKeys } from '../requireKeys.js';
import type { NullReason, Warning } from './result.js';

/** How {@link formatReason} writes. */
export interface FormatReasonOptions {
  /** `en` English, `zh` Chinese. Default: `en`. */
  readonly language?: 'en' | 'zh' | undefined;
}

const WORDS: Readonly<Record<NullReason | Warning, Readonly<Record<'en' | 'zh', string>>>> = {
  'missing-current': { en: 'there is no figure for this period', zh: '缺少本期数' },
  'missing-base': { en: 'there is no figure to compare it with', zh: '缺少基期数' },
  'zero-base': { en: 'the figure to compare it with is zero', zh: '基数为零' },
  'no-trade': { en: 'both figures are zero', zh: '两数均为零' },
  'negative-base': { en: 'the figure to compare it with is below zero', zh: '基数为负' },
  'sign-change': { en: 'one figure is above zero, the other below', zh: '两数一正一负' },
  'incomparable-period': { en: 'no period compares', zh: '时段不可比' },
  'incomparable-unit': { en: 'the units differ', zh: '计量单位不同' },
  'incomparable-basis': { en: 'the two were counted by different rules', zh: '统计口径不同' },
  'composition-change': { en: 'the members of the bloc changed in between', zh: '成员有变' },
  break: { en: 'the series breaks in between', zh: '序列中断' },
  suppressed: { en: 'the figure is not published', zh: '数据不予公布' },
  'too-few-periods': { en: 'the time between is too short', zh: '时段过短' },
  'not-identified': { en: 'the figures do not determine it', zh: '无法由这些数据推出' },
  'differs-from-printed': { en: 'the source prints another growth beside the level', zh: '与来源公布的增速不同' },
  'holiday-affected': {
    en: 'the Lunar New Year falls into one of the periods and not the other',
    zh: '受春节错月影响',
  },
  seasonality: { en: 'the periods are of different seasons', zh: '两个时段季节不同' },
};

/**
 * Writes for a reader why a result has no value, or what it warns of.
 *
 * @param code - The `reason` of a result without a value, or one of the `warnings` of a result.
 * @param options - The language.
 * @returns A few words, in plain English or Chinese, without a full stop.
 * @throws ChinaAseanError `invalid-argument` for another code, language or option.
 *
 * @example
 * import { formatReason, growthRate, quantity } from 'china-asean';
 *
 * const growth = growthRate(quantity(5, 'USD'), quantity(0, 'USD'));
 * growth.reason && formatReason(growth.reason); // => 'the figure to compare it with is zero'
 * formatReason('missing-base', { language: 'zh' }); // => '缺少基期数'
 */
export function formatReason(code: NullReason | Warning, options: FormatReasonOptions = {}): string {
  requireKeys('formatReason', options, { language: true });
  const { language = 'en' } = options;
  if (!Object.hasOwn(WORDS, code)) throw refusal(`a reason or warning: ${Object.keys(WORDS).join(', ')}`, code);
  const words = WORDS[code];
  if (!Object.hasOwn(words, language)) throw refusal('a language of en, zh', language);
  return words[language];
}

function refusal(expected: string, value: unknown): ChinaAseanError {
  return new ChinaAseanError('invalid-argument', `formatReason: expected ${expected}, got ${quote(value)}`, { value });
}
