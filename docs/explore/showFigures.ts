import { formatFigure } from 'china-asean';
import { element } from './element.js';
import { periodName } from './periodName.js';
import { figureTable } from './figureTable.js';
import { namesOf } from './names.js';
import { numberedSources } from './numberedSources.js';
import { part } from './part.js';
import type { Figures } from './viewFigures.js';

/** Shows the table, what is missing in it, other claims, and all sources. */
export function showFigures(figures: Figures): void {
  const { series, whole } = figures;
  const sources = numberedSources();
  const wholeName = whole === null ? '' : namesOf('partner', whole).en;
  part('figures').replaceChildren(figureTable(figures, wholeName, sources));
  const missing = series.gaps.map((gap) => periodName(gap));
  part('missing').hidden = missing.length === 0;
  part('missing').textContent = `No figure was found for: ${missing.join(', ')}.`;
  part('others').hidden = series.rejected.length === 0;
  const others = series.rejected.map((claim) =>
    element(
      'li',
      {},
      element('strong', {}, periodName(claim.period)),
      `: ${formatFigure(claim.figure)}, printed “${claim.figure.printed}”. `,
      ...sources.cell(claim),
      ...(claim.note === undefined ? [] : [element('span', { class: 'small' }, claim.note)]),
    ),
  );
  part('other-claims').replaceChildren(element('ul', {}, ...others));
  part('sources').replaceChildren(sources.list());
}
