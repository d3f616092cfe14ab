import { ChinaAseanError, quote } from '../errors.js';
import { requireKeys } from '../requireKeys.js';
import type { Period } from './period.js';
import { languageOf, languagesOf, periodLanguages, type PeriodLanguage } from './text/languages.js';
import { normalise } from './text/normalise.js';
import { readPhrase } from './text/readPhrase.js';
import { refusal } from './text/refusal.js';
import { scan, type Scan } from './text/scan.js';
import type { Token } from './text/token.js';
import { periodOf } from './window.js';

export type { PeriodLanguage } from './text/languages.js';

/** What {@link periodFromText} may be told. */
export interface PeriodFromTextOptions {
  /** The year of a phrase that names none, and from which "last year" counts. Default: such a phrase is refused. */
  readonly referenceYear?: number | undefined;
  /** The language, which decides on 7/8/2024 and on bare Buddhist years. Default: found from script and words. */
  readonly language?: PeriodLanguage | undefined;
}

const LONGEST = 200;
const [FIRST_YEAR, LAST_YEAR] = [1000, 9999];

/**
 * Reads a window of time as people write it, in English, Chinese, Vietnamese, Indonesian, Malay or Thai.
 *
 * Shape: the calendar's windows ("the first seven months of 2025", "2025年上半年", "quý III/2024"), ranges of them, "as of
 * the end of 2024". All words are read or known to say nothing: nothing is guessed, and nothing comes from the clock.
 * Source: [docs/periods.md](../../docs/periods.md) lists the phrases.
 *
 * @param text - A phrase for one window, at most 200 characters, without other words.
 * @param options - The year of the text, its language.
 * @returns The one text of that window.
 * @throws ChinaAseanError `invalid-period` when a word is not known, or the calendar has no such window;
 *   `ambiguous-period` when it has two readings: "2004-05", "7/8/2024", a fiscal year without its months;
 *   `reference-year-needed` when it names no year; `unsupported-language`; `invalid-argument`.
 *
 * @example
 * import { periodFromText } from 'china-asean';
 *
 * periodFromText('the first seven months of 2025'); // => '2025-01-01/P7M'
 * periodFromText('2025年上半年'); // => '2025-S1'
 * periodFromText('ไตรมาสที่ 3 ปี 2567'); // => '2024-Q3'
 * periodFromText('as of the end of 2024'); // => '../2024-12-31'
 * periodFromText('January to July', { referenceYear: 2025 }); // => '2025-01-01/P7M'
 * periodFromText('January to July'); // throws ChinaAseanError reference-year-needed
 * periodFromText('2024/25'); // throws ChinaAseanError ambiguous-period
 */
export function periodFromText(text: string, options: PeriodFromTextOptions = {}): Period {
  requireKeys('periodFromText', options, { referenceYear: true, language: true });
  checkArguments(text, options);
  const languages = options.language === undefined ? languagesOf(text) : [options.language];
  const scans = languages.map((language) => ({ language, ...scan(normalise(text, language), languageOf(language)) }));
  const periods = new Set<Period>();
  for (const one of scans) if ('tokens' in one) periods.add(periodIn(one.language, one.tokens, text, options));
  const [period, other] = periods;
  if (period === undefined) throw unknownWord(scans, text);
  if (other === undefined) return period;
  throw refusal('ambiguous-period', `the option language to choose between ${[...periods].join(' and ')}`, text);
}

function checkArguments(text: unknown, { referenceYear, language }: PeriodFromTextOptions): void {
  if (typeof text !== 'string') throw invalidArgument('a text', text);
  if (text.length > LONGEST) throw refusal('invalid-period', `a phrase of at most ${LONGEST} characters`, text);
  if (language !== undefined && !periodLanguages().includes(language)) {
    throw invalidArgument(`a language of ${periodLanguages().join(', ')}`, language);
  }
  const isYear =
    Number.isInteger(referenceYear) && Number(referenceYear) >= FIRST_YEAR && Number(referenceYear) <= LAST_YEAR;
  if (referenceYear !== undefined && !isYear) throw invalidArgument('a referenceYear from 1000 to 9999', referenceYear);
}

function invalidArgument(expected: string, got: unknown): ChinaAseanError {
  return new ChinaAseanError('invalid-argument', `periodFromText: expected ${expected}, got ${quote(got)}`);
}

function periodIn(
  language: PeriodLanguage,
  tokens: readonly Token[],
  text: string,
  { referenceYear }: PeriodFromTextOptions,
): Period {
  const window = readPhrase(tokens, { text, referenceYear, buddhist: languageOf(language).buddhist === true });
  if (window !== null) return periodOf(window);
  throw refusal('invalid-period', 'a window that the calendar has', text);
}

// of the language that knows most of the text
function unknownWord(scans: readonly Scan[], text: string): ChinaAseanError {
  let word = text;
  let farthest = -1;
  for (const scanned of scans) {
    if ('unknown' in scanned && scanned.at > farthest) {
      word = scanned.unknown;
      farthest = scanned.at;
    }
  }
  return refusal('invalid-period', 'only words that are known', text, word);
}
