import * as vega from 'vega';
import { fiveCharts } from '../docs/examples/support/fiveCharts.js';
import { toSvg } from '../docs/examples/support/toSvg.js';
import { textWidth } from '../src/formats/vega-lite/textWidth.js';

// narrow enough that letters can still be read where a telephone makes the picture smaller; the map needs its width
const NARROW = { width: 460 };

// is there, but not in the types
const { textMetrics } = vega as unknown as {
  readonly textMetrics: { width: (item: TextMark, text?: string | number) => number };
};

interface TextMark {
  readonly fontSize?: number;
  readonly text?: string | number;
}

/** The charts of README and guides, as SVG by the names of their files. */
export async function charts(): Promise<Readonly<Record<string, string>>> {
  // without fonts, Vega takes texts for wider than they are, and leaves room for what is not there
  const { width } = textMetrics;
  textMetrics.width = (item, text = item.text) => textWidth(String(text ?? ''), item.fontSize ?? 11);
  try {
    const specs = { ...fiveCharts(NARROW), map: fiveCharts().map };
    const drawn = Object.entries(specs).map(async ([name, spec]) => [`${name}.svg`, `${await toSvg(spec)}\n`] as const);
    return Object.fromEntries(await Promise.all(drawn));
  } finally {
    textMetrics.width = width;
  }
}
