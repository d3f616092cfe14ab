import { formatBounds, formatFigure, formatPeriod, periodBounds, periodKind } from 'china-asean';
import { calculatedText } from './calculatedText.js';
import { computedCell } from './computedCell.js';
import type { View } from './chooseView.js';
import { chartWords } from './chartWords.js';
import { element } from './element.js';
import { namesOf } from './names.js';
import { periodName } from './periodName.js';
import type { NumberedSources } from './numberedSources.js';
import { part } from './part.js';
import type { ViewChart } from './viewChart.js';
import type { Figures } from './viewFigures.js';
import { viewTitle } from './viewTitle.js';

/** What the headings are of. */
export interface Headed {
  readonly view: View;
  readonly figures: Figures;
  readonly chart: ViewChart;
  readonly sources: NumberedSources;
  /** Which other answers a choice changed; empty where none did. */
  readonly changes: string;
}

/** Shows what the view is of, how much there is, and the newest figure. */
export function showHeadings({ view, figures, chart: { spec }, sources, changes }: Headed): void {
  const language = view.chosen.get('language') ?? 'en';
  const { series } = figures;
  const title = part('title');
  title.textContent = spec === null ? viewTitle(view, figures, 'en') : chartWords(spec).title;
  title.lang = spec !== null && language === 'zh' ? 'zh-Hans' : 'en';
  document.title = `${title.textContent} | china-asean`;
  part('chinese').textContent = title.lang === 'en' ? viewTitle(view, figures, 'zh') : '';
  const count = series.observations.length;
  part('status').textContent = `${count} ${count === 1 ? 'figure' : 'figures'}, ${spanOf(figures)}. ${changes}`.trim();
  part('highlights').replaceChildren(...highlights(figures, sources));
}

function spanOf({ series: { observations } }: Figures): string {
  const [first, last] = [observations[0]?.period, observations.at(-1)?.period];
  if (first === undefined || last === undefined) return 'none';
  const isFromOneDay = periodKind(last) === 'days' && periodBounds(first).first === periodBounds(last).first;
  return first === last || isFromOneDay
    ? formatPeriod(last, 'en')
    : `${formatPeriod(first, 'en')} to ${formatPeriod(last, 'en')}`;
}

function highlights(figures: Figures, sources: NumberedSources): readonly Node[] {
  const { rows, average, whole } = figures;
  const newest = rows.at(-1);
  if (newest === undefined) return [];
  const { observation, growth, share } = newest;
  const growthText = computedCell(growth, observation.growth, 'over', sources);
  const shareText = computedCell(share, observation.share, 'of', sources);
  const { figure, period } = observation;
  const when = periodName(period);
  const tile = (id: string, term: string, ...text: readonly Node[]): Node =>
    element('div', { id: `newest-${id}` }, element('dt', {}, term), element('dd', {}, ...text));
  return [
    tile('figure', when, element('span', { class: 'number' }, formatFigure(figure)), element('span', { class: 'small' }, formatBounds(figure))), // prettier-ignore
    ...(growthText.length === 0 ? [] : [tile('growth', 'Growth over a year', ...growthText)]),
    ...(shareText.length === 0 ? [] : [tile('share', whole === null ? `Share, ${when}` : `Share of ${namesOf('partner', whole).en}, ${when}`, ...shareText)]), // prettier-ignore
    ...(average === null
      ? []
      : [tile('average', `Average growth a year, ${spanOf(figures)}`, ...calculatedText(average))]),
  ];
}
