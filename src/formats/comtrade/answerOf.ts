import { ChinaAseanError, quote, type Issue } from '../../errors.js';
import { comtradeEnvelope, type ComtradeEnvelope } from '../../schema/wire/comtradeEnvelope.js';
import { issueOf } from '../../schema/issueOf.js';
import { refuseInput } from '../common/refuseInput.js';
import type { ComtradeOptions } from './comtradeOptions.js';
import { fieldText } from '../common/fieldText.js';
import { CURRENT, RETIRED, type FieldNames } from './rowFields.js';

/** An answer of one of the services. */
export interface Answer {
  /** Where its rows are. */
  readonly place: 'data' | 'dataset';
  /** How its fields are called. */
  readonly names: FieldNames;
  /** Its rows, unchecked. */
  readonly rows: readonly unknown[];
  /** What is to be told of the answer as a whole. */
  readonly others: readonly Issue[];
}

const WHAT = 'an answer of UN Comtrade';
// what one answer of the service holds at most: without a key, and with one
const MOST_ROWS: readonly number[] = [500, 100_000, 250_000];

/** @internal Reads what is around the rows, of which there may be more than the parsed input holds; refuses what is no answer. */
export function answerOf(caller: string, input: unknown, options: ComtradeOptions, rowCount?: number): Answer {
  const checked = comtradeEnvelope().safeParse(input);
  if (!checked.success) {
    const issues = checked.error.issues.map((problem) => issueOf(problem, [], input));
    refuseInput(caller, WHAT, issues);
  }
  const answer = checked.data as ComtradeEnvelope;
  const place = answer.data == null && answer.dataset != null ? 'dataset' : 'data';
  const rows = answer[place];
  const size = rowCount ?? rows?.length ?? 0;
  const said = messageOf(answer);
  if (said !== null && size === 0) {
    const message = `${caller}: expected ${WHAT}, got its message ${quote(said)}`;
    throw new ChinaAseanError('invalid-input', message, { message: said }, [
      { code: 'service-error', path: [], message: `expected rows, the service says ${quote(said)}` },
    ]);
  }
  if (rows == null) {
    const message =
      'expected { "data": […] } of the current service or { "dataset": […] } of the retired one, got neither';
    refuseInput(caller, WHAT, [{ code: 'no-data', path: [], message }]);
  }
  const others = [
    ...(said === null ? [] : [{ code: 'service-message', path: [], message: `the service says ${quote(said)}` }]),
    ...truncation(caller, answer, place, size, options),
  ];
  return { place, names: place === 'data' ? CURRENT : RETIRED, rows: rows ?? [], others };
}

function truncation(
  caller: string,
  { count, validation }: ComtradeEnvelope,
  place: string,
  size: number,
  options: ComtradeOptions,
): readonly Issue[] {
  const [counted, path] =
    place === 'data' ? [count, ['count']] : [validation?.count?.value, ['validation', 'count', 'value']];
  if (counted != null && counted > size) {
    const hint = options.incomplete === 'report' ? '' : ", or read what there is with the option incomplete: 'report'";
    const message = `expected ${counted} rows, as the answer counts, got ${size}: ask for less at a time${hint}`;
    const issue = { code: 'truncated', path, message };
    if (options.incomplete !== 'report') refuseInput(caller, 'a whole answer', [issue]);
    return [issue];
  }
  if (size === 0) {
    const message = 'there are no rows: nothing was traded, or it is not published yet; the answer does not tell which';
    return [{ code: 'no-rows', path: [place], message }];
  }
  if (!MOST_ROWS.includes(size)) return [];
  return [
    { code: 'row-limit', path: [place], message: `${size} rows are as many as one answer holds: there may be more` },
  ];
}

/** What a service says instead of rows, or beside them. */
function messageOf({ error, statusCode, message, validation }: ComtradeEnvelope): string | null {
  if (typeof error === 'string' ? error.trim() !== '' : isSaying(error)) return textOf(error, message);
  if (message != null && message !== '') return statusCode == null ? message : `${statusCode}: ${message}`;
  const { status, message: reason } = validation ?? {};
  if (status?.name == null || /^ok$/iu.test(status.name)) return null;
  return [status.name, reason ?? status.description ?? ''].filter((text) => text !== '').join(': ');
}

function isSaying(error: unknown): boolean {
  return typeof error === 'object' && error !== null
    ? Object.keys(error).length > 0
    : error === true || (typeof error === 'number' && error !== 0);
}

function textOf(error: unknown, message: string | null | undefined): string {
  // a number is a code, of which the message tells more
  if (typeof error !== 'string' && typeof error !== 'object' && message != null && message !== '') {
    return error === true ? message : `${fieldText(error) ?? 'an error'}: ${message}`;
  }
  const said = typeof error === 'object' && error !== null && 'message' in error ? error.message : error;
  return fieldText(said) ?? 'an error';
}
