import { writeCsv } from 'china-asean/csv';
import { dataset } from 'china-asean/data';
import { readAddress, writeAddress } from './address.js';
import { changesText } from './changesText.js';
import { chooseView, type View } from './chooseView.js';
import { drawChart } from './drawChart.js';
import type { Facet } from './facet.js';
import { fileName } from './fileName.js';
import { nextWanted } from './nextWanted.js';
import { openingView } from './openingView.js';
import { part } from './part.js';
import { questionForm } from './questionForm.js';
import { saveFile } from './saveFile.js';
import { showFigures } from './showFigures.js';
import { showHeadings } from './showHeadings.js';
import { showProblem } from './showProblem.js';
import { sourcesCsv } from './sourcesCsv.js';
import { unmetText } from './unmetText.js';
import { viewChart, type ViewChart } from './viewChart.js';
import { viewFigures, type Figures } from './viewFigures.js';

// answers that are tried one after the other, as by the arrow keys, are one step in the history
const ONE_STEP = 1000;
const WIDE = window.matchMedia('(min-width: 60rem)');

interface Shown {
  readonly view: View;
  readonly figures: Figures;
  readonly width: number;
}

let shown: Shown | null = null;
let lastChoice: { readonly facet: Facet; readonly at: number; readonly questions: View['questions'] } | null = null;

const form = questionForm(part('questions'), (facet, value) => {
  const at = performance.now();
  const sameStep = lastChoice?.facet === facet && at - lastChoice.at < ONE_STEP ? lastChoice : null;
  // what an answer that was passed over has no figures for is not lost with it
  const questions = sameStep?.questions ?? chooseView(readAddress(window.location.hash).wanted).questions;
  lastChoice = { facet, at, questions };
  const view = chooseView(nextWanted(questions, facet, value));
  window.history[sameStep === null ? 'pushState' : 'replaceState'](null, '', writeAddress(view.chosen));
  tellProblems(show(view, [], changesText(view)));
});

/** Shows a view, and what there is to say of how it came about. */
async function show(view: View, problems: readonly string[], changes: string): Promise<void> {
  showProblem(problems);
  form.update(view.questions);
  part('loading').hidden = true;
  part('layout').hidden = false;
  const figures = viewFigures(view);
  const chart = chartOf(view, figures);
  const sources = showFigures(figures);
  showHeadings({ view, figures, chart, sources, changes });
  const save = (id: string, ending: string, type: string, text: () => string): void => {
    part(id).onclick = () => saveFile(fileName(view, figures, ending), type, text());
  };
  const { observations, rejected } = figures.series;
  save('save-csv', 'csv', 'text/csv', () => writeCsv([...observations, ...rejected], { bom: true }));
  save('save-sources', 'sources.csv', 'text/csv', () => sourcesCsv(sources.records()));
  await draw(view, figures, chart);
}

function chartOf(view: View, figures: Figures): ViewChart {
  const width = part('chart-room').clientWidth;
  shown = { view, figures, width };
  return viewChart(view, figures, width);
}

async function draw(view: View, figures: Figures, chart: ViewChart): Promise<void> {
  part('save-spec').onclick = () => {
    if (chart.spec === null) return;
    saveFile(fileName(view, figures, 'vl.json'), 'application/json', `${JSON.stringify(chart.spec, null, 2)}\n`);
  };
  await drawChart(chart, view.chosen.get('language') ?? 'en');
}

function showAddress(): void {
  lastChoice = null;
  const { wanted, unknown } = readAddress(window.location.hash);
  const view = chooseView(wanted);
  tellProblems(show(view, unmetText(view, unknown), ''));
}

function tellProblems(work: Promise<void>): void {
  work.catch((error: unknown) => {
    showProblem([`The page could not show this: ${error instanceof Error ? error.message : String(error)}`]);
  });
}

// beside the figures there is room for all questions, above them there is not
function openQuestions(): void {
  part('choices').toggleAttribute('open', WIDE.matches);
}

part('questions').addEventListener('submit', (event) => event.preventDefault());
part('as-of').textContent = dataset.asOf;
part('data-of').hidden = false;
openQuestions();
WIDE.addEventListener('change', openQuestions);
window.addEventListener('hashchange', showAddress);
window.addEventListener('resize', () => {
  requestAnimationFrame(() => {
    if (shown === null || part('chart-room').clientWidth === shown.width) return;
    const { view, figures } = shown;
    tellProblems(draw(view, figures, chartOf(view, figures)));
  });
});
// an address that can be shared, without a step of its own in the history
if (window.location.hash === '') window.history.replaceState(null, '', writeAddress(openingView().chosen));
showAddress();
