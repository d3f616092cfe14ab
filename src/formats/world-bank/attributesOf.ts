import { quote } from '../../errors.js';
import { attributesFrom } from '../common/attributesFrom.js';
import { fieldText } from '../common/fieldText.js';
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
  const added = [
    ['indicatorId', indicatorId],
    ['indicatorName', indicator.value],
    ['name', country.value],
  ] as const;
  return attributesFrom(said(fields), said(added));
}

function said(fields: readonly (readonly [string, unknown])[]): readonly (readonly [string, string])[] {
  return fields
    .filter(([, value]) => value !== null && value !== undefined && value !== '')
    .map(([name, value]) => [name, fieldText(value) ?? quote(value)]);
}
