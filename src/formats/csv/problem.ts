import { isChinaAseanError, type ChinaAseanError, type ErrorCode, type Issue } from '../../errors.js';
import { bareMessage } from '../common/bareMessage.js';

const WORD = /^[^\d%％]+$/u;
const DECIMAL_COMMA = /^[+-]?\d+,\d+$/u;

const KEPT: readonly ErrorCode[] = ['invalid-period', 'unknown-unit'];

/** @internal What an error of this package says of a cell; other errors go on. */
export function problem(error: unknown, line: number, column: string, cell = ''): Issue {
  if (!isChinaAseanError(error)) throw error;
  const [issue] = error.issues;
  return {
    code: issue?.code ?? (KEPT.includes(error.code) ? error.code : 'invalid-value'),
    path: ['line', line, column],
    message: bareMessage(error) + hintOf(error, cell),
  };
}

function hintOf({ code, message }: ChinaAseanError, cell: string): string {
  // what a function of `codes` refuses has its own words
  if (code === 'invalid-period' && cell !== '' && message.startsWith('parsePeriod: ')) {
    return ': the option codes.period says what cells stand for';
  }
  if (code !== 'invalid-decimal') return '';
  if (WORD.test(cell)) return ': the option missing names texts that stand for missing numbers';
  return DECIMAL_COMMA.test(cell) && !message.includes('option group')
    ? ': the option decimal: "," reads decimal commas'
    : '';
}
