import { isChinaAseanError, quote, type Issue } from '../../errors.js';
import type { Figure } from '../../figure/figure.js';
import type { ObservationStatus } from '../../model/observation.js';
import { parsePeriod } from '../../period/parsePeriod.js';
import type { Period } from '../../period/period.js';
import { bareMessage } from '../common/bareMessage.js';
import { decoderOf } from '../common/decoderOf.js';
import type { Attributes } from '../common/reading.js';
import { placeOf } from '../common/placeOf.js';
import { areaFinder } from './areaFinder.js';
import { attributesOf } from './attributesOf.js';
import { figureIn } from './figureIn.js';
import type { Answer } from './readAnswers.js';
import { readRow, type Named, type RefuseRow, type RowRead } from './readRow.js';
import { scaleOf, type Scale } from './scaleOf.js';
import { statusIn } from './statusIn.js';
import type { WorldBankReadOptions } from './worldBankOptions.js';

/** @internal What a row says. */
export interface Cell {
  readonly indicator: string;
  readonly reporter: string;
  readonly period: Period;
  /** `null` where the number is missing. */
  readonly figure: Figure | null;
  /** `null` where nothing tells it, and no number needs it. */
  readonly scale: Scale | null;
  readonly status: readonly ObservationStatus[];
  /** Where the row is in the input. */
  readonly path: Issue['path'];
  /** The fields that have no other place. */
  readonly attributes: () => Attributes;
}

/** @internal What is wrong with rows, and what is left out. */
export interface Scan {
  readonly issues: readonly Issue[];
  readonly others: readonly Issue[];
}

/** @internal Goes through the rows of answers, and hands on what each of them says. */
export function scanRows(answers: readonly Answer[], options: WorldBankReadOptions, take: (cell: Cell) => void): Scan {
  const { partners = [], units = {}, codes = {}, aggregates = 'keep' } = options;
  const areaOf = areaFinder(partners);
  const wordFor = decoderOf('indicator', codes.indicator);
  const periods = new Map<string, Period>();
  const scales = new Map<string, Scale | null>();
  const unscaled = new Set<string>();
  const seen = new Map<string, string>();
  const issues: Issue[] = [];
  const others: Issue[] = [];

  const periodOf = (text: string): Period => {
    const period = periods.get(text) ?? parsePeriod(text);
    periods.set(text, period);
    return period;
  };
  const scaleFor = ({ id, value: name }: Named): Scale | null => {
    const known = scales.get(id);
    if (known !== undefined) return known;
    const scale = scaleOf(id, name, Object.hasOwn(units, id) ? units[id] : undefined);
    scales.set(id, scale);
    return scale;
  };
  const scan = (row: unknown, path: Issue['path']): void => {
    const refuse: RefuseRow = (code, field, message) => {
      issues.push({ code, path: [...path, ...field], message });
    };
    const before = issues.length;
    const read = readRow(row, refuse);
    if (read === null) return;
    const { fields, measured, country, alpha3, date, value } = read;
    const period = attempt(() => periodOf(date), refuse, ['date'], 'invalid-period');
    const { id: reporter, isAggregate } = areaOf(country.id, alpha3);
    if (isAggregate && aggregates === 'leave-out') {
      const message = `${quote(country.value)} (${quote(country.id)}) is a group of economies, and was left out`;
      others.push({ code: 'aggregate', path, message });
      return;
    }
    const scale = scaleFor(measured);
    if (scale === null && value !== null) {
      if (!unscaled.has(measured.id)) refuse('unit-needed', ['indicator'], withoutUnit(measured, fields, units));
      unscaled.add(measured.id);
      return;
    }
    const figure =
      value === null || scale === null
        ? null
        : attempt(() => figureIn(value, scale), refuse, ['value'], 'invalid-value');
    const indicator = attempt(() => wordFor(measured.id) ?? measured.id, refuse, ['indicator'], 'invalid-value');
    if (indicator === '')
      refuse('invalid-value', ['indicator'], 'expected an id by codes.indicator, got an empty text');
    if (period === null || indicator === null || issues.length > before) return;

    const key = JSON.stringify([indicator, reporter, period]);
    const first = seen.get(key);
    if (first !== undefined) {
      const what = `${quote(indicator)} of ${quote(reporter)} in ${period}`;
      refuse('duplicate', [], `expected ${what} once, got it again: it is at ${first} too`);
      return;
    }
    seen.set(key, placeOf(path));
    const { status, isKnown } = statusIn(fields['obs_status']);
    take({
      indicator,
      reporter,
      period,
      figure,
      scale,
      path,
      status: figure === null && status.length === 0 ? ['O'] : status,
      attributes: () => attributesOf(fields, isKnown, indicator === measured.id ? null : measured.id),
    });
  };

  for (const { path, rows } of answers) {
    for (const [index, row] of rows.entries()) scan(row, [...path, 1, index]);
  }
  return { issues, others };
}

function attempt<T>(read: () => T, refuse: RefuseRow, field: readonly string[], code: string): T | null {
  try {
    return read();
  } catch (error) {
    if (!isChinaAseanError(error)) throw error;
    refuse(code, field, bareMessage(error));
    return null;
  }
}

function withoutUnit(
  { id, value: name }: Named,
  row: RowRead['fields'],
  units: NonNullable<WorldBankReadOptions['units']>,
): string {
  if (Object.hasOwn(units, id)) {
    return `expected units: { ${quote(id)}: "%" }, as the name ${quote(name)} says that the numbers are per cent, got ${quote(units[id])}`;
  }
  const given = typeof row['unit'] === 'string' && row['unit'] !== '' ? `, in ${quote(row['unit'])}` : '';
  const what = `the indicator ${quote(id)} (${quote(name)}${given})`;
  return `expected to know the unit of ${what}: pass units: { ${quote(id)}: … } with a unit such as "USD" or "count", or "%" for per cent`;
}
