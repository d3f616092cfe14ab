import { formatFigure, formatReason, type Figure, type NullReason } from 'china-asean';
import { calculatedText } from './calculatedText.js';
import { element } from './element.js';
import type { NumberedSources } from './numberedSources.js';
import type { Computed } from './viewFigures.js';

/**
 * A growth or a share: as computed, with the figures that it was computed from where they are not shown and what was printed beside it;
 * where nothing could be computed, as printed, and then why not.
 */
export function computedCell(
  computed: Computed | null,
  printed: Figure<'ratio'> | undefined,
  word: 'over' | 'of',
  sources: NumberedSources,
): readonly Node[] {
  const result = computed?.result;
  if (printed !== undefined && result?.value == null) {
    return [
      element('span', { class: 'number' }, formatFigure(printed)),
      element('span', { class: 'small' }, `printed: ${printed.printed}`),
      ...(result === undefined ? [] : [whyNot(result.reason)]),
    ];
  }
  const inputs = (computed?.inputs ?? []).map((input) =>
    element('span', { class: 'small' }, `${word} ${formatFigure(input.figure)} `, ...sources.marks(input)),
  );
  const beside = printed === undefined ? [] : [element('span', { class: 'small' }, `printed: ${printed.printed}`)];
  return [...(result === undefined ? [] : calculatedText(result)), ...inputs, ...beside];
}

function whyNot(reason: NullReason): Node {
  const text = `not computed: ${formatReason(reason)} `;
  return element('span', { class: 'small', 'data-reason': reason }, text, element('code', {}, reason));
}
