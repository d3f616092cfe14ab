import type { Indicator } from '../model/indicator.js';

/** What the observations measure. */
export const indicators: readonly Indicator[] = [
  {
    id: 'goods-trade',
    names: { en: 'Trade in goods' },
    definition: 'Value of the goods that the reporter exports to the partner, imports from it, or both, in the period.',
    nature: 'flow',
    timeCollection: 'summed',
    dimensions: ['reporter', 'partner', 'flow'],
  },
  {
    id: 'years-as-largest-partner',
    names: { en: 'Years in a row as largest trading partner' },
    definition:
      "Full years in a row, up to and including the period, in which the partner was the reporter's largest partner in the trade in goods.",
    nature: 'cumulative',
    timeCollection: 'end',
    dimensions: ['reporter', 'partner'],
  },
  {
    id: 'passenger-trips',
    names: { en: 'Passenger trips' },
    definition: 'Trips of passengers on the whole line in the period; a return journey is two trips.',
    nature: 'flow',
    timeCollection: 'summed',
    dimensions: ['asset'],
  },
  {
    id: 'freight',
    names: { en: 'Freight' },
    definition:
      'Weight of the goods that the whole line carries in the period, within a country and across the border.',
    nature: 'flow',
    timeCollection: 'summed',
    dimensions: ['asset'],
  },
  {
    id: 'cargo-throughput',
    names: { en: 'Cargo throughput' },
    definition: 'Weight of the goods that pass through the port or the ports in the period, in both directions.',
    nature: 'flow',
    timeCollection: 'summed',
    dimensions: ['asset'],
  },
  {
    id: 'border-crossings',
    names: { en: 'Border crossings' },
    definition:
      'Persons who enter or leave through the port in the period, each time they cross: tourists, traders, residents.',
    nature: 'flow',
    timeCollection: 'summed',
    dimensions: ['asset'],
  },
  {
    id: 'border-port-rank',
    names: { en: 'Rank among land border ports' },
    definition:
      "Position of the port among China's land border ports by border crossings in the period; the first is the largest.",
    nature: 'rank',
    timeCollection: 'none',
    dimensions: ['asset'],
  },
  {
    id: 'investment-inflow',
    names: { en: 'Investment inflow' },
    definition:
      'Direct investment from the partner in the reporter in the period. Registered and realised capital differ: see the note.',
    nature: 'flow',
    timeCollection: 'summed',
    dimensions: ['reporter', 'partner'],
  },
  {
    id: 'investor-rank',
    names: { en: 'Rank among sources of investment' },
    definition:
      "Position of the partner among the reporter's sources of direct investment in the period; the first is the largest.",
    nature: 'rank',
    timeCollection: 'none',
    dimensions: ['reporter', 'partner'],
  },
  {
    id: 'industrial-output',
    names: { en: 'Industrial output' },
    definition: 'Gross value of the industrial output of the park from its start to the end of the period.',
    nature: 'cumulative',
    timeCollection: 'end',
    dimensions: ['asset'],
  },
];
