import { formatBounds, formatFigure, formatReason, type Result } from 'china-asean';
import { element } from './element.js';

/** A result of a calculator: the number with its bounds, or the reason why there is none. */
export function calculatedText(result: Result<'ratio'>): readonly Node[] {
  if (result.value === null) {
    return [
      element('span', { class: 'none', 'data-reason': result.reason }, formatReason(result.reason)),
      element('span', { class: 'small' }, element('code', {}, result.reason)),
    ];
  }
  const [written, bounds] = [formatFigure(result), formatBounds(result)];
  return [
    element('span', { class: 'number' }, written),
    ...(bounds === written ? [] : [element('span', { class: 'small' }, bounds)]),
    ...result.warnings.map((warning) => element('span', { class: 'small' }, formatReason(warning))),
  ];
}
