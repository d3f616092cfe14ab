import { formatFigure } from '../../figure/formatFigure.js';
import { findById } from '../../model/findById.js';
import type { AssetAttribute, InfrastructureAsset } from '../../model/infrastructureAsset.js';
import type { Names } from '../../model/names.js';
import type { Source } from '../../model/source.js';
import { statusAt } from '../../model/statusAt.js';
import { comparePeriods } from '../../period/comparePeriods.js';
import type { Period } from '../../period/period.js';
import type { AssetProperties } from './geoJsonModel.js';
import type { GeoJsonWriteOptions } from './geoJsonWriteOptions.js';

/** @internal What a map says of an asset; everything is copied. */
export function propertiesOf(asset: InfrastructureAsset, options: GeoJsonWriteOptions): AssetProperties {
  const { date, partners: partnerRecords, sources: sourceRecords, language = 'en' } = options;
  const { names, kind, places, milestones, checked, organizations, attributes, note } = asset;
  const { status, lastStatus, reason, since } = statusAt(asset, date);
  const length = attributes.find(isOf('length'));
  const gauge = attributes.find(isOf('gauge'));
  const partners = [...new Set(places.map(({ partner }) => partner))];
  const sources = sourcesOf(asset);
  const written = language === 'zh' ? 'zh' : 'en';
  const nameIn = (some: Names): string => some[language] ?? some.en;
  return copyOf({
    name: nameIn(names),
    names,
    kind,
    date,
    status,
    lastStatus,
    statusReason: reason,
    since,
    opened: openedOf(asset),
    ...(length && { length: formatFigure(length.figure, { language: written }) }),
    ...(length?.note !== undefined && { lengthNote: length.note }),
    ...(gauge && { gauge: formatFigure(gauge.figure, { language: written }) }),
    partners,
    ...(partnerRecords && {
      partnerNames: partners.map((id) => nameIn(findById(partnerRecords, id)?.names ?? { en: id })),
    }),
    sources,
    ...(sourceRecords && {
      citations: sources.flatMap((id) => findById(sourceRecords, id) ?? []).map(citationOf),
    }),
    places,
    milestones,
    ...(checked !== undefined && { checked }),
    organizations,
    attributes,
    ...(note !== undefined && { note }),
  });
}

function isOf(attribute: AssetAttribute): (claim: InfrastructureAsset['attributes'][number]) => boolean {
  return (claim) => claim.attribute === attribute;
}

function openedOf({ milestones }: InfrastructureAsset): Period | null {
  const openings = milestones.filter(({ status }) => status === 'operating' || status === 'partly-operating');
  return openings.map(({ date }) => date).sort(comparePeriods)[0] ?? null;
}

function sourcesOf({ milestones, organizations, attributes }: InfrastructureAsset): string[] {
  const claims = attributes.flatMap(({ source, corroboration }) => [source, ...corroboration]);
  return [...new Set([...[...milestones, ...organizations].map(({ source }) => source), ...claims])].sort();
}

function citationOf({ publisher, title, published, url }: Source): string {
  return [publisher, title, published, url].filter((part) => part !== null).join(', ');
}

// plain data, and nothing that is undefined
function copyOf<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
