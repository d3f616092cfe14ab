import { ChinaAseanError, quote } from '../../errors.js';
import { parseDecimalText } from '../../figure/parseDecimalText.js';
import type { Period } from '../../period/period.js';
import { areaIds } from './areaIds.js';
import type { ComtradeOptions } from './comtradeOptions.js';
import { flows, type ComtradeFlow } from './flows.js';
import { expected, isProblem, type Problem } from './problem.js';
import { remembered } from '../common/remembered.js';
import type { RowFields } from './rowFields.js';
import { rowPeriods } from './rowPeriods.js';

/** What a row says; it is filled anew for each row. */
export interface Entry {
  period: Period;
  reporter: string;
  partner: string;
  flow: ComtradeFlow;
  commodity: string;
  /** The edition of the Harmonized System, as it is written; empty for all commodities together, and in other classifications. */
  edition: string;
  value: string | number | null;
  isEstimated: boolean;
  /** The customs procedure, mode of transport, mode of supply and second partner, where the row is of one; else empty. */
  part: string;
  procedure: string;
  transport: string;
  supply: string;
  secondPartner: string;
}

/** Why a row is not read. */
export type LeftOut = 'breakdown' | 'other-flow' | 'services';

/** Reads rows one after another. */
export interface RowReader {
  /** What the last row says. */
  readonly entry: Entry;
  /** Reads a row into the entry: `null` where it is to be read, or why it is left out, or all that is wrong with it. */
  readonly read: (fields: RowFields) => LeftOut | readonly Problem[] | null;
}

const CODE = /^[\w.+-]{1,32}$/u;
const EDITION = /^H/u;
const FLOW = /^(?:[A-Z]{1,4}|\d{1,2})$/u;
const ZEROS = /^0+$/u;
const AREA = /^\d{1,6}$/u;
const NUMBER = /^-?\d{1,40}(?:\.\d{1,40})?$/u;

/** @internal Makes a reader of rows. What a field was read as is remembered: most rows repeat what others have. */
export function rowReader(caller: string, options: ComtradeOptions): RowReader {
  const idOf = areaIds(options.partners ?? []);
  const known = flows();
  const wanted = new Set(options.flows ?? ['X', 'M']);
  for (const code of wanted) {
    if (known.get(code)?.code === code) continue;
    const codes = [...known.values()].map((flow) => flow.code);
    const message = `${caller}: expected flows of ${[...new Set(codes)].join(', ')}, got ${quote(code)}`;
    throw new ChinaAseanError('invalid-argument', message, { flow: code });
  }
  const areaOf = (field: 'reporter' | 'partner' | 'secondPartner') =>
    remembered((code): string | Problem => {
      const text = typeof code === 'number' ? String(code) : code;
      if (typeof text !== 'string' || !AREA.test(text))
        return { field, message: expected('an area code such as 156', code) };
      return idOf(text.replace(/^0+(?=\d)/u, ''));
    });
  const [reporterOf, partnerOf, secondOf] = [areaOf('reporter'), areaOf('partner'), areaOf('secondPartner')];
  const flowOf = remembered((code): ComtradeFlow | LeftOut | Problem => {
    if ((typeof code !== 'string' && typeof code !== 'number') || !FLOW.test(String(code)))
      return { field: 'flow', message: expected('a flow code such as "X" or "M"', code) };
    const flow = known.get(String(code));
    return flow !== undefined && wanted.has(flow.code) ? flow : 'other-flow';
  });
  const commodityOf = remembered((code, classification): string | Problem => {
    if (typeof code === 'string' && CODE.test(code)) return commodityIn(classification, code);
    const why = typeof code === 'number' ? ' as a number, without its leading zeros' : '';
    return { field: 'commodity', message: expected('a commodity code as text, such as "0101" or "TOTAL"', code) + why };
  });
  const periodOf = rowPeriods();
  const entry: Entry = {
    period: '1000',
    reporter: '',
    partner: '',
    flow: known.get('X') as ComtradeFlow,
    commodity: '',
    edition: '',
    value: null,
    isEstimated: false,
    part: '',
    procedure: '',
    transport: '',
    supply: '',
    secondPartner: '',
  };
  const readPart = (fields: RowFields): readonly Problem[] => {
    const second = isTotal(fields.secondPartner, '0') ? '' : secondOf(fields.secondPartner, undefined);
    const codes = [
      codeOf(fields, 'procedure', 'C00'),
      codeOf(fields, 'transport', '0'),
      codeOf(fields, 'supply', '0'),
      second,
    ];
    const [procedure = '', transport = '', supply = '', secondPartner = ''] = codes.map((code) =>
      typeof code === 'string' ? code : '',
    );
    entry.part = Object.entries({ customs: procedure, transport, supply, partner2: secondPartner })
      .filter(([, code]) => code !== '')
      .map(([name, code]) => `${name}=${code}`)
      .join(';');
    Object.assign(entry, { procedure, transport, supply, secondPartner });
    return codes.filter(isProblem);
  };
  return {
    entry,
    read: (fields) => {
      if (fields.type === 'S') return 'services';
      if (fields.type !== undefined && fields.type !== null && fields.type !== 'C')
        return [{ field: 'type', message: expected('"C" for goods, or "S" for services', fields.type) }];
      const period = periodOf(fields);
      const reporter = reporterOf(fields.reporter, undefined);
      const partner = partnerOf(fields.partner, undefined);
      const flow = flowOf(fields.flow, undefined);
      const commodity = commodityOf(fields.commodity, fields.classification);
      const value = valueOf(fields.value);
      if (
        typeof period !== 'string' ||
        typeof reporter !== 'string' ||
        typeof partner !== 'string' ||
        typeof commodity !== 'string' ||
        (typeof flow === 'object' && 'field' in flow) ||
        (typeof value === 'object' && value !== null)
      ) {
        return [period, reporter, partner, flow, commodity, value].filter(isProblem);
      }
      entry.period = period;
      entry.reporter = reporter;
      entry.partner = partner;
      entry.commodity = commodity;
      entry.edition = editionIn(fields);
      entry.value = value;
      entry.isEstimated = fields.isReported === false && fields.isAggregate === false;
      if (
        isTotal(fields.procedure, 'C00') &&
        isTotal(fields.transport, '0') &&
        isTotal(fields.supply, '0') &&
        isTotal(fields.secondPartner, '0')
      ) {
        if (entry.part !== '') entry.part = entry.procedure = entry.transport = entry.supply = entry.secondPartner = '';
      } else {
        const problems = readPart(fields);
        if (problems.length > 0) return problems;
      }
      if (typeof flow === 'string') return flow;
      entry.flow = flow;
      return entry.part !== '' && options.breakdowns !== 'keep' ? 'breakdown' : null;
    },
  };
}

// a field that is not there is of all, as in answers that are not broken down
function isTotal(code: unknown, total: string): boolean {
  if (code === undefined || code === null || code === total || code === '' || code === 0) return true;
  return typeof code === 'string' && ZEROS.test(code);
}

function codeOf(fields: RowFields, field: 'procedure' | 'transport' | 'supply', total: string): string | Problem {
  const code = fields[field];
  if (isTotal(code, total)) return '';
  const text = typeof code === 'number' ? String(code) : code;
  if (typeof text === 'string' && CODE.test(text)) return text;
  return { field, message: expected(`a code, ${total} for all`, code) };
}

// codes of the Harmonized System are alike in its editions; those of other classifications, and of their revisions, mean other things
function commodityIn(classification: unknown, code: string): string {
  if (code === 'TOTAL' || typeof classification !== 'string' || /^H/u.test(classification)) return code;
  const [, letter, revision = ''] = /^([SB])(\d?)/u.exec(classification) ?? [];
  if (letter !== undefined) return `${letter === 'S' ? 'SITC' : 'BEC'}${revision}:${code}`;
  return CODE.test(classification) ? `${classification}:${code}` : code;
}

function editionIn({ commodity, classification }: RowFields): string {
  const isOfHeadings = commodity !== 'TOTAL' && typeof classification === 'string' && EDITION.test(classification);
  return isOfHeadings ? classification : '';
}

function valueOf(value: unknown): string | number | null | Problem {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'string' && NUMBER.test(value)) return parseDecimalText(value);
  return { field: 'value', message: expected('a number, or null', value) };
}
