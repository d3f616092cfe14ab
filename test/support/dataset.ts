import type { Dataset } from '../../src/model/dataset.js';
import { figure } from '../../src/figure/figure.js';
import { observation } from './observations.js';

const names = { en: 'Name' };

const unwritten = { chapters: [], tariffTracks: [], originRules: [], rounds: [] };

/** A small dataset in which every table has a record, every reference leads somewhere, and nothing is real. */
export function smallDataset(): Dataset {
  return {
    version: '1',
    asOf: '2025-12-31',
    partners: [
      { id: 'CN', kind: 'economy', names, codes: { alpha3: 'CHN', m49: '156' }, currency: 'CNY' },
      { id: 'TL', kind: 'economy', names, codes: {}, currency: 'USD' },
      { id: 'VN', kind: 'economy', names, codes: {}, currency: 'VND' },
      { id: 'CN-GX', kind: 'region', names, codes: {}, within: 'CN' },
      {
        id: 'ASEAN',
        kind: 'bloc',
        names,
        codes: {},
        members: [
          { member: 'VN', from: '1995-07-28', source: 'customs' },
          { member: 'TL', from: '2025-10-26', source: 'customs' },
          { member: 'CN-GX', from: '2000-01-01', to: '2000-12-31', source: 'customs' },
        ],
      },
      { id: 'WORLD', kind: 'world', names, codes: {} },
    ],
    indicators: [
      {
        id: 'goods-trade',
        names,
        definition: 'Exports plus imports of goods.',
        nature: 'flow',
        timeCollection: 'summed',
        dimensions: ['reporter', 'partner', 'flow'],
      },
    ],
    sources: [
      source('customs', 'official-statistics', '2025-01-13'),
      source('agency', 'media', '2025-01-20'),
      source('agency-later', 'media', '2025-02-01'),
      source('undated', 'media', null),
    ],
    observations: [
      observation('2024', '982e9', { growth: figure('0.077', 'ratio', { measure: 'growth' }) }),
      observation('2024', '984e9', { source: 'agency' }),
      observation('2024', '985e9', { source: 'agency-later' }),
      observation('2024', '986e9', { source: 'undated' }),
      observation('2021', '878e9'),
      observation('2022', '975e9', { corroboration: ['agency'] }),
      observation('2024-Q1', '220e9'),
      observation('2024-Q4', '260e9', { share: figure('0.16', 'ratio') }),
      observation('2024', '260e9', { partner: 'VN', id: 'trade-vn' }),
    ],
    assets: [
      {
        id: 'line',
        kind: 'railway',
        names,
        places: [{ name: 'Here', partner: 'CN-GX', longitude: '108.3', latitude: '22.8' }],
        milestones: [
          { id: 'opened', date: '2021-12', title: 'Opened', status: 'operating', source: 'agency' },
          { id: 'begun', date: '2016', title: 'Begun', status: 'under-construction', source: 'agency' },
          { id: 'party', date: '2022-12-03', title: 'Celebrated', source: 'agency' },
        ],
        organizations: [],
        attributes: [{ attribute: 'length', figure: figure('1035', 'km'), source: 'agency', corroboration: [] }],
      },
    ],
    agreements: [
      {
        id: 'CAFTA',
        names,
        parties: ['CN', 'ASEAN'],
        versions: [
          {
            id: '1.0',
            names,
            scope: ['goods'],
            ...unwritten,
            milestones: [{ id: 'v1', date: '2010-01-01', title: 'In force', status: 'in-force', source: 'agency' }],
            source: 'agency',
          },
          {
            id: '2.0',
            names,
            scope: ['goods'],
            ...unwritten,
            milestones: [
              { id: 'v2-signed', date: '2015-11-22', title: 'Signed', status: 'signed', source: 'agency' },
              { id: 'v2', date: '2016-07-01', title: 'In force', status: 'partly-in-force', source: 'agency' },
            ],
            source: 'agency',
          },
          {
            id: '3.0',
            names,
            scope: ['digital economy'],
            ...unwritten,
            milestones: [
              { id: 'v3-plan', date: '2025-10', announced: '2025-09-17', title: 'To be signed', source: 'agency' },
              { id: 'v3-signed', date: '2025-10-28', title: 'Signed', status: 'signed', source: 'agency' },
            ],
            checked: '2025-12-01',
            source: 'agency',
          },
        ],
        instruments: [
          {
            id: 'goods',
            version: '1.0',
            names,
            signed: '2004-11-29',
            parties: [
              { party: 'CN', from: '2005-01-01', source: 'agency' },
              { party: 'VN', from: '2006-01-01', source: 'agency' },
            ],
            source: 'agency',
            corroboration: [],
          },
          {
            id: 'third',
            version: '3.0',
            names,
            signed: '2025-10-28',
            parties: [{ party: 'CN', from: null, checked: '2025-12-01', source: 'agency' }],
            source: 'agency',
            corroboration: [],
          },
        ],
      },
    ],
    events: [
      {
        id: 'expo-22',
        names,
        edition: 22,
        first: '2025-09-17',
        last: '2025-09-21',
        place: 'Nanning',
        partner: 'CN-GX',
        results: [],
        source: 'agency',
        corroboration: [],
      },
    ],
  };
}

function source(
  id: string,
  authority: 'official-statistics' | 'media',
  published: '2025-01-13' | '2025-01-20' | '2025-02-01' | null,
) {
  return { id, publisher: 'Publisher', title: 'Title', url: 'https://example.org/', published, authority } as const;
}
