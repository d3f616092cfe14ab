import type { Authority, Basis } from 'china-asean';

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
