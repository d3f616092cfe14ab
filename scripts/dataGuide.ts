import type { Dataset } from '../src/index.js';
import { coverageOf, gapsOf } from './dataCoverage.js';

/** A guide with the parts that follow from the dataset put into their places. */
export function withGenerated(guide: string, dataset: Dataset): string {
  const parts = { counts: countsOf(dataset), coverage: coverageOf(dataset), gaps: gapsOf(dataset) };
  return Object.entries(parts).reduce((text, [name, part]) => {
    const place = new RegExp(`(<!-- ${name}: generated -->\\n)[\\s\\S]*?(<!-- end -->)`, 'u');
    if (!place.test(text)) throw new Error(`docs/data.md has no place for ${name}`);
    return text.replace(place, (_, open: string, close: string) => `${open}\n${part}\n\n${close}`);
  }, guide);
}

function countsOf({ observations, assets, agreements, events, partners, sources, asOf }: Dataset): string {
  const instruments = agreements.flatMap((agreement) => agreement.instruments).length;
  return [
    `As of ${asOf}: ${observations.length} published figures, ${assets.length} infrastructure assets,`,
    `${agreements.length} agreements with ${instruments} instruments, ${events.length} entries on the China–ASEAN Expo,`,
    `${partners.length} partners, ${sources.length} sources.`,
  ].join('\n');
}
