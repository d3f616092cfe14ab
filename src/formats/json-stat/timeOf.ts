import { quote, type Issue } from '../../errors.js';
import type { Period } from '../../period/period.js';
import { periodIn } from '../common/periodIn.js';
import type { Cube } from './cubeOf.js';

/** @internal The dimension of time, and the window of each of its categories. */
export interface CubeTime {
  /** The place of the dimension. */
  readonly at: number;
  readonly periods: readonly Period[];
}

/** @internal The time of a cube: the dimension that is named, or the one whose role it is; `null` where it cannot be told, and why. */
export function timeOf(
  { path, dimensions, time }: Cube,
  named: string | undefined,
  option: string,
  words: Readonly<Record<string, string>>,
  issues: Issue[],
): CubeTime | null {
  const [id, ...more] = named === undefined ? time : [named];
  const at = dimensions.findIndex((dimension) => dimension.id === id);
  if (at < 0 || more.length > 0) {
    const known = dimensions.map((dimension) => quote(dimension.id)).join(', ');
    const got = id === undefined ? 'none' : [id, ...more].map(quote).join(', ');
    const message = `expected one dimension of time among ${known}, got ${got}: name it with the option ${option}`;
    issues.push({ code: 'no-time', path: [...path, 'role', 'time'], message });
    return null;
  }
  const before = issues.length;
  const periods = (dimensions[at]?.categories ?? []).map((category) => {
    const isWord = Object.hasOwn(words, category);
    const text = isWord ? (words[category] as string) : category;
    const found: Issue[] = [];
    const period = periodIn(text, [...path, 'dimension', id as string, 'category', category], found);
    for (const issue of found) {
      const hint = isWord ? '' : '; the option codes.period names what such a text stands for';
      issues.push({ ...issue, message: issue.message + hint });
    }
    return period;
  });
  return issues.length > before ? null : { at, periods: periods as readonly Period[] };
}
