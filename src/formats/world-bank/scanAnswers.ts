import { ChinaAseanError, quote, type Issue } from '../../errors.js';
import { requireOneOf } from '../../calculators/common/requireOneOf.js';
import { requireRecord } from '../../calculators/common/requireRecord.js';
import { getUnit } from '../../figure/unit.js';
import type { Source } from '../../model/source.js';
import { refuseInput } from '../common/refuseInput.js';
import { checkPages } from './checkPages.js';
import { readAnswers } from './readAnswers.js';
import { scanRows, type Cell } from './scanRows.js';
import { sourceOf } from './sourceOf.js';
import type { WorldBankOptions } from './worldBankOptions.js';

/** @internal What was found besides the cells. */
export interface Found {
  readonly others: readonly Issue[];
  /** `null` where there are no answers with rows. */
  readonly source: Source | null;
}

const WHAT = "complete observations of the World Bank's indicator API";

/** @internal Reads answers, hands on what their rows say, and throws once for all that is wrong. */
export function scanAnswers(
  caller: string,
  input: unknown,
  options: WorldBankOptions,
  take: (cell: Cell) => void,
): Found {
  requireOptions(caller, options);
  const answers = readAnswers(caller, input);
  const { mixed, missing } = checkPages(answers);
  const isPartAllowed = options.pages === 'some';
  const problems = [...mixed, ...(isPartAllowed ? [] : missing)];
  const [first] = answers;
  const source = first === undefined ? null : sourceOf(first, options.source ?? 'world-bank', problems);
  const { issues, others } = scanRows(answers, options, take);
  refuseInput(caller, WHAT, [...problems, ...issues]);
  const hasRows = answers.some(({ rows }) => rows.length > 0);
  return { others: [...(isPartAllowed ? missing : []), ...others], source: hasRows ? source : null };
}

function requireOptions(caller: string, options: WorldBankOptions): void {
  requireRecord(caller, 'options', options, "{ units: { 'SP.POP.TOTL': 'count' } }");
  const { partners = [], units = {}, indicators = {}, aggregates = 'keep', pages = 'all', source = '-' } = options;
  requireOneOf(caller, 'aggregates', aggregates, ['keep', 'leave-out']);
  requireOneOf(caller, 'pages', pages, ['all', 'some']);
  requireRecord(caller, 'units', units, "{ 'SP.POP.TOTL': 'count' }");
  requireRecord(caller, 'indicators', indicators, "{ 'NE.EXP.GNFS.CD': 'exports' }");
  for (const unit of Object.values(units)) if (unit !== '%') getUnit(unit, caller);
  const isId = (name: unknown): boolean => typeof name === 'string' && name !== '';
  const wrong = [...Object.values(indicators), source].filter((name) => !isId(name));
  if (wrong.length > 0) refuseOption(caller, 'ids with at least one character', wrong[0]);
  if (!Array.isArray(partners)) refuseOption(caller, 'a list of partners', partners);
}

function refuseOption(caller: string, expected: string, got: unknown): never {
  throw new ChinaAseanError('invalid-argument', `${caller}: expected ${expected} among the options, got ${quote(got)}`);
}
