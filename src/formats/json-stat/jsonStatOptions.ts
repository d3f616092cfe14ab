import type { Issue } from '../../errors.js';
import type { DecimalText } from '../../figure/decimal.js';
import type { Source } from '../../model/source.js';
import type { CodeMap } from '../common/codeMap.js';
import type { CsvField } from '../csv/csvField.js';

/** A field of an observation that a dimension can hold. */
export type JsonStatField = Extract<
  CsvField,
  | 'id'
  | 'indicator'
  | 'reporter'
  | 'partner'
  | 'asset'
  | 'flow'
  | 'basis'
  | 'period'
  | 'unit'
  | 'qualifier'
  | 'measure'
  | 'source'
  | 'corroboration'
  | 'note'
>;

/** What all readers of JSON-stat may be told. */
export interface JsonStatOptions {
  /**
   * Which dataset of several is read: its place in a collection, links counted, or among the datasets of a bundle, from 0, or its name in
   * a bundle. Default: all; as a table, there must be one only.
   */
  readonly dataset?: number | string | undefined;
  /** Texts that stand for a missing number, such as `'..'` or `':'`. Default: only `null`. */
  readonly missing?: readonly string[] | undefined;
  /**
   * What numbers and their rounding are multiplied by, a power of ten: `1e6` where they are in millions; for all, or by the category of
   * what is measured: `{ exports: 1e6 }`. A cell must not have two. A unit that is a text, such as "million NOK", is not guessed at.
   * Default: 1.
   */
  readonly multiplier?: number | DecimalText | Readonly<Record<string, number | DecimalText>> | undefined;
}

/** How observations are read from JSON-stat. */
export interface JsonStatReadOptions extends JsonStatOptions {
  /**
   * The ids of the dimensions by the fields that they hold, each once; dimensions that are not named become attributes. Default: the layout
   * of `writeJsonStat`, with which `multiplier`, `missing` and `codes` make no sense. Where others are named, `period` is the dimension whose role is time by default.
   */
  readonly columns?: Readonly<Partial<Record<JsonStatField, string | undefined>>> | undefined;
  /** What fields without a dimension stand for, and empty ones; an id has no default. Default: nothing. */
  readonly defaults?:
    Readonly<Partial<Record<Exclude<JsonStatField, 'id'> | 'status', string | undefined>>> | undefined;
  /**
   * What ids of categories, and statuses, stand for, by field: `{ flow: { X: 'export' }, period: { '2024K1': '2024-Q1' }, status: { p: 'P' } }`,
   * or functions. What a record does not name stays. Default: none.
   */
  readonly codes?: Readonly<Partial<Record<JsonStatField | 'status', CodeMap | undefined>>> | undefined;
  /** Sources, of which those that observations name are given back; they come before those of the input. Default: none. */
  readonly sources?: readonly Source[] | undefined;
}

/** How a table is read from JSON-stat. */
export interface JsonStatTableOptions extends JsonStatOptions {
  /** The id of the dimension that is time. Default: the one whose role it is. */
  readonly time?: string | undefined;
  /** What ids of windows, and statuses, stand for: `{ period: { '2024K1': '2024-Q1' }, status: { p: 'P' } }`, or functions. Default: none. */
  readonly codes?: Readonly<Partial<Record<'period' | 'status', CodeMap | undefined>>> | undefined;
  /** Is told what the table has no place for: units, notes, labels, statuses that are no flags, links. */
  readonly onOther?: ((issue: Issue) => void) | undefined;
}
