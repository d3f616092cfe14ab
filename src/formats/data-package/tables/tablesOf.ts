import type { Dataset } from '../../../model/dataset.js';
import { agreementChaptersTable } from './agreementChaptersTable.js';
import { agreementMilestonesTable } from './agreementMilestonesTable.js';
import { agreementsTable } from './agreementsTable.js';
import { agreementVersionsTable } from './agreementVersionsTable.js';
import { assetAttributesTable } from './assetAttributesTable.js';
import { assetMilestonesTable } from './assetMilestonesTable.js';
import { assetOrganizationsTable } from './assetOrganizationsTable.js';
import { assetPlacesTable } from './assetPlacesTable.js';
import { assetsTable } from './assetsTable.js';
import { eventResultsTable } from './eventResultsTable.js';
import { eventsTable } from './eventsTable.js';
import { indicatorsTable } from './indicatorsTable.js';
import { instrumentPartiesTable } from './instrumentPartiesTable.js';
import { instrumentsTable } from './instrumentsTable.js';
import { membershipsTable } from './membershipsTable.js';
import { negotiationRoundsTable } from './negotiationRoundsTable.js';
import { observationsTable } from './observationsTable.js';
import { originRulesTable } from './originRulesTable.js';
import { partnersTable } from './partnersTable.js';
import { sourcesTable } from './sourcesTable.js';
import type { Table } from './table.js';
import { tariffCutsTable } from './tariffCutsTable.js';

/** @internal The tables of a dataset, flat, for whoever reads CSV. */
export function tablesOf(dataset: Dataset): readonly Table[] {
  return [
    observationsTable(dataset),
    indicatorsTable(dataset),
    partnersTable(dataset),
    membershipsTable(dataset),
    sourcesTable(dataset),
    assetsTable(dataset),
    assetPlacesTable(dataset),
    assetMilestonesTable(dataset),
    assetAttributesTable(dataset),
    assetOrganizationsTable(dataset),
    agreementsTable(dataset),
    agreementChaptersTable(dataset),
    agreementVersionsTable(dataset),
    agreementMilestonesTable(dataset),
    instrumentsTable(dataset),
    instrumentPartiesTable(dataset),
    tariffCutsTable(dataset),
    originRulesTable(dataset),
    negotiationRoundsTable(dataset),
    eventsTable(dataset),
    eventResultsTable(dataset),
  ];
}
