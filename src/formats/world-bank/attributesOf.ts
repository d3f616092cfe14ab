import { quote } from '../../errors.js';
import type { Attributes } from '../common/reading.js';

const READ: ReadonlySet<string> = /* @__PURE__ */ new Set(['indicator', 'country', 'date', 'value']);

/** @internal The names of a row's indicator and country, and its fields that an observation has no place for, if they say anything. */
export function attributesOf(
  row: Readonly<Record<string, unknown>>,
  isStatusKnown: boolean,
  indicatorId: string | null,
): Attributes {
  const { indicator, country } = row as Readonly<Record<'indicator' | 'country', { readonly value?: unknown }>>;
  const fields = Object.entries(row).filter(([name]) => !READ.has(name) && !(name === 'obs_status' && isStatusKnown));
  const all: readonly (readonly [string, unknown])[] = [
    ...fields,
    ['indicatorId', indicatorId],
    ['indicatorName', indicator.value],
    ['name', country.value],
  ];
  const said = all.filter(([, value]) => value !== null && value !== undefined && value !== '');
  return Object.freeze(Object.fromEntries(said.map(([name, value]) => [name, textOf(value)])));
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  try {
    return JSON.stringify(value) ?? quote(value);
  } catch {
    return quote(value); // it was not parsed from JSON
  }
}
