/** How CSV text is written. */
export interface CsvWriteOptions {
  /** What stands between cells: a semicolon for a spreadsheet of a language with decimal commas. Default: a comma. */
  readonly delimiter?: ',' | ';' | '\t' | undefined;
  /**
   * What stands before decimals in columns of numbers; a comma needs another `delimiter`. Printed texts and notes stay as they are. Default:
   * a point.
   */
  readonly decimal?: '.' | ',' | undefined;
  /** What ends a line. Default: `'\r\n'`, as RFC 4180 has it. */
  readonly newline?: '\r\n' | '\n' | undefined;
  /** Whether the text begins with a byte order mark, by which some spreadsheets know UTF-8. Default: no. */
  readonly bom?: boolean | undefined;
  /**
   * Whether a cell that a spreadsheet would take as a formula gets an apostrophe before it; readers that are told the same take it
   * off. Numbers are left as they are. Default: no, since it changes the text.
   */
  readonly guardFormulas?: boolean | undefined;
}
