import type { Facet } from './facet.js';

/** What the page calls its questions. */
export const LABELS: Readonly<Record<Facet, string>> = {
  indicator: 'Indicator',
  asset: 'Railway, port or park',
  reporter: 'Reported by',
  partner: 'With partner',
  flow: 'Flow',
  basis: 'Counted by',
  unit: 'Unit',
  windows: 'Windows',
  from: 'From',
  to: 'To',
  share: 'Share of the total with',
  language: 'Language of the chart',
};
