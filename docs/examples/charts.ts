// Writes five charts of the bundled facts as Vega-Lite specifications and as SVG, and a page that shows them, into a folder:
// npx tsx docs/examples/charts.ts charts (needs vega and vega-lite)
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vega from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { getById, selectObservations, seriesOf } from 'china-asean';
import { dataset } from 'china-asean/data';
import {
  writeAssetMap,
  writeRankChart,
  writeShareChart,
  writeTimeline,
  writeTradeChart,
  type VegaLiteSpec,
} from 'china-asean/vega-lite';

const folder = process.argv[2] ?? 'charts';
const { sources, partners, indicators } = dataset;
const records = { sources, partners, indicators };
const filter = { indicator: 'goods-trade', reporter: 'CN', flow: 'total', basis: 'customs-cny' } as const;

const yearly = { ...filter, partner: 'ASEAN', periodKind: 'year', within: '2019-01-01/P7Y' } as const;
const trade = writeTradeChart(seriesOf(dataset, yearly), records);

const monthly = selectObservations(dataset, { ...filter, periodKind: 'month', within: '2024' });
const largest = monthly.filter(({ partner = '' }) => ['VN', 'MY', 'ID', 'TH', 'SG', 'PH'].includes(partner));
const total = monthly.filter(({ partner }) => partner === 'ASEAN');
const shares = writeShareChart(largest, { ...records, total });

const members = ['BN', 'KH', 'ID', 'LA', 'MY', 'MM', 'PH', 'SG', 'TH', 'VN'];
const in2024 = selectObservations(dataset, { ...filter, period: '2024' });
const rank = writeRankChart(
  in2024.filter(({ partner = '' }) => members.includes(partner)),
  records,
);

const timeline = writeTimeline(getById(dataset.agreements, 'CAFTA'), { date: dataset.asOf, sources });
const map = writeAssetMap(dataset.assets, { date: '2025-09-20', sources });

async function toSvg(spec: VegaLiteSpec): Promise<string> {
  const view = new vega.View(vega.parse(compile(spec as unknown as TopLevelSpec).spec), { renderer: 'none' });
  return view.toSVG();
}

mkdirSync(folder, { recursive: true });
const figures: string[] = [];
for (const [name, spec] of Object.entries({ trade, shares, rank, timeline, map })) {
  writeFileSync(join(folder, `${name}.vl.json`), `${JSON.stringify(spec, null, 2)}\n`);
  const svg = await toSvg(spec);
  writeFileSync(join(folder, `${name}.svg`), svg);
  figures.push(`<figure role="img" aria-label="${escape(spec.description)}">${svg}</figure>`);
  console.log(`${name}: ${spec.title.text.join(' ')}`);
}
writeFileSync(
  join(folder, 'index.html'),
  `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>China and ASEAN in five charts</title>
<style>body { font-family: sans-serif; max-width: 60rem; margin: 2rem auto } figure { margin: 0 0 3rem } svg { max-width: 100%; height: auto }</style>
${figures.join('\n')}
</html>
`,
);

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
