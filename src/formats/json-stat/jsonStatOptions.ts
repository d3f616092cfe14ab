import type { Issue } from '../../errors.js';
import type { DecimalText } from '../../figure/decimal.js';
import type { Source } from '../../model/source.js';
import type { TradePartner } from '../../model/tradePartner.js';
import type { CodeMap } from '../common/codeMap.js';
import type { TableField } from '../common/tableField.js';
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

/** A field that a dimension of a table can hold; numbers and flags are in cells. */
export type JsonStatTableField = Exclude<TableField, 'value' | 'low' | 'high' | 'status'>;

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
   * of `writeJsonStat`, with which `multiplier`, `missing`, `codes` and `partners` make no sense. Where others are named, `period` is the dimension whose role is time by default.
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
  /**
   * Partners, of a dataset say, whose ids, names (English, Chinese, local) and codes (ISO 3166-1 alpha-3, M49) the ids of categories of
   * `partner` and `reporter` may be, whatever the case; they are read after `codes`. What no partner has stays, what several have is
   * refused. Default: none.
   */
  readonly partners?: readonly TradePartner[] | undefined;
  /** Sources, of which those that observations name are given back; they come before those of the input. Default: none. */
  readonly sources?: readonly Source[] | undefined;
}

/** How a table is read from JSON-stat. */
export interface JsonStatTableOptions extends JsonStatOptions {
  /**
   * The ids of the dimensions by the fields that they hold, each once: `{ reporter: 'geo', unit: 'unit' }`; they are then called by the fields, and rows
   * are sorted by these in the order of a key, then by the others. Default: `period` is the dimension whose role is time, others have their own ids;
   * what `writeJsonStat` wrote has the fields of its observations, with which the other options for texts and numbers make no sense.
   */
  readonly columns?: Readonly<Partial<Record<JsonStatTableField, string | undefined>>> | undefined;
  /**
   * What ids of categories, and statuses, stand for, by `period`, `status` or the name of a dimension: `{ period: { '2024K1': '2024-Q1' } }`, or
   * functions. What a record does not name stays. Default: none.
   */
  readonly codes?: Readonly<Record<string, CodeMap | undefined>> | undefined;
  /** Partners, by whose ids, names and codes the dimensions `partner` and `reporter` are read, as in `JsonStatReadOptions`. One of the two must be there. Default: none. */
  readonly partners?: readonly TradePartner[] | undefined;
  /** Which of several rows of one key and window is kept. Default: none, they are refused. */
  readonly duplicates?: 'refuse' | 'first' | 'last' | undefined;
  /** Is told what the table has no place for: units, notes, labels, statuses that are no flags, links. */
  readonly onOther?: ((issue: Issue) => void) | undefined;
}
