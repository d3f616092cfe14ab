/** A view of a specification, or a part of one: a plain JSON object. */
export interface VegaLiteView {
  readonly [property: string]: unknown;
}

/** The title of a chart. */
export interface VegaLiteTitle extends VegaLiteView {
  /** What is seen, a line for each text. */
  readonly text: readonly string[];
  /** The unit, and whose count it is, a line for each text. */
  readonly subtitle: readonly string[];
}

/** A Vega-Lite v6 specification: a plain JSON object that holds its data and asks for nothing from a network. */
export interface VegaLiteSpec extends VegaLiteView {
  /** The version of Vega-Lite. */
  readonly $schema: 'https://vega.github.io/schema/vega-lite/v6.json';
  /** What the chart shows, for those who hear it. */
  readonly description: string;
  /** The title. */
  readonly title: VegaLiteTitle;
  /** The rows of the chart; the last one holds the notes and the source line. */
  readonly vconcat: readonly VegaLiteView[];
}
