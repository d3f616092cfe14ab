import { isChinaAseanError } from '../../errors.js';
import { shiftPoint, type DecimalText } from '../../figure/decimal.js';
import { figureFromText } from '../../figure/figureFromText.js';
import { isLatin } from '../../figure/text/isLatin.js';
import { lexiconOf, type FigureLanguage } from '../../figure/text/languages.js';
import { simplified } from '../../figure/text/simplified.js';
import type { Claim, Correction } from '../finding.js';

// 亿, a hundred million, is often taken for a billion, and 万 for a thousand
const WESTERN = [3, 6, 9, 12] as const;
const CHINESE = { 4: '万', 6: '百万', 8: '亿', 9: '十亿', 12: '万亿' } as const;

/** @internal Every claim that differs in the word for its magnitude: million for billion, 亿 for billion. */
export function unitWordEdits(claim: Claim): readonly Correction[] {
  const { figure, observation } = claim;
  const { printed } = figure;
  const language = languageOf(printed);
  if (language === null) return [];
  const word = magnitudeIn(printed, language);
  if (word === null) return [];
  return [...wordsOf(language)]
    .filter(([exponent]) => exponent !== word.exponent)
    .map(([exponent, other]) => {
      const shift = (value: DecimalText): DecimalText => shiftPoint(value, exponent - word.exponent);
      const { value, low, high, unit } = figure;
      return {
        claim,
        change: 'unit-word' as const,
        printed,
        instead: `${printed.slice(0, word.at)}${other}${printed.slice(word.at + word.text.length)}`,
        figure: {
          value: shift(value),
          unit,
          low: low === null ? null : shift(low),
          high: high === null ? null : shift(high),
        },
        period: observation.period,
      };
    });
}

function languageOf(printed: string): FigureLanguage | null {
  try {
    return figureFromText(printed).language;
  } catch (error) {
    if (!isChinaAseanError(error)) throw error;
    return null;
  }
}

interface Magnitude {
  readonly text: string;
  readonly exponent: number;
  readonly at: number;
}

// the longest that is there: 万亿 before 亿
function magnitudeIn(printed: string, language: FigureLanguage): Magnitude | null {
  const lower = language === 'zh' ? simplified(printed) : printed.toLowerCase();
  const found = magnitudesOf(language)
    .map(([text, exponent]) => ({ text, exponent, at: lower.indexOf(text) }))
    .filter(({ text, at }) => at >= 0 && !isLatin(lower.charAt(at - 1)) && !isLatin(lower.charAt(at + text.length)));
  return found.sort((a, b) => b.text.length - a.text.length)[0] ?? null;
}

function magnitudesOf(language: FigureLanguage): readonly (readonly [string, number])[] {
  return [...lexiconOf(language).phrases.values()]
    .flat()
    .flatMap(({ text, sense }) => (sense.kind === 'magnitude' ? [[text, sense.exponent] as const] : []));
}

function wordsOf(language: FigureLanguage): ReadonlyMap<number, string> {
  const chinese = Object.entries(CHINESE).map(([exponent, word]) => [Number(exponent), word] as const);
  if (language === 'zh') return new Map(chinese);
  const own = magnitudesOf(language).filter(([, exponent]) => WESTERN.some((one) => one === exponent));
  const longest = [...own].sort(([a], [b]) => a.length - b.length).map(([word, exponent]) => [exponent, word] as const);
  return new Map([...chinese, ...longest]);
}
