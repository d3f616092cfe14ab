import { ChinaAseanError, isChinaAseanError, type Issue } from '../../errors.js';
import { parseDecimalText, type DecimalText } from '../../figure/decimal.js';
import { parsePeriod } from '../../period/parsePeriod.js';
import type { Period } from '../../period/period.js';
import type { TableBuilder } from '../../table/tableBuilder.js';
import { bareMessage } from '../common/bareMessage.js';
import { boundsReader } from './boundsReader.js';
import { flagsIn } from './flagsIn.js';
import { scaledText } from './scaledText.js';
import { SDMX_MISSING } from './sdmxMissing.js';
import type { DoubtfulCell, SdmxSheet, VisitRow } from './sdmxSheet.js';
import { unheldPeriod } from './unheldPeriod.js';

/** What is told of rows: problems, and by codes that are no flags the first place of each. */
export interface RowNotes {
  readonly issues: Issue[];
  readonly strange: Map<string, Issue['path']>;
}

type Step = (cells: readonly string[], doubtful: readonly DoubtfulCell[], path: () => Issue['path']) => void;

/** @internal Makes what puts rows into a table, component by component, so that all that is wrong with a row is told; it is called for each of millions of rows. */
export function tableRow(
  sheet: SdmxSheet,
  measure: string,
  names: readonly string[],
  builder: TableBuilder,
  { issues, strange }: RowNotes,
): VisitRow {
  const { header, codeAt, codesAt, numberAt } = sheet;
  const places = names.map((id) => header.indexOf(id));
  const at = (id: string): number => header.indexOf(id);
  const [time, start, value, multiplier, status] = [
    at('TIME_PERIOD'),
    at('REPORTING_YEAR_START_DAY'),
    at(measure),
    at('UNIT_MULT'),
    at('OBS_STATUS'),
  ];
  const bounds = boundsReader(sheet, measure);
  const periodOf = periodReader();
  let [number, power] = ['', ''];
  let [low, high]: (DecimalText | null)[] = [null, null];
  const steps: readonly (readonly [component: string, step: Step])[] = [
    [
      'TIME_PERIOD',
      (cells) => builder.period(periodOf(codeAt(time, cells[time] ?? ''), codeAt(start, cells[start] ?? ''))),
    ],
    ...places.map((place, index): readonly [string, Step] => [
      names[index] ?? '',
      (cells) => builder.dimension(index, codeAt(place, cells[place] ?? '')),
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
        if (bounds.low >= 0) return;
        const printed = bounds.printed(scaled, doubtful.find(({ place }) => place === value)?.number, power);
        builder.bounds(printed.low, printed.high);
      },
    ],
    ...(bounds.low < 0
      ? []
      : ([
          ['LOWER_BOUND', (cells) => (low = number === '' ? null : bounds.given(cells[bounds.low] ?? '', power))],
          ['UPPER_BOUND', (cells) => (high = number === '' ? null : bounds.given(cells[bounds.high] ?? '', power))],
          [measure, () => number !== '' && builder.bounds(low, high)],
        ] satisfies [string, (cells: readonly string[]) => unknown][])),
    ...(status < 0
      ? []
      : ([
          [
            'OBS_STATUS',
            (cells, _, path) => {
              const { flags, others } = flagsIn(codesAt(status, cells[status] ?? ''));
              for (const code of others) if (!strange.has(code)) strange.set(code, [...path(), 'OBS_STATUS']);
              builder.status(sorted(flags));
            },
          ],
        ] satisfies [string, Step][])),
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

function periodReader(): (text: string, yearStart: string) => Period {
  const periods = new Map<string, Period>();
  return (text, yearStart) => {
    const known = periods.get(`${yearStart} ${text}`);
    if (known !== undefined) return known;
    const reason = unheldPeriod(text, yearStart);
    const period = reason === null ? parsePeriod(text) : refuseWindow(reason);
    periods.set(`${yearStart} ${text}`, period);
    return period;
  };
}

function refuseWindow(reason: string): never {
  throw new ChinaAseanError('invalid-period', `sdmx: expected a window of whole days of the calendar, but ${reason}`);
}
