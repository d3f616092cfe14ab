import type { Milestone } from '../../../model/milestone.js';
import { text } from './field.js';
import type { Cell, Field } from './table.js';

/** @internal The columns of a milestone. */
export function milestoneFields(): readonly Field[] {
  return [
    text('date', 'The day, or the month or year within which it lies.'),
    text('title', 'What happened.'),
    text('place', 'Where.'),
    text('status', 'The status that begins with it.'),
    text('announced', 'When it was announced, where it was known before its date.'),
    text('source', 'The id of the source.'),
    text('note', 'What a reader should know.'),
  ];
}

/** @internal The cells of `milestoneFields`. */
export function milestoneCells(milestone: Milestone): readonly Cell[] {
  const { date, title, place, status, announced, source, note } = milestone;
  return [date, title, place ?? null, status ?? null, announced ?? null, source, note ?? null];
}
