import type { Observation } from '../../model/observation.js';
import type { Period } from '../../period/period.js';
import { formatPeriod } from '../../period/formatPeriod.js';
import { codeWordsOf } from './codeWordsOf.js';
import type { Chart } from './readChart.js';

const MOST = 6;

/** @internal Which windows have no figure, and which figures are provisional, estimated and the like. */
export function notesOnWindows(
  { words, language }: Chart,
  observations: readonly Observation[],
  { domain, missing }: { readonly domain: readonly Period[]; readonly missing: readonly Period[] },
): readonly string[] {
  const list = (periods: readonly Period[]): string =>
    periods.map((period) => formatPeriod(period, language)).join(words.list);
  const gaps = missing.length > MOST ? words.noFigures(missing.length, domain.length) : words.noFigure(list(missing));
  const flags = [...new Set(observations.flatMap(({ status }) => status))].sort();
  const flagged = flags.map((flag) => {
    const word = codeWordsOf(language).flags[flag] ?? flag;
    const found = domain.filter((window) =>
      observations.some(({ period, status }) => period === window && status.includes(flag)),
    );
    const isAll = found.length === domain.length - missing.length;
    return isAll || found.length > MOST
      ? words.flaggedAll(word, found.length, isAll)
      : words.flagged(word, list(found));
  });
  return [...(missing.length === 0 ? [] : [gaps]), ...flagged];
}
