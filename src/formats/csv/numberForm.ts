import { ChinaAseanError, quote } from '../../errors.js';
import { shiftPoint } from '../../figure/decimal.js';
import { parseDecimalText } from '../../figure/parseDecimalText.js';
import type { CsvNumberOptions } from './csvNumberOptions.js';
import { isPercent } from './isPercent.js';

/** How the numbers of a file are written. */
export interface NumberForm {
  /** The text of a number with a decimal point and without separators; what has separators, or a per cent sign, is refused. */
  readonly plain: (cell: string) => string;
  /** A number as the cell has it, multiplied. */
  readonly number: (cell: string) => string;
  /** The exponent of the power of ten that numbers are multiplied by. */
  readonly power: number;
  /** Whether numbers have a decimal point, so that their cells say the same to whoever reads them again. */
  readonly isPlain: boolean;
  /** Which of the numbers beside the value are per cents without a sign; `null` where no number is a per cent. */
  readonly percent: readonly string[] | null;
}

const GROUPED = /^[+-]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/u;
const SPACES = ' \u00a0\u202f';
const GROUPS: readonly string[] = [',', '.', ' ', "'"];
const NUMBER = /^\d{1,40}(?:\.\d{1,40})?(?:e[+-]?\d{1,2})?$/iu;
const NO_PERCENT = 'a number without a per cent sign';
const POWER = /^(?:10*|0\.0*1)$/u;

/** @internal Makes what reads numbers; options that make no sense are refused. */
export function numberForm(caller: string, options: CsvNumberOptions): NumberForm {
  const { decimal = '.', group, multiplier = '1' } = options;
  const refuse = (expected: string, got: unknown): never => {
    throw new ChinaAseanError('invalid-argument', `${caller}: expected ${expected}, got ${quote(got)}`);
  };
  if (!['.', ','].includes(decimal)) refuse('the option decimal to be "." or ","', decimal);
  if (group !== undefined && (!GROUPS.includes(group) || group === decimal)) {
    refuse(`the option group to be ",", ".", " " or "'", and not what decimal is`, group);
  }
  const factor = powerOfTen(multiplier) ?? refuse('the option multiplier to be a power of ten such as 1e8', multiplier);
  const plain = plainer(decimal, group);
  return {
    plain,
    number: factor === 0 ? plain : (cell) => shiftPoint(parseDecimalText(plain(cell)), factor),
    power: factor,
    isPlain: decimal === '.',
    percent: null,
  };
}

/** The exponent of a power of ten. */
function powerOfTen(multiplier: unknown): number | null {
  if (typeof multiplier !== 'number' && typeof multiplier !== 'string') return null;
  if (typeof multiplier === 'number' ? !Number.isFinite(multiplier) : !NUMBER.test(multiplier)) return null;
  const text = parseDecimalText(multiplier);
  if (!POWER.test(text)) return null;
  return text.startsWith('0.') ? -(text.length - 2) : text.length - 1;
}

function plainer(decimal: ',' | '.', group: string | undefined): (cell: string) => string {
  if (decimal === '.' && group === undefined) {
    return (cell) => {
      if (isPercent(cell)) return refuse(NO_PERCENT, cell);
      return GROUPED.test(cell)
        ? refuse('a number without separators of thousands, or the option group: ","', cell)
        : cell;
    };
  }
  const point = decimal === '.' ? String.raw`\.` : ',';
  const separator = group === undefined ? '' : `[${group === ' ' ? SPACES : group}]`;
  const whole = group === undefined ? String.raw`\d+` : String.raw`[1-9]\d{0,2}(?:${separator}\d{3})+|\d+`;
  const form = new RegExp(String.raw`^([+-]?)(${whole})(?:${point}(\d+))?((?:e[+-]?\d{1,4})?)$`, 'iu');
  const separators = new RegExp(separator === '' ? '[]' : separator, 'gu');
  const what = `a number with ${decimal === ',' ? 'a decimal comma' : 'a decimal point'} and ${
    group === undefined
      ? 'without separators of thousands (the option group names one)'
      : `${quote(group)} between thousands, or nothing`
  }`;
  return (cell) => {
    if (isPercent(cell)) return refuse(NO_PERCENT, cell);
    const [, sign = '', digits = '', fraction, exponent = ''] = form.exec(cell) ?? [];
    if (digits === '') return refuse(what, cell);
    return `${sign}${digits.replace(separators, '')}${fraction === undefined ? '' : `.${fraction}`}${exponent}`;
  };
}

function refuse(expected: string, cell: string): never {
  throw new ChinaAseanError('invalid-decimal', `csv: expected ${expected}, got ${quote(cell)}`);
}
