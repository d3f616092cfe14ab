import { periodBounds, type Dataset, type Figure } from '../src/index.js';

/** A value of a cell. */
export type Cell = string | number | null;

/** A column of a table. */
export interface Field {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer' | 'date';
  readonly description: string;
}

/** That a column holds ids of another table. */
export interface ForeignKey {
  readonly fields: readonly string[];
  /** The table, none for the own one, and its columns. */
  readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
}

/** A table of the data package. */
export interface Table {
  readonly name: string;
  readonly title: string;
  readonly fields: readonly Field[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly rows: readonly (readonly Cell[])[];
}

const LIST = ' '; // ids have no spaces

const text = (name: string, description: string): Field => ({ name, type: 'string', description });
const number = (name: string, description: string): Field => ({ name, type: 'number', description });
const to = (field: string, resource: string): ForeignKey => ({
  fields: [field],
  reference: { resource, fields: ['id'] },
});
const VERSION: ForeignKey = {
  fields: ['agreement', 'version'],
  reference: { resource: 'agreement-versions', fields: ['agreement', 'version'] },
};

const NAMES = [
  text('name_en', 'Its name in English.'),
  text('name_zh', 'Its name in Chinese.'),
  text('name_local', 'Its name in the language of the place.'),
];
const SOURCED = [
  text('source', 'The id of the source.'),
  text('corroboration', 'The ids of other sources that print the same, with spaces between them.'),
  text('note', 'What a reader should know.'),
];
const FIGURE = [
  number('value', 'The number, in the unit.'),
  text('unit', 'What the number counts.'),
  number('low', 'The lowest true value that the printed digits allow; empty where there is no bound.'),
  number('high', 'The highest true value that the printed digits allow; empty where there is no bound.'),
  text('qualifier', 'over, at-least, under, at-most or about, where printed.'),
  text('printed', 'The text as it was printed.'),
];
const MILESTONE = [
  text('date', 'The day, or the month or year within which it lies.'),
  text('title', 'What happened.'),
  text('place', 'Where.'),
  text('status', 'The status that begins with it.'),
  text('announced', 'When it was announced, where it was known before its date.'),
  text('source', 'The id of the source.'),
  text('note', 'What a reader should know.'),
];

const ratioFields = (name: string): readonly Field[] => [
  number(name, `The ${name} printed beside it, as a ratio.`),
  number(`${name}_low`, 'Its lowest true value.'),
  number(`${name}_high`, 'Its highest true value.'),
  text(`${name}_printed`, 'As it was printed.'),
];

const ratioCells = (figure: Figure | undefined): readonly Cell[] =>
  figure === undefined ? [null, null, null, null] : [figure.value, figure.low, figure.high, figure.printed];
const figureCells = ({ value, unit, low, high, qualifier, printed }: Figure): readonly Cell[] => [
  value,
  unit,
  low,
  high,
  qualifier,
  printed,
];
const sourcedCells = (record: {
  readonly source: string;
  readonly corroboration: readonly string[];
  readonly note?: string | undefined;
}): readonly Cell[] => [record.source, record.corroboration.join(LIST), record.note ?? null];
const nameCells = ({
  en,
  zh,
  local,
}: {
  readonly en: string;
  readonly zh?: string | undefined;
  readonly local?: string | undefined;
}): readonly Cell[] => [en, zh ?? null, local ?? null];

/** The tables of a dataset, flat, for whoever reads CSV. */
export function tablesOf(dataset: Dataset): readonly Table[] {
  const { agreements, assets, events, indicators, observations, partners, sources } = dataset;
  const versions = agreements.flatMap((agreement) => agreement.versions.map((version) => ({ agreement, version })));
  return [
    {
      name: 'observations',
      title: 'Published figures',
      fields: [
        text('id', 'The id of the claim.'),
        text('indicator', 'What is measured.'),
        text('reporter', 'Who reports, where the indicator has a reporter.'),
        text('partner', 'Who is on the other side.'),
        text('asset', 'The asset that is measured.'),
        text('flow', 'The direction of trade: export, import, total, balance.'),
        text('basis', 'Whose count it is and in which terms.'),
        text('period', 'The window, in the spelling of SDMX or ISO 8601.'),
        { name: 'first_day', type: 'date', description: 'The first day of the window; empty where it is open.' },
        { name: 'last_day', type: 'date', description: 'The last day of the window.' },
        ...FIGURE,
        text('measure', 'level or growth.'),
        ...ratioFields('growth'),
        ...ratioFields('share'),
        text('status', 'Flags of SDMX CL_OBS_STATUS, with spaces between them.'),
        ...SOURCED,
      ],
      primaryKey: ['id'],
      foreignKeys: [
        to('indicator', 'indicators'),
        to('reporter', 'partners'),
        to('partner', 'partners'),
        to('asset', 'assets'),
        to('source', 'sources'),
      ],
      rows: observations.map((observation) => [
        observation.id,
        observation.indicator,
        observation.reporter ?? null,
        observation.partner ?? null,
        observation.asset ?? null,
        observation.flow ?? null,
        observation.basis,
        observation.period,
        periodBounds(observation.period).first,
        periodBounds(observation.period).last,
        ...figureCells(observation.figure),
        observation.figure.measure,
        ...ratioCells(observation.growth),
        ...ratioCells(observation.share),
        observation.status.join(LIST),
        ...sourcedCells(observation),
      ]),
    },
    {
      name: 'indicators',
      title: 'What is measured',
      fields: [
        text('id', 'The id.'),
        ...NAMES,
        text('definition', 'What counts and what does not.'),
        text('nature', 'flow, stock, rate, rank or cumulative.'),
        text('time_collection', 'How it adds up over time: summed, end, average or none.'),
        text('dimensions', 'The dimensions that its figures name, with spaces between them.'),
      ],
      primaryKey: ['id'],
      foreignKeys: [],
      rows: indicators.map(({ id, names, definition, nature, timeCollection, dimensions }) => [
        id,
        ...nameCells(names),
        definition,
        nature,
        timeCollection,
        dimensions.join(LIST),
      ]),
    },
    {
      name: 'partners',
      title: 'Economies, regions, blocs and the world',
      fields: [
        text('id', 'ISO 3166-1 alpha-2, ISO 3166-2, or a name of the field.'),
        text('kind', 'economy, region, bloc or world.'),
        ...NAMES,
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
        partner.codes.alpha3 ?? null,
        partner.codes.m49 ?? null,
        partner.codes.imf ?? null,
        partner.codes.comtrade ?? null,
        partner.codes.worldBank ?? null,
        partner.kind === 'economy' ? partner.currency : null,
        partner.kind === 'region' ? partner.within : null,
      ]),
    },
    {
      name: 'memberships',
      title: 'Who belongs to a bloc, and since when',
      fields: [
        text('bloc', 'The bloc.'),
        text('member', 'The member.'),
        { name: 'from', type: 'date', description: 'The first day.' },
        { name: 'to', type: 'date', description: 'The last day; empty while it lasts.' },
        text('source', 'The id of the source.'),
        text('note', 'What a reader should know.'),
      ],
      primaryKey: ['bloc', 'member', 'from'],
      foreignKeys: [to('bloc', 'partners'), to('member', 'partners'), to('source', 'sources')],
      rows: partners.flatMap((bloc) =>
        bloc.kind === 'bloc'
          ? bloc.members.map(({ member, from, to: last, source, note }) => [
              bloc.id,
              member,
              from,
              last ?? null,
              source,
              note ?? null,
            ])
          : [],
      ),
    },
    {
      name: 'sources',
      title: 'Where the claims were published',
      fields: [
        text('id', 'The id.'),
        text('publisher', 'Who published it.'),
        text('title', 'Its title, or what it is.'),
        text('url', 'Its address at the publisher, where one is known.'),
        text('published', 'The day, month or year.'),
        text('authority', 'Who speaks in it.'),
        text('note', 'What a reader should know.'),
      ],
      primaryKey: ['id'],
      foreignKeys: [],
      rows: sources.map(({ id, publisher, title, url, published, authority, note }) => [
        id,
        publisher,
        title,
        url,
        published,
        authority,
        note ?? null,
      ]),
    },
    {
      name: 'assets',
      title: 'Railways, ports, parks',
      fields: [
        text('id', 'The id.'),
        text('kind', 'What sort of asset it is.'),
        ...NAMES,
        text('checked', 'The last day on which its status was looked up.'),
        text('note', 'What a reader should know.'),
      ],
      primaryKey: ['id'],
      foreignKeys: [],
      rows: assets.map(({ id, kind, names, checked, note }) => [
        id,
        kind,
        ...nameCells(names),
        checked ?? null,
        note ?? null,
      ]),
    },
    {
      name: 'asset-places',
      title: 'Where the assets are',
      fields: [
        text('asset', 'The asset.'),
        { name: 'position', type: 'integer', description: 'Its place in the list, from one end of the asset.' },
        text('name', 'The place.'),
        text('partner', 'The economy or region that it lies in.'),
        number('longitude', 'Degrees east, where published.'),
        number('latitude', 'Degrees north, where published.'),
        text('note', 'What a reader should know.'),
      ],
      primaryKey: ['asset', 'position'],
      foreignKeys: [to('asset', 'assets'), to('partner', 'partners')],
      rows: assets.flatMap(({ id, places }) =>
        places.map(({ name, partner, longitude, latitude, note }, index) => [
          id,
          index + 1,
          name,
          partner,
          longitude ?? null,
          latitude ?? null,
          note ?? null,
        ]),
      ),
    },
    {
      name: 'asset-milestones',
      title: 'What happened to the assets',
      fields: [text('asset', 'The asset.'), text('id', 'The milestone.'), ...MILESTONE],
      primaryKey: ['asset', 'id'],
      foreignKeys: [to('asset', 'assets'), to('source', 'sources')],
      rows: assets.flatMap((asset) =>
        asset.milestones.map(({ id, date, title, place, status, announced, source, note }) => [
          asset.id,
          id,
          date,
          title,
          place ?? null,
          status ?? null,
          announced ?? null,
          source,
          note ?? null,
        ]),
      ),
    },
    {
      name: 'asset-attributes',
      title: 'What is claimed of the assets',
      fields: [
        text('asset', 'The asset.'),
        { name: 'position', type: 'integer', description: 'Its place in the list; the preferred claim comes first.' },
        text('attribute', 'What the claim is about.'),
        ...FIGURE,
        text('period', 'When it held, where stated.'),
        ...SOURCED,
      ],
      primaryKey: ['asset', 'position'],
      foreignKeys: [to('asset', 'assets'), to('source', 'sources')],
      rows: assets.flatMap(({ id, attributes }) =>
        attributes.map((claim, index) => [
          id,
          index + 1,
          claim.attribute,
          ...figureCells(claim.figure),
          claim.period ?? null,
          ...sourcedCells(claim),
        ]),
      ),
    },
    {
      name: 'asset-organizations',
      title: 'Who operates, owns or develops the assets',
      fields: [
        text('asset', 'The asset.'),
        { name: 'position', type: 'integer', description: 'Its place in the list.' },
        text('role', 'operator, owner or developer.'),
        text('name', 'The organization.'),
        text('source', 'The id of the source.'),
        text('note', 'What a reader should know.'),
      ],
      primaryKey: ['asset', 'position'],
      foreignKeys: [to('asset', 'assets'), to('source', 'sources')],
      rows: assets.flatMap(({ id, organizations }) =>
        organizations.map(({ role, name, source, note }, index) => [id, index + 1, role, name, source, note ?? null]),
      ),
    },
    {
      name: 'agreements',
      title: 'The trade agreements',
      fields: [text('id', 'The id.'), ...NAMES, text('parties', 'The ids of its parties, with spaces between them.')],
      primaryKey: ['id'],
      foreignKeys: [],
      rows: agreements.map(({ id, names, parties }) => [id, ...nameCells(names), parties.join(LIST)]),
    },
    {
      name: 'agreement-chapters',
      title: 'What the versions deal with',
      fields: [
        text('agreement', 'The agreement.'),
        text('version', 'The version.'),
        text('id', 'The chapter.'),
        text('title', 'What it is about.'),
        text('contents', 'What it contains, with semicolons between.'),
        ...SOURCED,
      ],
      primaryKey: ['agreement', 'version', 'id'],
      foreignKeys: [to('agreement', 'agreements'), VERSION, to('source', 'sources')],
      rows: versions.flatMap(({ agreement, version }) =>
        version.chapters.map((chapter) => [
          agreement.id,
          version.id,
          chapter.id,
          chapter.title,
          chapter.contents.join('; '),
          ...sourcedCells(chapter),
        ]),
      ),
    },
    {
      name: 'agreement-versions',
      title: 'The versions of the agreements',
      fields: [
        text('agreement', 'The agreement.'),
        text('version', 'The version.'),
        ...NAMES,
        text('scope', 'What it covers, with semicolons between.'),
        text('checked', 'The last day on which its status was looked up.'),
        text('source', 'The id of the source.'),
        text('note', 'What a reader should know.'),
      ],
      primaryKey: ['agreement', 'version'],
      foreignKeys: [to('agreement', 'agreements'), to('source', 'sources')],
      rows: versions.map(({ agreement, version }) => [
        agreement.id,
        version.id,
        ...nameCells(version.names),
        version.scope.join('; '),
        version.checked ?? null,
        version.source,
        version.note ?? null,
      ]),
    },
    {
      name: 'agreement-milestones',
      title: 'What happened to the agreements',
      fields: [
        text('agreement', 'The agreement.'),
        text('version', 'The version.'),
        text('id', 'The milestone.'),
        ...MILESTONE,
      ],
      primaryKey: ['agreement', 'version', 'id'],
      foreignKeys: [VERSION, to('source', 'sources')],
      rows: versions.flatMap(({ agreement, version }) =>
        version.milestones.map(({ id, date, title, place, status, announced, source, note }) => [
          agreement.id,
          version.id,
          id,
          date,
          title,
          place ?? null,
          status ?? null,
          announced ?? null,
          source,
          note ?? null,
        ]),
      ),
    },
    {
      name: 'instruments',
      title: 'The texts of the agreements',
      fields: [
        text('agreement', 'The agreement.'),
        text('id', 'The instrument.'),
        text('version', 'The version that it belongs to.'),
        ...NAMES,
        text('signed', 'When it was signed, as precisely as known.'),
        text('place', 'Where it was signed.'),
        text('partial', 'true where only some of its parties are listed.'),
        ...SOURCED,
      ],
      primaryKey: ['agreement', 'id'],
      foreignKeys: [to('agreement', 'agreements'), VERSION, to('source', 'sources')],
      rows: agreements.flatMap((agreement) =>
        agreement.instruments.map((instrument) => [
          agreement.id,
          instrument.id,
          instrument.version,
          ...nameCells(instrument.names),
          instrument.signed,
          instrument.place ?? null,
          instrument.partial === true ? 'true' : null,
          ...sourcedCells(instrument),
        ]),
      ),
    },
    {
      name: 'instrument-parties',
      title: 'Whom the texts of the agreements bind, and since when',
      fields: [
        text('agreement', 'The agreement.'),
        text('instrument', 'The instrument.'),
        text('party', 'The party.'),
        text(
          'from',
          'The day from which it is bound, or the window within which that lies; empty where none is known.',
        ),
        text('checked', 'Where none is known, the last day on which that was looked up.'),
        text('source', 'The id of the source.'),
        text('note', 'What a reader should know.'),
      ],
      primaryKey: ['agreement', 'instrument', 'party'],
      foreignKeys: [
        { fields: ['agreement', 'instrument'], reference: { resource: 'instruments', fields: ['agreement', 'id'] } },
        to('party', 'partners'),
        to('source', 'sources'),
      ],
      rows: agreements.flatMap((agreement) =>
        agreement.instruments.flatMap((instrument) =>
          instrument.parties.map(({ party, from, checked, source, note }) => [
            agreement.id,
            instrument.id,
            party,
            from,
            checked ?? null,
            source,
            note ?? null,
          ]),
        ),
      ),
    },
    {
      name: 'tariff-cuts',
      title: 'Which tariff rate holds for whom, and by when',
      fields: [
        text('agreement', 'The agreement.'),
        text('version', 'The version.'),
        text('track', 'The track.'),
        { name: 'position', type: 'integer', description: 'Which step of the track it is.' },
        text('title', 'What the track is called.'),
        text('covers', 'Which goods are in it.'),
        text('parties', 'The parties, with spaces between them.'),
        ...FIGURE,
        text('by', 'The day by which the rate holds, as precisely as known.'),
        text('cut_note', 'What a reader should know of the step.'),
        ...SOURCED,
      ],
      primaryKey: ['agreement', 'version', 'track', 'position'],
      foreignKeys: [VERSION, to('source', 'sources')],
      rows: versions.flatMap(({ agreement, version }) =>
        version.tariffTracks.flatMap((track) =>
          track.cuts.map((cut, index) => [
            agreement.id,
            version.id,
            track.id,
            index + 1,
            track.title,
            track.covers ?? null,
            cut.parties.join(LIST),
            ...figureCells(cut.rate),
            cut.by,
            cut.note ?? null,
            ...sourcedCells(track),
          ]),
        ),
      ),
    },
    {
      name: 'origin-rules',
      title: 'When goods count as made in the area',
      fields: [
        text('agreement', 'The agreement.'),
        text('version', 'The version.'),
        text('id', 'The rule.'),
        text('title', 'What it says.'),
        ...ratioFields('threshold'),
        text('from', 'The day from which it applies, as precisely as known.'),
        ...SOURCED,
      ],
      primaryKey: ['agreement', 'version', 'id'],
      foreignKeys: [VERSION, to('source', 'sources')],
      rows: versions.flatMap(({ agreement, version }) =>
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
    },
    {
      name: 'negotiation-rounds',
      title: 'The rounds of negotiations',
      fields: [
        text('agreement', 'The agreement.'),
        text('version', 'The version.'),
        { name: 'round', type: 'integer', description: 'Which round it was.' },
        text('first', 'The first day, as precisely as known.'),
        { name: 'last', type: 'date', description: 'The last day, where known.' },
        text('place', 'Where.'),
        ...SOURCED,
      ],
      primaryKey: ['agreement', 'version', 'round'],
      foreignKeys: [VERSION, to('source', 'sources')],
      rows: versions.flatMap(({ agreement, version }) =>
        version.rounds.map((round) => [
          agreement.id,
          version.id,
          round.round,
          round.first,
          round.last ?? null,
          round.place ?? null,
          ...sourcedCells(round),
        ]),
      ),
    },
    {
      name: 'events',
      title: 'The China–ASEAN Expo, by edition',
      fields: [
        text('id', 'The id.'),
        ...NAMES,
        { name: 'edition', type: 'integer', description: 'Which edition it is; empty for what is said of several.' },
        { name: 'first_edition', type: 'integer', description: 'Of several, the first.' },
        {
          name: 'last_edition',
          type: 'integer',
          description: 'Of several, the last; empty where it holds for those to come too.',
        },
        text('first', 'The first day, as precisely as known.'),
        { name: 'last', type: 'date', description: 'The last day, where known.' },
        text('place', 'Where it was held.'),
        text('venue', 'The building, where named.'),
        text('partner', 'The region that it was held in.'),
        text('theme', 'Its theme.'),
        text('country_of_honour', 'The country of honour.'),
        text('special_partner', 'The special partner.'),
        text('status', 'planned, where only the plan of it was read.'),
        ...SOURCED,
      ],
      primaryKey: ['id'],
      foreignKeys: [
        to('partner', 'partners'),
        to('country_of_honour', 'partners'),
        to('special_partner', 'partners'),
        to('source', 'sources'),
      ],
      rows: events.map((event) => [
        event.id,
        ...nameCells(event.names),
        event.edition,
        event.editions?.[0] ?? null,
        event.editions?.[1] ?? null,
        event.first,
        event.last,
        event.place,
        event.venue ?? null,
        event.partner,
        event.theme ?? null,
        event.countryOfHonour ?? null,
        event.specialPartner ?? null,
        event.status ?? null,
        ...sourcedCells(event),
      ]),
    },
    {
      name: 'event-results',
      title: 'What was published of the editions',
      fields: [text('event', 'The edition.'), text('result', 'What is counted.'), ...FIGURE, ...ratioFields('growth')],
      primaryKey: ['event', 'result', 'printed'],
      foreignKeys: [to('event', 'events')],
      rows: events.flatMap(({ id, results }) =>
        results.map(({ result, figure, growth }) => [id, result, ...figureCells(figure), ...ratioCells(growth)]),
      ),
    },
  ];
}
