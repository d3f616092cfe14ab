import { findById, type Names, type TradePartner } from 'china-asean';
import { dataset } from 'china-asean/data';
import { BASES, FLOWS, UNITS } from './words.js';
import type { KeyFacet } from './facet.js';

/** What an answer to a facet is called: in English, and in Chinese where the dataset has it. */
export function namesOf(facet: KeyFacet, id: string): Names {
  switch (facet) {
    case 'indicator':
      return recordNames(dataset.indicators, id);
    case 'asset':
      return recordNames(dataset.assets, id);
    case 'reporter':
    case 'partner':
      return partnerNames(id);
    case 'flow':
      return { en: FLOWS.get(id) ?? id };
    case 'basis':
      return { en: BASES.get(id) ?? id };
    case 'unit':
      return { en: UNITS.get(id) ?? id };
  }
}

// blocs are better known by these: ASEAN, EU
const ABBREVIATION = /^\p{Lu}{2,6}$/u;

function partnerNames(id: string): Names {
  const names = recordNames(dataset.partners, id);
  const isAbbreviation = ABBREVIATION.test(id) && findById<TradePartner>(dataset.partners, id)?.kind === 'bloc';
  return isAbbreviation ? { ...names, en: id } : names;
}

function recordNames(records: readonly { readonly id: string; readonly names: Names }[], id: string): Names {
  return findById(records, id)?.names ?? { en: id };
}
