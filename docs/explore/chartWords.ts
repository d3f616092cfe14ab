import type { VegaLiteSpec } from 'china-asean/vega-lite';

/** What stands around a chart. */
export interface ChartWords {
  readonly title: string;
  readonly subtitle: string;
  readonly notes: string;
  /** All of it, for those who hear it. */
  readonly description: string;
}

const HAN_AT_END = /[\p{Script=Han}，。、；：）！？]$/u;
const HAN_AT_START = /^[\p{Script=Han}（]/u;

/** The words of a specification, without its line breaks; the last row of it holds the notes. */
export function chartWords({ title, vconcat, description }: VegaLiteSpec): ChartWords {
  const { data } = (vconcat.at(-1) ?? {}) as { readonly data?: { readonly values: readonly { readonly lines: readonly string[] }[] } }; // prettier-ignore
  return {
    title: joined(title.text),
    subtitle: joined(title.subtitle),
    notes: joined(data?.values[0]?.lines ?? []),
    description,
  };
}

// a line was broken at a space, or beside a Chinese character
function joined([first = '', ...others]: readonly string[]): string {
  return others.reduce((text, line) => {
    const isSeamless = HAN_AT_END.test(text) || HAN_AT_START.test(line);
    return text + (isSeamless ? '' : ' ') + line;
  }, first);
}
