import { parse, View, Warn } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import type { VegaLiteSpec } from 'china-asean/vega-lite';

/** Draws a chart as SVG into a part of the page. The words around it are the page's: it draws neither title nor notes. */
export async function chartFigure(spec: VegaLiteSpec, into: HTMLElement): Promise<void> {
  const { title: _title, vconcat, config, ...others } = spec;
  const given = config as Readonly<Record<string, object>>;
  const page = {
    ...given,
    axis: { ...given['axis'], labelSeparation: 6 },
    background: 'transparent',
    padding: { left: 0, right: 4, top: 4, bottom: 0 },
    font: getComputedStyle(document.body).fontFamily,
    aria: false, // the figure is one picture with one description
  };
  const shown = { ...others, vconcat: vconcat.slice(0, -1), config: page } as unknown as TopLevelSpec;
  const view = new View(parse(compile(shown).spec), { renderer: 'svg', logLevel: Warn, hover: true });
  view.initialize(into);
  await view.runAsync();
  const svg = into.querySelector('svg');
  if (svg === null) throw new Error('The chart could not be drawn.');
  // so that it shrinks with the page
  svg.setAttribute('viewBox', `0 0 ${svg.getAttribute('width') ?? ''} ${svg.getAttribute('height') ?? ''}`);
}
