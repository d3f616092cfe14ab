/** @internal A place on the earth, in degrees east and north. */
export interface Position {
  readonly longitude: number;
  readonly latitude: number;
}

/** @internal A place on a map, in pixels from its upper left corner. */
export interface Pixel {
  readonly x: number;
  readonly y: number;
}

/** @internal A Mercator projection that shows some places within a frame. */
export interface Mercator {
  readonly scale: number;
  readonly center: readonly [number, number];
  readonly toPixel: (position: Position) => Pixel;
  readonly toPosition: (pixel: Pixel) => Position;
}

const RADIAN = 0.017453292519943295; // π / 180
// a single place is shown with what is a degree around it
const LEAST_SPAN = 0.03490658503988659; // two degrees

/** @internal How high a map of these places is if it is so wide, margins aside. */
export function heightOfMap(positions: readonly Position[], width: number): number {
  const { spanX, spanY } = extentOf(positions);
  return (width * spanY) / spanX;
}

/** @internal Fits the projection to places. */
export function fitMercator(positions: readonly Position[], frame: Pixel, margin: number): Mercator {
  const { spanX, spanY, middleX, middleY } = extentOf(positions);
  const scale = rounded(Math.min((frame.x - 2 * margin) / spanX, (frame.y - 2 * margin) / spanY));
  const center = [rounded(middleX / RADIAN), rounded(latitudeOf(middleY))] as const;
  const northing = northingOf(center[1]);
  return {
    scale,
    center,
    toPixel: ({ longitude, latitude }) => ({
      x: frame.x / 2 + scale * (longitude - center[0]) * RADIAN,
      y: frame.y / 2 - scale * (northingOf(latitude) - northing),
    }),
    toPosition: ({ x, y }) => ({
      longitude: rounded(center[0] + (x - frame.x / 2) / scale / RADIAN),
      latitude: rounded(latitudeOf(northing - (y - frame.y / 2) / scale)),
    }),
  };
}

function extentOf(positions: readonly Position[]): {
  readonly spanX: number;
  readonly spanY: number;
  readonly middleX: number;
  readonly middleY: number;
} {
  const xs = positions.map(({ longitude }) => longitude * RADIAN);
  const ys = positions.map(({ latitude }) => northingOf(latitude));
  const [west, east] = [xs.reduce((a, b) => Math.min(a, b), Infinity), xs.reduce((a, b) => Math.max(a, b), -Infinity)];
  const [south, north] = [
    ys.reduce((a, b) => Math.min(a, b), Infinity),
    ys.reduce((a, b) => Math.max(a, b), -Infinity),
  ];
  return {
    spanX: Math.max(east - west, LEAST_SPAN),
    spanY: Math.max(north - south, LEAST_SPAN),
    middleX: (west + east) / 2,
    middleY: (south + north) / 2,
  };
}

function northingOf(latitude: number): number {
  return Math.log(Math.tan(Math.PI / 4 + (latitude * RADIAN) / 2));
}

function latitudeOf(northing: number): number {
  return (2 * Math.atan(Math.exp(northing)) - Math.PI / 2) / RADIAN;
}

// machines differ in the last digits of logarithms and tangents
function rounded(value: number): number {
  return Number(value.toFixed(5));
}
