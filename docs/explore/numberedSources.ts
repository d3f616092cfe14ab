import { formatPeriod, getById, type Observation, type Source } from 'china-asean';
import { dataset } from 'china-asean/data';
import { element } from './element.js';
import { AUTHORITIES } from './words.js';

/** The sources of the figures that are shown, numbered in the order in which they come. */
export interface NumberedSources {
  /** The numbers and publishers of all sources of a claim, with links to them. */
  readonly cell: (observation: Observation) => readonly Node[];
  /** The numbers alone, with the same links. */
  readonly marks: (observation: Observation) => readonly (Node | string)[];
  /** All that were asked for. */
  readonly records: () => readonly Source[];
  /** What is known of each. */
  readonly list: () => HTMLElement;
}

/** Numbers sources as they are asked for. */
export function numberedSources(): NumberedSources {
  const numbers = new Map<string, number>();
  const numberOf = (id: string): number => {
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    return number;
  };
  const records = (): readonly Source[] => [...numbers.keys()].map(recordOf);
  return {
    cell: (observation) =>
      idsOf(observation).map((id) => {
        const { publisher, url } = recordOf(id);
        return element('span', { class: 'source' }, linked(`${publisher} [${numberOf(id)}]`, url));
      }),
    marks: (observation) => idsOf(observation).map((id) => linked(`[${numberOf(id)}]`, recordOf(id).url)),
    records,
    list: () => element('ol', {}, ...records().map((record) => element('li', {}, ...entry(record)))),
  };
}

function idsOf({ source, corroboration }: Observation): readonly string[] {
  return [source, ...corroboration];
}

function recordOf(id: string): Source {
  return getById(dataset.sources, id);
}

function entry({ publisher, title, url, published, authority, note }: Source): readonly (Node | string)[] {
  const when = published === null ? 'undated' : formatPeriod(published, 'en');
  return [
    `${publisher}: `,
    linked(title, url),
    `, ${when} `,
    element('span', { class: 'small inline' }, `(${AUTHORITIES.get(authority) ?? authority}${url === null ? '; no address known' : ''})`), // prettier-ignore
    ...(note === undefined ? [] : [element('span', { class: 'small' }, note)]),
  ];
}

function linked(text: string, url: string | null): Node | string {
  return url === null ? text : element('a', { href: url }, text);
}
