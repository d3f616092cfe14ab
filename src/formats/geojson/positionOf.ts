import { quote, type Issue } from '../../errors.js';
import { compare, roundTo, type DecimalText } from '../../figure/decimal.js';
import { isDecimalText } from '../../figure/isDecimalText.js';
import type { Place } from '../../model/infrastructureAsset.js';
import type { Position } from './geoJsonModel.js';

const DECIMALS = 7;
const AXES = [
  { name: 'longitude', low: '-180', high: '180' },
  { name: 'latitude', low: '-90', high: '90' },
] as const;

/** @internal The position of a place to a hundredth of a metre, or `null` where it has none, or one that is refused. */
export function positionOf(place: Place, path: Issue['path'], issues: Issue[]): Position | null {
  if (place.longitude === undefined && place.latitude === undefined) return null;
  const problems = AXES.flatMap(({ name, low, high }) => {
    const degrees: unknown = place[name];
    if (isDecimalText(degrees) && isWithin(degrees, low, high)) return [];
    const message = `expected a ${name} from ${low} to ${high} degrees as decimal text, got ${quote(degrees)} for ${quote(place.name)}`;
    return [{ code: 'invalid-coordinate', path: [...path, name], message }];
  });
  issues.push(...problems);
  const { longitude = '0', latitude = '0' } = place;
  return problems.length > 0 ? null : [degreesOf(longitude), degreesOf(latitude)];
}

function isWithin(degrees: DecimalText, low: DecimalText, high: DecimalText): boolean {
  return compare(low, degrees) <= 0 && compare(degrees, high) <= 0;
}

// adding zero takes the sign off a zero
function degreesOf(text: DecimalText): number {
  return Number(roundTo(text, DECIMALS)) + 0;
}
