import { describe, expect, it } from 'vitest';
import {
  aggregate,
  extraRegionalIntensity,
  intraRegionalIntensity,
  marginalIntraIndustryTrade,
  regionalIntroversion,
  regionalOrientation,
  revealedComparativeAdvantage,
  tradeIntensity,
} from 'china-asean';
import { usd } from './flows.js';

const none = null as never;
const four = { withPartner: usd(1), total: usd(2), worldWithPartner: usd(3), worldTotal: usd(4) };
const series = { VN: { '2024': usd(5) } };
const economy = { id: 'VN', kind: 'economy', names: { en: 'Viet Nam' }, codes: {} } as never;
const current = { composition: 'current' } as const;

describe('a record that is none', () => {
  it.each([
    ['tradeIntensity', 'amounts', () => tradeIntensity(none, { side: 'export' })],
    ['tradeIntensity', 'options', () => (tradeIntensity as (flows: typeof four) => unknown)(four)],
    ['tradeIntensity', 'options', () => tradeIntensity(four, none)],
    ['marginalIntraIndustryTrade', 'amounts', () => marginalIntraIndustryTrade(none)],
    ['intraRegionalIntensity', 'amounts', () => intraRegionalIntensity(none)],
    ['extraRegionalIntensity', 'amounts', () => extraRegionalIntensity(none)],
    ['regionalIntroversion', 'amounts', () => regionalIntroversion(none)],
    ['regionalOrientation', 'amounts', () => regionalOrientation(none)],
    ['regionalOrientation', 'amounts', () => regionalOrientation('flows' as never)],
    ['revealedComparativeAdvantage', 'amounts', () => revealedComparativeAdvantage(none)],
    ['revealedComparativeAdvantage', 'options', () => revealedComparativeAdvantage({} as never, none)],
    ['aggregate', 'a bloc', () => aggregate(series, none, current)],
    ['aggregate', 'a bloc', () => aggregate(series, 'ASEAN' as never, current)],
    ['aggregate', 'a bloc', () => aggregate(series, economy, current)],
    [
      'aggregate',
      'a series or levels by window',
      () => aggregate({ VN: none }, { ...(economy as object), members: [] } as never, current),
    ],
  ] as const)('is refused by %s, which expected %s', (caller, name, calculate) => {
    expect(calculate).toThrow(
      expect.objectContaining({
        code: 'invalid-argument',
        message: expect.stringMatching(
          new RegExp(
            `^${caller}: expected ${name}(?: such as .*| \\(.*\\)|, which has members|, a record with .*), got `,
            'u',
          ),
        ) as string,
      }),
    );
  });
});
