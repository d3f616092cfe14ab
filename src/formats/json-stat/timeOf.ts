import { quote, type Issue } from '../../errors.js';
import type { Period } from '../../period/period.js';
import { periodIn } from '../common/periodIn.js';
import type { CodeMap } from '../common/codeMap.js';
import { decoderOf } from '../common/decoderOf.js';
import type { Cube } from './cubeOf.js';
import { decoded } from './decoded.js';

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
  words: CodeMap | undefined,
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
  const decode = decoderOf('period', words);
  const periods = (dimensions[at]?.categories ?? []).map((category) => {
    const place = [...path, 'dimension', id as string, 'category', category];
    const found: Issue[] = [];
    const word = decoded(decode, category, place, issues);
    if (word === null) return null;
    const period = periodIn(word ?? category, place, found);
    for (const issue of found) {
      const hint = word !== undefined ? '' : '; the option codes.period names what such a text stands for';
      issues.push({ ...issue, message: issue.message + hint });
    }
    return period;
  });
  return issues.length > before ? null : { at, periods: periods as readonly Period[] };
}
