import {
  figureFromText,
  isChinaAseanError,
  observation,
  periodFromText,
  selectObservations,
  type Figure,
  type Observation,
} from 'china-asean';
import { dataset } from 'china-asean/data';

/** The level, growth and share of China's trade with ASEAN that an English sentence prints, as an observation; `null` without period or level. */
export function claimIn(sentence: string, source: string): Observation | null {
  const period = readIn(sentence, (text) => periodFromText(text))[0];
  const figures = sentence.split(/, | and (?=\D)/u).flatMap((phrase) => readIn(phrase, (text) => figureFromText(text)));
  const level = figures.find(({ unit }) => unit === 'USD' || unit === 'CNY');
  if (period === undefined || level === undefined) return null;
  const key = { indicator: 'goods-trade', reporter: 'CN', partner: 'ASEAN', flow: 'total', period } as const;
  // a sentence does not say whose count it prints: it is held against the customs', or else against what a ministry said
  const bases = [level.unit === 'USD' ? 'customs-usd' : 'customs-cny', 'ministry'] as const;
  const basis = bases.find((one) => selectObservations(dataset, { ...key, basis: one }).length > 0) ?? bases[0];
  const ratios = figures.filter((figure): figure is Figure<'ratio'> & typeof figure => figure.unit === 'ratio');
  return observation({
    id: 'claim',
    ...key,
    basis,
    figure: level,
    growth: ratios.find(({ measure }) => measure === 'growth'),
    share: ratios.find(({ measure }) => measure === 'level'),
    source,
  });
}

/** The longest run of words of a phrase that can be read, if there is one. */
function readIn<T>(phrase: string, read: (text: string) => T): readonly T[] {
  const words = phrase.replace(/[.!]$/u, '').split(/[\s,]+/u);
  for (let length = words.length; length > 0; length -= 1) {
    for (let start = 0; start + length <= words.length; start += 1) {
      try {
        return [read(words.slice(start, start + length).join(' '))];
      } catch (error) {
        if (!isChinaAseanError(error)) throw error;
      }
    }
  }
  return [];
}
