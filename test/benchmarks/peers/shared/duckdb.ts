import { DuckDBDataChunk, DuckDBInstance, VARCHAR, type DuckDBConnection } from '@duckdb/node-api';
import type { Contestant, Question, QuestionName, Visit } from '../../contestant.js';
import { FIRST_YEAR, LAST_YEAR, type TradeRows } from '../../tradeRows.js';

const CHUNK = 2048;
const FIELDS = ['reporter', 'partner', 'commodity', 'period', 'value'] as const;
const PAIRS = 'sums as (select reporter, partner, month, sum(value) as value from trade group by all)';
const YEARS = `${PAIRS}, years as (
  select reporter, partner, month // 12 as year, case when count(*) = 12 then sum(value)::double end as answer
  from sums group by all)`;

/** The queries: all columns but the last are the key. */
const QUERIES: Readonly<Record<QuestionName, string>> = {
  'year-on-year': `
    select now.reporter, now.partner, now.commodity, now.month,
      (now.value - base.value)::double / nullif(base.value, 0)::double as answer
    from trade as now left join trade as base on base.reporter = now.reporter and base.partner = now.partner
      and base.commodity = now.commodity and base.month = now.month - 12`,
  share: `
    with ${PAIRS}
    select reporter, partner, month, value::double / (sum(value) over (partition by reporter, month))::double as answer from sums`,
  contribution: `
    with ${PAIRS}, totals as (select reporter, month, sum(value) as value from sums group by all)
    select now.reporter, now.partner, now.month,
      case when count(base.value) over here = count(*) over here
        then 100 * (now.value - base.value)::double / nullif(totals.value, 0)::double end as answer
    from sums as now
      left join sums as base on base.reporter = now.reporter and base.partner = now.partner and base.month = now.month - 12
      left join totals on totals.reporter = now.reporter and totals.month = now.month - 12
    window here as (partition by now.reporter, now.month)`,
  annual: `
    with ${YEARS}
    select reporter, partner, year::varchar as year, answer from years
    union all
    select reporter, partner, 'growth', pow(
      max(answer) filter (year = ${LAST_YEAR}) / max(answer) filter (year = ${FIRST_YEAR}),
      ${1 / (LAST_YEAR - FIRST_YEAR)}) - 1
    from years group by reporter, partner`,
  concentration: `
    with ${PAIRS}
    select reporter, month, sum(value::double ** 2) / sum(value)::double ** 2 as answer from sums group by all`,
  advantage: `
    with sums as (select reporter, commodity, month, sum(value)::double as value from trade group by all)
    select reporter, commodity, month,
      value / sum(value) over (partition by reporter, month)
        / (sum(value) over (partition by commodity, month) / sum(value) over (partition by month)) as answer
    from sums`,
  sum: 'select month, sum(value)::double as answer from trade group by month',
};

/** DuckDB in memory with that many threads. */
export function duckdb(threads: number): Contestant {
  return {
    description: `SQL in DuckDB in memory, threads: ${threads}; texts as enums, and decimals of two places, which are summed exactly`,
    load: async (rows) => {
      const instance = await DuckDBInstance.create(':memory:', { threads: String(threads) });
      const connection = await instance.connect();
      await fill(connection, rows);
      const entries = Object.entries(QUERIES).map(([name, query]) => [name, queried(connection, query)] as const);
      return Object.fromEntries(entries);
    },
  };
}

async function fill(connection: DuckDBConnection, rows: TradeRows): Promise<void> {
  await connection.run(`create temp table texts (${FIELDS.map((field) => `${field} varchar`).join(', ')})`);
  const appender = await connection.createAppender('texts', 'main', 'temp');
  for (let first = 0; first < rows.size; first += CHUNK) {
    const chunk = DuckDBDataChunk.create(FIELDS.map(() => VARCHAR));
    chunk.setColumns(FIELDS.map((field) => rows[field].slice(first, first + CHUNK)));
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
  for (const name of FIELDS.slice(0, 3))
    await connection.run(`create type ${name}_name as enum (select distinct ${name} from texts order by ${name})`);
  await connection.run(`
    create table trade as select reporter::reporter_name as reporter, partner::partner_name as partner,
      commodity::commodity_name as commodity, 12 * period[1:4]::integer + period[6:7]::integer - 1 as month,
      value::decimal(18, 2) as value
    from texts`);
  await connection.run('drop table texts');
}

function queried(connection: DuckDBConnection, query: string): Question {
  const fetch = async () => (await connection.runAndReadAll(query)).getColumnsJS();
  return {
    answer: () => connection.run(`create or replace temp table answer as ${query}`),
    fetch,
    read: async (visit: Visit) => {
      const columns = (await fetch()) as (string | number | null)[][];
      const key = columns.slice(0, -1);
      columns.at(-1)?.forEach((answer, row) => {
        visit(key.map((column) => column[row]).join('|'), Number(answer ?? NaN));
      });
    },
  };
}
