import type { Issue } from '../../errors.js';
import type { DecimalText } from '../../figure/decimal.js';
import { figure, type Figure } from '../../figure/figure.js';
import type { Observation, ObservationKey, ObservationStatus } from '../../model/observation.js';
import type { Source } from '../../model/source.js';
import { OPTION_CHECKS } from '../common/optionChecks.js';
import { parseJson } from '../common/parseJson.js';
import { resolutionOf } from '../common/resolutionOf.js';
import type { Attributes, MissingObservation, Reading } from '../common/reading.js';
import { refuseInput } from '../common/refuseInput.js';
import { answerOf, type Answer } from './answerOf.js';
import { attributesOf } from './attributesOf.js';
import { checkComtradeOptions } from './checkComtradeOptions.js';
import type { ComtradeMeasure, ComtradeReadOptions } from './comtradeOptions.js';
import { fieldsOf } from './fieldsOf.js';
import { leftOutOf, type LeftOutRow } from './leftOutOf.js';
import { quantitiesOf } from './quantitiesOf.js';
import { seriesEditions } from './seriesEditions.js';
import { issuesOf } from './problem.js';
import { rowReader, type Entry } from './rowReader.js';

const CALLER = 'readComtrade';
const NAMES: Readonly<Record<ComtradeMeasure, string>> = {
  value: 'goods-trade',
  'net-weight': 'goods-net-weight',
  'gross-weight': 'goods-gross-weight',
  quantity: 'goods-quantity',
};
const DATABASE: Source = /* @__PURE__ */ Object.freeze({
  id: 'un-comtrade',
  publisher: 'United Nations Statistics Division',
  title: 'UN Comtrade database',
  url: 'https://comtradeplus.un.org/',
  published: null,
  authority: 'intergovernmental',
});

interface Found {
  readonly row: number;
  readonly observations: readonly Observation[];
  readonly missing: readonly MissingObservation[];
  readonly attributes: Attributes;
}

/**
 * Reads an answer of UN Comtrade on trade in goods, annual or monthly, of the current service or the retired one.
 *
 * Shape: each row that is a total of its key is an observation of the indicator `goods-trade`, or `goods-trade:0101` of one
 * commodity, with the basis `un-comtrade`. Rows of one customs procedure, transport mode or second partner are parts of such
 * totals: they are listed in `others`, never added. Exports are free on board, imports include cost, insurance and freight: the
 * attribute `valuation` says which. Areas are those of the partners that are given, else of ISO 3166-1; codes that are no single
 * economy keep an id such as `un-comtrade:490`. A zero in a weight, a quantity or a CIF or FOB value says that there is none.
 * Units: US dollars as printed; weights in kilograms.
 *
 * @param input - The answer, as JSON text, bytes in UTF-8 or parsed.
 * @param options - Partners, flows, what is done with parts, duplicates and cut answers.
 * @returns Observations in the order of the rows, rows without a value, and what was left out.
 * @throws ChinaAseanError `invalid-input` when it is no answer, when it is an error of the service, with its message, and when rows
 *   are malformed or two are of one key and window, with an issue for each; `invalid-argument` when a flow is unknown.
 *
 * @example
 * import { readComtrade } from 'china-asean/comtrade';
 * import { dataset } from 'china-asean/data';
 *
 * const row = { freqCode: 'A', period: '2023', reporterCode: 156, flowCode: 'M', partnerCode: 704, cmdCode: 'TOTAL' };
 * const answer = { count: 1, data: [{ ...row, cifvalue: 1250, fobvalue: 0, primaryValue: 1250 }], error: '' }; // made up
 * const { observations, attributes } = readComtrade(answer, { partners: dataset.partners });
 * observations.map(({ reporter, partner, flow, figure }) => [reporter, partner, flow, figure.value]); // => [['CN', 'VN', 'import', '1250']]
 * attributes[observations[0]?.id ?? '']?.['valuation']; // => 'CIF'
 */
export function readComtrade(input: unknown, options: ComtradeReadOptions = {}): Reading {
  const { caller: made, flag, source: cited } = OPTION_CHECKS;
  checkComtradeOptions(CALLER, options, { indicator: made, quantities: flag, source: cited });
  const answer = answerOf(CALLER, parseJson(CALLER, input), options);
  const { place, names, rows } = answer;
  const reader = rowReader(CALLER, options);
  const { fields, fill } = fieldsOf(names, place);
  const source = options.source ?? DATABASE;
  const found = new Map<string, Found>();
  const problems: Issue[] = [];
  const leftOut: LeftOutRow[] = [];
  const repeated: Issue[] = [];
  const editions = seriesEditions();
  for (const [row, record] of rows.entries()) {
    const wrong = fill(record, row);
    if (wrong !== null) problems.push(wrong);
    const read = wrong === null ? reader.read(fields) : [];
    if (read !== null && typeof read !== 'string') problems.push(...issuesOf(read, names, place, row));
    if (typeof read === 'string') {
      leftOut.push({
        row,
        why: read,
        total: idOf({ ...reader.entry, part: '' }),
        part: reader.entry.part,
        flow: fields.flow,
      });
    }
    if (read !== null) continue;
    const id = idOf(reader.entry);
    const before = found.get(id);
    if (before !== undefined) {
      const key = id.split('/').slice(1).join(' ');
      const message = `expected ${key} once, ${place}[${before.row}] has it too`;
      const kept = options.duplicates ?? 'refuse';
      (kept === 'refuse' ? problems : repeated).push({
        code: 'duplicate',
        path: [place, kept === 'last' ? before.row : row],
        message: kept === 'last' ? `${key} is in ${place}[${row}] too, which is kept` : message,
      });
      if (kept !== 'last') continue;
      found.delete(id);
    }
    editions.add(reader.entry, row);
    found.set(
      id,
      observed(reader.entry, id, row, record as Readonly<Record<string, unknown>>, source, answer, options),
    );
  }
  refuseInput(CALLER, 'rows of UN Comtrade', problems);
  const all = [...found.values()];
  const observations = all.flatMap((one) => one.observations);
  return Object.freeze({
    observations: Object.freeze(observations),
    missing: Object.freeze(all.flatMap((one) => one.missing)),
    others: Object.freeze([
      ...answer.others,
      ...repeated,
      ...editions.told(place),
      ...leftOutOf(leftOut, found, place, names),
    ]),
    sources: Object.freeze(observations.length > 0 ? [source] : []),
    attributes: Object.freeze(
      Object.fromEntries(all.flatMap((one) => one.observations.map(({ id }) => [id, one.attributes]))),
    ),
  });
}

// the texts of a key hold no slash
function idOf({ reporter, partner, flow, commodity, part, period }: Entry): string {
  const what = part === '' ? commodity : `${commodity};${part}`;
  return ['un-comtrade', reporter, partner, flow.name, what, period].join('/');
}

function observed(
  entry: Entry,
  id: string,
  row: number,
  record: Readonly<Record<string, unknown>>,
  source: Source,
  { names }: Answer,
  { indicator = indicatorOf, quantities = false }: ComtradeReadOptions,
): Found {
  const { reporter, partner, flow, commodity, period, value, part } = entry;
  const more = [flow.name === flow.direction ? '' : flow.name, part].filter((text) => text !== '');
  const keyOf = (measure: ComtradeMeasure): ObservationKey & Pick<Observation, 'period'> => ({
    indicator: [indicator(commodity, measure), ...more].join(';'),
    reporter,
    partner,
    flow: flow.direction,
    basis: 'un-comtrade',
    period,
  });
  const observation = (
    measure: ComtradeMeasure,
    rest: Pick<Observation, 'id' | 'figure'>,
    isEstimated: boolean,
  ): Observation =>
    Object.freeze({
      ...keyOf(measure),
      ...rest,
      status: statusOf(isEstimated),
      source: source.id,
      corroboration: NONE,
    });
  const attributes = attributesOf(record, entry, names.value ?? '');
  const counted = quantities ? quantitiesOf(record) : [];
  return {
    row,
    observations: [
      ...(value === null
        ? []
        : [observation('value', { id, figure: figureOf(value as DecimalText | number) }, entry.isEstimated)]),
      ...counted.map((one) =>
        observation(one.measure, { id: `${id}/${one.measure}`, figure: one.figure }, one.isEstimated),
      ),
    ],
    missing: value === null ? [Object.freeze({ ...keyOf('value'), status: NONE, attributes })] : [],
    attributes,
  };
}

const NONE: readonly never[] = /* @__PURE__ */ Object.freeze([]);
const ESTIMATED: readonly ObservationStatus[] = /* @__PURE__ */ Object.freeze(['E'] as const);

// sums that the service made in doubles may end in digits that are none
function figureOf(value: DecimalText | number): Figure<'USD'> {
  return figure(value, 'USD', { resolution: resolutionOf(value) });
}

function statusOf(isEstimated: boolean): readonly ObservationStatus[] {
  return isEstimated ? ESTIMATED : NONE;
}

function indicatorOf(commodity: string, measure: ComtradeMeasure): string {
  return commodity === 'TOTAL' ? NAMES[measure] : `${NAMES[measure]}:${commodity}`;
}
