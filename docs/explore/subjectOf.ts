import type { View } from './chooseView.js';
import { namesOf } from './names.js';

/** What a view is of, without its windows; in Chinese only where every name is known, else empty. */
export function subjectOf({ chosen }: View, language: 'en' | 'zh'): string {
  const nameOf = (facet: 'indicator' | 'asset' | 'reporter' | 'partner'): string | undefined => {
    const id = chosen.get(facet) ?? '';
    return id === '' ? '' : namesOf(facet, id)[language];
  };
  const indicator = nameOf('indicator');
  const asset = nameOf('asset');
  const reporter = nameOf('reporter');
  const partner = nameOf('partner');
  if (indicator === undefined || asset === undefined || reporter === undefined || partner === undefined) return '';
  const [colon, between] = language === 'zh' ? ['：', '与'] : [': ', ' with '];
  return indicator + colon + (asset === '' ? [reporter, partner].filter((name) => name !== '').join(between) : asset);
}
