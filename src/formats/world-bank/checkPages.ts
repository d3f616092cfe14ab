import { quote, type Issue } from '../../errors.js';
import type { Answer } from './readAnswers.js';

/** @internal What is wrong with the pages of an answer. */
export interface PageProblems {
  /** That they are not of one answer. */
  readonly mixed: readonly Issue[];
  /** That some of it is missing. */
  readonly missing: readonly Issue[];
}

const SAME = ['total', 'pages', 'per_page', 'sourceid', 'lastupdated'] as const;
const NAMED = 10;

/** @internal Whether pages are of one answer, and whether all of it is there. */
export function checkPages(answers: readonly Answer[]): PageProblems {
  const [first, ...others] = answers;
  if (first === undefined) return { mixed: [], missing: [] };
  const mixed = [...others.flatMap((other) => differences(first, other)), ...repeated(answers), ...indicators(answers)];
  if (mixed.length > 0) return { mixed, missing: [] };
  return { mixed, missing: [...missingPages(first, answers), ...answers.flatMap(missingRows)] };
}

function differences(first: Answer, other: Answer): readonly Issue[] {
  return SAME.filter((name) => first.header[name] !== other.header[name]).map((name) => ({
    code: 'mixed-pages',
    path: [...other.path, 0, name],
    message: `expected ${quote(first.header[name])} as in the first answer, got ${quote(other.header[name])}: answers to several questions are read one by one`,
  }));
}

function repeated(answers: readonly Answer[]): readonly Issue[] {
  const seen = new Set<number>();
  return answers.flatMap(({ path, header: { page, pages } }) => {
    if (pages === 0) return [];
    const isAgain = seen.has(page);
    seen.add(page);
    const at = [...path, 0, 'page'];
    if (isAgain)
      return [{ code: 'duplicate-page', path: at, message: `expected each page once, got page ${page} again` }];
    if (page >= 1 && page <= pages) return [];
    return [{ code: 'no-such-page', path: at, message: `expected a page of 1 to ${pages}, got ${page}` }];
  });
}

// a question about several indicators has pages with several of them; one about one indicator has only that
function indicators(answers: readonly Answer[]): readonly Issue[] {
  const ids = answers.map(({ rows }) => [...new Set(rows.map(indicatorOf))]);
  const [first] = ids.find((some) => some.length > 0) ?? [];
  if (first === undefined || ids.some((some) => some.length > 1)) return [];
  return answers.flatMap(({ path }, index) => {
    const [id] = ids[index] ?? [];
    if (id === undefined || id === first) return [];
    const message = `expected pages of the indicator ${quote(first)}, got one of ${quote(id)}: answers to several questions are read one by one`;
    return [{ code: 'mixed-pages', path: [...path, 1], message }];
  });
}

function indicatorOf(row: unknown): unknown {
  return (row as { readonly indicator?: { readonly id?: unknown } | null } | null)?.indicator?.id;
}

function missingPages({ header: { pages } }: Answer, answers: readonly Answer[]): readonly Issue[] {
  const there = new Set(answers.map(({ header }) => header.page));
  const count = Math.max(0, pages - answers.length);
  if (count === 0) return [];
  const named: number[] = [];
  for (let page = 1; page <= pages && named.length < NAMED; page += 1) if (!there.has(page)) named.push(page);
  const list = named.join(', ') + (count > named.length ? ` and ${count - named.length} more` : '');
  const message = `expected all ${pages} pages, got ${answers.length}: ${count === 1 ? 'page' : 'pages'} ${list} ${count === 1 ? 'is' : 'are'} missing; ask for them, or for more rows with per_page`;
  return [{ code: 'missing-pages', path: [], message }];
}

function missingRows({ path, header, rows }: Answer): readonly Issue[] {
  const { page, pages, per_page: size, total } = header;
  const before = size === null ? null : size * (page - 1);
  const expected = pages <= 1 ? total : before === null || size === null ? null : Math.min(size, total - before);
  if (expected === null || expected === rows.length) return [];
  const message = `expected ${expected} rows of ${total} on page ${page} of ${pages}, as its header says, got ${rows.length}`;
  return [{ code: 'truncated', path: [...path, 1], message }];
}
