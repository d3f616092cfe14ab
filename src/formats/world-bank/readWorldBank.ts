import type { Observation } from '../../model/observation.js';
import type { Attributes, MissingObservation, Reading } from '../common/reading.js';
import { scanAnswers } from './scanAnswers.js';
import type { WorldBankReadOptions } from './worldBankOptions.js';

/**
 * Reads answers of the World Bank's indicator API: one, or all pages of one, as JSON text or parsed.
 *
 * Shape: `[header, rows]` of version 2, and of the retired version 1. The reporter is the row's economy or group, the basis `world-bank`, the
 * source the database in the edition of `lastupdated`. Null is missing, never zero.
 * Units: what `units` says; without it current US$ (`.CD`) are `USD`, and per cent (`.ZS`, `.ZG`) are ratios, where the name agrees.
 *
 * @param input - An answer, or a list of the pages of one.
 * @param options - Partners, units, ids of your own, and what is done about groups of economies and missing pages.
 * @returns What was found, frozen. The names of indicators and economies, and fields without a place, are among the attributes.
 * @throws ChinaAseanError `invalid-input` with an issue for everything that is wrong: an error that the service sent as an answer, missing or
 *   mixed pages, rows that are none, the same row twice, an indicator whose unit is not known; `invalid-argument` or `unknown-unit` for options.
 *
 * @example
 * import { readWorldBank } from 'china-asean/world-bank';
 *
 * const indicator = { id: 'NE.EXP.GNFS.ZS', value: 'Exports of goods and services (% of GDP)' };
 * const reading = readWorldBank([
 *   { page: 1, pages: 1, per_page: 50, total: 2, sourceid: '2', lastupdated: '2024-06-28' },
 *   [
 *     { indicator, country: { id: 'VN', value: 'Viet Nam' }, countryiso3code: 'VNM', date: '2023', value: 87.2 },
 *     { indicator, country: { id: 'LA', value: 'Lao PDR' }, countryiso3code: 'LAO', date: '2023', value: null },
 *   ],
 * ]);
 * const [exports] = reading.observations;
 * [exports?.reporter, exports?.figure.value, exports?.figure.unit]; // => ['VN', '0.872', 'ratio']
 * reading.missing.map(({ reporter, status }) => [reporter, ...status]); // => [['LA', 'O']]
 * reading.sources[0]?.published; // => '2024-06-28'
 */
export function readWorldBank(input: unknown, options: WorldBankReadOptions = {}): Reading {
  const observations: Observation[] = [];
  const missing: MissingObservation[] = [];
  const attributes: (readonly [id: string, attributes: Attributes])[] = [];
  const id = options?.sourceId ?? 'world-bank';
  const { others, source } = scanAnswers('readWorldBank', input, options, (cell) => {
    const { indicator, reporter, period, figure } = cell;
    const key = { indicator, reporter, basis: 'world-bank', period } as const;
    const status = Object.freeze(cell.status);
    if (figure === null) {
      missing.push(Object.freeze({ ...key, status, attributes: cell.attributes() }));
      return;
    }
    const claim = `${id}:${indicator}:${reporter}:${period}`;
    observations.push(Object.freeze({ id: claim, ...key, figure, status, source: id, corroboration: NONE }));
    attributes.push([claim, cell.attributes()]);
  });
  return Object.freeze({
    observations: Object.freeze(observations),
    missing: Object.freeze(missing),
    others: Object.freeze(others),
    sources: Object.freeze(source === null ? [] : [source]),
    attributes: Object.freeze(Object.fromEntries(attributes)),
  });
}

const NONE: readonly string[] = /* @__PURE__ */ Object.freeze([]);
