import { findById, periodBounds, periodKind, seriesOf, type Dataset, type Observation } from '../src/index.js';

type Row = readonly string[];

/** What the observations cover, as a Markdown table: indicator × partner or asset × years. */
export function coverageOf(dataset: Dataset): string {
  const groups = groupBy(dataset.observations, ({ indicator, reporter, partner, asset }) =>
    JSON.stringify([indicator, reporter, partner, asset]),
  );
  const order = new Map(dataset.indicators.map(({ id }, index) => [id, index]));
  const nameOf = (id: string): string =>
    dataset.partners.find((partner) => partner.id === id && partner.kind !== 'bloc')?.names.en ?? id;
  const rowOf = (observations: readonly Observation[]): Row => {
    const [first] = observations;
    const { indicator = '', asset = '', reporter = '', partner = '' } = first ?? {};
    const of = findById(dataset.assets, asset)?.names.en ?? `${nameOf(reporter)} with ${nameOf(partner)}`;
    const flows = [...new Set(observations.flatMap(({ flow }) => flow ?? []))].sort().join(', ') || '–';
    const name = findById(dataset.indicators, indicator)?.names.en ?? indicator;
    return [name, of, yearsOf(observations), flows, `${observations.length}`];
  };
  const rankOf = ([observation]: readonly Observation[]): number => order.get(observation?.indicator ?? '') ?? 0;
  const rows = [...groups.values()]
    .map((observations) => ({ rank: rankOf(observations), row: rowOf(observations) }))
    .sort((a, b) => a.rank - b.rank || compareTexts(a.row[1] ?? '', b.row[1] ?? ''));
  return markdown(
    ['indicator', 'of', 'years', 'flows', 'figures'],
    rows.map(({ row }) => row),
  );
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

function yearsOf(observations: readonly Observation[]): string {
  const bounds = observations.map(({ period }) => periodBounds(period));
  const years = bounds.flatMap(({ first, last }) => [Number((first ?? last).slice(0, 4)), Number(last.slice(0, 4))]);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? `${first}` : `${first}–${last}`;
}

function runsOf(years: readonly string[]): string {
  const runs: [first: number, last: number][] = [];
  for (const year of years.map(Number).sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === year - 1) run[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(', ');
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

function markdown(head: Row, rows: readonly Row[]): string {
  const line = (cells: Row): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
