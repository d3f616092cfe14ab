/**
 * Why a printed growth rate does not follow from the printed levels: the base was revised after it was printed, the rate is in
 * terms of another currency, the two levels cover different things, or nothing explains it.
 */
export type Deviation = 'revised-base' | 'currency-terms' | 'coverage' | 'unexplained';

/** The printed growth rates that do not agree with the printed levels, by observation, each with its reason. Reviewed by hand. */
export const knownDeviations: Readonly<Record<string, Deviation>> = {
  // the customs print growth on a base that they revised since: they lowered 2023 by two to four per cent
  'asean-trade-customs-cny-2021-p9m': 'revised-base',
  'asean-trade-customs-cny-2021-q1': 'revised-base',
  'asean-trade-customs-usd-2024-s1': 'revised-base',
  'customs-2024-asean-export-to-04': 'revised-base',
  'customs-2024-asean-export-to-05': 'revised-base',
  'customs-2024-asean-import-to-04': 'revised-base',
  'customs-2024-asean-total-to-04': 'revised-base',
  'customs-2024-asean-total-to-05': 'revised-base',
  'customs-2024-asean-total-to-06': 'revised-base',
  'customs-2024-vn-export-to-04': 'revised-base',
  'customs-2024-vn-import-to-04': 'revised-base',
  'customs-2024-vn-total-to-04': 'revised-base',
  'customs-2024-world-export-to-06': 'revised-base',
  'customs-2024-world-import-to-06': 'revised-base',
  'customs-2024-world-total-to-06': 'revised-base',
  'id-trade-customs-usd-2021': 'revised-base',
  'id-trade-customs-usd-2021-2': 'revised-base',
  'id-trade-customs-usd-2025-p9m': 'revised-base',
  'world-trade-customs-cny-2025': 'revised-base',
  'world-trade-export-customs-cny-2022': 'revised-base',
  'world-trade-import-customs-cny-2021': 'revised-base',
  // ASEAN's reports on investment revise the year before
  'asean-cn-investment-inflow-asean-secretariat-2016': 'revised-base',
  'asean-world-investment-inflow-asean-secretariat-2024': 'revised-base',
  // the whole port against the listed company's own throughput
  'beibu-gulf-port-cargo-throughput-operator-2021': 'coverage',
  // holidays whose days are not printed
  'jakarta-bandung-hsr-holiday-passenger-trips-operator-2026-03-01-p2m': 'coverage',
  // 16.2 per cent follows from the level of 2010 that the same sources print; 22 is printed
  'ph-trade-customs-usd-2011': 'unexplained',
  // the page prints 8.2 billion for 2019 beside it, from which the fall would be 1.2 per cent
  'kh-cn-trade-partner-statistics-2020': 'unexplained',
};

/** Printed totals that their printed exports and imports do not add up to, with the reason. */
export const knownSums: Readonly<Record<string, string>> = {
  'bn-trade-ministry-2021-t1': 'one speech: 199 and 640 million, and 830 million for both',
};
