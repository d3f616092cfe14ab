import { quote, type Issue } from '../errors.js';

/** @internal What a schema finds wrong. */
export interface SchemaProblem {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  /** What type is expected, where that is wrong. */
  readonly expected?: unknown;
  /** What values are accepted, where there are few. */
  readonly values?: readonly unknown[] | undefined;
  /** The fields that are not known. */
  readonly keys?: readonly string[] | undefined;
  /** What texts are to be, where that is wrong. */
  readonly format?: unknown;
  /** What accepts one of several shapes by a field. */
  readonly options?: unknown;
  /** What is too small. */
  readonly origin?: unknown;
}

const SHOWN = 5;
const OWN = /^(?:expected|got) /u;
const TYPES: ReadonlyMap<unknown, string> = /* @__PURE__ */ new Map([
  ['string', 'text'],
  ['number', 'a number'],
  ['boolean', 'true or false'],
  ['array', 'a list'],
  ['object', 'an object'],
  ['int', 'a whole number'],
  ['tuple', 'a list'],
] as const);

/**
 * A problem that a schema has found, as an issue with a code and words of this package; the path leads from what the schema was shown,
 * which is at a path of its own.
 *
 * @internal
 */
export function issueOf(problem: SchemaProblem, before: Issue['path'] = [], shown?: unknown): Issue {
  const keys = problem.path.map((key) => (typeof key === 'symbol' ? key.toString() : key));
  const message = OWN.test(problem.message) ? problem.message : wordsFor(problem, valueAt(shown, keys));
  return { code: 'invalid-value', path: [...before, ...keys], message };
}

function wordsFor(problem: SchemaProblem, actual: unknown): string {
  const { code, expected, keys, format, origin, options } = problem;
  const values = problem.values ?? (code === 'invalid_union' && Array.isArray(options) ? options : undefined);
  if (keys !== undefined) {
    const more = keys.length > SHOWN ? ` and ${keys.length - SHOWN} more` : '';
    return `expected only fields that are known, got ${keys.slice(0, SHOWN).map(quote).join(', ')}${more}`;
  }
  if (values !== undefined) return `expected one of ${values.map(String).join(', ')}, got ${quote(actual)}`;
  if (code === 'too_small' && origin === 'string')
    return `expected text of at least one character, got ${quote(actual)}`;
  if (code === 'too_small') return `expected at least one, got ${quote(actual)}`;
  if (format === 'url') return `expected a web address, a URL such as "https://example.org/", got ${quote(actual)}`;
  const type = typeof expected === 'string' ? TYPES.get(expected) : undefined;
  return `expected ${type ?? 'a value of another form'}, got ${quote(actual)}`;
}

function valueAt(shown: unknown, path: Issue['path']): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Readonly<Record<string | number, unknown>>)[key]
        : undefined,
    shown,
  );
}
