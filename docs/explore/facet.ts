/** What can be chosen on the page, in the order in which one choice limits the next. */
export const FACETS = [
  'indicator',
  'asset',
  'reporter',
  'partner',
  'flow',
  'basis',
  'unit',
  'windows',
  'from',
  'to',
  'share',
  'language',
] as const;

export type Facet = (typeof FACETS)[number];

/** The facets that are fields of an observation and have an answer of their own. */
export const KEY_FACETS = ['indicator', 'asset', 'reporter', 'partner', 'flow', 'basis', 'unit'] as const;

export type KeyFacet = (typeof KEY_FACETS)[number];

/** What is wanted of each facet, by an address or by hand. */
export type Wanted = ReadonlyMap<Facet, string>;
