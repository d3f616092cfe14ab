import type { Period } from '../period/period.js';

/**
 * Who speaks in a source, from the most to the least authoritative: the office that compiles the figure, another
 * ministry or public body, an intergovernmental body, the operator of an asset, a news agency or newspaper, an opinion
 * article, or a page that only repeats what it read elsewhere.
 */
export type Authority =
  'official-statistics' | 'ministry' | 'intergovernmental' | 'operator' | 'media' | 'opinion' | 'repost';

/** Where a claim was published. */
export interface Source {
  /** The id by which claims refer to it. */
  readonly id: string;
  /** Who published it. */
  readonly publisher: string;
  /** Its title, or what it is. */
  readonly title: string;
  /** Its address at the publisher, or `null` where none is known. */
  readonly url: string | null;
  /** When it was published, as precisely as known; `null` if it does not say. */
  readonly published: Period | null;
  /** Who speaks in it. */
  readonly authority: Authority;
  /** What a reader should know of it. */
  readonly note?: string | undefined;
}
