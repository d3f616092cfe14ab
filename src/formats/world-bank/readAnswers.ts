import { excerpt, isChinaAseanError, quote, type Issue } from '../../errors.js';
import { worldBankEnvelope, type WorldBankHeader } from '../../schema/wire/worldBankEnvelope.js';
import { isBytes } from '../common/isBytes.js';
import { parseJson } from '../common/parseJson.js';
import { isRecord } from '../common/isRecord.js';
import { issueOf } from '../../schema/issueOf.js';
import { refuseInput } from '../common/refuseInput.js';
import { unread } from '../common/unread.js';

type Path = Issue['path'];

/** @internal One answer of the service, and where it is in the input. */
export interface Answer {
  readonly path: Path;
  readonly header: WorldBankHeader;
  readonly rows: readonly unknown[];
}

const MARKUP = /^\uFEFF?\s*</u;
const ASK = '/v2/country/CHN;VNM/indicator/NE.EXP.GNFS.CD?format=json';

/** @internal The answers in an input: one, or several pages; whatever is not an answer with observations is refused. */
export function readAnswers(caller: string, input: unknown): readonly Answer[] {
  const issues: Issue[] = [];
  const schema = worldBankEnvelope();
  const answers: Answer[] = [];
  for (const [path, text] of partsOf(caller, input, issues)) {
    const json = parsed(caller, text, path, issues);
    if (json === undefined) continue;
    const refusals = refusalsOf(json, path);
    const envelope = refusals.length === 0 ? schema.safeParse(isHeaderAlone(json) ? [json[0], null] : json) : undefined;
    if (envelope?.success === true) {
      const [header, rows] = envelope.data;
      answers.push({ path, header, rows });
    }
    for (const issue of refusals) issues.push(issue);
    for (const issue of envelope?.error?.issues ?? []) issues.push(issueOf(issue, path, json));
  }
  refuseInput(caller, "an answer of the World Bank's indicator API", issues);
  return answers;
}

function partsOf(caller: string, input: unknown, issues: Issue[]): readonly (readonly [Path, unknown])[] {
  const json = parsed(caller, input, [], issues);
  if (json === undefined && issues.length > 0) return [];
  const areMany = Array.isArray(json) && isAnswer(json[0]);
  return areMany ? json.map((part: unknown, index) => [[index], part] as const) : [[[], json ?? null]];
}

function isAnswer(part: unknown): boolean {
  return typeof part === 'string' || Array.isArray(part) || isBytes(part) || unread(part) !== null;
}

function parsed(caller: string, input: unknown, path: Path, issues: Issue[]): unknown {
  if (typeof input === 'string' && MARKUP.test(input)) {
    const message = `expected JSON, got XML or HTML ${quote(input.slice(0, 40))}: ask the service with format=json`;
    issues.push({ code: 'not-json', path, message });
    return undefined;
  }
  try {
    return parseJson(caller, input) ?? null;
  } catch (error) {
    if (!isChinaAseanError(error)) throw error;
    for (const { code, message } of error.issues) issues.push({ code, path, message });
    return undefined;
  }
}

function isHeaderAlone(json: unknown): json is readonly [unknown] {
  return Array.isArray(json) && json.length === 1;
}

/** What an answer is instead of one with observations: an error of the service, or another of its lists. */
function refusalsOf(json: unknown, path: Path): readonly Issue[] {
  const [head, rows] = (Array.isArray(json) ? json : [json, undefined]) as readonly unknown[];
  if (isRecord(head) && Object.hasOwn(head, 'message')) {
    return messagesIn(head['message'], [...path, ...(Array.isArray(json) ? [0] : []), 'message']);
  }
  if (isRecord(json) && Object.hasOwn(json, 'source')) return [anotherList(path, 'an answer about a source')];
  const row: unknown = Array.isArray(rows) ? rows.find(isRecord) : undefined;
  if (!isRecord(row) || Object.hasOwn(row, 'indicator') || Object.hasOwn(row, 'country')) return [];
  return [anotherList([...path, 1], listOf(row))];
}

function messagesIn(messages: unknown, path: Path): readonly Issue[] {
  return (Array.isArray(messages) ? messages : [messages]).map((message: unknown, index) => {
    const { id, key, value } = isRecord(message) ? message : { id: undefined, key: undefined, value: message };
    const said = [key, value].filter((part) => typeof part === 'string' && part !== '').join(': ');
    const number = typeof id === 'string' || typeof id === 'number' ? ` (${excerpt(String(id))})` : '';
    return {
      code: 'service-error',
      path: [...path, index],
      message: `expected observations, but the service answered ${quote(said)}${number}`,
    };
  });
}

function listOf(row: object): string {
  if (Object.hasOwn(row, 'iso2Code') || Object.hasOwn(row, 'iso2code')) return 'a list of countries or regions';
  return Object.hasOwn(row, 'sourceNote') ? 'a list of indicators' : 'another list of the service';
}

function anotherList(path: Path, what: string): Issue {
  return { code: 'not-observations', path, message: `expected observations, got ${what}: ask for ${ASK}` };
}
