import type { Pixel } from './mercator.js';

const RADII = [9, 13, 18, 24, 31, 39, 48, 58, 70] as const;
const EIGHTH = 0.7853981633974483; // π / 4
const HEIGHT = 12;
const SYMBOL = 4;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** @internal A label that wants to be near a place. */
export interface LabelRequest {
  readonly at: Pixel;
  readonly width: number;
}

/** @internal Puts each label as near to its place as the others and the symbols allow, one after the other. */
export function placeLabels(
  labels: readonly LabelRequest[],
  symbols: readonly Pixel[],
  frame: Pixel,
): readonly Pixel[] {
  const taken: Box[] = symbols.map((symbol) => boxAround(symbol, SYMBOL * 2, SYMBOL * 2));
  return labels.map(({ at, width }) => {
    const candidates = RADII.flatMap((radius) =>
      Array.from({ length: 8 }, (_, index) => ({
        x: at.x + (radius + width / 2 - 4) * Math.cos(index * EIGHTH),
        y: at.y - radius * Math.sin(index * EIGHTH),
      })),
    );
    const isFree = (center: Pixel): boolean => {
      const box = boxAround(center, width, HEIGHT);
      return isWithin(box, frame) && !taken.some((other) => overlap(box, other));
    };
    const found = candidates.find(isFree) ?? candidates[0] ?? at;
    taken.push(boxAround(found, width, HEIGHT));
    return found;
  });
}

function boxAround({ x, y }: Pixel, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function isWithin(box: Box, frame: Pixel): boolean {
  return box.left >= 0 && box.right <= frame.x && box.top >= 0 && box.bottom <= frame.y;
}
