import { quote, type Issue } from '../../errors.js';
import type { SdmxComponent } from '../../schema/wire/sdmxJsonEnvelope.js';
import { resolutionOf } from '../common/resolutionOf.js';
import { contentOf } from './contentOf.js';
import type { DoubtfulCell } from './sdmxSheet.js';
import { valueText } from './valueText.js';

/** A row that is being filled: its cells, and those whose digits may be none. */
export interface Row {
  readonly cells: string[];
  readonly doubtful: DoubtfulCell[];
}

type Put<T> = (given: T, parts: readonly SdmxComponent[], row: Row, at: () => Issue['path']) => boolean;

/** What puts values of a message into rows; what cannot be put is refused with its place, and told by `false`. */
export interface RowFiller {
  /** Puts in what a key such as `0:2` stands for. */
  readonly key: Put<string>;
  /** Puts in measures or attributes, which are values or places of values. What is not given has its default, where it has one. */
  readonly values: Put<readonly unknown[]>;
}

const PLACE = /^\d{1,9}$/u;
const SURE_LENGTH = 17;

/** @internal Makes what fills rows. */
export function rowFiller(
  placeOf: ReadonlyMap<string, number>,
  refuse: (at: Issue['path'], message: string) => void,
): RowFiller {
  const place = ({ id }: SdmxComponent): number => placeOf.get(id) ?? -1;
  const put = (part: SdmxComponent, value: unknown, { cells, doubtful }: Row): boolean => {
    const text = valueText(value);
    if (text === null) return false;
    cells[place(part)] = text;
    if (typeof value === 'number' && isDoubtful(value, text)) doubtful.push({ place: place(part), number: value });
    return true;
  };
  const notText = ({ id }: SdmxComponent, given: unknown): string =>
    `expected ${id} to be something that JSON can hold, got ${quote(given)}`;
  const notOneOf = ({ id, values }: SdmxComponent, given: unknown): string =>
    `expected ${id} to be one of its ${values.length} values, got ${quote(given)}`;
  return {
    key: (key, parts, row, at) => {
      const numbers = key === '' ? [] : key.split(':');
      if (numbers.length !== parts.length) {
        const ids = parts.map(({ id }) => id).join(':');
        refuse(at(), `expected a key of ${parts.length} places (${ids}), got ${quote(key)}`);
        return false;
      }
      return parts.every((part, index) => {
        const number = numbers[index] ?? '';
        if (PLACE.test(number) && Number(number) < part.values.length) {
          const content = contentOf(part.values[Number(number)]);
          if (put(part, content, row)) return true;
          refuse(at(), notText(part, content));
          return false;
        }
        refuse(at(), notOneOf(part, number));
        return false;
      });
    },
    values: (list, parts, row, at) =>
      parts.every((part, index) => {
        const given = list[index];
        const value = resolved(part, given);
        if (value === undefined) {
          refuse([...at(), index], notOneOf(part, given));
          return false;
        }
        const isDefault = value === null && (row.cells[place(part)] ?? '') === '';
        const taken = isDefault ? part.default : value;
        if (taken === null || taken === undefined || put(part, taken, row)) return true;
        refuse([...at(), index], notText(part, taken));
        return false;
      }),
  };
}

// the value that is given or that a place stands for, `null` for none; `undefined` where there is no such place
function resolved({ values }: SdmxComponent, given: unknown): unknown {
  if (values.length === 0) return given ?? null;
  const one = (item: unknown): unknown => {
    if (typeof item !== 'number') return item ?? null;
    return Number.isInteger(item) && item >= 0 && item < values.length ? (contentOf(values[item]) ?? null) : undefined;
  };
  if (!Array.isArray(given)) return one(given);
  const all = given.map(one);
  return all.includes(undefined) ? undefined : all;
}

// whether the last digits of a double may be none that were printed
function isDoubtful(number: number, text: string): boolean {
  if (Number.isInteger(number) ? Number.isSafeInteger(number) : text.length < SURE_LENGTH) return false;
  return resolutionOf(number) !== resolutionOf(text);
}
