import { ChinaAseanError, quote } from '../../errors.js';
import type { TradePartner } from '../../model/tradePartner.js';
import type { CodeMap } from './codeMap.js';
import { isOfPartners } from './isOfPartners.js';
import { keyDecoder } from './keyDecoder.js';
import type { NamedDimension } from './namedDimensions.js';
import { partnerIds } from './partnerIds.js';
import { trimmed } from './trimmed.js';

/** What texts of dimensions stand for. */
export interface KeyWords {
  readonly codes?: Readonly<Record<string, CodeMap | undefined>> | undefined;
  readonly partners?: readonly TradePartner[] | undefined;
}

/**
 * @internal Makes what reads the cells of each dimension, without spaces around them; a cell of a dimension that is named is refused where it
 * is empty, as it would be a partner of its own, and so are partners where no dimension has any.
 */
export function keyReaders(
  caller: string,
  dimensions: readonly NamedDimension[],
  { codes = {}, partners }: KeyWords,
): readonly ((cell: string) => string)[] {
  if (partners !== undefined) requirePartners(caller, dimensions);
  const partnerOf = partners === undefined ? null : partnerIds(partners);
  return dimensions.map(({ name, isNamed }) => {
    const filled = (text: string): string => {
      if (text !== '' || !isNamed) return text;
      const expected = `a text for the dimension ${quote(name)}`;
      const hint = `codes: { ${name}: { '': … } } says what an empty cell stands for`;
      throw new ChinaAseanError('invalid-input', `${caller}: expected ${expected}, got an empty cell: ${hint}`);
    };
    const words = Object.hasOwn(codes, name) ? codes[name] : undefined;
    if (words === undefined && (partnerOf === null || !isOfPartners(name))) return (cell) => filled(trimmed(cell));
    const decode = keyDecoder(name, words, partnerOf);
    const known = new Map<string, string>();
    return (cell) => {
      const found = known.get(cell);
      if (found !== undefined) return found;
      const text = trimmed(cell);
      const key = filled(trimmed(decode(text) ?? text));
      known.set(cell, key);
      return key;
    };
  });
}

function requirePartners(caller: string, dimensions: readonly NamedDimension[]): void {
  if (dimensions.some(({ name }) => isOfPartners(name))) return;
  const names = dimensions.map(({ name }) => name);
  const expected = 'a dimension partner or reporter for the option partners';
  const got = names.length === 0 ? 'none' : names.join(', ');
  const hint = 'columns: { partner: … } says what holds it';
  throw new ChinaAseanError('invalid-argument', `${caller}: expected ${expected}, got ${got}: ${hint}`, { names });
}
