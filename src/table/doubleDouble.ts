// Numbers as the sum of two doubles, the second of which is what rounding the first left behind: about 106 bits, after Dekker and
// Knuth. What is computed so is rounded to one double only where the error that is left cannot change it.

const SPLITTER = 134217729; // 2^27 + 1

/** @internal What rounding left behind a product of doubles. */
export function errorOfProduct(a: number, b: number, product: number): number {
  const [aHigh, bHigh] = [highHalf(a), highHalf(b)];
  const [aLow, bLow] = [a - aHigh, b - bHigh];
  return aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
}

function highHalf(a: number): number {
  const scaled = SPLITTER * a;
  return scaled - (scaled - a);
}

/** @internal What rounding left behind a sum of doubles. */
export function errorOfSum(a: number, b: number, sum: number): number {
  const [fromB, fromA] = [sum - a, sum - (sum - a)];
  return a - fromA + (b - fromB);
}

// the double nearest to a sum that is known to within an error, or `NaN` where the error leaves two
function certainly(head: number, tail: number, error: number): number {
  const [least, most] = [head + (tail - error), head + (tail + error)];
  return least === most ? least : NaN;
}

// of the 106 bits, some are left to the roundings on the way
const QUOTIENT_ERROR = 7.888609052210118e-31; // 2^−100

/** @internal The double nearest to a quotient, or `NaN` where it is not certain; the numerator is known to a relative error. */
export function nearestQuotient(
  numerator: number,
  numeratorTail: number,
  denominator: number,
  denominatorTail: number,
  numeratorError = 0,
): number {
  const head = numerator / denominator;
  const product = head * denominator;
  const rest =
    numerator - product - errorOfProduct(head, denominator, product) + numeratorTail - head * denominatorTail;
  return certainly(head, rest / denominator, Math.abs(head) * (QUOTIENT_ERROR + numeratorError));
}

// for each multiplication on the way to a power
const POWER_ERROR = 1.9721522630525295e-31; // 2^−102

/** A number as a double and what rounding left behind. */
export interface Pair {
  readonly head: number;
  readonly tail: number;
}

/** @internal The double nearest to (level / base)^(p / q) − 1, or `NaN` where it is not certain; both are above zero. */
export function nearestGrowth(level: Pair, base: Pair, p: number, q: number): number {
  if (level.head === base.head && level.tail === base.tail) return 0;
  const ratio = level.head / base.head;
  const product = ratio * base.head;
  const rest = level.head - product - errorOfProduct(ratio, base.head, product) + level.tail - ratio * base.tail;
  const ratioTail = rest / base.head;
  const wanted = power(ratio, ratioTail, p);
  const root = Math.pow(ratio, p / q);
  const reached = power(root, 0, q);
  // one step of Newton's method from the root to 53 bits
  const step = (root * (wanted.head - reached.head + (wanted.tail - reached.tail))) / (q * reached.head);
  const head = root - 1;
  return certainly(head, errorOfSum(root, -1, head) + step, root * (p + q) * POWER_ERROR);
}

function power(head: number, tail: number, exponent: number): Pair {
  let [high, low] = [head, tail];
  for (let factor = 1; factor < exponent; factor += 1) {
    const product = high * head;
    low = errorOfProduct(high, head, product) + (high * tail + low * head);
    high = product + low;
    low = product - high + low;
  }
  return { head: high, tail: low };
}
