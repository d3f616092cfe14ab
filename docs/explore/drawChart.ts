import { chartFigure } from './chartFigure.js';
import { chartWords } from './chartWords.js';
import { part } from './part.js';
import type { ViewChart } from './viewChart.js';

let latest = 0;

/** Puts a chart and its words into the page, or the reason why there is none; of several at once the last one stays. */
export async function drawChart({ spec, refusal }: ViewChart, language: string): Promise<void> {
  latest += 1;
  const mine = latest;
  const chart = part('chart');
  part('chart-words').hidden = spec === null;
  part('chart').hidden = spec === null;
  part('save-spec').hidden = spec === null;
  part('refusal').hidden = spec !== null;
  part('refusal').textContent = refusal ?? '';
  const words = spec === null ? null : chartWords(spec);
  for (const [id, text] of Object.entries({
    'chart-subtitle': words?.subtitle,
    'chart-notes': words?.notes,
    description: words?.description,
  })) {
    part(id).textContent = text ?? '';
    part(id).lang = language === 'zh' ? 'zh-Hans' : 'en';
  }
  if (spec === null || words === null) {
    chart.replaceChildren();
    return;
  }
  chart.setAttribute('aria-label', words.description);
  const drawn = document.createElement('div');
  drawn.ariaHidden = 'true'; // the marks have no names of their own: the description is that of the whole
  await chartFigure(spec, drawn);
  if (mine === latest) chart.replaceChildren(drawn);
}
