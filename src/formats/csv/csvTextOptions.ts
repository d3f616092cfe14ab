/** How the text of a CSV file is read. */
export interface CsvTextOptions {
  /** What stands between cells. Default: what a first line such as `sep=;` says, what the header of the package's own table has, otherwise a comma. */
  readonly delimiter?: ',' | ';' | '\t' | undefined;
  /** Whether apostrophes by which a writer guarded cells against being taken as formulas are taken off. Default: no. */
  readonly guardFormulas?: boolean | undefined;
}
