import { writeCsv } from 'china-asean/csv';
import { dataset } from 'china-asean/data';
import { readAddress, writeAddress } from './address.js';
import { chooseView } from './chooseView.js';
import { drawChart } from './drawChart.js';
import { fileName } from './fileName.js';
import { nextWanted } from './nextWanted.js';
import { part } from './part.js';
import { questionForm } from './questionForm.js';
import { saveFile } from './saveFile.js';
import { showFigures } from './showFigures.js';
import { showHeadings } from './showHeadings.js';
import { showProblem } from './showProblem.js';
import { applyTheme } from './theme.js';
import { unmetText } from './unmetText.js';
import { viewChart } from './viewChart.js';
import { viewFigures } from './viewFigures.js';

const { hash } = window.location;
applyTheme();
part('as-of').textContent = dataset.asOf;

// what was chosen by hand may leave later questions without their old answers; what an address asks for must be there
let isChosenByHand = false;
const form = questionForm(part('questions'), (facet, value) => {
  const { questions } = chooseView(readAddress(window.location.hash).wanted);
  isChosenByHand = true;
  window.location.hash = writeAddress(chooseView(nextWanted(questions, facet, value)).chosen);
});
part('questions').addEventListener('submit', (event) => event.preventDefault());

const room = (): number => part('chart-room').clientWidth;
let drawnFor = 0;

async function show(): Promise<void> {
  const { wanted, unknown } = readAddress(window.location.hash);
  const view = chooseView(wanted);
  showProblem(isChosenByHand ? [] : unmetText(view.unmet, unknown));
  isChosenByHand = false;
  form.update(view.questions);
  const figures = viewFigures(view);
  drawnFor = room();
  const language = view.chosen.get('language') ?? 'en';
  const chart = viewChart(view, figures, drawnFor);
  showHeadings(view, figures, chart, language);
  showFigures(figures);
  part('save-csv').onclick = () => {
    saveFile(fileName(figures, 'csv'), 'text/csv', writeCsv(figures.series, { bom: true }));
  };
  part('save-spec').onclick = () => {
    if (chart.spec === null) return;
    saveFile(fileName(figures, 'vl.json'), 'application/json', `${JSON.stringify(chart.spec, null, 2)}\n`);
  };
  await drawChart(chart, language);
}

function showOrTell(): void {
  show().catch((error: unknown) => {
    showProblem([`The page could not show this: ${error instanceof Error ? error.message : String(error)}`]);
  });
}

window.addEventListener('hashchange', showOrTell);
window.addEventListener('resize', () => {
  requestAnimationFrame(() => {
    if (room() !== drawnFor) showOrTell();
  });
});
// an address that can be shared, without a step of its own in the history
if (hash === '') window.location.replace(writeAddress(chooseView(new Map()).chosen));
else showOrTell();
