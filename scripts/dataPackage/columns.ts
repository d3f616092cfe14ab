import type { Figure, Milestone, Names, Sourced } from '../../src/index.js';
import type { Cell, Field, ForeignKey } from './table.js';

/** What stands between the ids of a list: ids have no spaces. */
export const LIST = ' ';

/** A column of texts. */
export function text(name: string, description: string): Field {
  return { name, type: 'string', description };
}

/** A column of numbers. */
export function number(name: string, description: string): Field {
  return { name, type: 'number', description };
}

/** That a column holds ids of another table. */
export function to(field: string, resource: string): ForeignKey {
  return { fields: [field], reference: { resource, fields: ['id'] } };
}

/** That two columns lead to a version of an agreement. */
export const VERSION: ForeignKey = {
  fields: ['agreement', 'version'],
  reference: { resource: 'agreement-versions', fields: ['agreement', 'version'] },
};

/** The columns of names. */
export const NAMES: readonly Field[] = [
  text('name_en', 'Its name in English.'),
  text('name_zh', 'Its name in Chinese.'),
  text('name_local', 'Its name in the language of the place.'),
];

/** The cells of `NAMES`. */
export function nameCells({ en, zh, local }: Names): readonly Cell[] {
  return [en, zh ?? null, local ?? null];
}

/** The columns that tell where a claim comes from. */
export const SOURCED: readonly Field[] = [
  text('source', 'The id of the source.'),
  text('corroboration', 'The ids of other sources that print the same, with spaces between them.'),
  text('note', 'What a reader should know.'),
];

/** The cells of `SOURCED`. */
export function sourcedCells({ source, corroboration, note }: Sourced): readonly Cell[] {
  return [source, corroboration.join(LIST), note ?? null];
}

/** The columns of a figure. */
export const FIGURE: readonly Field[] = [
  number('value', 'The number, in the unit.'),
  text('unit', 'What the number counts.'),
  number('low', 'The lowest true value that the printed digits allow; empty where there is no bound.'),
  number('high', 'The highest true value that the printed digits allow; empty where there is no bound.'),
  text('qualifier', 'over, at-least, under, at-most or about, where printed.'),
  text('printed', 'The text as it was printed.'),
];

/** The cells of `FIGURE`. */
export function figureCells({ value, unit, low, high, qualifier, printed }: Figure): readonly Cell[] {
  return [value, unit, low, high, qualifier, printed];
}

/** The columns of a ratio that may be printed beside a figure. */
export function ratioFields(name: string): readonly Field[] {
  return [
    number(name, `The ${name} printed beside it, as a ratio.`),
    number(`${name}_low`, 'Its lowest true value.'),
    number(`${name}_high`, 'Its highest true value.'),
    text(`${name}_printed`, 'As it was printed.'),
  ];
}

/** The cells of `ratioFields`. */
export function ratioCells(figure: Figure | undefined): readonly Cell[] {
  return figure === undefined ? [null, null, null, null] : [figure.value, figure.low, figure.high, figure.printed];
}

/** The columns of a milestone. */
export const MILESTONE: readonly Field[] = [
  text('date', 'The day, or the month or year within which it lies.'),
  text('title', 'What happened.'),
  text('place', 'Where.'),
  text('status', 'The status that begins with it.'),
  text('announced', 'When it was announced, where it was known before its date.'),
  text('source', 'The id of the source.'),
  text('note', 'What a reader should know.'),
];

/** The cells of `MILESTONE`. */
export function milestoneCells(milestone: Milestone): readonly Cell[] {
  const { date, title, place, status, announced, source, note } = milestone;
  return [date, title, place ?? null, status ?? null, announced ?? null, source, note ?? null];
}
