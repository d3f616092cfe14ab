import type { CsvField } from '../csv/csvField.js';

/** @internal The structure by which observations are written. */
export const STRUCTURE_ID = 'CHINA_ASEAN:OBSERVATIONS(1.0)';

/** @internal The dimensions but time, by the fields that they hold. The id tells apart what several sources say of one key and window. */
export const OWN_DIMENSIONS = [
  ['id', 'OBS_ID'],
  ['indicator', 'INDICATOR'],
  ['reporter', 'REF_AREA'],
  ['partner', 'COUNTERPART_AREA'],
  ['asset', 'ASSET'],
  ['flow', 'FLOW'],
  ['basis', 'BASIS'],
] as const;

/** @internal The attributes, by the fields that they hold. */
export const OWN_ATTRIBUTES = [
  ['unit', 'UNIT_MEASURE'],
  ['low', 'LOWER_BOUND'],
  ['high', 'UPPER_BOUND'],
  ['qualifier', 'QUALIFIER'],
  ['printed', 'PRINTED'],
  ['measure', 'MEASURE'],
  ['growth', 'GROWTH'],
  ['growth_low', 'GROWTH_LOWER_BOUND'],
  ['growth_high', 'GROWTH_UPPER_BOUND'],
  ['growth_qualifier', 'GROWTH_QUALIFIER'],
  ['growth_printed', 'GROWTH_PRINTED'],
  ['growth_measure', 'GROWTH_MEASURE'],
  ['share', 'SHARE'],
  ['share_low', 'SHARE_LOWER_BOUND'],
  ['share_high', 'SHARE_UPPER_BOUND'],
  ['share_qualifier', 'SHARE_QUALIFIER'],
  ['share_printed', 'SHARE_PRINTED'],
  ['share_measure', 'SHARE_MEASURE'],
  ['status', 'OBS_STATUS'],
  ['source', 'SOURCE'],
  ['corroboration', 'CORROBORATION'],
  ['note', 'COMMENT_OBS'],
] as const;

/** @internal All components, by the fields that they hold. */
export function ownColumns(): Readonly<Partial<Record<CsvField, string>>> {
  return Object.fromEntries([...OWN_DIMENSIONS, ['period', 'TIME_PERIOD'], ['value', 'OBS_VALUE'], ...OWN_ATTRIBUTES]);
}

const NOT_APPLICABLE = /^_+Z$/u;

/** @internal A dimension as it is written: SDMX has no empty ones, `_Z` is "not applicable". */
export function dimensionText(text: string | undefined): string {
  if (text === undefined) return '_Z';
  return NOT_APPLICABLE.test(text) ? `_${text}` : text;
}

/** @internal What was written for a dimension. */
export function dimensionFrom(text: string): string {
  if (!NOT_APPLICABLE.test(text)) return text;
  return text === '_Z' ? '' : text.slice(1);
}
