import type { ForeignKey } from './table.js';
import type { TableName } from './tableNames.js';

/** @internal That a column holds ids of another table. */
export function to(field: string, resource: TableName): ForeignKey {
  return { fields: [field], reference: { resource, fields: ['id'] } };
}

/** @internal That two columns lead to a version of an agreement. */
export function toVersion(): ForeignKey {
  return {
    fields: ['agreement', 'version'],
    reference: { resource: 'agreement-versions', fields: ['agreement', 'version'] },
  };
}
