import type { GeoJsonFeature } from '../../schema/wire/geoJsonEnvelope.js';

// what an asset holds, and what a map says of it besides, which follows from that
const KNOWN: readonly string[] = [
  'names',
  'kind',
  'places',
  'milestones',
  'checked',
  'organizations',
  'attributes',
  'note',
  'date',
  'status',
  'lastStatus',
  'statusReason',
  'since',
  'opened',
  'length',
  'lengthNote',
  'gauge',
  'partners',
  'partnerNames',
  'sources',
  'citations',
];

/** @internal The properties of a feature that no asset has a place for, or `null`. Its name is one where `names` is there too and has no such name. */
export function otherProperties({ properties }: GeoJsonFeature): Readonly<Record<string, unknown>> | null {
  const { names, name } = properties ?? {};
  const isKnownName = names === undefined || Object.values(Object(names) as object).includes(name);
  const others = Object.entries(properties ?? {}).filter(
    ([key]) => !KNOWN.includes(key) && !(key === 'name' && isKnownName),
  );
  return others.length === 0
    ? null
    : Object.freeze(Object.fromEntries(others.map(([key, value]) => [key, copyOf(value)])));
}

function copyOf(value: unknown): unknown {
  return value === undefined ? undefined : (JSON.parse(JSON.stringify(value) ?? 'null') as unknown);
}
