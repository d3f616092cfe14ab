import { formatBounds, formatFigure, formatPeriod } from 'china-asean';
import { calculatedText } from './calculatedText.js';
import type { View } from './chooseView.js';
import { chartWords } from './chartWords.js';
import { element } from './element.js';
import { namesOf } from './names.js';
import { periodName } from './periodName.js';
import { part } from './part.js';
import { subjectOf } from './subjectOf.js';
import type { ViewChart } from './viewChart.js';
import type { Figures } from './viewFigures.js';

/** Shows what the view is of, how much there is, and the newest figure. */
export function showHeadings(view: View, figures: Figures, { spec }: ViewChart, language: string): void {
  const { series } = figures;
  const title = part('title');
  title.textContent = spec === null ? subjectOf(view, 'en') : chartWords(spec, language).title;
  title.lang = spec !== null && language === 'zh' ? 'zh-Hans' : 'en';
  document.title = `${title.textContent} | china-asean`;
  part('chinese').textContent = title.lang === 'en' ? subjectOf(view, 'zh') : '';
  const count = series.observations.length;
  part('status').textContent = `${count} ${count === 1 ? 'figure' : 'figures'}, ${spanOf(figures)}`;
  part('highlights').replaceChildren(...highlights(figures));
}

function spanOf({ series: { observations } }: Figures): string {
  const [first, last] = [observations[0]?.period, observations.at(-1)?.period];
  if (first === undefined || last === undefined) return 'none';
  return first === last ? formatPeriod(first, 'en') : `${formatPeriod(first, 'en')} to ${formatPeriod(last, 'en')}`;
}

function highlights(figures: Figures): readonly Node[] {
  const { rows, average, whole } = figures;
  const newest = rows.at(-1);
  if (newest === undefined) return [];
  const { observation, growth, share } = newest;
  const { figure, period } = observation;
  const when = periodName(period);
  const tile = (id: string, term: string, ...text: readonly Node[]): Node =>
    element('div', { id: `newest-${id}` }, element('dt', {}, term), element('dd', {}, ...text));
  return [
    tile('figure', when, element('span', { class: 'number' }, formatFigure(figure)), element('span', { class: 'small' }, formatBounds(figure))), // prettier-ignore
    ...(growth === null ? [] : [tile('growth', 'Growth over a year', ...calculatedText(growth))]),
    ...(share === null || whole === null ? [] : [tile('share', `Share of ${namesOf('partner', whole).en}, ${when}`, ...calculatedText(share))]), // prettier-ignore
    ...(average === null
      ? []
      : [tile('average', `Average growth a year, ${spanOf(figures)}`, ...calculatedText(average))]),
  ];
}
