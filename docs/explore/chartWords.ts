import type { VegaLiteSpec } from 'china-asean/vega-lite';

/** What stands around a chart. */
export interface ChartWords {
  readonly title: string;
  readonly subtitle: string;
  readonly notes: string;
  /** All of it, for those who hear it. */
  readonly description: string;
}

/** The words of a specification, without its line breaks; the last row of it holds the notes. */
export function chartWords({ title, vconcat, description }: VegaLiteSpec, language: string): ChartWords {
  const join = (lines: readonly string[]): string => lines.join(language === 'zh' ? '' : ' ');
  const { data } = (vconcat.at(-1) ?? {}) as { readonly data?: { readonly values: readonly { readonly lines: readonly string[] }[] } }; // prettier-ignore
  return {
    title: join(title.text),
    subtitle: join(title.subtitle),
    notes: join(data?.values[0]?.lines ?? []),
    description,
  };
}
