import { quote } from '../../errors.js';
import { inputError } from '../common/inputError.js';
import type { CsvTextOptions } from './csvTextOptions.js';
import { delimiterOf } from './delimiterOf.js';

/** The text of a file from its header on, and how it is read. */
export interface SeparatedText {
  readonly text: string;
  readonly delimiter: string;
  /** The line of the file in which the header begins, counted from 1. */
  readonly line: number;
}

const BYTE_ORDER_MARK = '\uFEFF';
// writers that quote each cell quote it too, others fill the line up to the width of the table
const SEPARATOR = /^(?:sep=(.)|"sep=(.)")[ \t;,]*(?:\r\n?|\n|$)/iu;
// the header of the package's own table, which a spreadsheet may have saved again
const OWN = /^("?)id\1([;\t])("?)indicator\3\2/u;
const BREAK = /[\r\n]+$/u;

/** @internal A text without a byte order mark and without the line such as `sep=;` by which files tell spreadsheets their delimiter. */
export function separatedText(caller: string, given: string, options: CsvTextOptions): SeparatedText {
  const wanted = delimiterOf(caller, options);
  const text = given.startsWith(BYTE_ORDER_MARK) ? given.slice(1) : given;
  const [line, bare, quoted] = SEPARATOR.exec(text) ?? [];
  const delimiter = bare ?? quoted;
  if (line === undefined || delimiter === undefined) {
    const own = options.delimiter === undefined ? OWN.exec(text)?.[2] : undefined;
    return { text, delimiter: own ?? wanted, line: 1 };
  }
  const refuse = (expected: string, hint = ''): never => {
    const message = `expected ${expected}, got ${quote(line.replace(BREAK, ''))}${hint}`;
    throw inputError(caller, 'CSV', [{ code: 'other-delimiter', path: ['line', 1], message }]);
  };
  if (![',', ';', '\t'].includes(delimiter)) refuse('a comma, a semicolon or a tab as delimiter');
  if (options.delimiter !== undefined && delimiter !== wanted) {
    refuse(
      `the file to name the delimiter ${quote(wanted)} of the options`,
      ': without the option it is read as it says',
    );
  }
  return { text: text.slice(line.length), delimiter, line: 2 };
}
