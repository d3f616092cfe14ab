import { ChinaAseanError, type Issue } from '../../errors.js';
import type { Observation, ObservationKey } from '../../model/observation.js';
import type { Attributes, MissingObservation } from '../common/reading.js';
import type { CsvField } from './csvField.js';
import type { CsvLayout } from './csvLayout.js';
import { csvRow, type CsvRow } from './csvRow.js';
import { figureOfRow } from './figureOfRow.js';
import { parseIdList } from './idList.js';
import { isPercent } from './isPercent.js';
import type { NumberForm } from './numberForm.js';
import { TERMS } from './terms.js';

/** What a row says: an observation, its id empty where the table has none; a missing one; or what cannot be read. */
export type RowReading =
  | { readonly kind: 'observation'; readonly observation: Observation; readonly attributes: Attributes }
  | { readonly kind: 'missing'; readonly missing: MissingObservation }
  | { readonly kind: 'problems'; readonly issues: readonly Issue[] };

const LEVEL = { number: 'value', prefix: '', measure: 'level' } as const;
const GROWTH = { number: 'growth', prefix: 'growth_', measure: 'growth' } as const;
const SHARE = { number: 'share', prefix: 'share_', measure: 'level' } as const;
const PERCENT = -2;
// what a missing observation has a place for
const PLACED: readonly CsvField[] = ['indicator', 'reporter', 'partner', 'asset', 'flow', 'basis', 'period', 'status'];

/** @internal Makes what reads the rows of a layout; attributes and printed texts are those of the cells as they are written. */
export function observationReader(
  header: readonly string[],
  layout: CsvLayout,
  missing: readonly string[],
  form: NumberForm,
): (cells: readonly string[], line: () => number, written?: readonly string[]) => RowReading {
  const columns = [...layout.places];
  const placesOf = (isWanted: (field: CsvField) => boolean): readonly number[] =>
    columns.filter(([field]) => isWanted(field)).map(([, place]) => place);
  const unplaced = [...placesOf((field) => !PLACED.includes(field)), ...layout.others];
  const growth = placesOf((field) => field.startsWith('growth'));
  const share = placesOf((field) => field.startsWith('share'));
  return (cells, line, written = cells) => {
    const row = csvRow(header, layout, missing, form, cells, line, written);
    if (row.number('value') === '') return missingIn(row, unplaced);
    const left = [
      ...(row.number('growth') === '' ? growth : []),
      ...(row.number('share') === '' ? share : []),
      ...layout.others,
    ];
    const observation = observationIn(row, layout);
    if (observation === undefined) return { kind: 'problems', issues: row.issues };
    return { kind: 'observation', observation, attributes: row.attributes(left) };
  };
}

function missingIn(row: CsvRow, unplaced: readonly number[]): RowReading {
  const key = keyIn(row);
  const period = row.read('period', TERMS.period);
  const status = row.read('status', TERMS.status);
  if (key === undefined || period === undefined || status === undefined) {
    return { kind: 'problems', issues: row.issues };
  }
  const attributes = row.attributes(unplaced);
  return { kind: 'missing', missing: Object.freeze({ ...key, period, status, attributes }) };
}

function observationIn(row: CsvRow, layout: CsvLayout): Observation | undefined {
  const { text, number, read, form, issues } = row;
  const id = layout.places.has('id') ? read('id', named('an id')) : '';
  const key = keyIn(row);
  const period = read('period', TERMS.period);
  const isPercents = form.percent !== null && isPercent(text('unit'));
  const unit = isPercents ? 'ratio' : read('unit', TERMS.unit);
  const figure = unit && figureOfRow(row, layout, LEVEL, unit, isPercents ? PERCENT : form.power);
  const growth =
    number('growth') === '' ? undefined : figureOfRow(row, layout, GROWTH, 'ratio', powerOf(form, 'growth'));
  const share = number('share') === '' ? undefined : figureOfRow(row, layout, SHARE, 'ratio', powerOf(form, 'share'));
  const status = read('status', TERMS.status);
  const source = read('source', named('the id of a source'));
  if (id === undefined || key === undefined || period === undefined || figure === undefined) return undefined;
  if (status === undefined || source === undefined || issues.length > 0) return undefined;
  const note = text('note');
  return Object.freeze({
    id,
    ...key,
    period,
    figure,
    ...(growth === undefined ? {} : { growth }),
    ...(share === undefined ? {} : { share }),
    status,
    source,
    corroboration: parseIdList(text('corroboration')),
    ...(note === '' ? {} : { note }),
  });
}

function powerOf({ percent }: NumberForm, field: 'growth' | 'share'): number {
  return percent?.includes(field) === true ? PERCENT : 0;
}

function keyIn({ text, read }: CsvRow): ObservationKey | undefined {
  const indicator = read('indicator', named('the id of an indicator'));
  const flow = read('flow', (word) => (word === '' ? null : TERMS.flow(word)));
  const basis = read('basis', TERMS.basis);
  if (indicator === undefined || flow === undefined || basis === undefined) return undefined;
  const [reporter, partner, asset] = [text('reporter'), text('partner'), text('asset')];
  return {
    indicator,
    ...(reporter === '' ? {} : { reporter }),
    ...(partner === '' ? {} : { partner }),
    ...(asset === '' ? {} : { asset }),
    ...(flow === null ? {} : { flow }),
    basis,
  };
}

function named(what: string): (text: string) => string {
  return (text) => {
    if (text !== '') return text;
    throw new ChinaAseanError('invalid-input', `csv: expected ${what}, got an empty cell`);
  };
}
