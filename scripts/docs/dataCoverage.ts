import {
  comparePeriods,
  findById,
  periodBounds,
  periodKind,
  seriesOf,
  windowBefore,
  type Dataset,
  type Observation,
  type Period,
  type PeriodKind,
} from '../../src/index.js';

type Row = readonly string[];

const KINDS = 'year half-year trimester quarter month week day months days until'.split(' ') as readonly PeriodKind[];
// windows of other lengths are told by the years in which they end
const NAMED: ReadonlySet<PeriodKind> = new Set(KINDS.slice(0, 7));

/** What the observations cover, by ids: Markdown tables of whose count there is, of which windows. */
export function coverageOf(dataset: Dataset): string {
  const [largest] = dataset.indicators;
  const { observations } = dataset;
  const parts: readonly (readonly [heading: string, head: Row, rows: readonly Row[]])[] = [
    [
      `${largest?.names.en ?? ''}: \`${largest?.id ?? ''}\``,
      ['reporter with partner', 'basis', 'flow', 'unit', 'windows', 'figures'],
      rowsOf(observations.filter(({ indicator }) => indicator === largest?.id)).map(([, ...cells]) => cells),
    ],
    [
      'Other figures of economies',
      ['indicator', 'reporter with partner', 'basis', 'flow', 'unit', 'windows', 'figures'],
      named(
        dataset,
        rowsOf(observations.filter(({ indicator, asset }) => indicator !== largest?.id && asset === undefined)),
      ),
    ],
    [
      'Figures of assets',
      ['indicator', 'asset', 'basis', 'unit', 'windows', 'figures'],
      named(dataset, rowsOf(observations.filter(({ asset }) => asset !== undefined))).map((row) =>
        row.filter((_, column) => column !== 3),
      ),
    ],
  ];
  return parts.map(([heading, head, rows]) => `### ${heading}\n\n${markdown(head, rows)}`).join('\n\n');
}

/** The yearly series that are not whole, with the years that are missing, as a Markdown table. */
export function gapsOf(dataset: Dataset): string {
  const yearly = dataset.observations.filter(({ period }) => periodKind(period) === 'year');
  const groups = groupBy(yearly, ({ indicator, reporter, partner, asset, flow, basis, figure: { unit } }) =>
    JSON.stringify({ indicator, reporter, partner, asset, flow, basis, unit }),
  );
  const rows = [...groups.keys()].flatMap((key): readonly Row[] => {
    const filter = JSON.parse(key) as { readonly indicator: string } & Partial<Observation>;
    const { observations, gaps } = seriesOf(dataset, { ...filter, periodKind: 'year' });
    if (gaps.length === 0 || observations.length < 4) return [];
    const { indicator, reporter, partner, asset, flow, basis } = filter;
    const of = asset ?? [reporter, partner].join(' with ');
    return [[indicator, of, flow ?? '–', basis ?? '', runsOf(gaps)]];
  });
  return markdown(
    ['indicator', 'of', 'flow', 'basis', 'missing years'],
    rows.sort((a, b) => compareTexts(a.join(), b.join())),
  );
}

/** A row for each indicator, reporter, basis and asset, with the partners of which there is the same. */
function rowsOf(observations: readonly Observation[]): readonly Row[] {
  const keys = groupBy(observations, ({ indicator, reporter, partner, asset, basis }) =>
    JSON.stringify([indicator, reporter, partner, asset, basis]),
  );
  const alike = groupBy([...keys.values()], (claims) => {
    const [{ indicator, reporter, asset, basis } = {}] = claims;
    return JSON.stringify([indicator, reporter, asset, basis, ...coveredBy(claims)]);
  });
  return [...alike.values()]
    .map((groups): Row => {
      const [[first] = []] = groups;
      const { indicator = '', reporter = '', asset, basis = '' } = first ?? {};
      const partners = groups.flatMap(([one]) => (one?.partner === undefined ? [] : [code(one.partner)])).sort();
      const of = asset === undefined ? `${code(reporter)} with ${partners.join(', ')}` : code(asset);
      const [flows = '', units = '', windows = '', count = ''] = coveredBy(groups[0] ?? []);
      return [code(indicator), of, code(basis), flows, units, windows, groups.length > 1 ? `${count} each` : count];
    })
    .sort((a, b) => compareTexts(a.slice(0, 3).join(), b.slice(0, 3).join()));
}

function coveredBy(observations: readonly Observation[]): Row {
  const flows = distinct(observations.flatMap(({ flow }) => flow ?? [])).sort();
  const units = distinct(observations.map(({ figure }) => figure.unit)).sort();
  const windows = windowsOf(distinct(observations.map(({ period }) => period)));
  return [flows.map(code).join(', ') || '–', units.map(code).join(', '), windows, `${observations.length}`];
}

/** Rows by the order of the indicators, each of which is named where it is first. */
function named({ indicators }: Dataset, rows: readonly Row[]): readonly Row[] {
  const places = new Map(indicators.map(({ id }, index) => [code(id), index]));
  const place = ([indicator = '']: Row): number => places.get(indicator) ?? 0;
  const nameOf = (id: string): string => findById(indicators, id.replaceAll('`', ''))?.names.en ?? id;
  return [...rows]
    .sort((a, b) => place(a) - place(b))
    .map(([indicator = '', ...cells], index, all) =>
      all[index - 1]?.[0] === indicator ? ['', ...cells] : [`${indicator} (${nameOf(indicator)})`, ...cells],
    );
}

function windowsOf(periods: readonly Period[]): string {
  const kinds = groupBy([...periods].sort(comparePeriods), periodKind);
  const texts = KINDS.flatMap((kind) => {
    const windows = kinds.get(kind);
    if (windows === undefined) return [];
    const years = (): string => runsOf(distinct(windows.map((period) => periodBounds(period).last.slice(0, 4))));
    return [`${code(kind)} ${NAMED.has(kind) ? windowRunsOf(windows) : years()}`];
  });
  return texts.join('; ');
}

/** Windows of one length that follow each other as runs: 2019–2025, 2024-04…08. */
function windowRunsOf(periods: readonly Period[]): string {
  const runs: [first: Period, last: Period][] = [];
  for (const period of periods) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === windowBefore(period)) run[1] = period;
    else runs.push([period, period]);
  }
  const text = ([first, last]: readonly [Period, Period]): string => {
    if (first === last) return first;
    if (/^\d+$/u.test(first)) return `${first}–${last}`;
    return first.slice(0, 5) === last.slice(0, 5) ? `${first}…${last.slice(5)}` : `${first}…${last}`;
  };
  return runs.map(text).join(', ');
}

function runsOf(years: readonly string[]): string {
  return windowRunsOf([...years].sort() as unknown as readonly Period[]);
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

function code(id: string): string {
  return `\`${id}\``;
}

function markdown(head: Row, rows: readonly Row[]): string {
  const line = (cells: Row): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
