import type { Issue } from '../../errors.js';
import { getUnit } from '../../figure/unit.js';
import type { Source } from '../../model/source.js';
import { checkCodes } from '../common/checkCodes.js';
import { checkOptions, type OptionCheck } from '../common/checkOptions.js';
import { OPTION_CHECKS } from '../common/optionChecks.js';
import { PARTNERS_CHECK } from '../common/partnersCheck.js';
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

/** @internal Reads answers, hands on what their rows say, and throws once for all that is wrong; `others` are options besides. */
export function scanAnswers(
  caller: string,
  input: unknown,
  options: WorldBankReadOptions,
  take: (cell: Cell) => void,
  others: Readonly<Record<string, OptionCheck>> = {},
): Found {
  requireOptions(caller, options, others);
  const answers = readAnswers(caller, input);
  const { mixed, missing } = checkPages(answers);
  const isPartAllowed = options.incomplete === 'report';
  const problems = [...mixed, ...(isPartAllowed ? [] : missing.map(withHint))];
  const [first] = answers;
  const source = first === undefined ? null : sourceOf(first, options.sourceId ?? 'world-bank', problems);
  const { issues, others: leftOut } = scanRows(answers, options, take);
  refuseInput(caller, WHAT, [...problems, ...issues]);
  const hasRows = answers.some(({ rows }) => rows.length > 0);
  return { others: [...(isPartAllowed ? missing : []), ...leftOut], source: hasRows ? source : null };
}

function withHint(issue: Issue): Issue {
  return { ...issue, message: `${issue.message}; the option incomplete: 'report' reads what there is` };
}

function requireOptions(
  caller: string,
  options: WorldBankReadOptions,
  others: Readonly<Record<string, OptionCheck>>,
): void {
  checkOptions(caller, options, {
    partners: PARTNERS_CHECK,
    units: OPTION_CHECKS.record,
    codes: OPTION_CHECKS.record,
    aggregates: OPTION_CHECKS.parts,
    incomplete: OPTION_CHECKS.incomplete,
    sourceId: OPTION_CHECKS.text,
    ...others,
  });
  const { units = {}, codes } = options;
  for (const unit of Object.values(units)) if (unit !== '%') getUnit(unit, caller);
  checkCodes(caller, codes, ['indicator']);
}
