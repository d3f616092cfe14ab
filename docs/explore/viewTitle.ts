import { titleOf } from '../../src/formats/vega-lite/titleOf.js';
import { chartNames } from './chartNames.js';
import type { View } from './chooseView.js';
import type { KeyFacet } from './facet.js';
import { namesOf } from './names.js';
import type { Figures } from './viewFigures.js';

const NAMED: readonly KeyFacet[] = ['indicator', 'asset', 'reporter', 'partner'];

/** What a view is of, as a chart says it, without its windows; in Chinese only where every name is known, else empty. */
export function viewTitle({ chosen }: View, { series: { key } }: Figures, language: 'en' | 'zh'): string {
  const isNamed = NAMED.every((facet) => {
    const id = chosen.get(facet) ?? '';
    return id === '' || namesOf(facet, id)[language] !== undefined;
  });
  return isNamed ? titleOf(chartNames(language), key, '') : '';
}
