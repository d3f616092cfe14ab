import { QUESTION_NAMES } from './contestant.js';
import { rowsOf, timeOf, type Results } from './results.js';
import { spaced } from './tables.js';

/** Which contestants but the limit were faster than this library, and at what, a sentence for each size. */
export function fasterPeers(all: readonly Results[]): string {
  return all.map(sentence).join(' ');
}

function sentence(results: Results): string {
  const faster = QUESTION_NAMES.flatMap((question) => {
    const ours = timeOf(results, 'china-asean', question) ?? 0;
    const names = [...results.reports.keys()].filter(
      (name) => name !== 'limit' && (timeOf(results, name, question) ?? Infinity) < ours,
    );
    return names.length === 0 ? [] : [`\`${question}\` (${names.join(', ')})`];
  });
  return `At ${spaced(rowsOf(results).rows)} rows: ${faster.length === 0 ? 'none' : faster.join(', ')}.`;
}
