import { ChinaAseanError, quote } from '../../errors.js';

const MULTIPLIER = /^[+-]?\d{1,2}$/u;
const NUMBER = /^([+-]?[\d.]+)(?:[eE]([+-]?\d{1,4}))?$/u;

/** @internal A number times ten to the power of its multiplier, with its printed places; what is no number stays. */
export function scaledText(number: string, multiplier: string): string {
  if (multiplier === '') return number;
  if (!MULTIPLIER.test(multiplier)) {
    const expected = 'a multiplier (UNIT_MULT) that is a power of ten, such as 6 for millions';
    throw new ChinaAseanError('invalid-input', `sdmx: expected ${expected}, got ${quote(multiplier)}`);
  }
  if (Number(multiplier) === 0) return number;
  const [, digits, exponent = '0'] = NUMBER.exec(number) ?? [];
  return digits === undefined ? number : `${digits}e${Number(exponent) + Number(multiplier)}`;
}
