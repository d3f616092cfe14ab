import type { Observation } from '../../model/observation.js';
import type { JsonStatWriteOptions } from './jsonStatWriteOptions.js';

/** @internal What things are called, by their ids; what is not known is called by its id. */
export interface Labels {
  readonly partner: (id: string) => string;
  readonly indicator: (id: string) => string;
  /** What one source says of one key, in words. */
  readonly claim: (observation: Observation) => string;
  /** Who published sources, each once. */
  readonly publishers: (sources: readonly string[]) => string;
}

/** @internal */
export function labelsOf({
  language = 'en',
  partners = [],
  indicators = [],
  sources = [],
}: JsonStatWriteOptions): Labels {
  const names = (list: NonNullable<JsonStatWriteOptions['partners' | 'indicators']>): ReadonlyMap<string, string> =>
    new Map(list.map((one) => [one.id, one.names[language] ?? one.names.en]));
  const [ofPartners, ofIndicators] = [names(partners), names(indicators)];
  const ofSources = new Map(sources.map((source) => [source.id, source]));
  const partner = (id: string): string => ofPartners.get(id) ?? id;
  return {
    partner,
    indicator: (id) => ofIndicators.get(id) ?? id,
    claim: ({ reporter, partner: other, asset, flow, basis, figure, source }) =>
      [
        ...(reporter === undefined ? [] : [partner(reporter)]),
        ...(other === undefined ? [] : [partner(other)]),
        ...(asset === undefined ? [] : [asset]),
        ...(flow === undefined ? [] : [flow]),
        basis,
        figure.unit,
        ofSources.get(source)?.title ?? source,
      ].join(', '),
    publishers: (ids) => {
      const known = ids.flatMap((id) => ofSources.get(id)?.publisher ?? []);
      return [...new Set(known)].join('; ');
    },
  };
}
