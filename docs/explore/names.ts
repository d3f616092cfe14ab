import { findById, type Names } from 'china-asean';
import { dataset } from 'china-asean/data';
import { codeWordsOf } from '../../src/formats/vega-lite/codeWordsOf.js';
import { sentence } from '../../src/formats/vega-lite/sentence.js';
import { chartNames } from './chartNames.js';
import { BASES, UNITS } from './words.js';
import type { KeyFacet } from './facet.js';

const CHART = chartNames('en');

/** What an answer to a facet is called: in English as the charts call it, and in Chinese where the dataset has it. */
export function namesOf(facet: KeyFacet, id: string): Names {
  switch (facet) {
    case 'indicator':
      return { ...chineseOf(dataset.indicators, id), en: CHART.indicatorName(id) };
    case 'asset':
      return { ...chineseOf(dataset.assets, id), en: CHART.assetName(id) };
    case 'reporter':
    case 'partner':
      return { ...chineseOf(dataset.partners, id), en: CHART.partnerName(id) };
    case 'flow':
      return { en: sentence(new Map<string, string>(Object.entries(codeWordsOf('en').flows)).get(id) ?? id) };
    case 'basis':
      return { en: BASES.get(id) ?? id };
    case 'unit':
      return { en: UNITS.get(id) ?? id };
  }
}

function chineseOf(records: readonly { readonly id: string; readonly names: Names }[], id: string): Pick<Names, 'zh'> {
  const zh = findById(records, id)?.names.zh;
  return zh === undefined ? {} : { zh };
}
