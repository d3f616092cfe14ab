import Papa, { type Parser, type ParseResult } from 'papaparse';

/** Rows of cells, and what is wrong with their quotes. */
export type CutCells = ParseResult<readonly string[]>;

/** How a text is cut. */
export interface CellForm {
  readonly delimiter: string;
  readonly newline: '\n' | '\r' | '\r\n';
  /** How many rows are wanted. Default: all. */
  readonly preview?: number;
}

/** @internal The rows of a text, as papaparse cuts it: its only home, so that a bundler can leave it out. */
export function cutCells(text: string, form: CellForm): CutCells {
  return Papa.parse<readonly string[]>(text, form);
}

/** @internal The rows of a text in chunks of about so many characters, each of which is shown, until no more is wanted. */
export function cutInChunks(
  text: string,
  form: CellForm,
  chunkSize: number,
  wantsMore: (cut: CutCells) => boolean,
): void {
  const chunk = (cut: CutCells, parser: Parser): void => {
    if (!wantsMore(cut)) parser.abort();
  };
  const config = { ...form, chunkSize, chunk }; // the types do not know that texts have chunks too
  Papa.parse<readonly string[]>(text, config);
}
