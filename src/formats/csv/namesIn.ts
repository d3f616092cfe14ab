import { excerpt, quote } from '../../errors.js';

const SHOWN = 80;
const OTHER_DELIMITER = /[;\t]/u;

/** @internal The names of a header, for a message; one name with a semicolon in it was mostly written with another delimiter. */
export function namesIn(header: readonly string[]): string {
  const names = excerpt(header.slice(0, SHOWN).map(quote).join(', '));
  const [name = ''] = header;
  const found = header.length === 1 ? OTHER_DELIMITER.exec(name)?.[0] : undefined;
  return found === undefined
    ? names
    : `${names}: the option delimiter: ${JSON.stringify(found)} reads several columns of it`;
}
