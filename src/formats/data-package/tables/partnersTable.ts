import type { Dataset } from '../../../model/dataset.js';
import { text } from './field.js';
import { nameCells, nameFields } from './nameColumns.js';
import type { Table } from './table.js';

/** @internal Economies, regions, blocs and the world. */
export function partnersTable({ partners }: Dataset): Table {
  return {
    name: 'partners',
    title: 'Economies, regions, blocs and the world',
    fields: [
      text('id', 'ISO 3166-1 alpha-2, ISO 3166-2, or a name of the field.'),
      text('kind', 'economy, region, bloc or world.'),
      ...nameFields(),
      text('aliases', 'Other names in use, with semicolons between them.'),
      text('alpha3', 'ISO 3166-1 alpha-3.'),
      text('m49', 'UN M49.'),
      text('imf', 'IMF CL_AREA.'),
      text('comtrade', 'UN Comtrade.'),
      text('world_bank', 'World Bank.'),
      text('currency', 'ISO 4217, of an economy.'),
      text('within', 'The economy that a region is part of.'),
    ],
    primaryKey: ['id'],
    foreignKeys: [{ fields: ['within'], reference: { fields: ['id'] } }],
    rows: partners.map((partner) => [
      partner.id,
      partner.kind,
      ...nameCells(partner.names),
      partner.aliases?.join('; ') ?? null,
      partner.codes.alpha3 ?? null,
      partner.codes.m49 ?? null,
      partner.codes.imf ?? null,
      partner.codes.comtrade ?? null,
      partner.codes.worldBank ?? null,
      partner.kind === 'economy' ? partner.currency : null,
      partner.kind === 'region' ? partner.within : null,
    ]),
  };
}
