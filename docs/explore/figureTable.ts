import { formatBounds, formatFigure, type Observation } from 'china-asean';
import { codeWordsOf } from '../../src/formats/vega-lite/codeWordsOf.js';
import { computedCell } from './computedCell.js';
import { element } from './element.js';
import { periodName } from './periodName.js';
import type { NumberedSources } from './numberedSources.js';
import type { FigureRow, Figures } from './viewFigures.js';

interface Column {
  readonly heading: string;
  readonly cell: (row: FigureRow) => readonly (Node | string)[];
  readonly isNumber?: boolean;
}

const { flags: FLAGS } = codeWordsOf('en');

/** The figures as a table, the newest window first. It stays a table for those who hear it where it is laid out as cards. */
export function figureTable({ rows, whole }: Figures, wholeName: string, sources: NumberedSources): HTMLElement {
  const columns = columnsOf(rows, whole === null ? null : wholeName, sources);
  const [first, ...others] = columns;
  const heads = columns.map(({ heading, isNumber }) =>
    element('th', { scope: 'col', role: 'columnheader', class: isNumber === true ? 'right' : '' }, heading),
  );
  const lines = [...rows].reverse().map((row) =>
    element(
      'tr',
      { role: 'row', 'data-period': row.observation.period },
      element('th', { scope: 'row', role: 'rowheader' }, ...(first?.cell(row) ?? [])),
      ...others.map(
        ({ heading, cell, isNumber }) =>
        element('td', { role: 'cell', 'data-heading': heading, class: isNumber === true ? 'right' : '' }, element('div', {}, ...cell(row))), // prettier-ignore
      ),
    ),
  );
  return element(
    'table',
    { role: 'table', 'aria-labelledby': 'figures-heading' },
    element('thead', { role: 'rowgroup' }, element('tr', { role: 'row' }, ...heads)),
    element('tbody', { role: 'rowgroup' }, ...lines),
  );
}

function columnsOf(rows: readonly FigureRow[], whole: string | null, sources: NumberedSources): readonly Column[] {
  const hasGrowth = rows.some(({ growth, observation }) => growth !== null || observation.growth !== undefined);
  const isPrinted = rows.some(({ observation }) => observation.share !== undefined);
  const growthCell = ({ growth, observation }: FigureRow): readonly Node[] => computedCell(growth, observation.growth, 'over', sources); // prettier-ignore
  const shareCell = ({ share, observation }: FigureRow): readonly Node[] => computedCell(share, observation.share, 'of', sources); // prettier-ignore
  return [
    { heading: 'Period', cell: ({ observation }) => [periodName(observation.period)] },
    { heading: 'Figure', cell: figureCell, isNumber: true },
    { heading: 'As printed', cell: ({ observation }) => [observation.figure.printed] },
    ...(hasGrowth ? [{ heading: 'Growth over a year', cell: growthCell, isNumber: true }] : []),
    ...(whole === null && !isPrinted
      ? []
      : [{ heading: whole === null ? 'Share' : `Share of ${whole}`, cell: shareCell, isNumber: true }]),
    { heading: 'Status', cell: ({ observation }) => statusCell(observation) },
    { heading: 'Sources', cell: ({ observation }) => sources.cell(observation) },
  ];
}

function figureCell({ observation: { figure } }: FigureRow): readonly Node[] {
  return [
    element('span', { class: 'number' }, formatFigure(figure)),
    element('span', { class: 'small bounds' }, formatBounds(figure)),
  ];
}

function statusCell({ status, note }: Observation): readonly (Node | string)[] {
  const flags = status.map((flag) => `${FLAGS[flag]} (${flag})`).join(', ');
  return [
    element('span', {}, flags === '' ? 'Normal' : flags),
    ...(note === undefined ? [] : [element('span', { class: 'small' }, note)]),
  ];
}
