import type { Dataset } from '../../../model/dataset.js';
import { text } from './field.js';
import { ratioCells, ratioFields } from './ratioColumns.js';
import { to, toVersion } from './reference.js';
import { sourcedCells, sourcedFields } from './sourcedColumns.js';
import type { Table } from './table.js';
import { versionsOf } from './versionsOf.js';

/** @internal When goods count as made in the area. */
export function originRulesTable({ agreements }: Dataset): Table {
  return {
    name: 'origin-rules',
    title: 'When goods count as made in the area',
    fields: [
      text('agreement', 'The agreement.'),
      text('version', 'The version.'),
      text('id', 'The rule.'),
      text('title', 'What it says.'),
      ...ratioFields('threshold'),
      text('from', 'The day from which it applies, as precisely as known.'),
      ...sourcedFields(),
    ],
    primaryKey: ['agreement', 'version', 'id'],
    foreignKeys: [toVersion(), to('source', 'sources')],
    rows: versionsOf(agreements).flatMap(({ agreement, version }) =>
      version.originRules.map((rule) => [
        agreement.id,
        version.id,
        rule.id,
        rule.title,
        ...ratioCells(rule.threshold),
        rule.from ?? null,
        ...sourcedCells(rule),
      ]),
    ),
  };
}
