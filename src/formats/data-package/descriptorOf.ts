import type { Dataset } from '../../model/dataset.js';
import type { DataPackageWriteOptions } from './dataPackageWriteOptions.js';
import { resourceOf, type ListName } from './lists.js';
import type { Table } from './tables/table.js';

/** @internal The descriptor of a data package, without what is not said. */
export function descriptorOf(
  { version: edition, asOf }: Pick<Dataset, 'version' | 'asOf'>,
  { name, title, description, version = edition, licenses }: DataPackageWriteOptions,
  tables: readonly Table[],
  lists: readonly ListName[],
): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name,
    title,
    description,
    version,
    edition,
    created: `${asOf}T00:00:00Z`,
    licenses: licenses?.map((license) => ({ name: license.name, title: license.title, path: license.path })),
    resources: [...tables.map(tableResource), ...lists.map(listResource)],
  };
}

function tableResource({ name, title, fields, primaryKey, foreignKeys }: Table): object {
  return {
    name,
    title,
    type: 'table',
    path: `${name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields,
      primaryKey,
      foreignKeys,
      missingValues: [''],
    },
  };
}

function listResource(list: ListName): object {
  return {
    name: resourceOf(list),
    title: `${list}, as nested records`,
    path: `${list}.json`,
    format: 'json',
    mediatype: 'application/json',
    encoding: 'utf-8',
  };
}
