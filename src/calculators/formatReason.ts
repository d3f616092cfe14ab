import { ChinaAseanError, quote } from '../errors.js';
import { requireKeys } from '../requireKeys.js';
import { formatPeriod } from '../period/formatPeriod.js';
import type { Period } from '../period/period.js';
import type { StatusReason } from '../model/statusReason.js';
import type { NullReason, Warning } from './result.js';

/** How {@link formatReason} writes. */
export interface FormatReasonOptions {
  /** The day of the last look, which `not-looked-up` and `not-in-force` name: `checked` of the answer. Default: none is named. */
  readonly checked?: Period | null | undefined;
  /**
   * The window that `dated-to-window` names: `since` of an answer of `inForceFor`, `within.date` of one of `statusAt`. Default:
   * none is named.
   */
  readonly window?: Period | null | undefined;
  /** `en` English, `zh` Chinese. Default: `en`. */
  readonly language?: 'en' | 'zh' | undefined;
}

type Code = NullReason | Warning | StatusReason;
type Language = 'en' | 'zh';

const WORDS: Readonly<Record<Code, Readonly<Record<Language, string>>>> = {
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
  'dated-to-window': { en: 'the exact day is not known', zh: '确切日期不详' },
  'not-looked-up': { en: 'not looked up since', zh: '此后未再查核' },
  'no-date': { en: 'no date is known', zh: '日期不详' },
  'not-signed': { en: 'not signed yet', zh: '尚未签署' },
  'not-yet': { en: 'not in force yet', zh: '尚未生效' },
  'not-in-force': { en: 'not in force when last looked up', zh: '最近一次查核时尚未生效' },
  'not-a-party': { en: 'not a party', zh: '非缔约方' },
  'not-listed': { en: 'only some parties are listed, and this one is not', zh: '所列缔约方不全，其中无此方' },
};

const DATED: Readonly<Partial<Record<Code, DatedWords>>> = {
  'dated-to-window': {
    by: 'window',
    en: (window) => `the exact day is not known, only that it lies within ${window}`,
    zh: (window) => `确切日期不详，只知在${window}之内`,
  },
  'not-looked-up': { by: 'checked', en: (day) => `not looked up after ${day}`, zh: (day) => `${day}之后未再查核` },
  'not-in-force': { by: 'checked', en: (day) => `not in force as of ${day}`, zh: (day) => `截至${day}尚未生效` },
};

interface DatedWords extends Readonly<Record<Language, (period: string) => string>> {
  readonly by: 'checked' | 'window';
}

/**
 * Writes for a reader why a result has no value, what it warns of, or why a status is not known or an instrument not in force.
 *
 * @param code - The `reason` of a result without a value, one of the `warnings` of a result, or the `reason` of an answer of
 *   `statusAt` or `inForceFor`.
 * @param options - The language, and the periods that a reason of these answers names; other reasons name none.
 * @returns A few words, in plain English or Chinese, without a full stop.
 * @throws ChinaAseanError `invalid-argument` for another code, language or option; `invalid-period` for a period that is none.
 *
 * @example
 * import { formatReason, growthRate, quantity } from 'china-asean';
 *
 * const growth = growthRate(quantity(5, 'USD'), quantity(0, 'USD'));
 * growth.reason && formatReason(growth.reason); // => 'the figure to compare it with is zero'
 * formatReason('missing-base', { language: 'zh' }); // => '缺少基期数'
 * formatReason('not-looked-up', { checked: '2026-09-21' }); // => 'not looked up after 21 September 2026'
 */
export function formatReason(code: NullReason | Warning | StatusReason, options: FormatReasonOptions = {}): string {
  requireKeys('formatReason', options, { language: true, checked: true, window: true });
  const { language = 'en' } = options;
  if (!Object.hasOwn(WORDS, code)) throw refusal(`a reason or warning: ${Object.keys(WORDS).join(', ')}`, code);
  const words = WORDS[code];
  if (!Object.hasOwn(words, language)) throw refusal('a language of en, zh', language);
  const dated = DATED[code];
  const period = dated === undefined ? null : options[dated.by];
  return dated === undefined || period == null ? words[language] : dated[language](formatPeriod(period, language));
}

function refusal(expected: string, value: unknown): ChinaAseanError {
  return new ChinaAseanError('invalid-argument', `formatReason: expected ${expected}, got ${quote(value)}`, { value });
}
