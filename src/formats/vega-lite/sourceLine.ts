import { findById } from '../../model/findById.js';
import { plainText } from './plainText.js';
import type { Chart } from './readChart.js';

/** @internal Who published what is shown, each publisher once, with the dates; a source without a record by its id. */
export function sourceLine({ sources, words }: Chart, ids: readonly string[]): string {
  const dates = new Map<string, Set<string>>();
  for (const id of new Set(ids)) {
    const source = findById(sources, id);
    const publisher = plainText(source?.publisher ?? id);
    const found = dates.get(publisher) ?? new Set();
    if (source !== undefined) found.add(source.published ?? words.undated);
    dates.set(publisher, found);
  }
  const parts = [...dates].map(([publisher, found]) =>
    found.size === 0 ? publisher : words.inBrackets(publisher, [...found].sort().join(words.list)),
  );
  return `${words.source}${parts.join(words.semicolon)}`;
}
