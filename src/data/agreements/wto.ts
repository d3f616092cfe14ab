import type { Agreement } from '../../model/agreement.js';
import type { AgreementId, VersionId } from '../ids.js';

/** Membership of the World Trade Organization. */
export const wto = (): Agreement<AgreementId, VersionId> => ({
  id: 'WTO',
  names: { en: 'World Trade Organization' },
  parties: ['CN', 'BN', 'KH', 'ID', 'LA', 'MY', 'MM', 'PH', 'SG', 'TH', 'VN', 'TL', 'JP', 'KR', 'US', 'EU'],
  versions: [
    {
      id: '1.0',
      names: { en: 'WTO' },
      scope: [],
      chapters: [],
      tariffTracks: [],
      originRules: [],
      rounds: [],
      milestones: [
        {
          id: 'first-members',
          date: '1995-01-01',
          title: 'Membership begins for the first members',
          status: 'in-force',
          source: 'eu-and-wto-student',
          note: "Read on a student's site that reproduces the organization's list.",
        },
        {
          id: 'china',
          date: '2001-12-11',
          title: 'China becomes the 143rd member',
          source: 'taylor-francis-chapter-abstract',
        },
        {
          id: 'cambodia',
          date: '2004-10-13',
          title: 'Cambodia becomes the 148th member',
          source: 'wto-release-via-scoop-2004-10',
        },
        {
          id: 'viet-nam',
          date: '2007-01-11',
          title: 'Viet Nam becomes the 150th member',
          announced: '2006-12',
          source: 'quan-doi-nhan-dan-2006-12',
        },
        {
          id: 'laos',
          date: '2013-02-02',
          title: 'Laos becomes the 158th member',
          source: 'political-geography-now-2013-03-06',
        },
        {
          id: 'timor-leste',
          date: '2024-08-30',
          title: 'Timor-Leste becomes the 166th member',
          source: 'wto-release-via-ein-2024-08',
        },
      ],
      source: 'eu-and-wto-student',
      note: 'Only China, the members of ASEAN, Japan, the Republic of Korea, the United States and the European Union are listed.',
    },
  ],
  instruments: [
    {
      id: 'wto-agreement',
      version: '1.0',
      names: { en: 'WTO Agreement' },
      signed: null,
      parties: [
        { party: 'CN', from: '2001-12-11', source: 'taylor-francis-chapter-abstract', note: 'The 143rd member.' },
        { party: 'BN', from: '1995-01-01', source: 'eu-and-wto-student' },
        { party: 'KH', from: '2004-10-13', source: 'wto-release-via-scoop-2004-10', note: 'The 148th member.' },
        { party: 'ID', from: '1995-01-01', source: 'eu-and-wto-student' },
        { party: 'LA', from: '2013-02-02', source: 'political-geography-now-2013-03-06', note: 'The 158th member.' },
        { party: 'MY', from: '1995-01-01', source: 'eu-and-wto-student' },
        { party: 'MM', from: '1995-01-01', source: 'eu-and-wto-student' },
        { party: 'PH', from: '1995-01-01', source: 'eu-and-wto-student' },
        { party: 'SG', from: '1995-01-01', source: 'eu-and-wto-student' },
        { party: 'TH', from: '1995-01-01', source: 'eu-and-wto-student' },
        { party: 'VN', from: '2007-01-11', source: 'quan-doi-nhan-dan-2006-12', note: 'The 150th member.' },
        {
          party: 'TL',
          from: '2024-08-30',
          source: 'wto-release-via-ein-2024-08',
          note: 'The 166th member; approved on 26 February 2024, deposited on 31 July 2024.',
        },
        { party: 'JP', from: '1995-01-01', source: 'eu-and-wto-student' },
        { party: 'KR', from: '1995-01-01', source: 'eu-and-wto-student' },
        { party: 'US', from: '1995-01-01', source: 'eu-and-wto-student' },
        {
          party: 'EU',
          from: '1995-01-01',
          source: 'eu-and-wto-student',
          note: 'Listed as European Union, formerly EC.',
        },
      ],
      partial: true,
      source: 'eu-and-wto-student',
      corroboration: ['embassy-of-viet-nam-2007-01-11', 'zapaday', 'government-of-timor-leste-2024-07-23'],
      note: 'The days are those of membership; the signature was not read.',
    },
  ],
});
