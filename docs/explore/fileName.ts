import type { View } from './chooseView.js';
import type { Figures } from './viewFigures.js';

const NOT_IN_NAMES = /[/:]/gu;

/** A name for a file of these figures: what they are of, which windows, from when to when. */
export function fileName({ chosen }: View, { series: { key, unit, observations } }: Figures, ending: string): string {
  const { indicator, asset, reporter, partner, flow, basis } = key;
  const windows = new Set([observations[0]?.period, observations.at(-1)?.period]);
  const parts = [indicator, asset, reporter, partner, flow, basis, unit, chosen.get('windows'), ...windows];
  const known = parts.filter((text) => text !== undefined && text !== '');
  return `${known.join('_').replaceAll(NOT_IN_NAMES, '-')}.${ending}`;
}
