import Papa, { type Parser, type ParseResult } from 'papaparse';

/** Rows of cells, and what is wrong with their quotes. */
export type CutCells = ParseResult<readonly string[]>;

/** How a text is cut, and who is shown its chunks, if it is cut into chunks. */
export interface CellForm {
  readonly delimiter: string;
  readonly newline: '\n' | '\r' | '\r\n';
  readonly preview?: number;
  readonly chunkSize?: number;
  readonly chunk?: (cut: CutCells, parser: Parser) => void;
}

/** @internal The rows of a text, as papaparse cuts it: apart from what makes sense of them, so that one can be had without the other. */
export function cutCells(text: string, form: CellForm): CutCells {
  return Papa.parse<readonly string[]>(text, form);
}
