import type { Observation } from '../../model/observation.js';
import type { Period } from '../../period/period.js';
import { isMonthWindow, windowOf } from '../../period/window.js';
import { ratioTexts } from '../common/ratioTexts.js';
import { formatIdList } from '../csv/idList.js';
import { OWN_ATTRIBUTES, OWN_DIMENSIONS, dimensionText } from './ownStructure.js';

/** @internal The texts of the dimensions of an observation, but time. */
export function dimensionTexts(observation: Observation): readonly string[] {
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

/** @internal The place of the flags among the attributes. */
export const STATUS_PLACE: number = /* @__PURE__ */ OWN_ATTRIBUTES.findIndex(([field]) => field === 'status');

/** @internal A window as SDMX spells it: ranges of days with a duration. A window without a beginning has no such spelling, and stays. */
export function periodText(period: Period): string {
  const window = windowOf(period, 'sdmx');
  if (isMonthWindow(window) || !period.includes('/')) return period;
  const { first, last } = window;
  return first === null ? period : `${period.slice(0, 10)}/P${last - first + 1}D`;
}
