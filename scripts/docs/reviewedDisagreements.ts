/**
 * The comparisons of the bundled figures that come out as a disagreement, or that cannot be told, each with what a reader of the
 * sources found: why it is so, where that is known. The key is the rule, the observation and which of its numbers is checked.
 */
export const reviewedDisagreements: Readonly<Record<string, string>> = {
  // two texts print two numbers for one thing
  'same-figure asean-cn-trade-asean-secretariat-2008-2 level':
    "Misprint or another count: a report after an agency, against the statement of ASEAN's ministers.",
  'same-figure asean-trade-press-2012 level':
    'The China–ASEAN Business Council against the commerce ministry; the council does not say whose count it is.',
  'same-figure asean-trade-press-2020 level':
    'First published: the customs printed 685.28 billion dollars as of September 2021. The newspaper of that month does not say whose count it is.',
  'same-figure asean-trade-press-2024 level':
    "A bank's number, which does not say whose count it is, against the customs'.",
  'same-figure id-trade-import-customs-usd-2021 level':
    'An agency against the ambassador, who quotes the customs to two more digits.',
  'same-figure id-trade-customs-usd-2021 level':
    'An agency against the ambassador, who quotes the customs to two more digits; 124.34 is the sum of the exports and imports.',
  'same-figure id-trade-customs-usd-2021 growth':
    'An agency against the ambassador, who quotes the customs to two more digits.',
  'same-figure vn-cn-trade-partner-statistics-2023 level': 'A trade page against the ambassador; unexplained.',
  'same-figure asean-intermediate-goods-trade-customs-cny-2023-2 level':
    'Revised: 4.13 trillion yuan in January 2024, 4.08 trillion in September.',
  'same-figure world-trade-customs-cny-2023-q1 level':
    "A text on the quarter, without a date, against the customs' review of the year in January 2024: most likely revised.",
  'same-figure asean-trade-growth-customs-unspecified-2014-s1-2 growth':
    'Neither says in which currency; growth in yuan is not growth in dollars.',
  'same-figure asean-trade-press-2014 growth': "The council's rate against the ministry's; unexplained.",
  'same-figure id-trade-export-customs-usd-2021 growth':
    'An agency against the ambassador, who quotes the customs to two more digits.',
  'same-figure id-trade-import-customs-usd-2021 growth':
    'An agency against the ambassador, who quotes the customs to two more digits.',
  'same-figure asean-cn-trade-asean-secretariat-2010 share': 'Mislabelled: 11.6 per cent is the share of 2009.',
  // a growth rate that does not follow from the levels
  'growth asean-trade-customs-cny-2021-q1 growth':
    'Revised base: the rate implies a lower first quarter of 2020 than was printed in 2020.',
  'growth asean-trade-customs-cny-2021-p9m growth':
    'Revised base: the rate implies lower nine months of 2020 than were printed in 2020.',
  'growth asean-trade-customs-usd-2024-s1 growth':
    'Revised base: the customs lowered the first half of 2023, as their growth rates in yuan show.',
  'growth id-trade-customs-usd-2021-2 growth':
    'Revised base: the levels of 2021 imply 78.4 billion dollars for 2020, not 79.',
  'growth id-trade-customs-usd-2021 growth':
    'Revised base: the levels of 2021 imply 78.4 billion dollars for 2020, not 79.',
  'growth id-trade-customs-usd-2025-p9m growth':
    'Revised base: the rate implies at most 105.607 billion dollars for the same months of 2024; the table of September 2024 has 105.621.',
  'growth ph-trade-customs-usd-2011 growth': 'Unexplained: 16.2 per cent follows from the two levels of the same text.',
  'growth world-trade-export-customs-cny-2022 growth':
    'Revised base: the rate implies lower exports of 2021 than were printed a year before.',
  'growth kh-cn-trade-partner-statistics-2020 growth':
    'Unexplained: a fall of at most 1.8 per cent follows from the two levels of the same text.',
  'growth asean-cn-investment-inflow-asean-secretariat-2016 growth':
    "Revised base: ASEAN's investment reports revise the year before; the rate implies about 6.4 billion dollars.",
  // a total that is not the sum of its parts
  'total asean-cn-trade-asean-secretariat-2010 level':
    'Unexplained: a page that prints 230 billion dollars, where 231.2 follows from the parts that the ministers print.',
  'total bn-trade-ministry-2021-t1 level': 'One speech, three numbers that do not add up; unexplained.',
};
