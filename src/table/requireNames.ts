import { ChinaAseanError, quote } from '../errors.js';

const TAKEN: readonly string[] = [
  'period',
  'value',
  'low',
  'high',
  'status',
  'warnings',
  'reason',
  'within',
  'levelUnit',
];

/** @internal Refuses names of dimensions that stand for something else in a row or a filter, or twice, or that objects sort. */
export function requireNames(caller: string, names: readonly string[]): void {
  if (!Array.isArray(names) || !names.every((name) => typeof name === 'string')) {
    const message = `${caller}: expected a list of names of dimensions, got ${quote(names)}`;
    throw new ChinaAseanError('invalid-argument', message, { dimensions: names });
  }
  for (const [index, name] of names.entries()) {
    const problem = TAKEN.includes(name)
      ? `other names than ${TAKEN.join(', ')}`
      : names.indexOf(name) !== index
        ? 'each name once'
        : /^\d+$/u.test(name) && 'names that are no whole numbers';
    if (problem === false) continue;
    const message = `${caller}: expected ${problem} for dimensions, got ${quote(name)}`;
    throw new ChinaAseanError('invalid-argument', message, { dimension: name });
  }
}
