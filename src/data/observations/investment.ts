import type { Observation } from '../../model/observation.js';

/** Chinese investment in Viet Nam. */
export const investment: readonly Observation[] = [
  {
    id: 'investment-in-viet-nam-2024',
    indicator: 'investment-inflow',
    reporter: 'VN',
    partner: 'CN',
    basis: 'press',
    period: '2024',
    figure: {
      value: '4700000000',
      unit: 'USD',
      low: '4650000000',
      high: '4750000000',
      qualifier: null,
      measure: 'level',
      printed: '$4.7 billion',
    },
    status: ['V'],
    source: 'cgtn-2025-09',
    corroboration: [],
    note: "Found in no other source. Not said: registered or realised capital, with or without Hong Kong. Viet Nam's planning ministry prints 38.23 billion dollars registered from all economies in 2024.",
  },
  {
    id: 'investor-rank-in-viet-nam-2024',
    indicator: 'investor-rank',
    reporter: 'VN',
    partner: 'CN',
    basis: 'press',
    period: '2024',
    figure: {
      value: '3',
      unit: 'rank',
      low: '3',
      high: '3',
      qualifier: null,
      measure: 'level',
      printed: 'third-largest source of investment',
    },
    status: ['V'],
    source: 'cgtn-2025-09',
    corroboration: [],
    note: 'Found in no other source for 2024; China was third in January to July 2023 too.',
  },
];
