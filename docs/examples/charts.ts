// Draws five charts of the bundled facts, and prints what each shows. Give it a folder, and it writes each as a Vega-Lite
// specification and as SVG, and a page that shows them: npx tsx docs/examples/charts.ts charts (needs vega and vega-lite)
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fiveCharts } from './support/fiveCharts.js';
import { toSvg } from './support/toSvg.js';

const folder = process.argv[2];
const figures: string[] = [];
if (folder !== undefined) mkdirSync(folder, { recursive: true });
for (const [name, spec] of Object.entries(fiveCharts())) {
  const svg = await toSvg(spec);
  figures.push(`<figure>${svg}</figure>`);
  console.log(`${name}: ${spec.title.text.join(' ')}\n  ${spec.title.subtitle.join(' ')}`);
  if (folder === undefined) continue;
  writeFileSync(join(folder, `${name}.vl.json`), `${JSON.stringify(spec, null, 2)}\n`);
  writeFileSync(join(folder, `${name}.svg`), svg);
}
if (folder !== undefined) {
  const style =
    'body { font-family: sans-serif; margin: 1rem } figure { margin: 0 0 3rem } svg { max-width: 100%; height: auto }';
  const head = `<meta charset="utf-8"><title>China and ASEAN in five charts</title><style>${style}</style>`;
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html>\n<html lang="en">\n${head}\n${figures.join('\n')}\n</html>\n`,
  );
}
