import { getById, type Authority, type Dataset, type Observation, type Source } from '../../src/index.js';
import { coverageOf, gapsOf } from './dataCoverage.js';

const SPEAKERS: Readonly<Record<Authority, string>> = {
  'official-statistics': 'the office that compiles the figure',
  ministry: 'another ministry or public body',
  intergovernmental: 'an intergovernmental body',
  operator: 'the operator of an asset',
  media: 'a news agency or newspaper',
  opinion: 'an opinion article',
  repost: 'a page that repeats what it read elsewhere',
};

/** A guide with the parts that follow from the dataset put into their places. */
export function withGenerated(guide: string, dataset: Dataset): string {
  const parts = {
    counts: countsOf(dataset),
    speakers: speakersOf(dataset),
    citations: citationsOf(dataset),
    coverage: coverageOf(dataset),
    gaps: gapsOf(dataset),
  };
  return Object.entries(parts).reduce((text, [name, part]) => {
    const place = new RegExp(`(<!-- ${name}: generated -->\\n)[\\s\\S]*?(<!-- end -->)`, 'u');
    if (!place.test(text)) throw new Error(`docs/data.md has no place for ${name}`);
    return text.replace(place, (_, open: string, close: string) => `${open}\n${part}\n\n${close}`);
  }, guide);
}

function countsOf({ observations, assets, agreements, events, partners, sources, asOf }: Dataset): string {
  const instruments = agreements.flatMap((agreement) => agreement.instruments).length;
  return [
    `As of ${asOf}: ${observations.length} published figures, ${assets.length} infrastructure assets,`,
    `${agreements.length} agreements with ${instruments} instruments, ${events.length} entries on the China–ASEAN Expo,`,
    `${partners.length} partners, ${sources.length} sources.`,
  ].join('\n');
}

/** Who speaks in the source of how many figures, and for how many an address and a day are known, as a Markdown table. */
function speakersOf({ observations, sources }: Dataset): string {
  const sourcesOf = ({ source, corroboration }: Observation): readonly Source[] =>
    [source, ...corroboration].map((id) => getById(sources, id));
  const speaks = Object.entries(SPEAKERS).map(([authority, speaker]) => {
    const claims = observations.filter(({ source }) => getById(sources, source).authority === authority);
    return { label: `\`${authority}\``, speaker, claims };
  });
  const rows = [...speaks, { label: 'all', speaker: '', claims: observations }].map(({ label, speaker, claims }) => {
    const addressed = claims.filter((claim) => sourcesOf(claim).some(({ url }) => url !== null));
    const dated = claims.filter((claim) => sourcesOf(claim).some(({ published }) => published !== null));
    return `| ${label} | ${speaker} | ${claims.length} | ${addressed.length} | ${dated.length} |`;
  });
  const unknown = observations.filter((claim) =>
    sourcesOf(claim).every(({ publisher }) => publisher === 'Unknown publisher'),
  );
  const copies = sources.filter(({ note = '' }) =>
    /\bread (?:in a copy|in a \w+ copy|alike in two copies)\b/iu.test(note),
  );
  return [
    '| authority | who speaks | figures | with an address | with a day |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
    `Of the ${sources.length} sources, ${copies.length} were read in a copy. The publisher of ${unknown.length} figures is not known.`,
  ].join('\n');
}

/** How the collection is cited, and the source of the most figures, which has no address. */
function citationsOf({ observations, sources, asOf, version }: Dataset): string {
  const figuresOf = ({ id }: Source): number => observations.filter(({ source }) => source === id).length;
  const [source] = sources.filter(({ url }) => url === null).sort((a, b) => figuresOf(b) - figuresOf(a));
  const collection = `*Published statistics on China and ASEAN*, edition ${version}, as of ${asOf}`;
  return [
    `> The china-asean authors, ${collection}. CC BY 4.0.`,
    '',
    `> ${source?.publisher ?? ''}, *${source?.title ?? ''}*, as in china-asean, edition ${version}, source \`${source?.id ?? ''}\`.`,
  ].join('\n');
}
