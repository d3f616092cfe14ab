import { quote, type Issue } from '../../errors.js';
import { parseCsv } from '../csv/parseCsv.js';
import { refuseInput } from '../common/refuseInput.js';
import type { SdmxNames, SdmxSheet } from './sdmxSheet.js';

const START = /^\uFEFF?"?(?:DATAFLOW|STRUCTURE)(?:\[[^\]]\])?"?([,;\t])/u;
const SUB_FIELDS = /^(?:DATAFLOW|STRUCTURE)\[([^\]])\]$/u;
// lists, and texts in several languages
const SEVERAL = /\[[^[\]]*\]$/u;
const SPACES = /[ ,]/u;
const LIST = /\[\]$/u;
const LABELLED = /^(\S+?): /u;
// they follow from the dimensions, or name what a column beside them tells
const DERIVED = ['STRUCTURE', 'STRUCTURE_NAME', 'ACTION', 'SERIES_KEY', 'OBS_KEY'];
const ACTIONS = ['', 'I', 'A', 'M', 'R', 'D'];
// ids that mean the same in every structure
const WELL_KNOWN = ['TIME_PERIOD', 'OBS_VALUE', 'OBS_STATUS', 'UNIT_MULT', 'REPORTING_YEAR_START_DAY'];
// a dimension that attributes of several observations are not of
const SWITCHED_OFF = '~';
const NONE: readonly never[] = /* @__PURE__ */ Object.freeze([]);
const COMMA = /^([+-]?\d*),(\d+(?:[eE][+-]?\d+)?)$/u;

/** @internal Whether a text is SDMX-CSV. */
export function isSdmxCsv(text: string): boolean {
  return START.test(text);
}

/** @internal The rows of SDMX-CSV 1.0, 2.0 or 2.1. */
export function sdmxCsvSheet(
  caller: string,
  text: string,
  { measure, time: window, dimensions, named }: SdmxNames,
  guardFormulas: boolean | undefined,
): SdmxSheet {
  const delimiter = START.exec(text)?.[1] as ',' | ';' | '\t';
  const sheet = parseCsv(caller, text, { delimiter, guardFormulas });
  const [first = ''] = sheet.header;
  const separator = SUB_FIELDS.exec(first)?.[1] ?? ';';
  const names = sheet.header.map((name) => LABELLED.exec(name)?.[1] ?? name);
  const ids = names.map((name) => name.replace(SEVERAL, ''));
  const places = columnsOf(ids, new Set([...WELL_KNOWN, ...named]));
  const header = places.map((place) => ids[place] ?? '');
  const problem = headerProblem(header);
  if (problem !== null) refuseInput(caller, 'SDMX-CSV', [problem]);
  const isLabelled = places.map((place) => LABELLED.test(sheet.header[place] ?? ''));
  const isList = places.map((place) => LIST.test(names[place] ?? ''));
  const action = ids.indexOf('ACTION');
  const value = header.indexOf(measure);
  const time = header.indexOf(window);
  // an attribute may be "~" too
  const ofKey = [...header.keys()].filter(
    (place) => place < value || place === time || dimensions.includes(header[place] ?? ''),
  );
  const codeAt = (place: number, cell: string): string =>
    isLabelled[place] === true ? (LABELLED.exec(cell)?.[1] ?? cell) : cell;
  return {
    header,
    dimensions: null,
    codeAt,
    codesAt: (place, cell) =>
      isList[place] === true
        ? partsOf(cell, separator).map((part) => codeAt(place, part))
        : codeAt(place, cell).split(SPACES),
    numberAt: delimiter === ';' ? (cell) => cell.replace(COMMA, '$1.$2') : (cell) => cell,
    eachRow: (visit) => {
      const issues: Issue[] = [];
      const others: Issue[] = [];
      const ragged = sheet.eachRow((all, row) => {
        const path = (): Issue['path'] => ['line', sheet.lineOf(row)];
        const what = all[action] ?? '';
        if (!ACTIONS.includes(what)) {
          const message = `expected an action of I, A, M, R or D, got ${quote(what)}`;
          issues.push({ code: 'invalid-action', path: [...path(), 'ACTION'], message });
          return;
        }
        if (what === 'D') {
          others.push({ code: 'deletion', path: path(), message: 'the message deletes this, it is no observation' });
          return;
        }
        const cells = places.map((place) => all[place] ?? '');
        const isWithout = value < 0 || cells[value] === '';
        if (isWithout && (cells[time] === '' || ofKey.some((place) => cells[place] === SWITCHED_OFF))) {
          const message = 'it has attributes of several observations and no number';
          others.push({ code: 'attributes-only', path: path(), message });
          return;
        }
        visit(cells, path, NONE);
      });
      return { issues: [...ragged, ...issues], others };
    },
  };
}

function columnsOf(ids: readonly string[], known: ReadonlySet<string>): readonly number[] {
  const rest = [...ids.keys()].filter((place) => !DERIVED.includes(ids[place] ?? '') && ids[place] !== 'STRUCTURE_ID');
  const kept = ids.includes('STRUCTURE_NAME') ? withoutNames(ids, rest, known) : rest;
  const structure = ids.indexOf('STRUCTURE_ID');
  return structure < 0 ? kept : [structure, ...kept];
}

// with names, each component has a column of its own for them, behind that of the codes. Custom columns have none: a known id begins anew,
// and columns between two of them that come in no pairs are all kept
function withoutNames(ids: readonly string[], rest: readonly number[], known: ReadonlySet<string>): readonly number[] {
  const starts = [...rest.keys()].filter((index) => index === 0 || known.has(ids[rest[index] ?? -1] ?? ''));
  return starts.flatMap((start, index) => {
    const run = rest.slice(start, starts[index + 1]);
    const isPaired = run.length % 2 === 0 || index === starts.length - 1;
    return isPaired ? run.filter((_, at) => at % 2 === 0) : run;
  });
}

function headerProblem(header: readonly string[]): Issue | null {
  const path = ['line', 1];
  const twice = header.find((id, index) => header.indexOf(id) !== index);
  if (twice !== undefined) {
    return { code: 'duplicate-header', path, message: `expected each component once, got ${quote(twice)} twice` };
  }
  return header.includes('STRUCTURE_ID') || header.includes('DATAFLOW')
    ? null
    : { code: 'no-column', path, message: 'expected a column "STRUCTURE_ID" behind "STRUCTURE", got none' };
}

// parts in quotes may have the separator within them
function partsOf(cell: string, separator: string): readonly string[] {
  const parts: string[] = [];
  let part = '';
  let isQuoted = false;
  for (let at = 0; at < cell.length; at += 1) {
    const letter = cell.charAt(at);
    if (letter === '"' && isQuoted && cell.charAt(at + 1) === '"') {
      part += '"';
      at += 1;
    } else if (letter === '"' && (isQuoted || part === '')) isQuoted = !isQuoted;
    else if (letter === separator && !isQuoted) {
      parts.push(part);
      part = '';
    } else part += letter;
  }
  return [...parts, part];
}
