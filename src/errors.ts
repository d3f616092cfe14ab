/** Every reason for which this package throws. Codes are stable: a caller may branch on them. */
export type ErrorCode =
  | 'ambiguous-figure'
  | 'ambiguous-period'
  | 'incompatible-units'
  | 'indivisible-period'
  | 'invalid-argument'
  | 'invalid-dataset'
  | 'invalid-date'
  | 'invalid-decimal'
  | 'invalid-figure'
  | 'invalid-input'
  | 'invalid-period'
  | 'invalid-table'
  | 'mixed-series'
  | 'not-found'
  | 'overlapping-partners'
  | 'reference-year-needed'
  | 'unit-needed'
  | 'unknown-unit'
  | 'unrepresentable-period'
  | 'unsupported-language';

/** One of several things that are wrong with an input, and where. */
export interface Issue {
  /** What kind of problem it is, as a stable code. */
  readonly code: string;
  /** The keys and indexes that lead to the value, from the root of the input. */
  readonly path: readonly (string | number)[];
  /** What was wrong and what would be accepted, for a person. */
  readonly message: string;
}

/** What an error carries besides its message. */
export interface ErrorDetails {
  /** The values that were refused, by the name of the argument; texts are cut to 80 characters. */
  readonly [name: string]: unknown;
}

const NAME = 'ChinaAseanError';
const QUOTED_CHARACTERS = 80;

/**
 * The only error that this package throws.
 *
 * @example
 * import { ChinaAseanError } from 'china-asean';
 *
 * new ChinaAseanError('invalid-date', 'parseDate: expected YYYY-MM-DD, got "soon"', { text: 'soon' }).code; // => 'invalid-date'
 */
export class ChinaAseanError extends Error {
  /** The name by which the error is known across copies of the package. */
  override readonly name: string = NAME;
  /** The reason, as a stable code. */
  readonly code: ErrorCode;
  /** The offending values. */
  readonly details: ErrorDetails;
  /** Every problem found, where several things can be wrong at once; otherwise empty. */
  readonly issues: readonly Issue[];

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}, issues: readonly Issue[] = []) {
    super(message);
    this.code = code;
    this.details = Object.freeze(
      Object.fromEntries(Object.entries(details).map(([name, value]) => [name, cut(value)])),
    );
    this.issues = Object.freeze([...issues]);
  }
}

/**
 * Whether a caught value is an error of this package, of any loaded copy of it (ESM or CommonJS, or another version).
 *
 * @param error - Anything that was caught.
 * @param code - If given, the error must also have this code.
 * @returns `true` if it is; the type is then narrowed to {@link ChinaAseanError}.
 *
 * @example
 * import { isChinaAseanError, parsePeriod } from 'china-asean';
 *
 * const caught = (() => {
 *   try {
 *     return parsePeriod('2024-13');
 *   } catch (error) {
 *     return error;
 *   }
 * })();
 * isChinaAseanError(caught, 'invalid-period'); // => true
 * isChinaAseanError(new Error('other')); // => false
 */
export function isChinaAseanError(error: unknown, code?: ErrorCode): error is ChinaAseanError {
  if (typeof error !== 'object' || error === null) return false;
  const { name, code: actual } = error as { readonly name?: unknown; readonly code?: unknown };
  return name === NAME && typeof actual === 'string' && (code === undefined || actual === code);
}

/**
 * A text as it may stand in a message: its first 80 characters.
 *
 * @internal
 */
export function excerpt(text: string): string {
  if (text.length <= QUOTED_CHARACTERS) return text;
  return (
    Array.from(text.slice(0, 2 * QUOTED_CHARACTERS))
      .slice(0, QUOTED_CHARACTERS - 1)
      .join('') + '…'
  );
}

function cut(value: unknown): unknown {
  return typeof value === 'string' ? excerpt(value) : value;
}

/**
 * Any offending value, quoted for a message: texts in JSON quotes, at most 80 characters of them.
 *
 * @internal
 */
export function quote(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(excerpt(value));
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean')
    return excerpt(String(value));
  if (value === null || value === undefined) return String(value);
  return Array.isArray(value) ? 'an array' : `a value of type ${typeof value}`;
}
