import * as vega from 'vega';
import { fiveCharts } from '../../docs/examples/support/fiveCharts.js';
import { toSvg } from '../../docs/examples/support/toSvg.js';
import { textWidth } from '../../src/formats/vega-lite/textWidth.js';

// narrow enough that letters can still be read where a telephone makes the picture smaller; the map needs its width
const NARROW = { width: 460 };

// are there, but not in the types
const { textMetrics, resetSVGDefIds } = vega as unknown as {
  readonly textMetrics: { width: (item: TextMark, text?: string | number) => number };
  readonly resetSVGDefIds: () => void;
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
    const drawn: Record<string, string> = {};
    for (const [name, spec] of Object.entries(specs)) {
      resetSVGDefIds(); // Vega numbers the clips of all that it has drawn in this process
      drawn[`${name}.svg`] = `${await toSvg(spec)}\n`;
    }
    return drawn;
  } finally {
    textMetrics.width = width;
  }
}
