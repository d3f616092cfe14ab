import type { ObservationKey } from '../../model/observation.js';
import { codeWordsOf } from './codeWordsOf.js';
import { sentence } from './sentence.js';
import type { Chart } from './readChart.js';

/** @internal What is counted, whose and when: `Trade in goods: China with ASEAN, 2019–2025`; without a span, what and whose. */
export function titleOf(
  { language, words, partnerName, indicatorName, assetName }: Chart,
  { indicator, reporter, partner, asset, flow }: ObservationKey,
  span: string,
  byPartner = '',
): string {
  const { colon, comma } = words;
  const isStated = flow !== undefined && flow !== 'total';
  const what = indicatorName(indicator) + (isStated ? `${comma}${codeWordsOf(language).flows[flow]}` : '');
  const subject = reporter === undefined ? assetName(asset ?? '') : partnerName(reporter);
  const pair =
    partner === undefined || subject === ''
      ? subject + (partner === undefined ? byPartner : partnerName(partner))
      : `${subject}${language === 'zh' ? '与' : ' with '}${partnerName(partner)}`;
  return `${sentence(what)}${pair === '' ? '' : colon + pair}${span === '' ? '' : comma + span}`;
}
