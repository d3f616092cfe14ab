/** @internal The most digits of a number. */
export const LONGEST = 1000;

/** @internal Whether a value is decimal text as `parseDecimalText` would return it; apart from it, so that it needs no decimal.js. */
export function isDecimalText(value: unknown): value is `${number}` {
  return typeof value === 'string' && value.length <= 2 * LONGEST && /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/u.test(value);
}
