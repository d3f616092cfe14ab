import { readChart, type Chart } from '../../src/formats/vega-lite/readChart.js';
import { recordChecks } from '../../src/formats/vega-lite/recordChecks.js';
import { CHART_RECORDS } from './chartRecords.js';

/** What the charts call things in a language. */
export function chartNames(language: 'en' | 'zh'): Chart {
  return readChart('the Explore page', { ...CHART_RECORDS, language }, recordChecks());
}
