import { formatFigure } from 'china-asean';
import { element } from './element.js';
import { periodName } from './periodName.js';
import { figureTable } from './figureTable.js';
import { namesOf } from './names.js';
import { numberedSources, type NumberedSources } from './numberedSources.js';
import { part } from './part.js';
import type { Figures } from './viewFigures.js';

const MOST = 6;

/** Shows the table, what is missing in it, other claims, and all sources; these it returns. */
export function showFigures(figures: Figures): NumberedSources {
  const { series, whole } = figures;
  const sources = numberedSources();
  const wholeName = whole === null ? '' : namesOf('partner', whole).en;
  part('figures').replaceChildren(figureTable(figures, wholeName, sources));
  part('missing').hidden = series.gaps.length === 0;
  part('missing').textContent = missingText(figures);
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
  return sources;
}

function missingText({ series: { gaps, observations } }: Figures): string {
  if (gaps.length > MOST)
    return `No figure was found for ${gaps.length} of ${gaps.length + observations.length} windows.`;
  return `No figure was found for: ${gaps.map((gap) => periodName(gap)).join(', ')}.`;
}
