import type { View } from './chooseView.js';
import type { Facet } from './facet.js';
import { LABELS } from './labels.js';

const ENDS: readonly Facet[] = ['from', 'to'];

/** Which other answers a choice changed, since there are no figures for them as they were; empty where none did. */
export function changesText({ questions, unmet }: View): string {
  const isLost = new Set(unmet.map(({ facet }) => facet));
  const changes = questions.flatMap(({ facet, answers, chosen }) => {
    // windows of another sort begin and end elsewhere
    if (!isLost.has(facet) || chosen === '' || (ENDS.includes(facet) && isLost.has('windows'))) return [];
    const label = answers.find(({ value }) => value === chosen)?.label ?? chosen;
    return [`${LABELS[facet]}: ${label}`];
  });
  return changes.length === 0 ? '' : `Changed for want of figures: ${changes.join('; ')}.`;
}
