import { ChinaAseanError, quote, type Issue } from '../../errors.js';
import { getUnit } from '../../figure/unit.js';
import type { Source } from '../../model/source.js';
import { checkOptions } from '../common/checkOptions.js';
import { OPTION_CHECKS } from '../common/optionChecks.js';
import { refuseInput } from '../common/refuseInput.js';
import { checkPages } from './checkPages.js';
import { readAnswers } from './readAnswers.js';
import { scanRows, type Cell } from './scanRows.js';
import { sourceOf } from './sourceOf.js';
import type { WorldBankReadOptions } from './worldBankOptions.js';

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
  options: WorldBankReadOptions,
  take: (cell: Cell) => void,
): Found {
  requireOptions(caller, options);
  const answers = readAnswers(caller, input);
  const { mixed, missing } = checkPages(answers);
  const isPartAllowed = options.pages === 'some';
  const problems = [...mixed, ...(isPartAllowed ? [] : missing)];
  const [first] = answers;
  const source = first === undefined ? null : sourceOf(first, options.sourceId ?? 'world-bank', problems);
  const { issues, others } = scanRows(answers, options, take);
  refuseInput(caller, WHAT, [...problems, ...issues]);
  const hasRows = answers.some(({ rows }) => rows.length > 0);
  return { others: [...(isPartAllowed ? missing : []), ...others], source: hasRows ? source : null };
}

function requireOptions(caller: string, options: WorldBankReadOptions): void {
  checkOptions(caller, options, {
    partners: OPTION_CHECKS.partners,
    units: OPTION_CHECKS.record,
    indicators: OPTION_CHECKS.record,
    aggregates: OPTION_CHECKS.parts,
    pages: ['all', 'some'],
    sourceId: OPTION_CHECKS.text,
  });
  const { units = {}, indicators = {} } = options;
  for (const unit of Object.values(units)) if (unit !== '%') getUnit(unit, caller);
  for (const [id, name] of Object.entries(indicators)) {
    if (OPTION_CHECKS.text.accepts(name)) continue;
    const message = `${caller}: expected an id of at least one character as indicators[${quote(id)}], got ${quote(name)}`;
    throw new ChinaAseanError('invalid-argument', message);
  }
}
