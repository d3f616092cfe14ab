/** @internal The names of the tables of a data package, in their order. */
export const TABLE_NAMES = [
  'observations',
  'indicators',
  'partners',
  'memberships',
  'sources',
  'assets',
  'asset-places',
  'asset-milestones',
  'asset-attributes',
  'asset-organizations',
  'agreements',
  'agreement-chapters',
  'agreement-versions',
  'agreement-milestones',
  'instruments',
  'instrument-parties',
  'tariff-cuts',
  'origin-rules',
  'negotiation-rounds',
  'events',
  'event-results',
] as const;

/** @internal The name of a table. */
export type TableName = (typeof TABLE_NAMES)[number];
