import { quote, type Issue } from '../../errors.js';
import type { DecimalText } from '../../figure/decimal.js';
import { parseDecimalText } from '../../figure/parseDecimalText.js';
import type { InfrastructureAsset, Place } from '../../model/infrastructureAsset.js';
import { infrastructureAssetSchema } from '../../schema/infrastructureAssetSchema.js';
import type { GeoJsonFeature } from '../../schema/wire/geoJsonEnvelope.js';
import { issueOf } from '../../schema/issueOf.js';
import { isAt, matched } from './matched.js';
import { positionOf } from './positionOf.js';

type Path = Issue['path'];
type Axis = 'longitude' | 'latitude';

const AXES: readonly Axis[] = ['longitude', 'latitude'];
const LISTS: readonly string[] = ['milestones', 'organizations', 'attributes'];
const OPTIONAL: readonly string[] = ['checked', 'note'];

/** @internal The asset of a feature, or `null` with what is wrong with it. */
export function assetIn(feature: GeoJsonFeature, path: Path, issues: Issue[]): InfrastructureAsset | null {
  const { id } = feature;
  const properties = feature.properties ?? {};
  const own = (name: string): unknown => (Object.hasOwn(properties, name) ? properties[name] : undefined);
  const name = own('name');
  const candidate = Object.fromEntries([
    ['id', id === undefined ? undefined : String(id)],
    ['kind', own('kind')],
    ['names', own('names') ?? (typeof name === 'string' ? { en: name } : undefined)],
    ['places', own('places')],
    ...LISTS.map((list) => [list, own(list) ?? []] as const),
    ...OPTIONAL.flatMap((field) => (own(field) === undefined ? [] : [[field, own(field)] as const])),
  ]);
  const { data, error } = infrastructureAssetSchema.safeParse(candidate);
  if (data === undefined) {
    for (const issue of (error?.issues ?? []).map((problem) => issueOf(problem, [], candidate))) {
      const before = issue.path[0] === 'id' ? path : [...path, 'properties'];
      issues.push({ ...issue, path: [...before, ...issue.path] });
    }
    return null;
  }
  return moved(data, feature.geometry, path, issues);
}

/** The asset where its geometry is: a point that was moved on a map is moved. */
function moved(
  asset: InfrastructureAsset,
  geometry: object | null,
  path: Path,
  issues: Issue[],
): InfrastructureAsset | null {
  const before = issues.length;
  const written = asset.places.map((place, index) =>
    positionOf(place, [...path, 'properties', 'places', index], issues),
  );
  const drawn = positionsIn(geometry);
  const located = written.filter((position) => position !== null).length;
  const at = [...path, 'geometry'];
  if (drawn === null || drawn.length !== located) {
    const got = drawn === null ? quote((geometry as { readonly type?: unknown } | null)?.type) : `${drawn.length}`;
    const message = `expected a Point, MultiPoint or LineString of the ${located} places that have coordinates, or null for none, got ${got}`;
    issues.push({ code: 'invalid-geometry', path: at, message });
  }
  if (issues.length > before || drawn === null) return null;
  const targets = matched(written, drawn);
  const places = asset.places.map((place, index) => {
    const position = written[index];
    if (position === null || position === undefined) return place;
    const target = targets.get(index);
    return isAt(position, target) ? place : placeAt(place, target, at, issues);
  });
  return issues.length > before ? null : Object.freeze({ ...asset, places: Object.freeze(places) });
}

function placeAt(place: Place, target: unknown, path: Path, issues: Issue[]): Place {
  const numbers = Array.isArray(target) ? (target as readonly unknown[]) : [];
  const [longitude, latitude] = AXES.map((_, axis) => degreesOf(numbers[axis]));
  const there = { ...place, longitude, latitude } as Place;
  positionOf(there, path, issues);
  return Object.freeze(there);
}

function degreesOf(number: unknown): DecimalText {
  const isDegrees = typeof number === 'number' && Number.isFinite(number);
  return isDegrees ? parseDecimalText(number) : (quote(number) as DecimalText);
}

function positionsIn(geometry: object | null): readonly (readonly unknown[])[] | null {
  if (geometry === null) return [];
  const { type, coordinates } = geometry as { readonly type?: unknown; readonly coordinates?: unknown };
  if (!Array.isArray(coordinates)) return null;
  if (type === 'Point') return [coordinates];
  return type === 'MultiPoint' || type === 'LineString' ? (coordinates as readonly unknown[][]) : null;
}
