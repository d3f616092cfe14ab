import {
  figureFromText,
  isChinaAseanError,
  observation,
  periodFromText,
  type Figure,
  type Observation,
} from 'china-asean';

/** The level, growth and share of China's trade with ASEAN that a sentence prints, as an observation. */
export function claimIn(sentence: string, source: string): Observation {
  const period = readIn(sentence, (text) => periodFromText(text))[0];
  const figures = sentence.split(/, | and (?=\D)/u).flatMap((phrase) => readIn(phrase, (text) => figureFromText(text)));
  const level = figures.find(({ unit }) => unit === 'USD' || unit === 'CNY');
  if (period === undefined || level === undefined)
    throw new Error('expected a period and an amount in dollars or yuan');
  const ratios = figures.filter((figure): figure is Figure<'ratio'> & typeof figure => figure.unit === 'ratio');
  return observation({
    id: 'claim',
    indicator: 'goods-trade',
    reporter: 'CN',
    partner: 'ASEAN',
    flow: 'total',
    basis: level.unit === 'USD' ? 'customs-usd' : 'customs-cny',
    period,
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
