import type { Observation, ObservationKey, ObservationStatus } from '../../model/observation.js';
import type { Period } from '../../period/period.js';
import { isMonthWindow, windowOf } from '../../period/window.js';
import { ratioTexts } from '../common/ratioTexts.js';
import { formatIdList } from '../csv/idList.js';
import { OWN_ATTRIBUTES, OWN_DIMENSIONS, dimensionText } from './ownStructure.js';

/** @internal The texts of the dimensions of an observation, but time; what is missing has no id. */
export function dimensionTexts(observation: ObservationKey & { readonly id?: string }): readonly string[] {
  return OWN_DIMENSIONS.map(([field]) => dimensionText(observation[field]));
}

/** @internal The texts of its attributes; what is absent is empty. Flags have spaces between them. */
export function attributeTexts(observation: Observation): readonly string[] {
  const { figure, growth, share, status, source, corroboration, note } = observation;
  return [
    figure.unit,
    figure.low ?? '',
    figure.high ?? '',
    figure.qualifier ?? '',
    figure.printed,
    figure.measure,
    ...ratioTexts(growth),
    ...ratioTexts(share),
    status.length === 0 ? 'A' : status.join(' '),
    source,
    formatIdList(corroboration),
    note ?? '',
  ];
}

/** @internal The attributes of what has no number: its flags. That it is normal is not said of it. */
export function missingTexts(status: readonly ObservationStatus[]): readonly string[] {
  return OWN_ATTRIBUTES.map(([field]) => (field === 'status' ? status.join(' ') : ''));
}

/** @internal The place of the flags among the attributes. */
export const STATUS_PLACE: number = /* @__PURE__ */ OWN_ATTRIBUTES.findIndex(([field]) => field === 'status');

/** @internal A window as SDMX spells it: ranges of days with a duration. A window without a beginning has no such spelling, and stays. */
export function periodText(period: Period): string {
  const window = windowOf(period, 'sdmx');
  if (isMonthWindow(window) || !period.includes('/')) return period;
  const { first, last } = window;
  return first === null ? period : `${period.slice(0, 10)}/P${last - first + 1}D`;
}
