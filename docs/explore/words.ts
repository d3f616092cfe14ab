import type { Authority, Basis, NullReason, Warning } from 'china-asean';

function words<Id extends string>(texts: Readonly<Record<Id, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(texts));
}

export const BASES = words<Basis>({
  'customs-cny': "China's customs, in yuan",
  'customs-usd': "China's customs, in US dollars",
  'customs-unspecified': "China's customs, currency not stated",
  customs: "China's customs",
  'asean-secretariat': 'ASEAN Secretariat',
  wto: 'World Trade Organization',
  'un-comtrade': 'UN Comtrade',
  'world-bank': 'World Bank',
  'partner-statistics': "The partner's own statistics",
  ministry: 'A ministry',
  operator: 'The operator',
  'border-inspection': 'Border inspection',
  press: 'The press',
  'press-conversion': 'Converted by the press',
  own: 'Own count',
});

export const UNITS: ReadonlyMap<string, string> = new Map([
  ['CNY', 'Yuan'],
  ['USD', 'US dollars'],
]);

export const AUTHORITIES = words<Authority>({
  'official-statistics': 'official statistics',
  ministry: 'ministry or public body',
  intergovernmental: 'intergovernmental body',
  operator: 'operator',
  media: 'press',
  opinion: 'opinion article',
  repost: 'repost',
});

export const REASONS = words<NullReason>({
  'missing-current': 'there is no figure for this window',
  'missing-base': 'there is no figure to compare it with',
  'zero-base': 'the figure to compare it with is zero',
  'negative-base': 'the figure to compare it with is below zero',
  'sign-change': 'the sign changed',
  'no-trade': 'both figures are zero',
  'incomparable-period': 'no window a year earlier compares',
  'incomparable-unit': 'the units differ',
  'incomparable-basis': 'the two were counted by different rules',
  'composition-change': 'the members of the bloc changed in between',
  break: 'the series breaks in between',
  suppressed: 'a figure is suppressed',
  'too-few-periods': 'the windows are less than a year apart',
  'not-identified': 'the figures do not determine it',
});

export const WARNINGS = words<Warning>({
  'differs-from-printed':
    'the source prints another growth beside the level: the base was revised, or is of another definition',
  'holiday-affected': 'the Lunar New Year falls into one of the windows and not the other',
  seasonality: 'the windows are of different seasons',
});
