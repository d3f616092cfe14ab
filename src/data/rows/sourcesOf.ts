import type { Authority, Source } from '../../model/source.js';
import type { Period } from '../../period/period.js';

/** A source as a row of a table. */
export type SourceRow = readonly [
  id: string,
  publisher: string,
  title: string,
  url: string | null,
  published: Period | null,
  authority: Authority,
  note?: string,
];

/** The sources, a row each. */
export function sourcesOf(rows: readonly SourceRow[]): readonly Source[] {
  return rows.map(([id, publisher, title, url, published, authority, note]) => ({
    id,
    publisher,
    title,
    url,
    published,
    authority,
    ...(note === undefined ? {} : { note }),
  }));
}
