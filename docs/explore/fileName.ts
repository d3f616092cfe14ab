import type { Figures } from './viewFigures.js';

/** A name for a file of these figures: what they are of, and from when to when. */
export function fileName({ series: { key, observations } }: Figures, ending: string): string {
  const { indicator, asset, reporter, partner, flow, basis } = key;
  const windows = [observations[0]?.period, observations.at(-1)?.period];
  const parts = [indicator, asset, reporter, partner, flow, basis, ...new Set(windows)];
  return `${parts
    .filter((text) => text !== undefined)
    .join('_')
    .replaceAll('/', '-')}.${ending}`;
}
