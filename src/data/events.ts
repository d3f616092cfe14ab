import type { Event } from '../model/event.js';

/** The China–ASEAN Expo, by edition. */
export const events: readonly Event[] = [
  {
    id: 'caexpo-22',
    names: { en: 'China–ASEAN Expo', zh: '中国-东盟博览会' },
    edition: 22,
    first: '2025-09-17',
    last: '2025-09-21',
    place: 'Nanning',
    partner: 'CN-GX',
    theme:
      'Digital Intelligence and Innovation Empower Development – Leveraging China-ASEAN FTA 3.0 New Opportunities for an Even Closer China-ASEAN Community with a Shared Future',
    source: 'global-times-2025-09-08',
    note: 'The theme is as CGTN prints it (September 2025); other English texts translate it otherwise.',
  },
];
