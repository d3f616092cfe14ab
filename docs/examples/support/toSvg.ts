import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import type { VegaLiteSpec } from 'china-asean/vega-lite';

/** A chart as SVG, with its title and its description for those who hear it. */
export async function toSvg(spec: VegaLiteSpec): Promise<string> {
  const view = new View(parse(compile(structuredClone(spec) as unknown as TopLevelSpec).spec), { renderer: 'none' });
  const svg = await view.toSVG();
  const text = `<title>${escape(spec.title.text.join(' '))}</title><desc>${escape(spec.description)}</desc>`;
  return svg.replace(/^<svg([^>]*)>/u, `<svg$1 role="img">${text}`);
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
