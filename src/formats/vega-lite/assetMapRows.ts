import type { Mercator, Pixel, Position } from './mercator.js';
import { placeLabels } from './placeLabels.js';
import { STYLE } from './style.js';
import { textWidth } from './textWidth.js';
import { wrapText } from './wrapText.js';
import type { MappedAsset } from './mappedAsset.js';

/** @internal Sizes in the list of a map, in pixels: an entry, a further line of it, and what its number takes. */
export const MAP_LIST = { row: 17, line: 13, number: 44 } as const;

const LEADER = 17;

/** @internal The list of the assets, with the line that each begins on. */
export function keyRows(
  assets: readonly MappedAsset[],
  width: number,
): readonly (object & { readonly lines: readonly string[] })[] {
  let y = 0;
  return assets.map(({ id, name, status, reason, source }, index) => {
    const lines = wrapText(name, width - MAP_LIST.number, STYLE.label);
    const row = {
      kind: 'key',
      asset: id,
      number: `${index + 1}`,
      name,
      lines,
      status,
      reason,
      source,
      y: y + MAP_LIST.row / 2,
    };
    y += MAP_LIST.row + MAP_LIST.line * (lines.length - 1);
    return row;
  });
}

/** @internal Meridians and parallels, with their degrees. */
export function gridRows({ toPosition }: Mercator, frame: Pixel): readonly object[] {
  const northWest = toPosition({ x: 0, y: 0 });
  const southEast = toPosition(frame);
  const span = Math.max(southEast.longitude - northWest.longitude, northWest.latitude - southEast.latitude);
  const step = [0.5, 1, 2, 5, 10, 20].find((degrees) => span / degrees <= 9) ?? 30;
  const between = (from: number, to: number): readonly number[] =>
    Array.from(
      { length: Math.floor(to / step) - Math.ceil(from / step) + 1 },
      (_, index) => (Math.ceil(from / step) + index) * step,
    );
  // the label stands to the right of its meridian
  const room = (28 * (southEast.longitude - northWest.longitude)) / frame.x;
  const meridians = between(northWest.longitude, southEast.longitude).map((longitude) => ({
    kind: 'grid',
    longitude,
    latitude: southEast.latitude,
    longitude2: longitude,
    latitude2: northWest.latitude,
    label:
      longitude + room > southEast.longitude
        ? ''
        : `${Math.abs(longitude)}°${longitude < 0 ? 'W' : longitude > 0 ? 'E' : ''}`,
    isMeridian: true,
  }));
  const parallels = between(southEast.latitude, northWest.latitude).map((latitude) => ({
    kind: 'grid',
    longitude: northWest.longitude,
    latitude,
    longitude2: southEast.longitude,
    latitude2: latitude,
    label: `${Math.abs(latitude)}°${latitude < 0 ? 'S' : latitude > 0 ? 'N' : ''}`,
    isMeridian: false,
  }));
  return [...meridians, ...parallels];
}

/** @internal The lines between the places of an asset, one after the other. */
export function lineRows({ id, name, status, places, isLine }: MappedAsset): readonly object[] {
  if (!isLine) return [];
  return places.slice(1).map(({ longitude, latitude }, index) => ({
    kind: 'line',
    asset: id,
    name,
    status,
    longitude: places[index]?.longitude,
    latitude: places[index]?.latitude,
    longitude2: longitude,
    latitude2: latitude,
  }));
}

/** @internal The places of an asset. */
export function placeRows({ id, name, status, reason, places }: MappedAsset): readonly object[] {
  return places.map(({ name: place, longitude, latitude }) => ({ kind: 'place', asset: id, name, place, status, reason, longitude, latitude })); // prettier-ignore
}

/** @internal The numbers of the assets, and the lines that lead to those that are far. */
export function labelRows(
  assets: readonly MappedAsset[],
  { toPixel, toPosition }: Mercator,
  frame: Pixel,
): readonly object[] {
  const anchors = assets.map((asset) => toPixel(anchorOf(asset)));
  const requests = anchors.map((at, index) => ({ at, width: textWidth(`${index + 1}`, STYLE.label) + 3 }));
  const symbols = assets.flatMap(({ places }) => places.map(toPixel));
  return placeLabels(requests, symbols, frame).map((pixel, index) => {
    const at = anchors[index] ?? pixel;
    const distance = Math.hypot(pixel.x - at.x, pixel.y - at.y);
    const short = distance === 0 ? 0 : Math.max(0, distance - 7) / distance;
    const end = toPosition({ x: at.x + (pixel.x - at.x) * short, y: at.y + (pixel.y - at.y) * short });
    const start = toPosition(at);
    return {
      kind: 'label',
      asset: assets[index]?.id,
      number: `${index + 1}`,
      ...toPosition(pixel),
      isFar: distance > LEADER,
      anchorLongitude: start.longitude,
      anchorLatitude: start.latitude,
      endLongitude: end.longitude,
      endLatitude: end.latitude,
    };
  });
}

// of a line the middle, else the place
function anchorOf({ places, isLine }: MappedAsset): Position {
  const middle = Math.floor((places.length - 1) / 2);
  const here = places[middle] ?? { longitude: 0, latitude: 0 };
  const next = places[middle + 1];
  if (!isLine || next === undefined) return here;
  return { longitude: (here.longitude + next.longitude) / 2, latitude: (here.latitude + next.latitude) / 2 };
}
