import { ChinaAseanError, isChinaAseanError, type Issue } from '../../errors.js';
import type { DecimalText } from '../../figure/decimal.js';
import { parseDecimalText } from '../../figure/parseDecimalText.js';
import { parsePeriod } from '../../period/parsePeriod.js';
import type { Period } from '../../period/period.js';
import type { TableBuilder } from '../../table/builderFor.js';
import { bareMessage } from '../common/bareMessage.js';
import type { CodeMap } from '../common/codeMap.js';
import { decoderOf } from '../common/decoderOf.js';
import { keyReaders } from '../common/keyReaders.js';
import { requireLevel } from '../csv/requireLevel.js';
import { boundsReader } from './boundsReader.js';
import { flagsIn } from './flagsIn.js';
import { dimensionFrom } from './ownStructure.js';
import { scaledText } from './scaledText.js';
import { SDMX_MISSING } from './sdmxMissing.js';
import type { SdmxTableOptions } from './sdmxReadOptions.js';
import type { DoubtfulCell, SdmxSheet, VisitRow } from './sdmxSheet.js';
import type { SdmxTableLayout } from './sdmxTableLayout.js';
import { unheldPeriod } from './unheldPeriod.js';

/** What is told of rows: problems, and by codes that are no flags the first place of each. */
export interface RowNotes {
  readonly issues: Issue[];
  readonly strange: Map<string, Issue['path']>;
}

type Step = (cells: readonly string[], doubtful: readonly DoubtfulCell[], path: () => Issue['path']) => void;

/** @internal Makes what puts rows into a table, component by component, so that all that is wrong with a row is told; it is called for each of millions of rows. */
export function tableRow(
  caller: string,
  sheet: SdmxSheet,
  layout: SdmxTableLayout,
  { codes = {}, partners }: SdmxTableOptions,
  builder: TableBuilder,
  { issues, strange }: RowNotes,
): VisitRow {
  const { header, codeAt, codesAt, numberAt } = sheet;
  const { dimensions, period: window, value: measure, status: flag, isOwn } = layout;
  const at = (id: string | undefined): number => (id === undefined ? -1 : header.indexOf(id));
  const places = dimensions.map(({ column }) => at(column));
  const keyOf = keyReaders(caller, dimensions, { codes, partners });
  const textOf = isOwn ? dimensionFrom : (code: string): string => code;
  const flagFor = decoderOf('status', codes['status']);
  const [time, start, value, multiplier, status, level] = [
    at(window),
    at('REPORTING_YEAR_START_DAY'),
    at(measure),
    at('UNIT_MULT'),
    at(flag),
    at(layout.measure),
  ];
  const bounds = boundsReader(sheet, layout);
  const hasBounds = bounds.low >= 0 || bounds.high >= 0;
  const periodOf = periodReader(codes['period']);
  let [number, power] = ['', ''];
  let [low, high]: (DecimalText | null)[] = [null, null];
  const steps: readonly (readonly [component: string, step: Step])[] = [
    [window, (cells) => builder.period(periodOf(codeAt(time, cells[time] ?? ''), codeAt(start, cells[start] ?? '')))],
    ...places.map((place, index): readonly [string, Step] => [
      dimensions[index]?.column ?? '',
      (cells) => builder.dimension(index, keyOf[index]?.(textOf(codeAt(place, cells[place] ?? ''))) ?? ''),
    ]),
    [
      'UNIT_MULT',
      (cells) => {
        const given = numberAt(cells[value] ?? '');
        number = SDMX_MISSING.includes(given) ? '' : given;
        power = '';
        low = null;
        high = null;
        if (number === '' || multiplier < 0) return;
        const code = codeAt(multiplier, cells[multiplier] ?? '');
        scaledText(number, code);
        power = code;
      },
    ],
    [
      measure,
      (_, doubtful) => {
        if (number === '') return;
        const scaled = scaledText(number, power);
        builder.value(parseDecimalText(scaled));
        if (hasBounds) return;
        const printed = bounds.printed(scaled, doubtful.find(({ place }) => place === value)?.number, power);
        builder.bounds(printed.low, printed.high);
      },
    ],
    ...(!hasBounds
      ? []
      : ([
          [layout.low ?? '', (cells) => (low = number === '' ? null : bounds.given(cells[bounds.low] ?? '', power))],
          [layout.high ?? '', (cells) => (high = number === '' ? null : bounds.given(cells[bounds.high] ?? '', power))],
          [measure, () => number !== '' && builder.bounds(low, high)],
        ] satisfies [string, (cells: readonly string[]) => unknown][])),
    ...(status < 0
      ? []
      : ([
          [
            header[status] ?? '',
            (cells, _, path) => {
              const given = codesAt(status, cells[status] ?? '');
              const { flags, others } = flagsIn(
                codes['status'] === undefined ? given : given.flatMap((code) => (flagFor(code) ?? code).split(' ')),
              );
              for (const code of others) if (!strange.has(code)) strange.set(code, [...path(), header[status] ?? '']);
              builder.status(sorted(flags));
            },
          ],
        ] satisfies [string, Step][])),
    ...(level < 0
      ? []
      : ([[header[level] ?? '', (cells) => requireLevel(cells[level] ?? '')]] satisfies [string, Step][])),
  ];
  return (cells, path, doubtful) => {
    for (const [component, step] of steps) {
      try {
        step(cells, doubtful, path);
      } catch (error) {
        issues.push(problemAt(error, [...path(), component]));
      }
    }
    builder.endRow();
  };
}

function problemAt(error: unknown, path: Issue['path']): Issue {
  if (!isChinaAseanError(error)) throw error;
  const code = error.code === 'invalid-period' ? error.code : 'invalid-value';
  return { code, path, message: bareMessage(error) };
}

function sorted(flags: string): string {
  if (!flags.includes(' ')) return flags === 'A' ? '' : flags;
  return flags
    .split(' ')
    .filter((flag) => flag !== 'A')
    .sort()
    .join(' ');
}

function periodReader(words: CodeMap | undefined): (text: string, yearStart: string) => Period {
  const windowFor = decoderOf('period', words);
  const periods = new Map<string, Period>();
  return (text, yearStart) => {
    const known = periods.get(`${yearStart} ${text}`);
    if (known !== undefined) return known;
    const reason = unheldPeriod(text, yearStart);
    const period = reason === null ? parsePeriod(windowFor(text) ?? text) : refuseWindow(reason);
    periods.set(`${yearStart} ${text}`, period);
    return period;
  };
}

function refuseWindow(reason: string): never {
  throw new ChinaAseanError('invalid-period', `sdmx: expected a window of whole days of the calendar, but ${reason}`);
}
