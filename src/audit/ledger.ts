import type { Unit } from '../figure/unit.js';
import { byAuthority } from '../model/byAuthority.js';
import type { Dataset } from '../model/dataset.js';
import type { Indicator } from '../model/indicator.js';
import { KEY_DIMENSIONS, type ObservationKey } from '../model/observation.js';
import type { TradePartner } from '../model/tradePartner.js';
import { comparePeriods } from '../period/comparePeriods.js';
import type { Period } from '../period/period.js';
import type { Claim, ClaimKind } from './finding.js';
import { telling } from './telling.js';

/** What an audit is given: observations, and what is known of their indicators, partners and sources. */
export type Audited = Pick<Dataset, 'observations' | 'indicators' | 'partners' | 'sources'>;

/** All claims about one thing, by their windows. */
export interface Subject {
  readonly key: ObservationKey;
  /** Its windows, in order of time. */
  readonly periods: readonly Period[];
  /** All that is claimed of a window, the most authoritative first: each is checked. */
  readonly allAt: ClaimsAt;
  /** Of that, what other claims are held against: nothing that is open on a side and of which another claim says more. */
  readonly claimsAt: ClaimsAt;
}

/** The claims of an audit, where rules look them up. */
export interface Ledger {
  readonly subjects: readonly Subject[];
  /** The subject of a key, if anything is claimed of it. */
  readonly find: (key: ObservationKey) => Subject | undefined;
  /** The subjects that differ from one in some dimensions only, itself among them. */
  readonly alike: (key: ObservationKey, but: readonly Dimension[]) => readonly Subject[];
  /** The id of the indicator that a claim is put under: what grows or is shared, itself for all others. */
  readonly measuredBy: (indicator: string, says: ClaimKind) => string;
  readonly partners: ReadonlyMap<string, TradePartner>;
  readonly indicators: ReadonlyMap<string, Indicator>;
}

type ClaimsAt = (says: ClaimKind, period: Period | null) => readonly Claim[];
type Dimension = 'reporter' | 'partner' | 'flow' | 'basis';
const NONE: readonly Claim[] = [];

type Shelf = Map<Period, Partial<Record<ClaimKind, Claim[]>>>;

/** @internal Puts observations in order for an audit; work and memory grow with their number. */
export function ledgerOf(audited: Audited): Ledger {
  const indicators = new Map(audited.indicators.map((indicator) => [indicator.id, indicator]));
  const shelves = new Map<string, { readonly key: ObservationKey; readonly shelf: Shelf }>();
  for (const [key, claim] of claimsOf(audited, indicators)) {
    const text = textOf(key);
    const found = shelves.get(text);
    const { shelf } = found ?? { shelf: new Map() as Shelf };
    if (found === undefined) shelves.set(text, { key, shelf });
    put(shelf, claim);
  }
  const subjects = new Map(
    [...shelves].sort(([a], [b]) => (a < b ? -1 : 1)).map(([text, { key, shelf }]) => [text, subjectOf(key, shelf)]),
  );
  const groups = new Map<string, Map<string, Subject[]>>();
  return {
    subjects: [...subjects.values()],
    find: (key) => subjects.get(textOf(key)),
    alike: (key, but) => {
      const name = but.join();
      const group = groups.get(name) ?? groupBy(subjects.values(), (subject) => textOf(subject.key, but));
      groups.set(name, group);
      return group.get(textOf(key, but)) ?? [];
    },
    measuredBy: (indicator, says) => measuredBy(indicator, says, indicators),
    partners: new Map(audited.partners.map((partner) => [partner.id, partner])),
    indicators,
  };
}

/** @internal Every claim of one kind, with its subject. */
export function* claimsThat(says: ClaimKind, { subjects }: Ledger): Generator<readonly [Claim, Subject]> {
  for (const subject of subjects) {
    for (const period of subject.periods) {
      for (const claim of subject.allAt(says, period)) yield [claim, subject];
    }
  }
}

/** @internal The claims of one kind that are in a unit. */
export function inUnit(claims: readonly Claim[], unit: Unit): readonly Claim[] {
  return claims.filter(({ figure }) => figure.unit === unit);
}

function* claimsOf(
  { observations, sources }: Audited,
  indicators: ReadonlyMap<string, Indicator>,
): Generator<readonly [ObservationKey, Claim]> {
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  const prefer = byAuthority({ sources });
  const ordered = [...observations].sort((a, b) => prefer(a, b) || (a.id < b.id ? -1 : 1));
  for (const observation of ordered) {
    const source = sourceOf.get(observation.source) ?? null;
    const { indicator, reporter, partner, asset, flow, basis, figure, growth, share } = observation;
    const derived = indicators.get(indicator)?.derivedFrom;
    const says = derived?.as ?? 'level';
    const key = { indicator: measuredBy(indicator, says, indicators), reporter, partner, asset, flow, basis };
    yield [key, Object.freeze({ observation, says, figure, source })];
    if (derived !== undefined) continue;
    if (growth !== undefined) yield [key, Object.freeze({ observation, says: 'growth', figure: growth, source })];
    if (share !== undefined) yield [key, Object.freeze({ observation, says: 'share', figure: share, source })];
  }
}

function measuredBy(indicator: string, says: ClaimKind, indicators: ReadonlyMap<string, Indicator>): string {
  return says === 'growth' || says === 'share'
    ? (indicators.get(indicator)?.derivedFrom?.indicator ?? indicator)
    : indicator;
}

function put(shelf: Shelf, claim: Claim): void {
  const { period } = claim.observation;
  const cell = shelf.get(period) ?? {};
  shelf.set(period, cell);
  (cell[claim.says] ??= []).push(claim);
}

function subjectOf(key: ObservationKey, shelf: Shelf): Subject {
  const allAt: ClaimsAt = (says, period) => (period === null ? undefined : shelf.get(period)?.[says]) ?? NONE;
  const told = new Map<readonly Claim[], readonly Claim[]>();
  return {
    key,
    periods: [...shelf.keys()].sort(comparePeriods),
    allAt,
    claimsAt: (says, period) => {
      const all = allAt(says, period);
      const found = told.get(all) ?? telling(all);
      told.set(all, found);
      return found;
    },
  };
}

function textOf(key: ObservationKey, but: readonly Dimension[] = []): string {
  return KEY_DIMENSIONS.map((name) => (but.includes(name as Dimension) ? '' : (key[name] ?? ''))).join('|');
}

function groupBy<T>(items: Iterable<T>, nameOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = nameOf(item);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [item]);
    else group.push(item);
  }
  return groups;
}
